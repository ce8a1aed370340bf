import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  AllowedRegistries, Assumption, DefaultDenyNetwork, ExistingCluster, Finding, KubernetesVersion, Location, Placement, Platform, PodSecurityStandard,
  Policy, PolicyEngine, PolicyMode, PolicyProps,
  Reconciler, Repository, SharedService, Team, TeamNetwork,
} from '../../src';

const RULE: PolicyProps = {
  title: 'Images come from our registry',
  judgesPods: true,
  parameters: [{ name: 'registries', schema: { type: 'array', items: { type: 'string' }, minItems: 1 }, value: ['registry.example.com/'] }],
  rules: [{ expression: 'variables.containers.all(c, variables.registries.exists(r, c.image.startsWith(r)))', message: 'an image comes from another registry' }],
};

function fleet(asOf?: string): Platform {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' }), reconciler: Reconciler.kubectl(), asOf });
  for (const name of ['lyon', 'paris']) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels: { tier: name === 'lyon' ? 'edge' : 'cloud' } });
  }
  return platform;
}

function deployment(scope: SharedService, image: string, namespace = 'shop'): ApiObject {
  return new ApiObject(scope, 'web', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace },
    spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'log', image: 'registry.example.com/log:1' }, { name: 'web', image }] } } },
  });
}

function service(platform: Platform, image: string, namespace?: string): SharedService {
  const shop = new SharedService(platform, 'shop');
  deployment(shop, image, namespace);
  return shop;
}

const policyFindings = (platform: Platform): readonly Finding[] => platform._synthesize().findings.filter(({ code }) => code.startsWith('policy.'));

describe('judged at synth', () => {
  it('names construct, object, field, clusters and what to do', () => {
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    new Policy(platform, 'registries', RULE);
    expect(policyFindings(platform)).toEqual([{
      code: 'policy.registries',
      severity: 'error',
      path: 'shop/web',
      object: 'Deployment shop/web',
      field: 'spec.template.spec.containers[name=web].image',
      message: 'an image comes from another registry',
      fix: "change the object; or exempt it in the policy 'registries', with a reason and an end date",
      clusters: ['lyon', 'paris'],
    }]);
  });

  it('weighs a breach by the mode that holds on the cluster', () => {
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    const policy = new Policy(platform, 'registries', RULE);
    policy.setMode(policy.overlay('edge', Placement.labels({ tier: 'edge' })), PolicyMode.WARN);
    expect(policyFindings(platform).map(({ severity, clusters }) => [severity, clusters])).toEqual([['error', ['paris']], ['warning', ['lyon']]]);
  });

  it('follows the value that an overlay gives a parameter', () => {
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    const policy = new Policy(platform, 'registries', RULE);
    policy.setParameter(policy.overlay('edge', Placement.labels({ tier: 'edge' })), 'registries', ['docker.io/', 'registry.example.com/']);
    expect(policyFindings(platform).map(({ clusters }) => clusters)).toEqual([['paris']]);
  });

  it('judges the pod that a controller makes where the policy is about pods only', () => {
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    new Policy(platform, 'no-web', {
      title: 'No container is named web',
      matches: [{ kinds: ['Pod'] }],
      rules: [{ expression: "object.spec.containers.all(c, c.name != 'web')", message: 'a container is named web' }],
    });
    expect(policyFindings(platform).map(({ object, field }) => [object, field])).toEqual([['Deployment shop/web', 'spec.template.spec.containers[name=web].name']]);
  });

  it.each([
    ['a namespace left alone for good', { exemptNamespaces: ['shop'] }, []],
    ['another namespace only', { namespaces: ['other'] }, []],
    ['an exemption by name', { exemptions: [{ reason: 'legacy', until: '2026-12-31', names: ['we*'] }] }, []],
    ['an exemption by kind and namespace', { exemptions: [{ reason: 'legacy', until: '2026-12-31', kinds: ['Deployment', 'Pod'], namespaces: ['shop'] }] }, []],
    ['an exemption of something else', { exemptions: [{ reason: 'legacy', until: '2026-12-31', kinds: ['Deployment'], namespaces: ['other'] }] }, ['policy.registries']],
    ['an exemption of a team', { exemptions: [{ reason: 'legacy', until: '2026-12-31', teams: ['shop'] }] }, ['policy.registries', 'policy.exemption-team']],
  ])('holds to %s', (_, props, codes) => {
    const platform = fleet('2026-01-01');
    service(platform, 'docker.io/web:1');
    new Policy(platform, 'registries', { ...RULE, ...props });
    expect(policyFindings(platform).map(({ code }) => code)).toEqual(codes);
  });

  it('knows the namespaces of a team by their label', () => {
    const platform = fleet('2026-01-01');
    const shop = service(platform, 'docker.io/web:1');
    new ApiObject(shop, 'space', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'toolkit.fluxcd.io/tenant': 'retail' } } });
    new Policy(platform, 'registries', { ...RULE, exemptions: [{ reason: 'legacy', until: '2026-12-31', teams: ['retail'] }] });
    expect(policyFindings(platform)).toEqual([]);
  });

  it('takes a rule that cannot be evaluated for broken, as an API server does', () => {
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    new Policy(platform, 'replicas', {
      title: 'Two replicas', matches: [{ apiGroup: 'apps', kinds: ['Deployment'] }], rules: [{ expression: 'object.spec.replicas >= 2', message: 'one replica only' }],
    });
    expect(policyFindings(platform).map(({ message }) => message)).toEqual([
      'one replica only (the rule cannot be evaluated on it, which counts as broken: no such key: replicas)',
    ]);
  });
});

