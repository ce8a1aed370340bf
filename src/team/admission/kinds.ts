import { AdmissionDefinition, ALL_OPERATIONS, WRITES } from './definition';
import { AdmissionMaker, isOfTeam, isPlatform, isPlatformOrCluster, isSystemController, Principals } from './principal';

/** Kinds that reach beyond a namespace though they are namespaced. */
export const kindDefinitions: readonly AdmissionMaker[] = [kinds, agents, endpoints, mesh, statuses];

/** Groups of which a team writes nothing. */
const GROUPS = [
  'addons.cluster.x-k8s.io',
  'anywhere.eks.amazonaws.com',
  'apisix.apache.org',
  'bootstrap.cluster.x-k8s.io',
  'capi.weave.works',
  'cilium.io',
  'cluster.x-k8s.io',
  'constraints.gatekeeper.sh',
  'contour.heptio.com',
  'controlplane.cluster.x-k8s.io',
  'crd.antrea.io',
  'crd.projectcalico.org',
  'expansion.gatekeeper.sh',
  'externaldns.k8s.io',
  'fluxcd.controlplane.io',
  'gateway.networking.x-k8s.io',
  'gateway.solo.io',
  'getambassador.io',
  'helm.cattle.io',
  'infra.contrib.fluxcd.io',
  'infrastructure.cluster.x-k8s.io',
  'ipam.cluster.x-k8s.io',
  'k8s.cni.cncf.io',
  'k8s.nginx.org',
  'k8s.ovn.org',
  'kyverno.io',
  'mutations.gatekeeper.sh',
  'network.openshift.io',
  'operators.coreos.com',
  'pac.weave.works',
  'policies.kubewarden.io',
  'policies.kyverno.io',
  'policy.sigstore.dev',
  'projectcalico.org',
  'security.istio.io',
  'sets.gitops.pro',
  'source.extensions.fluxcd.io',
  'telemetry.istio.io',
  'templates.gatekeeper.sh',
  'templates.weave.works',
  'tinkerbell.org',
  'x.getambassador.io',
];

function kinds(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-kinds',
    title: 'Teams write no policies, exceptions, projects and gateways',
    escapes: ['E34', 'E36', 'E37', 'E43'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: GROUPS, resources: ['*'], operations: ALL_OPERATIONS },
      { apiGroups: ['argoproj.io'], resources: ['applicationsets', 'appprojects', 'argocds', 'rolloutmanagers'], operations: ALL_OPERATIONS },
      { apiGroups: ['gateway.networking.k8s.io'], resources: ['gateways', 'listenersets', 'tcproutes', 'udproutes'], operations: ALL_OPERATIONS },
      { apiGroups: ['gateway.envoyproxy.io'], resources: ['backends', 'envoyextensionpolicies', 'envoypatchpolicies', 'envoyproxies'], operations: ALL_OPERATIONS },
      { apiGroups: ['gateway.nginx.org'], resources: ['snippetsfilters', 'snippetspolicies'], operations: ALL_OPERATIONS },
      { apiGroups: ['source.toolkit.fluxcd.io'], resources: ['externalartifacts', 'externalartifacts/*'], operations: ALL_OPERATIONS },
      { apiGroups: ['projectcontour.io'], resources: ['tlscertificatedelegations'], operations: ALL_OPERATIONS },
      { apiGroups: ['traefik.containo.us', 'traefik.io'], resources: ['ingressroutes', 'ingressroutetcps', 'ingressrouteudps', 'tlsoptions', 'tlsstores'], operations: ALL_OPERATIONS },
      { apiGroups: ['configuration.konghq.com'], resources: ['tcpingresses', 'udpingresses'], operations: ALL_OPERATIONS },
      { apiGroups: ['zalando.org'], resources: ['fabricgateways', 'routegroups'], operations: ALL_OPERATIONS },
      { apiGroups: ['networking.istio.io'], resources: ['envoyfilters', 'gateways', 'proxyconfigs', 'workloadentries', 'workloadgroups'], operations: ALL_OPERATIONS },
    ],
    // The agent of the network writes one for each pod, wherever it is installed.
    exclude: [{ apiGroups: ['cilium.io'], resources: ['ciliumendpoints', 'ciliumendpoints/*'], operations: ALL_OPERATIONS }],
    condition: `!${isPlatformOrCluster(principals)} && !${isSystemController()}`,
    variables: [],
    validations: [{ expression: 'false', message: 'objects of this kind reach beyond the namespace: ask the platform team' }],
  };
}

