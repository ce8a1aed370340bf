import { ApiObject } from 'cdk8s';
import {
  AllowedRegistries, ControlReference,
  ExistingCluster, Framework, KubernetesVersion, Location, Platform, PodSecurityStandard, Policy, PolicyEngine, PolicyMode, PolicyProps, PolicySeverity,
  Reconciler, Repository, SharedService,
} from '../../src';
import { KubeObject } from '../../src/object/kube-object';
import { CompiledPolicy, compilePolicy } from '../../src/policy/compile';
import { judge } from '../../src/policy/judge';
import { specOf } from '../../src/policy/policy';

function fleet(): Platform {
  const repository = Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' });
  const platform = new Platform({ name: 'acme', repository, reconciler: Reconciler.kubectl(), policyEngine: PolicyEngine.validatingAdmissionPolicy() });
  new ExistingCluster(platform, 'lyon', { location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  return platform;
}

const DEPLOYMENTS = [{ apiGroup: 'apps', kinds: ['Deployment'] }];

/** What a policy is refused with at construction; empty where it is accepted. */
function refusal(props: object): string {
  try {
    new Policy(fleet(), 'own', { title: 'own', matches: DEPLOYMENTS, rules: [{ expression: 'true', message: 'broken' }], ...props } as PolicyProps);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('plain JavaScript', () => {
  const none = undefined as any;

  it.each<[string, () => unknown, string]>([
    ['a level that is none', () => new PodSecurityStandard(fleet(), 'pods', { level: 'restriced' as any }), "policy 'pods' has 'restriced' as level: use one of baseline, restricted, did you mean 'restricted'?"],
    ['a version as text', () => new PodSecurityStandard(fleet(), 'pods', { version: '1.34' as any }), "policy 'pods' has '1.34' as version, which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['a mode without an overlay', () => (new PodSecurityStandard(fleet(), 'pods') as any).setMode(PolicyMode.WARN),
      "policy 'pods' has 'Warn' as overlay, which is no overlay: give what overlay('edge', …) returns"],
    ['a parameter without an overlay', () => new AllowedRegistries(fleet(), 'images', { registries: ['a/'] }).setParameter(none, 'registries', []),
      "policy 'images' says no overlay: give what overlay('edge', …) returns"],
  ])('%s', (_, declare, message) => {
    expect(declare).toThrow(new Error(message));
  });
});

const CONTAINERS = 'object.spec.template.spec.containers';

describe('fields that no judged kind has', () => {
  it.each([
    [`${CONTAINERS}.map(c, c.name == 'a', c.imag).size() > 0`, '1:62', "'imag'"],
    [`${CONTAINERS}.all(i, c, c.imag == 'a')`, '1:50', "'imag'"],
    [`${CONTAINERS}.transformList(i, c, c.imag).size() > 0`, '1:60', "'imag'"],
    [`${CONTAINERS}.transformList(i, c, i > 0, c.imag).size() > 0`, '1:67', "'imag'"],
    [`${CONTAINERS}.sortBy(c, c.imag).size() > 0`, '1:50', "'imag'"],
    [`${CONTAINERS}.sortBy(c, c.image).all(c, c.imag == '')`, '1:66', "'imag'"],
    [`${CONTAINERS}.first().value().imag == 'a'`, '1:53', "'imag'"],
    [`${CONTAINERS}.reverse()[0].imag == 'a'`, '1:50', "'imag'"],
    [`${CONTAINERS}.slice(0, 1).all(c, c.imag == 'a')`, '1:58', "'imag'"],
    ['optional.of(object.spec).value().replics > 1', '1:33', "'replics'"],
    ['optional.ofNonZeroValue(object.spec).optMap(s, s.replics).hasValue()', '1:49', "'replics'"],
    ["'templat' in object.spec", '1:1', "'templat'"],
    ['namespaceObject.metadata.lables.size() > 0', '1:25', "'lables'"],
    ["{'a': object.spec}.a.replics > 1", '1:21', "'replics'"],
    ["{'a': object.spec}['a'].replics > 1", '1:24', "'replics'"],
    ["{'a': [object.spec]}.a.all(s, s.replics > 1)", '1:32', "'replics'"],
    ["{object.kind: object.spec}['Deployment'].replics > 1", '1:41', "'replics'"],
    ["{'a': object.spec}.transformList(k, v, v.replics).size() > 0", '1:41', "'replics'"],
    ["[object.spec].map(s, {'s': s})[0].s.replics > 1", '1:36', "'replics'"],
    [`[${CONTAINERS}, ${CONTAINERS}].flatten().all(c, c.imag == 'a')`, '1:93', "'imag'"],
    [`[[${CONTAINERS}], [object.spec.template.spec.volumes]].flatten(2).all(c, c.imag == 'a')`, '1:60', "'imag'"],
    ['[object.spec].map(s, s.template.spec.containers).flatten()[0].imag == \'a\'', '1:62', "'imag'"],
    [`${CONTAINERS}[size(${CONTAINERS}) - 1].imag == 'a'`, '1:80', "'imag'"],
    [`${CONTAINERS}.transformMap(i, c, c)[0].imag == 'a'`, '1:60', "'imag'"],
    [`${CONTAINERS}.transformMapEntry(i, c, {c.name: c})['web'].imag == 'a'`, '1:80', "'imag'"],
    ['object.spec.metadata.size() > 0', '1:12', "'metadata'"],
  ])('%s', (expression, place, field) => {
    const said = refusal({ rules: [{ expression, message: 'broken' }] });
    expect(said).toContain(`the field ${field}`);
    expect(Number(/rules\[0\], 1:(\d+)/.exec(said)![1])).toBeGreaterThanOrEqual(Number(place.split(':')[1]));
  });

  it.each([
    ["request.opertion == 'CREATE'", "rules[0], 1:9: a request has no field 'opertion', did you mean 'operation'?"],
    ['request.object.spec.replicas > 1', "rules[0], 1:9: a request has no field 'object': use object"],
    ['request.?oldObject.hasValue()', "a request has no field 'oldObject': use oldObject"],
    ["request.userInfo.name == 'a'", "rules[0], 1:18: a request has no field 'name'"],
    ["{'spec': object.spec}.spek.replicas > 1", "rules[0], 1:23: the map has no key 'spek', did you mean 'spec'?"],
  ])('%s', (expression, expected) => {
    expect(refusal({ rules: [{ expression, message: 'broken' }] })).toContain(expected);
  });

  it.each([
    `${CONTAINERS}.all(i, c, i > 5 || c.image != '')`,
    `${CONTAINERS}.transformList(i, c, c.image).size() > 0`,
    `${CONTAINERS}.map(c, c.image != '', c.name).all(n, n != '')`,
    `${CONTAINERS}.sortBy(c, c.name)[0].image != ''`,
    "object.metadata.labels.all(k, v, v != '')",
    "object.spec.selector.matchLabels.transformMap(k, v, v + 'a').size() > 0",
    "'a' in object.metadata.labels",
    "'spec' in object",
    "request.operation == 'CREATE' && request.kind.group == 'apps' && request.resource.resource == 'deployments' && request.userInfo.groups.size() >= 0",
    "request.userInfo.extra['a'].size() > 0",
    "namespaceObject.metadata.labels['a'] == 'b'",
    "{'a': object.spec}.a.replicas > 1 && {'a': 1}.?b.orValue(2) == 2",
    "(has(object.spec.strategy) ? object.spec.strategy : {'kind': 'a'}).?kind.orValue('') != 'a'",
    `[${CONTAINERS}, object.spec.template.spec.?initContainers.orValue([])].flatten().all(c, c.image != '')`,
    `[${CONTAINERS}].flatten(int(object.spec.replicas)).all(c, c.imag == '')`,
    "{'a': 'b'}.all(k, k != '') && {'a': [1]}.a[0] == 1",
    "object.metadata.labels.filter(k, k != 'a').all(k, k != '')",
    "object.metadata.labels[object.metadata.name] != ''",
    'optional.of(object.spec).value().replicas > 1',
  ])('%s is fine', (expression) => {
    expect(refusal({ rules: [{ expression, message: 'broken' }] })).toBe('');
  });
});

describe('fields that no parameter has', () => {
  const limits = {
    name: 'limits',
    schema: {
      type: 'object',
      properties: {
        cpu: { type: 'string' },
        rows: { type: 'array', items: { type: 'object', properties: { memory: { type: 'string' } } } },
        byTeam: { type: 'object', additionalProperties: { type: 'object', properties: { pods: { type: 'integer' } } } },
        any: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
      },
    },
    value: { cpu: '1', rows: [{ memory: '1Gi' }], byTeam: { shop: { pods: 3 } }, any: { a: { b: 1 } } },
  };
  const told = (expression: string, name = 'limits') => refusal({ parameters: [{ ...limits, name }], rules: [{ expression, message: 'broken' }] });

  it.each([
    ["variables.limits.cpus == '1'", "rules[0], 1:18: the parameter 'limits' has no field 'cpus', did you mean 'cpu'?"],
    ["variables['limits'].cpus == '1'", "the parameter 'limits' has no field 'cpus', did you mean 'cpu'?"],
    ["variables.limits.rows.all(r, r.memry == '1Gi')", "rules[0], 1:32: the parameter 'limits' has no field 'memry', did you mean 'memory'?"],
    ["variables.limits.rows[0].memry == '1Gi'", "the parameter 'limits' has no field 'memry'"],
    ['variables.limits.byTeam.shop.pod > 1', "the parameter 'limits' has no field 'pod', did you mean 'pods'?"],
    ['variables.limits.byTeam[object.metadata.namespace].pod > 1', "the parameter 'limits' has no field 'pod', did you mean 'pods'?"],
    ["variables.limits.cpu.value == '1'", "the parameter 'limits' has no field 'value'"],
    ["variables.limits.metadata == '1'", "the parameter 'limits' has no field 'metadata'"],
  ])('%s', (expression, expected) => {
    expect(told(expression)).toContain(expected);
  });

  it.each([
    "variables.limits.cpu == '1' && variables.limits.rows.all(r, r.memory != '')",
    'variables.limits.byTeam.shop.pods > 1 && variables.limits.byTeam[object.metadata.namespace].pods > 1',
    'variables.limits.any.a.b == 1',
    "variables.limits.?cpu.orValue('') == '1'",
  ])('%s is fine', (expression) => {
    expect(told(expression)).toBe('');
  });
});

describe('what a policy is told', () => {
  it.each<[string, object, string]>([
    ['a version with its group', { matches: [{ apiGroup: 'apps', kinds: ['Deployment'], apiVersions: ['apps/v1'] }] }, "judges the version 'apps/v1': give the version without its group"],
    ['no version', { matches: [{ apiGroup: 'apps', kinds: ['Deployment'], apiVersions: [] }] }, 'judges no version'],
    ['no operation', { matches: [{ kinds: ['Pod'], operations: [] }] }, 'judges no operation'],
    ['a subresource with its resource', { matches: [{ kinds: ['Pod'], subresources: ['pods/exec'] }] }, "judges the subresource 'pods/exec': give its own name, such as 'exec'"],
    ['another plural than the API server has', { matches: [{ kinds: ['Pod'], plurals: { Pod: 'podz' } }] }, "has the plural 'podz' for the kind 'Pod', which API servers call 'pods'"],
    ['a plural of another kind', { matches: [{ kinds: ['Pod'], plurals: { Pods: 'pods' } }] }, "a plural for the kind 'Pods', which it does not judge, did you mean 'Pod'?"],
    ['no namespace', { namespaces: [] }, 'holds in no namespace'],
    ['a word of CEL as a name', { parameters: [{ name: 'for', schema: { type: 'string' }, value: 'a' }] }, "'for', a word that CEL keeps for itself"],
    ['a type that there is not', { parameters: [{ name: 'p', schema: { type: 'array', items: { type: 'strin' } }, value: [] }] }, "the type 'strin' in its schema at items, did you mean 'string'?"],
    ['a list of anything', { parameters: [{ name: 'p', schema: { type: 'object', properties: { a: { type: 'array' } } }, value: {} }] }, 'a list in its schema at a that does not say what is in it'],
    ['a parameter without a value', { parameters: [{ name: 'p', schema: { type: 'string' }, value: undefined }] }, "the parameter 'p' without a value"],
    ['no message', { rules: [{ expression: 'true', message: ' ' }] }, "no message for the rule 'true'"],
    ['a message in lines', { rules: [{ expression: 'true', message: 'a\nb' }] }, "a message of several lines, which API servers refuse: say 'a b' in one"],
  ])('%s is refused', (_, props, expected) => {
    expect(refusal(props)).toContain(expected);
  });

  it('a rule may ask for the resource of a request, at synth too', () => {
    const rules = [{ expression: "request.resource.resource == 'deployments' && request.requestResource.group == 'apps'", message: 'broken' }];
    const definition = { ...specOf('own', { title: 'own', matches: DEPLOYMENTS, rules }), id: 'own' };
    const object = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'a', namespace: 'a' } } as unknown as KubeObject;
    expect(judge(compilePolicy(definition, 34) as CompiledPolicy, { operation: 'CREATE', object, oldObject: null }).breaches).toEqual([]);
  });
});

describe('what no engine and no reader of a policy knows', () => {
  const findings = (props: Partial<PolicyProps>): string[] => {
    const platform = fleet();
    new Policy(platform, 'own', { title: 'own', matches: DEPLOYMENTS, rules: [{ expression: 'true', message: 'broken' }], ...props });
    return platform._synthesize().findings.map(({ severity, path, code, message }) => `${severity} ${path} ${code}: ${message}`);
  };

  it.each<[Partial<PolicyProps>, string[]]>([
    [{ severity: 'hgh' as PolicySeverity }, ["error own policy.severity: the severity is 'hgh', did you mean 'high'?"]],
    [{ teamLabel: 'team label' }, ["error own policy.team-label: the label of teams is 'team label', which is no key of a label"]],
    [{ teamLabel: '' }, ["error own policy.team-label: the label of teams is '', which is no key of a label"]],
    [{ references: [{ framework: Framework.CIS, control: ' ' }] }, ['error own policy.reference: reference 1 names no control of CIS']],
    [{ references: [{ framework: 'CSI' as Framework, control: '5.2.2' }] }, ["error own policy.reference: reference 1 is to the framework 'CSI', did you mean 'CIS'?"]],
    [{ references: [{} as ControlReference] }, [
      "error own policy.reference: reference 1 is to the framework 'undefined'", 'error own policy.reference: reference 1 names no control of undefined',
    ]],
    [{ severity: PolicySeverity.HIGH, teamLabel: 'acme.com/team', references: [{ framework: Framework.NSA, control: 'Pod Security' }] }, []],
  ])('%j is a finding', (props, expected) => {
    expect(findings(props)).toEqual(expected);
  });

  it('an edit brings no other severity either', () => {
    const platform = fleet();
    const policy = new Policy(platform, 'own', { title: 'own', matches: DEPLOYMENTS, rules: [{ expression: 'true', message: 'broken' }] });
    policy.patch(policy.definition, { spec: { severity: 'severe' } });
    expect(platform._synthesize().findings.map(({ code }) => code)).toEqual(['policy.severity']);
  });
});

describe('kinds that only the program defines', () => {
  const schema = { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } };
  const WIDGETS = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.acme.example.com' },
    spec: {
      group: 'acme.example.com',
      names: { kind: 'Widget', plural: 'widgets' },
      scope: 'Namespaced',
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }],
    },
  };

  function told(match: object, expression = 'true'): string[] {
    const platform = fleet();
    new ApiObject(new SharedService(platform, 'widgets', {}), 'definition', WIDGETS);
    new Policy(platform, 'own', { title: 'own', matches: [{ apiGroup: 'acme.example.com', kinds: ['Widget'], plurals: { Widget: 'widgets' }, ...match }], rules: [{ expression, message: 'broken' }] });
    return platform._synthesize().findings.filter(({ path }) => path === 'own').map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
  }

  it.each<[string, object, string, readonly string[]]>([
    ['a field that it has', {}, 'object.spec.size > 1', []],
    ['a field of metadata', {}, "object.metadata.?labels['a'].orValue('') == ''", []],
    ['a misspelled field', {}, 'object.spec.sise > 1', ["error policy.field: own/definition: rules[0], 1:13: no kind that it judges has the field 'sise' there, did you mean 'size'?"]],
    ['a misspelled field that may be absent', {}, 'object.spec.?sise.orValue(1) > 1', ["error policy.field: own/definition: rules[0], 1:14: no kind that it judges has the field 'sise' there, did you mean 'size'?"]],
    ['another plural', { plurals: { Widget: 'widget' } }, 'true', ["error policy.plural: it has the plural 'widget' for the kind 'Widget', which API servers call 'widgets'"]],
    ['another kind of that plural', { kinds: ['Wigdet'], plurals: { Wigdet: 'widgets' } }, 'true',
      ["error policy.kind: it judges the kind 'Wigdet' as 'widgets', which in the group 'acme.example.com' are Widget, did you mean 'Widget'?"]],
    ['a version that it has not', { apiVersions: ['v2'] }, 'true', ["warning policy.version: it judges Widget in the version 'v2' only, and it is known in v1"]],
    ['a version that it has, among others', { apiVersions: ['v1', 'v2'] }, 'true', []],
    ['a kind that nobody knows', { kinds: ['Gadget'], plurals: { Gadget: 'gadgets' } }, 'object.spec.sise > 1', []],
    ['a built-in kind in no version of its own', { apiGroup: 'apps', kinds: ['Deployment'], plurals: {}, apiVersions: ['v3'] }, 'true',
      ["warning policy.version: it judges Deployment in the version 'v3' only, and it is known in v1"]],
  ])('%s', (_, match, expression, expected) => {
    expect(told(match, expression)).toEqual(expected);
  });
});
