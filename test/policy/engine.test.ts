import { PolicyEngine, KubernetesVersion, PolicyMode, PolicyOperation, PolicyProps } from '../../src';
import { KubeObject } from '../../src/object/kube-object';
import { RULES } from '../../src/policy/catalogue';
import { policyObject } from '../../src/policy/definition';
import { render, Rendering, unitOf, unitsOfEngine } from '../../src/policy/engine';
import { specOf } from '../../src/policy/policy';
import { policyOf } from '../../src/policy/rule';
import { SchemaRegistry } from '../../src/schema/registry';
import { acceptedByWeave } from '../cases/policies/judged-by-weave';
import { Accepts, ENGINES } from '../cases/policies/judged-through';
import { itRego } from '../support/rego';

const FORMS = Object.keys(ENGINES);

const RULE: PolicyProps = {
  title: 'Images come from our registry',
  judgesPods: true,
  parameters: [{ name: 'registries', schema: { type: 'array', items: { type: 'string' } }, value: ['registry.example.com/'] }],
  rules: [{ expression: 'variables.containers.all(c, variables.registries.exists(r, c.image.startsWith(r)))', message: 'another registry', remedy: 'push it' }],
};

function written(form: string, props: Partial<PolicyProps> = {}): Rendering {
  const object = policyObject('registries', specOf('policy', { ...RULE, ...props })) as unknown as KubeObject;
  const renderings = unitsOfEngine(form).map((part) => render(object, part));
  return { objects: renderings.flatMap(({ objects }) => objects), problems: renderings.flatMap(({ problems }) => problems) };
}

function deployment(name: string, namespace: string): KubeObject {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace }, spec: { template: { spec: { containers: [{ name: 'a', image: 'docker.io/a' }] } } } };
}

const exempt = (more: object) => ({ exemptions: [{ reason: 'legacy', until: '2026-12-31', ...more }] });
const TEAM = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'toolkit.fluxcd.io/tenant': 'retail' } } };

type Case = readonly [string, Partial<PolicyProps>, string, boolean];
const REACH: readonly Case[] = [
  ['judges everywhere', {}, 'web', false],
  ['leaves namespaces alone', { exemptNamespaces: ['shop'] }, 'web', true],
  ['holds in some namespaces only', { namespaces: ['other'] }, 'web', true],
  ['holds in this namespace', { namespaces: ['shop'] }, 'web', false],
  ['leaves a namespace alone for a while', exempt({ namespaces: ['shop'] }), 'web', true],
  ['leaves names alone', exempt({ names: ['we*'] }), 'web', true],
  ['leaves only these names alone', exempt({ names: ['we*', '*-web'] }), 'api', false],
  ['leaves kinds alone', exempt({ kinds: ['Deployment'] }), 'web', true],
  ['wants all of an exemption to fit', exempt({ kinds: ['Deployment'], namespaces: ['other'] }), 'web', false],
];
const OF_TEAMS: readonly Case[] = [
  ['leaves the namespaces of a team alone', exempt({ teams: ['retail'] }), 'web', true],
  ['leaves only the namespaces of that team alone', exempt({ teams: ['finance'] }), 'web', false],
];

/** Whether what is written lets a Deployment of another registry through. */
function lets(accepts: Accepts, form: string, [, props, name]: Case): boolean {
  const { objects, problems } = written(form, props);
  expect(problems).toEqual([]);
  return accepts(objects, { operation: 'CREATE', object: deployment(name, 'shop'), oldObject: null, namespaceObject: TEAM });
}

describe.each(FORMS)('what is written for %s', (form) => {
  it.each([...REACH, ...OF_TEAMS])('%s', (...one) => {
    expect(lets(ENGINES[form], form, one)).toBe(one[3]);
  });

  it('lets labels of a running pod change that it would refuse, and judges containers that debugging adds', () => {
    const pod = (image: string, more: object = {}): KubeObject => (
      { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace: 'shop' }, spec: { containers: [{ name: 'a', image }], ...more } } as unknown as KubeObject);
    const { objects } = written(form);
    const labelled = { ...pod('docker.io/a'), metadata: { name: 'a', namespace: 'shop', labels: { a: 'b' } } };
    expect(ENGINES[form](objects, { operation: 'UPDATE', object: labelled, oldObject: pod('docker.io/a') })).toBe(true);
    const debugged = pod('registry.example.com/a', { ephemeralContainers: [{ name: 'debug', image: 'docker.io/busybox' }] });
    expect(ENGINES[form](objects, { operation: 'UPDATE', subResource: 'ephemeralcontainers', object: debugged, oldObject: pod('registry.example.com/a') })).toBe(false);
  });

  it('says the mode in its own words', () => {
    const said = Object.values(PolicyMode).map((mode) => written(form, { mode }).objects.map(({ spec }) => {
      const { validationActions, enforcementAction, rules, emitWarning } = spec as {
        validationActions?: unknown; enforcementAction?: unknown; emitWarning?: boolean; rules?: { validate: { failureAction: string } }[];
      };
      return validationActions ?? enforcementAction ?? (rules && [rules[0].validate.failureAction, emitWarning]);
    }).filter((word) => word !== undefined));
    expect(said).toEqual({
      'vap': [[['Deny']], [['Warn']], [['Audit']]],
      'kyverno': [[['Deny']], [['Warn']], [['Audit']]],
      'kyverno-legacy': [[['Enforce', false]], [['Audit', true]], [['Audit', false]]],
      'gatekeeper': [['deny'], ['warn'], ['dryrun']],
    }[form]);
  });

});

