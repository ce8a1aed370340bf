import { ApiObject, JsonPatch } from 'cdk8s';
import { byFlux, expectDelivered, files, platformOf, STAGES, tree } from './other-trees';
import { built } from './real-flux';
import { Synthesized } from './synthesized';
import { Assumption, Placement } from '../../../src/fleet';
import { Platform } from '../../../src/platform';
import { Reconciler } from '../../../src/reconciler';
import { ChartRepository, ChartValuesSource, ChartVerification, HelmService, HelmServiceProps, KustomizeService, SharedService, YamlService } from '../../../src/service';
import { itTools, kubectl } from '../../support/tools';

const before = process.env.CDK8S_PLATFORM_KUBECTL;
beforeEach(() => { process.env.CDK8S_PLATFORM_KUBECTL = kubectl('5.7.1'); });
afterEach(() => { process.env.CDK8S_PLATFORM_KUBECTL = before ?? ''; });

/** A release that stands beside what it installs, from a source that all share in the namespace of Flux. */
function shared(id: string, chart: HelmServiceProps): HelmServiceProps {
  const namespace = chart.namespace ?? id;
  return { keepNamespace: false, ...chart, flux: { namespace, createSource: false, ...chart.flux } };
}

const JETSTACK = { repository: ChartRepository.https('https://charts.jetstack.io') };
const FROM_JETSTACK = { metadata: { name: 'jetstack', namespace: 'flux-system' } };

function certificates(platform: Platform, sources: SharedService): HelmService[] {
  const manager = new HelmService(platform, 'cert-manager', shared('cert-manager', {
    ...JETSTACK,
    chart: 'cert-manager',
    versionRange: '1.16.x',
    brings: ['cert-manager.io'],
    dependsOn: [sources],
    values: { crds: { enabled: true }, prometheus: { enabled: false } },
    flux: {
      source: FROM_JETSTACK,
      release: {
        spec: {
          interval: '30m',
          chart: { spec: { interval: '12h' } },
          install: { crds: 'Create', remediation: { retries: 3 } },
          upgrade: { crds: 'CreateReplace', cleanupOnFail: true, remediation: { retries: 3, strategy: 'rollback' } },
          driftDetection: { mode: 'enabled', ignore: [{ paths: ['/spec/replicas'], target: { kind: 'Deployment' } }] },
        },
      },
    },
  }));
  const trust = new HelmService(platform, 'trust-manager', {
    ...shared('cert-manager', {
      ...JETSTACK,
      namespace: 'cert-manager',
      chart: 'trust-manager',
      version: 'v0.12.0',
      flux: { source: FROM_JETSTACK, release: { spec: { interval: '30m', dependsOn: [{ name: 'cert-manager' }], install: null, upgrade: null } } },
    }),
    createNamespace: false,
    keepNamespace: undefined,
    dependsOn: [manager],
  });
  return [manager, trust];
}

function ingress(platform: Platform): HelmService {
  const values = 'ingress-nginx-values-m7hd88bg74';
  const nginx = new HelmService(platform, 'ingress-nginx', {
    keepNamespace: false,
    namespaceLabels: { 'toolkit.fluxcd.io/tenant': 'platform' },
    chart: 'ingress-nginx',
    repository: ChartRepository.oci('oci://ghcr.io/example/charts'),
    versionRange: '>=4.10.0 <5.0.0',
    verify: ChartVerification.cosignIdentities({ issuer: 'https://token.actions.githubusercontent.com', subject: 'https://github.com/example/charts/' }),
    valuesFrom: [ChartValuesSource.configMap(values)],
    flux: {
      namespace: 'ingress-nginx',
      // The subject is a pattern there, which the library does not take by itself.
      source: {
        spec: {
          verify: {
            matchOIDCIdentity: [{ issuer: '^https://token\\.actions\\.githubusercontent\\.com$', subject: '^https://github\\.com/example/charts/.*$' }],
          },
        },
      },
      release: {
        spec: {
          install: null,
          upgrade: null,
          postRenderers: [{
            kustomize: {
              patches: [{
                target: { kind: 'Deployment', name: 'ingress-nginx-controller' },
                patch: '- op: add\n  path: /spec/template/metadata/labels/team\n  value: platform\n',
              }],
              images: [{ name: 'registry.k8s.io/ingress-nginx/controller', newName: 'mirror.example.com/ingress-nginx/controller' }],
            },
          }],
        },
      },
    },
  });
  const data = { 'values.yaml': 'controller:\n  replicaCount: 2\n  service:\n    type: LoadBalancer\n' };
  new ApiObject(nginx, 'values', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: values, namespace: 'ingress-nginx' }, data } as any);
  return nginx;
}

