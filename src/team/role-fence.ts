import { RoleRule } from './role';

/** Something that a team's role must not give, and why. */
interface Fence {
  readonly groups: readonly string[];
  /** `*` for every resource of the groups. */
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly why: string;
  /** Open to a platform engineer who means it. */
  readonly isNegotiable?: true;
}

const WRITE = ['create', 'delete', 'deletecollection', 'patch', 'update'];

const FENCES: readonly Fence[] = [
  { groups: [''], resources: ['namespaces'], verbs: WRITE, why: 'the team could take the labels off its own namespace that hold its fences' },
  { groups: [''], resources: ['limitranges', 'resourcequotas'], verbs: WRITE, why: 'the team could lift its own limits' },
  { groups: ['', 'discovery.k8s.io'], resources: ['endpoints', 'endpointslices'], verbs: WRITE, why: 'the team could send traffic of a service to pods of others' },
  { groups: [''], resources: ['serviceaccounts/token'], verbs: ['create'], why: 'the team could act as any account of its namespace' },
  { groups: ['', 'authentication.k8s.io'], resources: ['groups', 'serviceaccounts', 'uids', 'users'], verbs: ['impersonate'], why: 'the team could act as somebody else' },
  { groups: [''], resources: ['nodes', 'nodes/proxy', 'persistentvolumes'], verbs: WRITE, why: 'nodes and volumes belong to the whole cluster' },
  { groups: ['rbac.authorization.k8s.io'], resources: ['clusterrolebindings', 'clusterroles'], verbs: WRITE, why: 'cluster roles hold for all teams' },
  { groups: ['rbac.authorization.k8s.io'], resources: ['clusterroles', 'roles'], verbs: ['bind', 'escalate'], why: 'the team could give itself more rights than it has' },
  {
    groups: ['rbac.authorization.k8s.io'],
    resources: ['rolebindings', 'roles'],
    verbs: WRITE,
    isNegotiable: true,
    why: 'the team could change the bindings of the wrapper wherever its admission policies do not hold',
  },
  {
    groups: ['admissionregistration.k8s.io', 'apiextensions.k8s.io', 'apiregistration.k8s.io'],
    resources: ['*'],
    verbs: WRITE,
    why: 'admission, custom kinds and API services belong to the whole cluster',
  },
  {
    groups: ['constraints.gatekeeper.sh', 'kyverno.io', 'pac.weave.works', 'policies.kyverno.io', 'policy.sigstore.dev', 'templates.gatekeeper.sh'],
    resources: ['*'],
    verbs: WRITE,
    why: 'the team could change the policies that judge it',
  },
  { groups: ['gateway.networking.k8s.io'], resources: ['gatewayclasses', 'gateways', 'referencegrants'], verbs: WRITE, why: 'gateways carry the traffic of all teams' },
  { groups: ['networking.istio.io', 'security.istio.io'], resources: ['*'], verbs: WRITE, why: 'mesh rules can change the traffic of other teams' },
  { groups: ['argoproj.io'], resources: ['applicationsets', 'appprojects'], verbs: WRITE, why: 'projects are the fences of Argo CD' },
  { groups: ['configsync.gke.io'], resources: ['rootsyncs'], verbs: WRITE, why: 'a RootSync applies with all rights' },
  { groups: ['fleet.cattle.io'], resources: ['*'], verbs: WRITE, why: 'Fleet applies with the rights of its agent' },
];

/** A way out of the wrapper that a rule opens. */
export interface Breach {
  readonly what: string;
  readonly why: string;
  readonly isNegotiable: boolean;
}

/** Whether a rule lets somebody write Providers, by which Flux calls the address in a Secret. */
export function writesProviders({ apiGroups, resources, verbs }: RoleRule): boolean {
  const has = (given: readonly string[], wanted: readonly string[]) => matched(given, wanted).length > 0;
  return has(apiGroups, ['notification.toolkit.fluxcd.io']) && has(resources, ['providers']) && has(verbs, ['create', 'patch', 'update']);
}

/** The ways out that a rule opens, wildcards included. Most fences are about other groups. */
export function breachesOf(rule: RoleRule): Breach[] {
  const breaches: Breach[] = [];
  for (const fence of FENCES) {
    const groups = matched(rule.apiGroups, fence.groups);
    const resources = groups.length > 0 ? matched(rule.resources, fence.resources) : groups;
    const verbs = resources.length > 0 ? matched(rule.verbs, fence.verbs) : resources;
    if (verbs.length === 0) { continue; }
    const what = `${verbs.join(', ')} ${resources.map((resource) => (groups[0] === '' ? resource : `${resource}.${groups[0]}`)).join(', ')}`;
    breaches.push({ what, why: fence.why, isNegotiable: fence.isNegotiable === true });
  }
  return breaches;
}

/** What of the fence the rule reaches; a `*` on either side reaches all of the other. */
function matched(given: readonly string[], fenced: readonly string[]): readonly string[] {
  if (given.includes('*')) { return fenced; }
  if (fenced.includes('*')) { return given; }
  return fenced.filter((each) => given.some((other) => covers(other, each)));
}

// A star before a subresource covers that of every resource.
function covers(given: string, fenced: string): boolean {
  return given === fenced || (given.startsWith('*/') && fenced.endsWith(given.slice(1)));
}