describe.each([...FORMS, 'weave'])('what is written for %s', (form) => {
  it('keeps the schemas of its kinds, for every rule of the library', () => {
    const registry = SchemaRegistry.bundled();
    const wrong = RULES.flatMap((rule) => {
      const values = Object.fromEntries((rule.parameters ?? []).map(({ name, schema, value }) => [name, value ?? (schema.type === 'array' ? [] : 'x')]));
      const object = policyObject(rule.id, specOf(rule.id, policyOf(rule, {}, values))) as unknown as KubeObject;
      return unitsOfEngine(form).flatMap((part) => render(object, part).objects).flatMap((made) => {
        const schema = registry.schemaOf(made, 34);
        if (!schema) { return made.apiVersion === 'constraints.gatekeeper.sh/v1beta1' ? [] : [`${rule.id}: no schema of ${made.kind}`]; }
        return registry.validator.violations(made, schema).map(({ message }) => `${rule.id}: ${message}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is written for weave', () => {
  const accepts: Accepts = (objects, request) => acceptedByWeave([{ objects, request }])[0];

  for (const one of REACH) {
    itRego(one[0], () => expect(lets(accepts, 'weave', one)).toBe(one[3]));
  }

  itRego('leaves other groups and objects outside of namespaces to what is written of them', () => {
    const props = { judgesPods: false, parameters: [], matches: [{ apiGroup: 'apps', kinds: ['Deployment'] }], rules: [{ expression: 'false', message: 'none' }] };
    const { objects } = written('weave', props);
    const other = { ...deployment('web', 'shop'), apiVersion: 'extensions.example.com/v1' };
    expect(acceptedByWeave([deployment('web', 'shop'), other].map((object) => ({ objects, request: { operation: 'CREATE', object, oldObject: null } })))).toEqual([false, true]);
    const cluster = written('weave', { ...props, namespaces: ['shop'], matches: [{ kinds: ['Namespace', 'PersistentVolume'] }] });
    const named = (kind: string, name: string): KubeObject => ({ apiVersion: 'v1', kind, metadata: { name } });
    expect(acceptedByWeave([named('Namespace', 'shop'), named('Namespace', 'other'), named('PersistentVolume', 'a')]
      .map((object) => ({ objects: cluster.objects, request: { operation: 'CREATE', object, oldObject: null } })))).toEqual([false, true, false]);
  });

  itRego('refuses only in the mode that refuses', () => {
    const one: Case = ['', { mode: PolicyMode.AUDIT }, 'web', true];
    expect(lets(accepts, 'weave', one)).toBe(true);
  });

  it('names sets of both modes, since a mode without a set has all policies on', () => {
    const sets = (mode: PolicyMode) => written('weave', { mode }).objects.filter(({ kind }) => kind === 'PolicySet').map(({ metadata, spec }) => [metadata.name, spec]);
    const audit = ['registries-audit', { name: 'registries-audit', mode: 'audit', filters: { ids: ['registries'] } }];
    expect(sets(PolicyMode.DENY)).toEqual([['registries-admission', { name: 'registries-admission', mode: 'admission', filters: { ids: ['registries'] } }], audit]);
    expect(sets(PolicyMode.AUDIT)).toEqual([['registries-admission', { name: 'registries-admission', mode: 'admission', filters: {} }], audit]);
  });

  it('tells it all that its kind asks for', () => {
    const { code, ...rest } = written('weave', { exemptNamespaces: ['kube-system'] }).objects[0].spec as { code: string };
    expect(code.split('\n')[0]).toBe('package platform.policy_registries');
    expect(rest).toEqual({
      id: 'registries',
      name: 'Images come from our registry',
      category: 'platform',
      severity: 'medium',
      description: 'Images come from our registry',
      how_to_solve: 'push it',
      enabled: true,
      provider: 'kubernetes',
      standards: [],
      tags: ['platform'],
      targets: { kinds: ['CronJob', 'DaemonSet', 'Deployment', 'Job', 'Pod', 'PodTemplate', 'ReplicaSet', 'ReplicationController', 'StatefulSet'] },
      parameters: [
        { name: 'exclude_namespaces', type: 'array', required: false, value: ['kube-system'] },
        { name: 'registries', type: 'array', required: true, value: ['registry.example.com/'] },
      ],
    });
  });
});

describe('what an engine cannot be told', () => {
  it.each<[string, string, Partial<PolicyProps>, string]>([
    ['gatekeeper', 'the namespace of an object', { rules: [{ expression: "namespaceObject.metadata.name != 'a'", message: 'a' }] }, 'namespaceObject'],
    ['gatekeeper', 'an authorizer', { rules: [{ expression: "authorizer.group('').resource('pods').check('get').allowed()", message: 'a' }] }, 'authorizer'],
    ['gatekeeper', 'an exemption of teams and names', exempt({ teams: ['retail'], names: ['a'] }), 'an exemption of teams cannot be narrowed'],
    ['weave', 'the request', { rules: [{ expression: "request.userInfo.username == 'a'", message: 'a' }] },
      'rules[0], 1:1: policy-agent does not tell Rego what is asked for and by whom (request)'],
    ['weave', 'the old object', { rules: [{ expression: 'oldObject == null', message: 'a' }] }, 'rules[0], 1:1: policy-agent does not tell Rego what the object was before (oldObject)'],
    ['weave', 'the namespace of an object', { rules: [{ expression: "namespaceObject.metadata.name != 'a'", message: 'a' }] }, 'rules[0], 1:1: policy-agent does not give Rego the namespace'],
    ['weave', 'a condition on the request', { condition: "request.operation == 'CREATE'" }, 'condition, 1:1: policy-agent does not tell Rego what is asked for'],
    ['weave', 'a function that Rego lacks', { rules: [{ expression: "object.metadata.name.matches('a') && semver('1.0.0').major() == 1", message: 'a' }] },
      "rules[0], 1:54: Rego has no counterpart of 'major'"],
    ['weave', 'a warning', { mode: PolicyMode.WARN }, 'policy-agent refuses or reports, it cannot warn'],
    ['weave', 'deletion', { matches: [{ kinds: ['Secret'], operations: [PolicyOperation.CREATE, PolicyOperation.UPDATE, PolicyOperation.DELETE] }] }, 'asked about creation and update only'],
    ['weave', 'creation alone', { matches: [{ kinds: ['Secret'], operations: [PolicyOperation.CREATE] }] }, 'does not tell creation from update'],
    ['weave', 'an exemption of teams', exempt({ teams: ['retail'] }), 'does not know the labels of namespaces'],
    ['weave', 'a parameter that is its own', { parameters: [...RULE.parameters!, { name: 'exclude_namespaces', schema: { type: 'array', items: { type: 'string' } }, value: [] }] }, "the parameter 'exclude_namespaces' is the one"],
    ['vap-unserved', 'anything before Kubernetes 1.30', {}, 'served from Kubernetes 1.30 on'],
  ])('%s: %s is a problem, and nothing weaker is written', (form, _, props, problem) => {
    const { objects, problems } = written(form, props);
    expect(objects).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it('decides the form by engine and version, and gathers each engine in its own units', () => {
    const forms = [PolicyEngine.validatingAdmissionPolicy(), PolicyEngine.kyverno(), PolicyEngine.kyverno({ legacy: true }), PolicyEngine.gatekeeper(), PolicyEngine.weave()]
      .map((engine) => [KubernetesVersion.V1_29, KubernetesVersion.V1_30].map((version) => unitsOfEngine(engine._form(version)).map((form) => `${form} in ${unitOf(form)}`)));
    expect(forms).toEqual([
      [['vap-unserved in admission'], ['vap in admission']],
      [['kyverno in policies'], ['kyverno in policies']],
      [['kyverno-legacy in policies'], ['kyverno-legacy in policies']],
      [['gatekeeper in policies', 'gatekeeper-constraints in constraints'], ['gatekeeper in policies', 'gatekeeper-constraints in constraints']],
      [['weave in policies'], ['weave in policies']],
    ]);
  });
});
