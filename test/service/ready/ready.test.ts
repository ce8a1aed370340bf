import { Construct } from 'constructs';
import { KubeObject } from '../../../src/object/kube-object';
import {
  AwsEbsCsiDriver, AwsLoadBalancerController, CertManager, ChartRepository, ClusterAutoscaler, EnvoyGateway, ExternalDns, ExternalSecrets, Gatekeeper, HelmService,
  Karpenter, KubePrometheusStack, Kyverno, Longhorn, MetalLb, ReadyServiceProps,
} from '../../../src/service';
import { platform, rendered } from '../platform';

type ReadyClass = new (scope: Construct, id: string, props: ReadyServiceProps) => HelmService;
const make = (Service: ReadyClass, props: Partial<ReadyServiceProps> = {}) => new Service(platform(), 'it', { version: '1.2.3', ...props });

describe('a ready-made service', () => {
  it.each<[string, ReadyClass, string, string, string[], string]>([
    ['AwsEbsCsiDriver', AwsEbsCsiDriver, 'aws-ebs-csi-driver', 'kube-system', ['storage'], ''],
    ['AwsLoadBalancerController', AwsLoadBalancerController, 'aws-load-balancer-controller', 'kube-system', ['load-balancer'], 'elbv2.k8s.aws'],
    ['CertManager', CertManager, 'cert-manager', 'cert-manager', ['certificates'], 'cert-manager.io'],
    ['ClusterAutoscaler', ClusterAutoscaler, 'cluster-autoscaler', 'kube-system', [], ''],
    ['EnvoyGateway', EnvoyGateway, 'gateway-helm', 'envoy-gateway-system', ['ingress'], 'gateway.networking.k8s.io'],
    ['ExternalDns', ExternalDns, 'external-dns', 'external-dns', ['dns'], 'externaldns.k8s.io'],
    ['ExternalSecrets', ExternalSecrets, 'external-secrets', 'external-secrets', ['secrets'], 'external-secrets.io'],
    ['Gatekeeper', Gatekeeper, 'gatekeeper', 'gatekeeper-system', [], 'templates.gatekeeper.sh'],
    ['Karpenter', Karpenter, 'karpenter', 'kube-system', [], 'karpenter.sh'],
    ['KubePrometheusStack', KubePrometheusStack, 'kube-prometheus-stack', 'monitoring', ['monitoring'], 'monitoring.coreos.com'],
    ['Kyverno', Kyverno, 'kyverno', 'kyverno', [], 'kyverno.io'],
    ['Longhorn', Longhorn, 'longhorn', 'longhorn-system', ['storage'], 'longhorn.io'],
    ['MetalLb', MetalLb, 'metallb', 'metallb-system', ['load-balancer'], 'metallb.io'],
  ])('%s is its chart in a namespace of its own, with what it provides and brings', (_, Service, chart, namespace, provides, group) => {
    const service = make(Service);
    expect(service.chart.toJson()).toMatchObject({ metadata: { name: 'it', namespace }, spec: { chart, version: '1.2.3' } });
    expect(service.provides.map((capability) => capability.name)).toEqual(provides);
    expect(service._groupsBrought[0] ?? '').toBe(group);
    expect(rendered(service).map((object) => object.kind)).toEqual(namespace === 'kube-system' ? ['Chart'] : ['Namespace', 'Chart']);
    const [source, release] = service._expand(service.chart.toJson() as KubeObject, 'flux');
    expect([source.kind, release.kind]).toEqual([chart && (source.spec as { url: string }).url.startsWith('oci://') ? 'OCIRepository' : 'HelmRepository', 'HelmRelease']);
  });

  it('takes the platform\'s word over its own', () => {
    const service = make(CertManager, {
      repository: ChartRepository.oci('oci://mirror.acme.example/charts'),
      namespace: 'certs',
      provides: [],
      values: { crds: { keep: false }, replicaCount: 2 },
    });
    expect(service.chart.toJson()).toMatchObject({
      metadata: { namespace: 'certs' },
      spec: { repository: { type: 'oci', url: 'oci://mirror.acme.example/charts' }, values: { crds: { enabled: true, keep: false }, replicaCount: 2 } },
    });
    expect(service.provides).toEqual([]);
  });

  it('upgrades definitions that Helm alone would install once', () => {
    const service = make(Gatekeeper, { flux: { release: { spec: { upgrade: { crds: 'Skip' }, timeout: '10m' } } } });
    expect(service._expand(service.chart.toJson() as KubeObject, 'flux')[1].spec).toMatchObject({
      timeout: '10m', install: { crds: 'CreateReplace' }, upgrade: { crds: 'Skip', strategy: { name: 'RetryOnFailure' } },
    });
  });

  it('says what its pods may do where they work on the node', () => {
    expect(make(MetalLb, { namespaceLabels: { owner: 'net' } }).namespaceObject!.toJson().metadata.labels)
      .toEqual({ 'owner': 'net', 'pod-security.kubernetes.io/enforce': 'privileged' });
  });

  it('does not let teams write policies', () => {
    expect(make(Kyverno).chart.toJson().spec.values).toEqual({ rbac: { roles: { aggregate: { admin: false } } } });
  });
});