function cache(platform: Platform, sources: SharedService): HelmService {
  const result = new HelmService(platform, 'cache', shared('cache', {
    chart: 'redis',
    versionRange: '>=19.0.0 <20.0.0',
    repository: ChartRepository.oci('oci://registry-1.docker.io/bitnamicharts'),
    releaseName: 'cache',
    dependsOn: [sources],
    values: { architecture: 'standalone', auth: { enabled: true, existingSecret: 'redis-auth' }, master: { persistence: { enabled: false } } },
    flux: {
      source: { kind: 'HelmRepository', metadata: { name: 'bitnami', namespace: 'flux-system' } },
      release: {
        spec: {
          interval: '10m',
          timeout: '5m',
          test: { enable: true },
          install: null,
          upgrade: null,
          chart: { spec: { reconcileStrategy: 'ChartVersion' } },
          maxHistory: 4,
          persistentClient: true,
          rollback: { timeout: '3m', recreate: false },
          uninstall: { keepHistory: false },
        },
      },
    },
  }));
  result.overlay('staging', Placement.named('staging'))
    .patch(result.chart, { spec: { version: '>=19.0.0-alpha', flux: { release: { spec: { test: { enable: false } } } } } });
  result.values(result.overlay('production', Placement.named('production')),
    { architecture: 'replication', master: { persistence: { enabled: true, size: '8Gi' } } });
  return result;
}

/** The tree lets its charts move by themselves. */
const FLOATING = ['cache/chart', 'cache[staging]', 'cert-manager/chart', 'ingress-nginx/chart'].map((path) => `warning chart.floating-version at ${path}`);

describe('a monorepo of Flux with stages', () => {
  const delivered = () => Object.fromEntries(STAGES.map((stage) => [stage, byFlux(tree('flux-stages'), `clusters/${stage}`)]));

  itTools('is said by services that are charts, folders and overlays', () => {
    const platform = platformOf(Reconciler.flux());
    const sources = new KustomizeService(platform, 'sources', { path: tree('flux-stages/infrastructure/sources') });
    const [manager] = certificates(platform, sources);
    const nginx = ingress(platform);
    const configs = new KustomizeService(platform, 'configs', { path: tree('flux-stages/infrastructure/configs'), dependsOn: [manager, nginx] });
    configs.overlay('production', Placement.named('production')).patch(
      configs.objectNamed('letsencrypt', { kind: 'ClusterIssuer', name: 'letsencrypt' }),
      { spec: { acme: { server: 'https://acme-v02.api.letsencrypt.org/directory' } } },
    );
    cache(platform, sources);
    const shop = new KustomizeService(platform, 'shop', { path: tree('flux-stages/apps/base/shop') });
    const host = shop.objectNamed('host', { kind: 'Ingress', name: 'shop' });
    for (const stage of STAGES) {
      const at = (path: string) => JsonPatch.replace(path, `shop.${stage}.example.com`);
      shop.overlay(stage, Placement.named(stage)).jsonPatch(host, at('/spec/rules/0/host'), at('/spec/tls/0/hosts/0'));
    }
    expectDelivered(platform, delivered(), FLOATING);
  }, 120_000);

  itTools('is said by its folders as they are, which bring what their charts bring', () => {
    const platform = platformOf(Reconciler.flux());
    const folder = (name: string, path: string, more: object = {}) => new KustomizeService(platform, name, { path: tree('flux-stages', path), ...more });
    const sources = folder('sources', 'infrastructure/sources');
    const controllers = folder('controllers', 'infrastructure/controllers', { dependsOn: [sources], brings: ['cert-manager.io'] });
    const configs = folder('configs', 'infrastructure/configs');
    configs.overlay('production', Placement.named('production')).patch(
      configs.objectNamed('letsencrypt', { kind: 'ClusterIssuer', name: 'letsencrypt' }),
      { spec: { acme: { server: 'https://acme-v02.api.letsencrypt.org/directory' } } },
    );
    for (const stage of STAGES) { folder(`apps-${stage}`, `apps/${stage}`, { placement: Placement.named(stage), dependsOn: [configs] }); }
    expectDelivered(platform, delivered());
    expect(new Synthesized(platform).units('staging').map(({ unit, dependsOn }) => [unit, dependsOn])).toEqual([
      ['service-sources', []], ['service-controllers', ['service-sources']], ['service-configs', ['service-controllers']],
      ['service-apps-staging', ['service-configs']],
    ]);
    expect(controllers._groupsBrought).toEqual(['cert-manager.io']);
  }, 120_000);
});