/** Groups by which a controller acts with rights of its own, or that one writes by itself. */
const AGENTS = [
  'acme.cert-manager.io',
  'addon.open-cluster-management.io',
  'apps.open-cluster-management.io',
  'authorization.azure.com',
  'authorization.azure.m.upbound.io',
  'bmc.tinkerbell.org',
  'capsule.clastix.io',
  'cloudplatform.gcp.m.upbound.io',
  'config.projectsveltos.io',
  'core.oam.dev',
  'dns.gardener.cloud',
  'ec2.aws.m.upbound.io',
  'ec2.services.k8s.aws',
  'eks.aws.m.upbound.io',
  'eks.services.k8s.aws',
  'elbv2.k8s.aws',
  'helm.crossplane.io',
  'helm.m.crossplane.io',
  'hnc.x-k8s.io',
  'iam.aws.m.upbound.io',
  'iam.cnrm.cloud.google.com',
  'iam.services.k8s.aws',
  'ipam.metal3.io',
  'k3s.cattle.io',
  'k8gb.absa.oss',
  'kappctrl.k14s.io',
  'kubernetes.crossplane.io',
  'kubernetes.m.crossplane.io',
  'lib.projectsveltos.io',
  'managedidentity.azure.com',
  'metal3.io',
  'metallb.io',
  'networking.internal.knative.dev',
  'networking.k8s.aws',
  'opentofu.m.upbound.io',
  'operator.cluster.x-k8s.io',
  'packages.eks.amazonaws.com',
  'packaging.carvel.dev',
  'policy.karmada.io',
  'policy.open-cluster-management.io',
  'provisioning.cattle.io',
  'upgrade.cattle.io',
  'vpcresources.k8s.aws',
  'work.karmada.io',
  'work.open-cluster-management.io',
];

/** Held against teams only: such controllers run under many names. */
function agents(principals: Principals): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  return {
    id: 'team-agents',
    title: 'Teams write nothing that a controller carries out with rights of its own',
    escapes: ['E07', 'E15', 'E34', 'E43'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: AGENTS, resources: ['*'], operations: ALL_OPERATIONS },
      { apiGroups: ['certificates.k8s.io'], resources: ['podcertificaterequests'], operations: ALL_OPERATIONS },
      { apiGroups: ['storage.k8s.io'], resources: ['csistoragecapacities'], operations: ALL_OPERATIONS },
    ],
    condition,
    variables,
    validations: [{ expression: `${others}false`, message: 'a controller acts on objects of this kind with rights beyond the namespace: ask the platform team' }],
  };
}

/** Controllers of the cluster write them for services with a selector. */
function endpoints(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-endpoints',
    title: 'Traffic of services goes to pods that their selectors choose',
    escapes: ['E28'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], operations: WRITES },
      { apiGroups: [''], resources: ['endpoints'], operations: WRITES },
    ],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [{ expression: 'false', message: 'endpoints are written by the cluster: give the Service a selector' }],
  };
}

function mesh(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-mesh',
    title: 'Mesh rules of a team hold in its own namespace',
    escapes: ['E43'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['networking.istio.io'], resources: ['destinationrules', 'serviceentries', 'virtualservices'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [],
    validations: [{
      expression: "object.spec.?exportTo.orValue([]) == ['.']",
      message: 'set spec.exportTo to [.], or the rule changes the traffic of others',
    }],
  };
}

/** Groups whose status others act on: traffic follows that of a Service, and Flux fetches from the address in that of a source. */
const REPORTED = [
  '', 'acme.cert-manager.io', 'cert-manager.io', 'gateway.networking.k8s.io', 'resource.k8s.io', 'helm.toolkit.fluxcd.io', 'image.toolkit.fluxcd.io', 'kustomize.toolkit.fluxcd.io', 'networking.k8s.io', 'notification.toolkit.fluxcd.io', 'source.toolkit.fluxcd.io',
  'groupsnapshot.storage.k8s.io', 'snapshot.storage.k8s.io',
];

/** What controllers report is believed by others. */
function statuses(principals: Principals): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  return {
    id: 'team-status',
    title: 'Teams do not write what the cluster reports',
    escapes: ['E07', 'E08', 'E14', 'E16', 'E24'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: REPORTED, resources: ['*/status'], operations: WRITES }],
    condition,
    variables,
    validations: [{ expression: `${others}false`, message: 'the status is written by the cluster: change the object itself' }],
  };
}