describe('exemptions', () => {
  const expired = (asOf?: string) => {
    const platform = fleet(asOf);
    service(platform, 'docker.io/web:1');
    new Policy(platform, 'registries', { ...RULE, exemptions: [{ reason: 'legacy', until: '2026-06-30', names: ['web*'] }] });
    new ApiObject(platform.node.findChild('shop'), 'space', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
    return platform._synthesize();
  };

  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['warning policy.exemption-expired']],
    [undefined, ['note policy.exemption-unjudged']],
  ])('on %s', (asOf, expected) => {
    expect(expired(asOf).findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });

  it('an expiry changes findings, not bytes', () => {
    expect([...expired('2026-07-01').tree]).toEqual([...expired('2026-06-30').tree]);
    expect(expired('2026-07-01').tree.size).toBeGreaterThan(5);
  });

  it.each([
    [{ reason: ' ', until: '2026-06-30', names: ['web'] }, 'policy.exemption-reason'],
    [{ reason: 'legacy', until: '2026-06-31', names: ['web'] }, 'policy.exemption-date'],
    [{ reason: 'legacy', until: '2026-06-30' }, 'policy.exemption-empty'],
    [{ reason: 'legacy', until: '2026-06-30', names: ['web'], teams: [] }, 'policy.exemption-empty'],
    [{ reason: 'legacy', until: '2026-06-30', names: ['web-*', 'node-*-exporter'] }, 'policy.exemption-name'],
  ])('%j is refused', (exemption, code) => {
    const platform = fleet('2026-01-01');
    new Policy(platform, 'registries', { ...RULE, exemptions: [exemption] });
    expect(policyFindings(platform).map((finding) => finding.code)).toEqual([code]);
  });
});

