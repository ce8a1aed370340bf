/** API groups whose definitions come with charts that are well known by their names; those of its newer versions included. */
const DEFINITIONS: { readonly [chart: string]: string } = {
  'argo-cd': 'argoproj.io/AppProject argoproj.io/Application argoproj.io/ApplicationSet',
  'argo-events': 'argoproj.io/EventBus argoproj.io/EventSource argoproj.io/Sensor',
  'argo-rollouts': 'argoproj.io/AnalysisRun argoproj.io/AnalysisTemplate argoproj.io/ClusterAnalysisTemplate argoproj.io/Experiment argoproj.io/Rollout',
  'aws-load-balancer-controller': 'elbv2.k8s.aws gateway.k8s.aws aga.k8s.aws',
  'base': 'networking.istio.io security.istio.io telemetry.istio.io extensions.istio.io install.istio.io',
  'capsule': 'capsule.clastix.io',
  'cert-manager': 'cert-manager.io acme.cert-manager.io',
  'cilium': 'cilium.io',
  'cloudnative-pg': 'postgresql.cnpg.io',
  'cluster-api-operator': 'operator.cluster.x-k8s.io',
  'crossplane': 'apiextensions.crossplane.io pkg.crossplane.io secrets.crossplane.io protection.crossplane.io ops.crossplane.io',
  'external-dns': 'externaldns.k8s.io',
  'external-secrets': 'external-secrets.io generators.external-secrets.io',
  'flux-operator': 'fluxcd.controlplane.io',
  'flux2': 'helm.toolkit.fluxcd.io image.toolkit.fluxcd.io kustomize.toolkit.fluxcd.io notification.toolkit.fluxcd.io source.toolkit.fluxcd.io source.extensions.fluxcd.io',
  'gatekeeper': 'templates.gatekeeper.sh config.gatekeeper.sh mutations.gatekeeper.sh expansion.gatekeeper.sh externaldata.gatekeeper.sh connection.gatekeeper.sh '
    + 'syncset.gatekeeper.sh status.gatekeeper.sh',
  'gateway-helm': 'gateway.networking.k8s.io gateway.envoyproxy.io gateway.networking.x-k8s.io',
  'karpenter': 'karpenter.sh karpenter.k8s.aws',
  'karpenter-crd': 'karpenter.sh karpenter.k8s.aws',
  'keda': 'keda.sh eventing.keda.sh',
  'kube-prometheus-stack': 'monitoring.coreos.com',
  'kyverno': 'kyverno.io policies.kyverno.io reports.kyverno.io wgpolicyk8s.io openreports.io',
  'longhorn': 'longhorn.io',
  'metallb': 'metallb.io frrk8s.metallb.io',
  'opentelemetry-operator': 'opentelemetry.io',
  'policy-controller': 'policy.sigstore.dev',
  'projectsveltos': 'config.projectsveltos.io lib.projectsveltos.io',
  'prometheus-operator-crds': 'monitoring.coreos.com',
  'rook-ceph': 'ceph.rook.io objectbucket.io',
  'sealed-secrets': 'bitnami.com',
  'secrets-store-csi-driver': 'secrets-store.csi.x-k8s.io',
  'snapshot-controller': 'snapshot.storage.k8s.io groupsnapshot.storage.k8s.io',
  'strimzi-kafka-operator': 'kafka.strimzi.io core.strimzi.io',
  'tigera-operator': 'crd.projectcalico.org operator.tigera.io projectcalico.org',
  'traefik': 'traefik.io hub.traefik.io',
  'trust-manager': 'trust.cert-manager.io',
  'vault-secrets-operator': 'secrets.hashicorp.com',
  'velero': 'velero.io',
};

/** The groups that a chart is known to bring the definitions of, or kinds as `group/Kind`; undefined where nothing is known of the chart. */
export function definitionsOfChart(chart: string): readonly string[] | undefined {
  return Object.hasOwn(DEFINITIONS, chart) ? DEFINITIONS[chart].split(' ') : undefined;
}
