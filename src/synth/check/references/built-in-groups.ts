import { AksCluster, EksAnywhereCluster, EksCluster, GkeCluster, ManagementCluster } from '../../../cluster';
import { ICluster, PolicyEngine } from '../../../fleet';
import { ImageVerifier } from '../../../fleet/image-verifier';
import { Model } from '../../model';

/** API groups of custom resources, or single kinds as `group/Kind`, that each pull agent is installed with. */
const OF_AGENT: { readonly [type: string]: readonly string[] } = {
  'flux': ['helm.toolkit.fluxcd.io', 'kustomize.toolkit.fluxcd.io', 'notification.toolkit.fluxcd.io', 'source.toolkit.fluxcd.io'],
  // Rollouts and workflows are of the same group, and come by themselves.
  'argocd': ['argoproj.io/AppProject', 'argoproj.io/Application', 'argoproj.io/ApplicationSet'],
  'config-sync': ['clusterregistry.k8s.io', 'configmanagement.gke.io', 'configsync.gke.io', 'kpt.dev'],
  'rancher-fleet': ['fleet.cattle.io'],
};

/** What agents bring where they are installed with all of their controllers, which nothing here says. */
const MAYBE_OF_AGENT: { readonly [type: string]: readonly string[] } = { flux: ['image.toolkit.fluxcd.io', 'source.extensions.fluxcd.io'] };

/** What enforces policies on a cluster is there when the cluster says so. */
const OF_ENGINE: { readonly [type: string]: readonly string[] } = {
  gatekeeper: [
    'config.gatekeeper.sh', 'connection.gatekeeper.sh', 'expansion.gatekeeper.sh', 'externaldata.gatekeeper.sh', 'mutations.gatekeeper.sh', 'syncset.gatekeeper.sh', 'templates.gatekeeper.sh',
  ],
  kyverno: ['kyverno.io', 'policies.kyverno.io', 'reports.kyverno.io', 'wgpolicyk8s.io'],
  weave: ['pac.weave.works'],
};
const POLICY_CONTROLLER = ['policy.sigstore.dev'];

/** What makes clusters: Cluster API, its operator and what its providers bring; their objects are checked against the providers by the clusters themselves. */
const OF_CLUSTER_API = [
  'addons.cluster.x-k8s.io', 'bootstrap.cluster.x-k8s.io', 'cluster.x-k8s.io', 'controlplane.cluster.x-k8s.io', 'infrastructure.cluster.x-k8s.io', 'ipam.cluster.x-k8s.io',
  'operator.cluster.x-k8s.io', 'runtime.cluster.x-k8s.io', 'vmware.infrastructure.cluster.x-k8s.io',
  // The provider of Metal3, and Azure Service Operator, which that of Azure brings.
  'metal3.io', 'ipam.metal3.io', 'containerservice.azure.com', 'kubernetesconfiguration.azure.com', 'resources.azure.com',
  // The webhooks of all providers have their certificates from it.
  'acme.cert-manager.io', 'cert-manager.io',
];
const OF_EKS_ANYWHERE = ['anywhere.eks.amazonaws.com', 'bmc.tinkerbell.org', 'distro.eks.amazonaws.com', 'packages.eks.amazonaws.com', 'tinkerbell.org'];

/** What clusters come with: the network plugins and snapshots of their makers. */
const OF_MAKER: readonly (readonly [maker: abstract new (...args: never[]) => ICluster, groups: readonly string[]])[] = [
  [AksCluster, ['snapshot.storage.k8s.io']],
  [EksCluster, ['crd.k8s.amazonaws.com', 'eks.amazonaws.com', 'networking.k8s.aws', 'vpcresources.k8s.aws']],
  [EksAnywhereCluster, ['cilium.io']],
  [GkeCluster, ['auto.gke.io', 'autoscaling.k8s.io', 'cloud.google.com', 'monitoring.googleapis.com', 'networking.gke.io', 'snapshot.storage.k8s.io']],
];

/** API groups of custom resources that a pull agent brings by itself. */
export function builtInGroupsOf(type: string): readonly string[] {
  return Object.hasOwn(OF_AGENT, type) ? [...new Set(OF_AGENT[type].map((group) => group.split('/')[0]))] : [];
}

/** The API groups, or kinds as `group/Kind`, that each cluster has of itself: those of its agent and engine of policies, and of what makes clusters. */
export function builtInGroups({ clusters, bundles }: Model): ReadonlyMap<string, readonly string[]> {
  const makers = managers({ clusters, bundles });
  return new Map(clusters.map(({ name, facts, reconciler, policyEngine }) => [name, [
    ...[OF_AGENT, MAYBE_OF_AGENT].flatMap((groups) => (Object.hasOwn(groups, reconciler.type) ? groups[reconciler.type] : [])),
    ...ofEngine(policyEngine),
    ...OF_MAKER.flatMap(([maker, groups]) => (facts instanceof maker ? groups : [])),
    ...(makers.has(name) ? [...OF_CLUSTER_API, ...OF_EKS_ANYWHERE] : []),
  ]]));
}

function ofEngine(engine: PolicyEngine): readonly string[] {
  return [
    ...(Object.hasOwn(OF_ENGINE, engine.type) ? OF_ENGINE[engine.type] : []),
    ...(engine._imageVerifier === ImageVerifier.POLICY_CONTROLLER ? POLICY_CONTROLLER : []),
  ];
}

/** The clusters that get definitions of others; a management cluster is one before it makes any. */
export function managers({ clusters, bundles }: Pick<Model, 'bundles' | 'clusters'>): ReadonlySet<string> {
  return new Set([
    ...bundles.filter(({ folder }) => folder.category === 'provisioning').flatMap((bundle) => bundle.clusters),
    ...clusters.filter(({ facts }) => facts instanceof ManagementCluster).map(({ name }) => name),
  ]);
}