describe('what every namespace must have', () => {
  const DENY = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'default-deny', namespace: 'shop' }, spec: { podSelector: {}, policyTypes: ['Ingress'] } };
  const said = (platform: Platform) => policyFindings(platform)
    .filter(({ code }) => code !== 'policy.judged-at-synth').map(({ code, severity, path, object, message, clusters }) => [code, severity, path, object, message, clusters]);

  it('is missing where pods stand without it, on the clusters where they do', () => {
    const platform = fleet();
    const shop = service(platform, 'registry.example.com/web:1');
    new DefaultDenyNetwork(platform, 'deny');
    expect(said(platform)).toEqual([['policy.deny', 'error', 'shop/web', 'Namespace shop', 'no NetworkPolicy denies by default what comes in', ['lyon', 'paris']]]);
    new ApiObject(shop.overlay('edge', Placement.labels({ tier: 'edge' })), 'deny', DENY);
    expect(said(platform)).toEqual([['policy.deny', 'error', 'shop/web', 'Namespace shop', 'no NetworkPolicy denies by default what comes in', ['paris']]]);
  });

  it('may come from another bundle; the Namespace stands for what is in it', () => {
    const platform = fleet();
    const shop = service(platform, 'registry.example.com/web:1');
    new ApiObject(shop, 'space', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'toolkit.fluxcd.io/tenant': 'retail' } } });
    new DefaultDenyNetwork(platform, 'deny', { directions: ['Ingress', 'Egress'] });
    expect(said(platform).map(([, , path, , message]) => [path, message])).toEqual([
      ['shop/space', 'no NetworkPolicy denies by default what comes in'],
      ['shop/space', 'no NetworkPolicy denies by default what goes out'],
    ]);
    new ApiObject(new SharedService(platform, 'network', { placement: Placement.all() }), 'deny', { ...DENY, spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } });
    expect(said(platform)).toEqual([]);
  });

  it.each([
    ['selects some pods only', { podSelector: { matchLabels: { app: 'web' } }, policyTypes: ['Ingress'] }, ['no NetworkPolicy denies by default what comes in']],
    ['is about the other direction', { podSelector: {}, policyTypes: ['Egress'] }, ['no NetworkPolicy denies by default what comes in']],
    ['lets everybody in', { podSelector: {}, ingress: [{}] }, ['a policy for all pods lets everybody in', 'no NetworkPolicy denies by default what comes in']],
    ['lets some in', { podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] }, []],
    ['has no types, which is Ingress', { podSelector: { matchLabels: {} } }, []],
  ])('a policy that %s', (_, spec, messages) => {
    const platform = fleet();
    new ApiObject(service(platform, 'registry.example.com/web:1'), 'deny', { ...DENY, spec } as typeof DENY);
    new DefaultDenyNetwork(platform, 'deny');
    expect(said(platform).map(([, , , , message]) => message).sort()).toEqual(messages);
  });

  it.each([
    ['exempt namespaces', { exemptNamespaces: ['shop'] }],
    ['namespaces that are exempt for a while', { exemptions: [{ reason: 'legacy', until: '2026-12-31', namespaces: ['shop'] }] }],
  ])('%s need none', (_, props) => {
    const platform = fleet('2026-01-01');
    service(platform, 'registry.example.com/web:1');
    new DefaultDenyNetwork(platform, 'deny', props);
    expect(said(platform)).toEqual([]);
  });

  it('is there in the namespaces of a team, and engines are said not to see it', () => {
    const platform = fleet();
    new Team(platform, 'retail', { namespaces: ['retail'], network: TeamNetwork.defaultDeny() });
    new DefaultDenyNetwork(platform, 'deny', { directions: ['Ingress', 'Egress'] });
    expect(said(platform)).toEqual([]);
    expect(policyFindings(platform).map(({ code, severity, message, clusters }) => [code, severity, message, clusters])).toEqual([
      ['policy.judged-at-synth', 'note', 'validating-admission-policy sees one object at a time: what every namespace must have is judged at synth only', ['lyon', 'paris']],
    ]);
  });
});

