import {
  ExistingCluster, Finding, KubernetesVersion, Location, NoHostNamespaces, NoLatestTag, Platform, Policy, PolicyEngine, PolicyMode, PolicyPlacementProps, PolicyProps, Reconciler,
  Repository, RequiredResources,
} from '../../../src';

function fleet(...engines: PolicyEngine[]): Platform {
  const repository = Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' });
  const platform = new Platform({ name: 'acme', repository, reconciler: Reconciler.kubectl() });
  engines.forEach((policyEngine, i) => {
    new ExistingCluster(platform, `c${i}`, { location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, policyEngine });
  });
  return platform;
}

const CODES = ['policy.unjudged-requests', 'policy.fails-open'];
const said = (platform: Platform): readonly Finding[] => platform._synthesize().findings.filter(({ code }) => CODES.includes(code));
const closed = PolicyEngine.gatekeeper({ failClosed: true });

describe('requests that an engine is not asked about', () => {
  it('are one warning for all policies and clusters that it befalls', () => {
    const platform = fleet(PolicyEngine.weave(), PolicyEngine.validatingAdmissionPolicy(), PolicyEngine.weave());
    new NoLatestTag(platform, 'tags');
    new NoLatestTag(platform, 'more-tags');
    expect(said(platform)).toEqual([{
      code: 'policy.unjudged-requests',
      severity: 'warning',
      path: 'more-tags',
      message: "policy-agent is not asked about subresources, so a container that debugging adds to a running pod is not judged; so it is for 'tags'",
      fix: 'forbid it by RBAC, or give these clusters an engine that is asked about pods/ephemeralcontainers; or waive this with the reason',
      clusters: ['c0', 'c2'],
    }]);
  });

  it('can be waived', () => {
    const platform = fleet(PolicyEngine.weave());
    new NoLatestTag(platform, 'tags');
    platform.waive('policy.unjudged-requests', { reason: 'nobody may debug pods there' });
    expect(platform._synthesize().findings).toEqual([]);
  });

  type Making = (platform: Platform, props: PolicyPlacementProps) => void;
  const own = (more: Partial<PolicyProps>): Making => (platform, props) => {
    new Policy(platform, 'own', { title: 'own', rules: [{ expression: 'has(object.metadata.name)', message: 'no name' }], ...more, ...props });
  };
  const DEBUG = 'policy-agent is not asked about subresources, so a container that debugging adds to a running pod is not judged';
  const RESIZE = 'so a change of the resources of a running pod is';

  it.each<[string, PolicyEngine, Making, PolicyPlacementProps, readonly string[]]>([
    ['a rule about containers of all sorts on policy-agent', PolicyEngine.weave(), (platform, props) => { new NoLatestTag(platform, 'tags', props); }, {}, [DEBUG]],
    ['a rule about the pod alone', PolicyEngine.weave(), (platform, props) => { new NoHostNamespaces(platform, 'host', props); }, {}, []],
    ['a rule about resources on policy-agent', PolicyEngine.weave(), own({ judgesPods: true, rules: [{ expression: 'variables.pod.containers.all(c, has(c.resources))', message: 'none' }] }), {},
      [`policy-agent is not asked about subresources, ${RESIZE} not judged`]],
    ['a rule about resources in Gatekeeper', closed, own({ judgesPods: true, rules: [{ expression: 'variables.pod.containers.all(c, has(c.resources))', message: 'none' }] }), {},
      [`Gatekeeper's webhook is not asked about pods/resize as its chart 3.23 installs it, ${RESIZE} judged by the audit only`]],
    ['a rule about containers of all sorts in Gatekeeper', closed, (platform, props) => { new NoLatestTag(platform, 'tags', props); }, {}, []],
    ['a subresource of the program itself', PolicyEngine.weave(), own({ matches: [{ kinds: ['Service'], subresources: ['status'] }] }), {},
      ['policy-agent is not asked about subresources, so what is sent to services/status is not judged']],
    ['the same where the API server judges', PolicyEngine.validatingAdmissionPolicy(), own({ matches: [{ kinds: ['Service'], subresources: ['status'] }] }), {}, []],
    ['a webhook that lets pass', PolicyEngine.gatekeeper(), own({ matches: [{ kinds: ['Service'] }] }), {},
      ['Gatekeeper lets requests pass unjudged while it does not answer, as its chart installs it (3.23)']],
    ['the same where nothing is refused', PolicyEngine.gatekeeper(), own({ matches: [{ kinds: ['Service'] }] }), { mode: PolicyMode.AUDIT }, []],
    ['a webhook that lets pass beside policy-controller', PolicyEngine.gatekeeper().withPolicyController(), own({ matches: [{ kinds: ['Service'] }] }), {},
      ['Gatekeeper lets requests pass unjudged while it does not answer, as its chart installs it (3.23)']],
    ['Kyverno where kube-system counts', PolicyEngine.kyverno(), own({ matches: [{ kinds: ['Service'] }] }), { exemptNamespaces: [] },
      ['Kyverno as its chart installs it (1.19) leaves the namespace kube-system alone, so objects there are not judged']],
    ['Kyverno where it is exempt', PolicyEngine.kyverno(), own({ matches: [{ kinds: ['Service'] }] }), {}, []],
    ['kinds that the webhook of policy-agent lists', PolicyEngine.weave(), own({ matches: [{ kinds: ['Service', 'Namespace'] }, { apiGroup: 'rbac.authorization.k8s.io', kinds: ['Role'] }] }), {}, []],
    ['kinds that it does not list', PolicyEngine.weave(), own({ matches: [{ kinds: ['Service', 'ServiceAccount', 'ConfigMap'] }, { apiGroup: 'networking.k8s.io', kinds: ['Ingress'] }] }), {}, [
      "policy-agent's webhook is not asked about ConfigMap, ServiceAccount of the group '' as its chart 2.5 installs it, so they are judged by the audit only",
      "policy-agent's webhook is not asked about Ingress of the group 'networking.k8s.io' as its chart 2.5 installs it, so they are judged by the audit only",
    ]],
    ['a kind that Kyverno leaves alone', PolicyEngine.kyverno(), own({ matches: [{ kinds: ['Node'] }, { apiGroup: 'apps', kinds: ['ReplicaSet'] }] }), {}, [
      'Kyverno as its chart installs it (1.19) leaves objects of the kind Node alone, so they are not judged',
      'Kyverno as its chart installs it (1.19) leaves objects of the kind ReplicaSet alone, so they are not judged',
    ]],
    ['a Gatekeeper that is told more subresources', PolicyEngine.gatekeeper({ failClosed: true, webhookSubresources: ['pods/*'] }),
      own({ judgesPods: true, rules: [{ expression: 'variables.pod.containers.all(c, has(c.resources))', message: 'none' }] }), {}, []],
    ['one that is told fewer', PolicyEngine.gatekeeper({ failClosed: true, webhookSubresources: [] }), (platform, props) => { new NoLatestTag(platform, 'tags', props); }, {},
      ["Gatekeeper's webhook is not asked about pods/ephemeralcontainers as the program says that it is installed, so a container that debugging adds to a running pod is judged by the audit only"]],
    ['a policy-agent that is told more kinds', PolicyEngine.weave({ webhookKinds: ['Service', 'Ingress.networking.k8s.io'] }),
      own({ matches: [{ kinds: ['Service', 'Namespace'] }, { apiGroup: 'networking.k8s.io', kinds: ['Ingress'] }] }), {},
      ["policy-agent's webhook is not asked about Namespace of the group '' as the program says that it is installed, so they are judged by the audit only"]],
    ['a Kyverno that spares nothing', PolicyEngine.kyverno({ sparedNamespaces: [], sparedKinds: [] }), own({ matches: [{ kinds: ['Node', 'Service'] }] }), { exemptNamespaces: [] }, []],
    ['a Kyverno that spares more', PolicyEngine.kyverno({ sparedNamespaces: ['till'], sparedKinds: ['ConfigMap', 'Deployment.apps'] }),
      own({ matches: [{ kinds: ['ConfigMap', 'Node'] }] }), { exemptNamespaces: [] },
      ['Kyverno leaves objects of the kind ConfigMap alone, so they are not judged', 'Kyverno leaves the namespace till alone, so objects there are not judged']],
    ['ReplicaSets whose pods are judged', PolicyEngine.kyverno(), own({ judgesPods: true }), {}, []],
    ['Kyverno in other namespaces only', PolicyEngine.kyverno(), own({ matches: [{ kinds: ['Service'] }] }), { namespaces: ['shop'], exemptNamespaces: [] }, []],
  ])('%s', (_, engine, make, props, messages) => {
    const platform = fleet(engine);
    make(platform, props);
    expect(said(platform).map(({ message }) => message)).toEqual(messages);
  });

  it('tells clusters apart whose Gatekeeper is installed in another way', () => {
    const platform = fleet(closed, PolicyEngine.gatekeeper());
    new RequiredResources(platform, 'resources');
    expect(said(platform).filter(({ code }) => code === 'policy.fails-open').map(({ clusters }) => clusters)).toEqual([['c1']]);
  });

  it.each<[string, () => PolicyEngine, string]>([
    ['a resource without its subresource', () => PolicyEngine.gatekeeper({ webhookSubresources: ['pods'] }), "webhookSubresources has 'pods': give resource and subresource, such as 'pods/resize'"],
    ['a plural', () => PolicyEngine.weave({ webhookKinds: ['pods'] }), "webhookKinds has 'pods': give a kind and its group, such as 'Node' or 'ReplicaSet.apps'"],
    ['a group first', () => PolicyEngine.kyverno({ sparedKinds: ['apps/ReplicaSet'] }), "sparedKinds has 'apps/ReplicaSet': give a kind and its group, such as 'Node' or 'ReplicaSet.apps'"],
  ])('%s says nothing of an installation', (_, make, message) => {
    expect(make).toThrow(message);
  });

  it('a rule that asks who sends a request cannot be judged by the audit of Gatekeeper', () => {
    const platform = fleet(closed);
    own({ matches: [{ kinds: ['Service'] }], rules: [{ expression: "request.userInfo.username != 'a'", message: 'a' }] })(platform, { continuous: true });
    expect(platform._synthesize().findings.filter(({ code }) => code === 'policy.unsupported').map(({ message }) => message)).toEqual([
      'gatekeeper cannot enforce it: rules[0], 1:9: it speaks of the user who sends a request, and objects that exist already have none',
    ]);
  });
});
