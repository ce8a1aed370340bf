import { PolicyEngine, KubernetesVersion, PolicyMode, PolicyProps } from '../../src';
import { KubeObject } from '../../src/object/kube-object';
import { RULES } from '../../src/policy/catalogue';
import { policyObject } from '../../src/policy/definition';
import { render, Rendering, unitOf, unitsOfEngine } from '../../src/policy/engine';
import { specOf } from '../../src/policy/policy';
import { policyOf } from '../../src/policy/rule';
import { SchemaRegistry } from '../../src/schema/registry';
import { ENGINES } from '../cases/policies/judged-through';

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

describe.each(FORMS)('what is written for %s', (form) => {
  it.each([
    ['judges everywhere', {}, 'web', false],
    ['leaves namespaces alone', { exemptNamespaces: ['shop'] }, 'web', true],
    ['holds in some namespaces only', { namespaces: ['other'] }, 'web', true],
    ['holds in this namespace', { namespaces: ['shop'] }, 'web', false],
    ['leaves a namespace alone for a while', exempt({ namespaces: ['shop'] }), 'web', true],
    ['leaves names alone', exempt({ names: ['we*'] }), 'web', true],
    ['leaves only these names alone', exempt({ names: ['we*', '*-web'] }), 'api', false],
    ['leaves kinds alone', exempt({ kinds: ['Deployment'] }), 'web', true],
    ['wants all of an exemption to fit', exempt({ kinds: ['Deployment'], namespaces: ['other'] }), 'web', false],
    ['leaves the namespaces of a team alone', exempt({ teams: ['retail'] }), 'web', true],
    ['leaves only the namespaces of that team alone', exempt({ teams: ['finance'] }), 'web', false],
  ])('%s', (_, props, name, accepted) => {
    const request = { operation: 'CREATE' as const, object: deployment(name, 'shop'), oldObject: null, namespaceObject: TEAM };
    const { objects, problems } = written(form, props as Partial<PolicyProps>);
    expect(problems).toEqual([]);
    expect(ENGINES[form](objects, request)).toBe(accepted);
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

describe('what an engine cannot be told', () => {
  it.each<[string, string, Partial<PolicyProps>, string]>([
    ['gatekeeper', 'the namespace of an object', { rules: [{ expression: "namespaceObject.metadata.name != 'a'", message: 'a' }] }, 'namespaceObject'],
    ['gatekeeper', 'an authorizer', { rules: [{ expression: "authorizer.group('').resource('pods').check('get').allowed()", message: 'a' }] }, 'authorizer'],
    ['gatekeeper', 'an exemption of teams and names', exempt({ teams: ['retail'], names: ['a'] }), 'an exemption of teams cannot be narrowed'],
    ['weave', 'CEL', {}, 'policy-agent takes Rego'],
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