describe('bad policies', () => {
  const message = (props: Partial<PolicyProps>): string => {
    try {
      new Policy(fleet(), 'bad', { ...RULE, ...props });
    } catch (error) {
      return (error as Error).message;
    }
    return 'accepted';
  };
  const rule = (expression: string): Partial<PolicyProps> => ({ rules: [{ expression, message: 'bad' }] });

  it.each([
    [rule('object.spec.'), 'rules[0], 1:13: unexpected end of expression, expected the name of a field'],
    [rule('object.metadata.name.size()'), "rules[0], 1:1: must be true or false, and is of type 'int'"],
    [rule("'a'"), "rules[0], 1:1: must be true or false, and is of type 'string'"],
    [rule('[object]'), "rules[0], 1:1: must be true or false, and is of type 'list(dyn)'"],
    [{ condition: 'variables.pod.hostNetwork' }, "condition, 1:1: undeclared reference to 'variables'"],
    [{ condition: "namespaceObject.metadata.name == 'shop'" }, "condition, 1:1: undeclared reference to 'namespaceObject'"],
    [{ condition: 'object.spec.hostNetwerk' }, "condition, 1:13: no kind that it judges has the field 'hostNetwerk' there, did you mean 'hostNetwork'?"],
    [rule("params.registry == 'a'"), "rules[0], 1:1: undeclared reference to 'params'"],
    [rule("image(object.spec.image).registry() == 'a'"), "rules[0], 1:1: undeclared reference to function 'image'"],
    [rule('objekt.spec == 1'), "rules[0], 1:1: undeclared reference to 'objekt', did you mean 'object'?"],
    [rule('variables.registry == 1'), "rules[0], 1:11: undeclared reference to 'variables.registry'"],
    [rule("object.metadata.name.startWith('a')"), "rules[0], 1:22: undeclared reference to function 'startWith', did you mean 'startsWith'?"],
    [rule('variables.containers.all(c, has(c.imag))'), "rules[0], 1:35: no kind that it judges has the field 'imag' there, did you mean 'image'?"],
    [rule('variables.pod.?securityContex.?runAsUser.orValue(1) > 0'), "no kind that it judges has the field 'securityContex' there, did you mean 'securityContext'?"],
    [{ variables: [{ name: 'x', expression: 'object.spek' }] }, "variable 'x', 1:8: no kind that it judges has the field 'spek' there, did you mean 'spec'?"],
    [{ variables: [{ name: 'pod', expression: 'object.spec' }] }, "two variables or parameters named 'pod'"],
    [{ variables: [{ name: 'a-b', expression: 'object.spec' }] }, "a variable or parameter 'a-b'"],
    [{ rules: [] }, 'has no rule'],
    [{ judgesPods: false }, 'matches nothing'],
    [{ matches: [{ apiGroup: 'apps', kinds: ['Deploymen'] }] }, "the kind 'Deploymen' of the group 'apps', which this library does not know"],
    [{ parameters: [{ name: 'registries', schema: {}, value: [] }] }, "the parameter 'registries' without a schema"],
  ])('%j is refused at construction', (props, expected) => {
    expect(message(props as Partial<PolicyProps>)).toContain(expected);
  });

  it.each([
    ['reads a field by what the kind has', rule('variables.containers.all(c, c.image.size() > 0) && variables.pod.?volumes.orValue([]).all(v, !has(v.hostPath))')],
    ['reads labels, which have any name', rule("object.metadata.?labels[?'a/b'].orValue('') != ''")],
    ['knows fields of some of the kinds', rule("object.kind != 'CronJob' || object.spec.schedule != ''")],
  ])('%s', (_, props) => {
    expect(message(props)).toBe('accepted');
  });

  it('a function that a cluster is too old for is an error with its place', () => {
    const platform = fleet();
    new ExistingCluster(platform, 'old', { location: Location.onPremises('old', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_30 });
    new Policy(platform, 'semver', { ...RULE, rules: [{ expression: "semver('1.0.0').major() == 1", message: 'bad' }] });
    expect(policyFindings(platform)).toEqual([{
      code: 'policy.expression',
      severity: 'error',
      path: 'semver',
      message: "semver/definition: rules[0], 1:1: 'semver' needs Kubernetes 1.33, this is for 1.30 (in semver('1.0.0').major() == 1)",
      fix: 'say it with what Kubernetes 1.30 has, or place the policy on newer clusters only',
      clusters: ['old'],
    }]);
  });

  it('says the whole mistake at once: which policy, where in which expression, and what to do', () => {
    expect(message(rule("variables.containers.all(c, c.image.startWith('a'))"))).toBe(
      "policy 'bad' has CEL that no cluster could evaluate: rules[0], 1:37: undeclared reference to function 'startWith', did you mean 'startsWith'?"
      + " (in variables.containers.all(c, c.image.startWith('a'))): correct the expression");
    expect(message({ ...rule('object.spec.'), variables: [{ name: 'x', expression: '1 +' }] })).toBe(
      "policy 'bad' has CEL that no cluster could evaluate: variable 'x', 1:4: unexpected end of expression (in 1 +);"
      + ' rules[0], 1:13: unexpected end of expression, expected the name of a field (in object.spec.): correct the expression');
  });

  it('a field that a cluster is too old for is a warning with its place, one that an edit brings and no version has an error', () => {
    const platform = fleet();
    new ExistingCluster(platform, 'old', { location: Location.onPremises('old', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_30 });
    const policy = new Policy(platform, 'resized', { ...RULE, rules: [{ expression: 'variables.pod.?resources.orValue({}) == {}', message: 'bad' }] });
    const edge = policy.overlay('edge', Placement.labels({ tier: 'edge' }));
    edge.patch(policy.definition, { spec: { validations: [{ expression: "variables.pod.nodeNam == ''", message: 'bad' }] } });
    expect(policyFindings(platform).map(({ code, severity, message: said, clusters }) => [code, severity, said, clusters])).toEqual([
      ['policy.field', 'error', "resized/definition: rules[0], 1:15: no kind that it judges has the field 'nodeNam' there, did you mean 'nodeName'?", ['lyon']],
      ['policy.field', 'warning', "resized/definition: rules[0], 1:16: no kind that it judges has the field 'resources' there in Kubernetes 1.30", ['old']],
    ]);
  });

  it('a parameter that breaks its schema, two policies of one id, a mode that is none, and an engine that never scans are findings', () => {
    const platform = fleet();
    new Policy(platform, 'registries', { ...RULE, parameters: [{ ...RULE.parameters![0], value: [] }], continuous: true });
    const modes = new Policy(platform, 'modes', RULE);
    modes.patch(modes.definition, { spec: { mode: 'Enforce' } });
    new Policy(new Construct(platform, 'more'), 'modes', RULE);
    expect(policyFindings(platform).map((found) => `${found.code} ${found.path} ${found.message}`)).toEqual([
      "policy.mode modes the mode is 'Enforce'",
      "policy.duplicate-id more/modes two policies have the id 'modes': 'modes' and 'more/modes'",
      'policy.not-continuous registries objects that exist already must be judged too, and validating-admission-policy only looks at requests',
      'policy.parameter registries a parameter breaks its schema: registries must have at least 1 item, it has 0',
    ]);
  });
});

describe('delivered by engine', () => {
  const units = (engine: PolicyEngine) => {
    const platform = fleet();
    const cluster = new ExistingCluster(platform, 'berlin', { location: Location.onPremises('berlin', { jurisdiction: 'DE' }), version: KubernetesVersion.V1_34, policyEngine: engine });
    new Policy(platform, 'registries', { ...RULE, placement: Placement.clusters(cluster) });
    platform.assume(Assumption.customResources('templates.gatekeeper.sh'));
    platform.assume(Assumption.customResources('pac.weave.works'));
    const { composition, tree } = platform._synthesize();
    const delivered = composition.fleet.byCluster.get('berlin')!.units.map(({ unit, dependsOn }) => [unit, ...dependsOn].join(' < '));
    return { delivered, files: [...tree.keys()].filter((path) => path.startsWith('policies/') && !path.endsWith('kustomization.yaml')) };
  };

  it('ValidatingAdmissionPolicy stands in the unit admission', () => {
    expect(units(PolicyEngine.validatingAdmissionPolicy())).toEqual({
      delivered: ['admission'],
      files: [
        'policies/registries.vap/base/validatingadmissionpolicy-registries.yaml',
        'policies/registries.vap/base/validatingadmissionpolicybinding-registries.yaml',
      ],
    });
  });

  it('Gatekeeper learns templates first and gets constraints of them later', () => {
    expect(units(PolicyEngine.gatekeeper())).toEqual({
      delivered: ['policies', 'constraints < policies'],
      files: [
        'policies/registries.gatekeeper/base/constrainttemplate-registries.yaml',
        'policies/registries.gatekeeper-constraints/base/registries-registries.yaml',
      ],
    });
  });

  it('policy-agent is told each policy with the modes that it is on in', () => {
    expect(units(PolicyEngine.weave())).toEqual({
      delivered: ['policies'],
      files: [
        'policies/registries.weave/base/policy-registries.yaml',
        'policies/registries.weave/base/policyset-registries-admission.yaml',
        'policies/registries.weave/base/policyset-registries-audit.yaml',
      ],
    });
  });

  it('an engine that cannot be told is a finding', () => {
    const platform = new Platform({
      name: 'acme',
      repository: Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' }),
      reconciler: Reconciler.kubectl(),
      policyEngine: PolicyEngine.weave(),
    });
    new ExistingCluster(platform, 'berlin', { location: Location.onPremises('berlin', { jurisdiction: 'DE' }), version: KubernetesVersion.V1_34 });
    new Policy(platform, 'registries', RULE);
    new Policy(platform, 'warned', { ...RULE, mode: PolicyMode.WARN });
    expect(policyFindings(platform).filter(({ code }) => code !== 'policy.unjudged-requests')).toEqual([{
      code: 'policy.unsupported',
      severity: 'error',
      path: 'warned',
      message: 'weave cannot enforce it: policy-agent refuses or reports, it cannot warn: choose Deny or Audit there',
      fix: 'say it in another way, give these clusters another policy engine, or place the policy elsewhere',
      clusters: ['berlin'],
    }]);
  });
});

describe('rules of the library', () => {
  it('extend like any class', () => {
    class AcmeImages extends AllowedRegistries {
      constructor(scope: Construct, id: string) {
        super(scope, id, { registries: ['registry.example.com/'] });
        this.patch(this.definition, { spec: { mode: PolicyMode.WARN } });
      }
    }
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    new AcmeImages(platform, 'images');
    expect(policyFindings(platform).map(({ code, severity, field }) => [code, severity, field])).toEqual([
      ['policy.images', 'warning', 'spec.template.spec.containers[name=web].image'],
    ]);
  });

  it('Pod Security judges workloads at synth, at the version that is named', () => {
    const platform = fleet();
    service(platform, 'docker.io/web:1');
    new PodSecurityStandard(platform, 'restricted', { version: KubernetesVersion.V1_34 });
    expect(policyFindings(platform).map(({ message }) => message)).toEqual([
      'a container allows the escalation of privileges', 'a container keeps capabilities that it must drop', 'a container may run as root', 'a container has no seccomp profile',
    ]);
  });
});
