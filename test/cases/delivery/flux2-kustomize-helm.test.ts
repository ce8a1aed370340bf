import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { byId, deliveredByFlux, itReal } from './real-flux';
import { Synthesized } from './synthesized';
import { ExistingCluster } from '../../../src/cluster';
import { KubernetesVersion, Location, Placement, Repository } from '../../../src/fleet';
import { Platform } from '../../../src/platform';
import { Reconciler } from '../../../src/reconciler';
import { ChartRepository, HelmService, SharedService, SharedServiceProps } from '../../../src/service';
import { shared } from '../../support/shared';
import { KUBECTLS, KustomizeVersion } from '../../support/tools';

const SRE = { keepNamespace: false, namespaceLabels: { 'toolkit.fluxcd.io/tenant': 'sre-team' } };

/** Issuers and gateways: custom resources of the controllers. */
class InfrastructureConfigs extends SharedService {
  public readonly letsencrypt: ApiObject;

  constructor(scope: Construct, id: string, props: SharedServiceProps) {
    super(scope, id, props);
    this.letsencrypt = new ApiObject(this, 'letsencrypt', {
      apiVersion: 'cert-manager.io/v1',
      kind: 'ClusterIssuer',
      metadata: { name: 'letsencrypt' },
      spec: {
        acme: {
          email: 'fluxcdbot@users.noreply.github.com',
          server: 'https://acme-staging-v02.api.letsencrypt.org/directory',
          privateKeySecretRef: { name: 'letsencrypt' },
          solvers: [{ http01: { gatewayHTTPRoute: { parentRefs: [{ name: 'envoy', namespace: 'envoy-gateway-system', kind: 'Gateway' }] } } }],
        },
      },
    });
    new ApiObject(this, 'class', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'envoy' },
      spec: { controllerName: 'gateway.envoyproxy.io/gatewayclass-controller' },
    });
    new ApiObject(this, 'gateway', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'envoy', namespace: 'envoy-gateway-system' },
      spec: {
        gatewayClassName: 'envoy',
        listeners: [{ name: 'http', protocol: 'HTTP', port: 80, allowedRoutes: { namespaces: { from: 'All' } } }],
      },
    });
  }
}

function declarePodinfo(scope: Platform, infrastructure: SharedService): void {
  const podinfo = new HelmService(scope, 'podinfo', {
    keepNamespace: false,
    namespaceLabels: { 'toolkit.fluxcd.io/tenant': 'dev-team' },
    chart: 'podinfo',
    repository: ChartRepository.https('https://stefanprodan.github.io/podinfo'),
    versionRange: '>=1.0.0',
    releaseName: 'podinfo',
    dependsOn: [infrastructure],
    flux: { namespace: 'podinfo', release: { spec: { interval: '50m' } }, source: { spec: { interval: '5m' } } },
    values: {
      redis: { enabled: true, repository: 'public.ecr.aws/docker/library/redis', tag: '8.6.2' },
      httpRoute: {
        enabled: true,
        parentRefs: [{ name: 'envoy', namespace: 'envoy-gateway-system', sectionName: 'http' }],
        hostnames: ['podinfo.local'],
        rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }] }],
      },
    },
  });
  const staging = podinfo.overlay('staging', Placement.named('staging'));
  staging.patch(podinfo.chart, { spec: { version: '>=1.0.0-alpha', flux: { release: { spec: { test: { enable: false } } } } } });
  podinfo.values(staging, { httpRoute: { hostnames: ['podinfo.staging'] } });
  const production = podinfo.overlay('production', Placement.named('production'));
  podinfo.values(production, { httpRoute: { hostnames: ['podinfo.production'] } });
}

function platform(): Platform {
  const result = new Platform({ name: 'demo', repository: Repository.git('https://git.example.com/demo/fleet'), reconciler: Reconciler.flux() });
  for (const name of ['staging', 'production']) {
    new ExistingCluster(result, name, { location: Location.aws('eu-west-1'), version: KubernetesVersion.V1_34 });
  }
  const certManager = new HelmService(result, 'cert-manager', {
    ...SRE,
    chart: 'cert-manager',
    repository: ChartRepository.oci('oci://quay.io/jetstack/charts'),
    versionRange: '1.x',
    brings: ['cert-manager.io', 'acme.cert-manager.io'],
    flux: { namespace: 'cert-manager', release: { spec: { interval: '12h' } }, source: { spec: { interval: '24h' } } },
    values: { crds: { enabled: true, keep: false }, config: { enableGatewayAPI: true } },
  });
  const envoyGateway = new HelmService(result, 'envoy-gateway', {
    ...SRE,
    namespace: 'envoy-gateway-system',
    chart: 'gateway-helm',
    repository: ChartRepository.oci('oci://docker.io/envoyproxy'),
    versionRange: '>= 1.8.0-rc.0',
    releaseName: 'envoy-gateway',
    brings: ['gateway.networking.k8s.io', 'gateway.envoyproxy.io'],
    flux: {
      namespace: 'envoy-gateway-system',
      release: { spec: { interval: '12h' } },
      source: { metadata: { name: 'gateway-helm' }, spec: { interval: '24h' } },
    },
  });
  const configs = new InfrastructureConfigs(result, 'infrastructure-configs', { dependsOn: [certManager, envoyGateway] });
  configs.overlay('production', Placement.named('production'))
    .patch(configs.letsencrypt, { spec: { acme: { server: 'https://acme-v02.api.letsencrypt.org/directory' } } });
  declarePodinfo(result, configs);
  return result;
}

describe('flux2-kustomize-helm', () => {
  itReal('delivers on both clusters what its own Kustomizations deliver', () => {
    const repository = shared('cases', 'delivery', 'flux2-kustomize-helm');
    const tree = new Synthesized(platform());
    // The repository lets its charts move by themselves.
    expect(tree.findings.map((text) => text.split('\n')[0])).toEqual(
      ['cert-manager/chart', 'envoy-gateway/chart', 'podinfo/chart', 'podinfo[staging]'].map((path) => `warning chart.floating-version at ${path}`));
    for (const cluster of ['staging', 'production']) {
      const expected = byId(deliveredByFlux(repository, cluster));
      expect(Object.keys(expected)).toHaveLength(12);
      for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
        expect(byId(tree.delivered(cluster, version))).toEqual(expected);
      }
    }
  }, 60_000);

  itReal('keeps the order of its Kustomizations', () => {
    const tree = new Synthesized(platform());
    expect(tree.units('production').map(({ unit, folder, dependsOn }) => [unit, folder, dependsOn])).toEqual([
      ['service-cert-manager', 'services/cert-manager.flux/base', []],
      ['service-envoy-gateway', 'services/envoy-gateway.flux/base', []],
      ['service-infrastructure-configs', 'services/infrastructure-configs/production', ['service-cert-manager', 'service-envoy-gateway']],
      ['service-podinfo', 'services/podinfo.flux/production', ['service-infrastructure-configs']],
    ]);
  }, 60_000);
});