describe('tenants of Flux, with image automation and notifications', () => {
  itTools('come out equal on each stage', () => {
    const platform = platformOf(Reconciler.flux());
    const folder = (name: string, path: string, more: object = {}) => new KustomizeService(platform, name, { path: tree('flux-tenants', path), ...more });
    folder('kyverno', 'infrastructure/kyverno', { brings: ['kyverno.io'] });
    const policies = folder('kyverno-policies', 'infrastructure/kyverno-policies');
    folder('automation', 'automation');
    for (const stage of STAGES) { folder(`tenants-${stage}`, `tenants/${stage}`, { placement: Placement.named(stage), dependsOn: [policies] }); }
    platform.assume(Assumption.secret('flux-system', 'slack-url'));
    platform.assume(Assumption.secret('flux-system', 'webhook-token'));
    platform.assume(Assumption.secret('dev-apps', 'dev-team-git'));
    platform.assume(Assumption.secret('ops-apps', 'ops-team-git'));
    const common = ['infrastructure/kyverno', 'infrastructure/kyverno-policies', 'automation'].flatMap((path) => built(tree('flux-tenants', path)));
    expectDelivered(platform, Object.fromEntries(STAGES.map((stage) => [stage, [...common, ...built(tree('flux-tenants/tenants', stage))]])));
  }, 120_000);
});

describe('a hub of Flux', () => {
  itTools('keeps Kustomizations that reach other clusters, their substitution among them', () => {
    const platform = platformOf(Reconciler.flux(), ['hub']);
    new KustomizeService(platform, 'spokes', { path: tree('flux-hub/hub') });
    for (const stage of STAGES) { platform.assume(Assumption.secret(stage, 'cluster-kubeconfig')); }
    expectDelivered(platform, { hub: built(tree('flux-hub/hub')) });
  }, 60_000);
});

describe('applications of Argo CD', () => {
  itTools('are an app of apps with projects and sets of every generator', () => {
    const platform = platformOf(Reconciler.argoCd(), ['hub']);
    for (const name of ['bootstrap', 'apps']) { new KustomizeService(platform, name, { path: tree('argocd-apps', name) }); }
    platform.assume(Assumption.object({ apiGroup: 'argoproj.io', kind: 'AppProject', namespace: 'argocd', name: 'my-project' }));
    expectDelivered(platform, { hub: [...built(tree('argocd-apps/bootstrap')), ...built(tree('argocd-apps/apps'))] });
  }, 60_000);

  itTools('are what its autopilot writes, null fields and empty revisions as they stand', () => {
    const platform = platformOf(Reconciler.argoCd(), ['hub']);
    new YamlService(platform, 'cluster-resources', { path: tree('argocd-autopilot/bootstrap/cluster-resources') });
    new KustomizeService(platform, 'argo-cd', { path: tree('argocd-autopilot/bootstrap/argo-cd') });
    new YamlService(platform, 'projects', { path: tree('argocd-autopilot/projects') });
    new KustomizeService(platform, 'hello', { path: tree('argocd-autopilot/apps/hello/overlays/testing') });
    expectDelivered(platform, {
      hub: [
        ...files(tree('argocd-autopilot/bootstrap/cluster-resources')), ...built(tree('argocd-autopilot/bootstrap/argo-cd')),
        ...files(tree('argocd-autopilot/projects')), ...built(tree('argocd-autopilot/apps/hello/overlays/testing')),
      ],
    });
  }, 60_000);
});
