import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct } from 'constructs';
import { expectDelivered, platformOf, STAGES, tree } from './other-trees';
import { built } from './real-flux';
import { Assumption, Placement } from '../../../src/fleet';
import { Reconciler } from '../../../src/reconciler';
import { ChartRepository, HelmService, SharedService, SharedServiceProps } from '../../../src/service';
import { itTools } from '../../support/tools';

/* The same repositories as in trees.test.ts, not as their folders but as a program would say them. */

const object = (scope: Construct, id: string, fields: object) => new ApiObject(scope, id, fields as ApiObjectProps);
const KUSTOMIZATION = { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' };

/** A cluster that a hub of Flux reaches by its kubeconfig. */
class Spoke extends SharedService {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: id, keepNamespace: false });
    this.kustomization('tenants', { interval: '12h', retryInterval: '3m', path: `./clusters/${id}/tenants`, timeout: '5m' });
    this.kustomization('infra-controllers', {
      dependsOn: [{ name: 'tenants' }],
      interval: '1h',
      path: './deploy/infra-controllers',
      postBuild: { substitute: { cluster_env: id }, substituteFrom: [{ kind: 'ConfigMap', name: 'cluster-vars', optional: true }] },
    });
  }

  private kustomization(name: string, spec: object): void {
    object(this, name, {
      ...KUSTOMIZATION,
      metadata: { name },
      spec: {
        prune: true,
        wait: true,
        kubeConfig: { secretRef: { name: 'cluster-kubeconfig' } },
        sourceRef: { kind: 'GitRepository', name: 'flux-system', namespace: 'flux-system' },
        ...spec,
      },
    });
  }
}

/** A team as the documentation of Flux makes one: its namespace, an account that may do everything in it, and its repository. */
class Tenant extends SharedService {
  readonly sync: ApiObject;

  constructor(scope: Construct, id: string, props: SharedServiceProps & { readonly namespace: string }) {
    const labels = { 'toolkit.fluxcd.io/tenant': id };
    super(scope, id, { keepNamespace: false, namespaceLabels: labels, ...props });
    object(this, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: id, labels } });
    object(this, 'binding', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: `${id}-reconciler`, labels },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [
        { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: `gotk:${props.namespace}:reconciler` },
        { kind: 'ServiceAccount', name: id, namespace: props.namespace },
      ],
    });
    object(this, 'source', {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: id },
      spec: { interval: '1m', ref: { branch: 'main' }, secretRef: { name: `${id}-git` }, url: `https://github.com/example/${id}` },
    });
    this.sync = object(this, 'sync', {
      ...KUSTOMIZATION,
      metadata: { name: id },
      spec: { interval: '5m', path: './base', prune: true, serviceAccountName: id, sourceRef: { kind: 'GitRepository', name: id }, targetNamespace: props.namespace },
    });
  }
}

/** A team whose stages differ, under a quota. */
class DevTeam extends Tenant {
  constructor(scope: Construct, id: string, props: SharedServiceProps = {}) {
    super(scope, id, { namespace: 'dev-apps', ...props });
    this.patch(this.namespaceObject!, { metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } });
    const hard = { 'requests.cpu': '4', 'requests.memory': '8Gi', 'limits.memory': '16Gi', 'count/jobs.batch': '10' };
    object(this, 'quota', { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'compute' }, spec: { hard } });
    for (const stage of STAGES) { this.overlay(stage, Placement.named(stage)).patch(this.sync, { spec: { path: `./${stage}` } }); }
  }
}

/** Rules of Kyverno on what tenants of Flux declare. */
function multiTenancy(scope: Construct): void {
  const rule = (name: string, more: object) => ({
    name,
    exclude: { any: [{ resources: { namespaces: ['flux-system'] } }] },
    match: { any: [{ resources: { kinds: ['Kustomization', 'HelmRelease'] } }] },
    ...more,
  });
  const source = '{{request.object.spec.sourceRef.namespace}}';
  object(scope, 'multi-tenancy', {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: 'flux-multi-tenancy' },
    spec: {
      validationFailureAction: 'Enforce',
      rules: [
        rule('serviceAccountName', { validate: { message: '.spec.serviceAccountName is required', pattern: { spec: { serviceAccountName: '?*' } } } }),
        rule('sourceRefNamespace', {
          preconditions: { any: [{ key: source, operator: 'NotEquals', value: '' }] },
          validate: {
            message: 'spec.sourceRef.namespace must be the same as metadata.namespace',
            deny: { conditions: { any: [{ key: source, operator: 'NotEquals', value: '{{request.object.metadata.namespace}}' }] } },
          },
        }),
      ],
    },
  });
}

/** Images that are followed, and who is told. */
class Automation extends SharedService {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'flux-system', createNamespace: false });
    this.images();
    this.notifications();
  }

  private images(): void {
    const image = (kind: string, name: string, spec: object) => object(this, `${kind}-${name}`, { apiVersion: 'image.toolkit.fluxcd.io/v1', kind, metadata: { name }, spec });
    image('ImageRepository', 'podinfo', { image: 'ghcr.io/stefanprodan/podinfo', interval: '5m' });
    const imageRepositoryRef = { name: 'podinfo' };
    image('ImagePolicy', 'podinfo', {
      imageRepositoryRef, filterTags: { pattern: '^main-[a-fA-F0-9]+-(?P<ts>.*)', extract: '$ts' }, policy: { numerical: { order: 'asc' } },
    });
    image('ImagePolicy', 'podinfo-semver', { imageRepositoryRef, policy: { semver: { range: '6.x' } } });
    const messageTemplate = 'Automated image update\n\n{{ range .Changed.Changes -}}\n- {{ .OldValue }} -> {{ .NewValue }}\n{{ end -}}\n';
    image('ImageUpdateAutomation', 'apps', {
      interval: '30m',
      sourceRef: { kind: 'GitRepository', name: 'flux-system' },
      git: {
        checkout: { ref: { branch: 'main' } },
        commit: { author: { email: 'fluxcdbot@users.noreply.github.com', name: 'fluxcdbot' }, messageTemplate },
        push: { branch: 'main' },
      },
      update: { path: './apps', strategy: 'Setters' },
    });
  }

  private notifications(): void {
    const said = (version: string, kind: string, name: string, spec: object) =>
      object(this, kind, { apiVersion: `notification.toolkit.fluxcd.io/${version}`, kind, metadata: { name }, spec });
    said('v1beta3', 'Provider', 'slack', { type: 'slack', channel: 'platform', secretRef: { name: 'slack-url' } });
    said('v1beta3', 'Alert', 'platform', {
      providerRef: { name: 'slack' },
      eventSeverity: 'error',
      eventMetadata: { env: 'production' },
      eventSources: [{ kind: 'GitRepository', name: '*' }, { kind: 'Kustomization', name: '*' }, { kind: 'HelmRelease', name: '*', namespace: 'dev-apps' }],
      exclusionList: ['waiting.*socket'],
    });
    const resources = [{ kind: 'GitRepository', name: 'flux-system' }, { kind: 'ImageRepository', name: 'podinfo' }];
    said('v1', 'Receiver', 'github', { type: 'github', events: ['ping', 'push'], secretRef: { name: 'webhook-token' }, resources });
  }
}

describe('a repository of Flux, said by constructs', () => {
  itTools('a hub: one class of spokes', () => {
    const platform = platformOf(Reconciler.flux(), ['hub']);
    for (const stage of STAGES) {
      new Spoke(platform, stage);
      platform.assume(Assumption.secret(stage, 'cluster-kubeconfig'));
    }
    expectDelivered(platform, { hub: built(tree('flux-hub/hub')) });
  }, 60_000);

  itTools('tenants: one class, extended for the team whose stages differ', () => {
    const platform = platformOf(Reconciler.flux());
    const kyverno = new HelmService(platform, 'kyverno', {
      keepNamespace: false,
      chart: 'kyverno',
      versionRange: '3.x',
      repository: ChartRepository.https('https://kyverno.github.io/kyverno'),
      releaseName: 'kyverno',
      flux: {
        namespace: 'kyverno',
        source: { spec: { interval: '60m' } },
        release: { spec: { interval: '60m', install: { crds: 'CreateReplace', remediation: { retries: 5 } }, upgrade: { crds: 'CreateReplace', strategy: null } } },
      },
    });
    multiTenancy(kyverno);
    new Automation(platform, 'automation');
    new DevTeam(platform, 'dev-team', { dependsOn: [kyverno] });
    new Tenant(platform, 'ops-team', { namespace: 'ops-apps', dependsOn: [kyverno], placement: Placement.named('production') });
    platform.assume(Assumption.secret('flux-system', '*'));
    platform.assume(Assumption.secret('dev-apps', 'dev-team-git'));
    platform.assume(Assumption.secret('ops-apps', 'ops-team-git'));
    const common = ['infrastructure/kyverno', 'infrastructure/kyverno-policies', 'automation'].flatMap((path) => built(tree('flux-tenants', path)));
    expectDelivered(platform, Object.fromEntries(STAGES.map((stage) => [stage, [...common, ...built(tree('flux-tenants/tenants', stage))]])),
      ['warning chart.floating-version at kyverno/chart']);
  }, 120_000);
});

/** A project as Argo CD knows it: who may bring what to where. */
class Shop extends SharedService {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'argocd', createNamespace: false });
    this.project();
    this.guestbook();
  }

  private project(): void {
    object(this, 'project', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'shop', finalizers: ['resources-finalizer.argocd.argoproj.io'] },
      spec: {
        description: 'The shop',
        sourceRepos: ['https://github.com/example/*', '!https://github.com/example/private'],
        destinations: [{ namespace: 'shop-*', server: 'https://kubernetes.default.svc' }, { namespace: '!kube-system', name: 'in-cluster' }],
        clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }],
        namespaceResourceBlacklist: [{ group: '', kind: 'ResourceQuota' }, { group: '', kind: 'LimitRange' }],
        orphanedResources: { warn: false },
        roles: [
          { name: 'read-only', description: 'Read-only privileges', policies: ['p, proj:shop:read-only, applications, get, shop/*, allow'], groups: ['my-oidc-group'] },
          { name: 'ci', policies: ['p, proj:shop:ci, applications, sync, shop/guestbook-dev, allow'] },
        ],
        syncWindows: [
          { kind: 'allow', schedule: '10 1 * * *', duration: '1h', applications: ['*-prod'], manualSync: true },
          { kind: 'deny', schedule: '0 22 * * *', timeZone: 'Europe/Paris', duration: '1h', namespaces: ['default'] },
        ],
        signatureKeys: [{ keyID: '4AEE18F83AFDEB23' }],
      },
    });
  }

  private guestbook(): void {
    const annotations = { 'argocd.argoproj.io/sync-wave': '2', 'notifications.argoproj.io/subscribe.on-sync-succeeded.slack': 'platform' };
    const kustomize = {
      namePrefix: 'shop-',
      images: ['gcr.io/heptio-images/ks-guestbook-demo:0.2'],
      commonLabels: { team: 'shop' },
      replicas: [{ name: 'kustomize-guestbook-ui', count: 3 }],
      patches: [{ target: { kind: 'Deployment', name: 'kustomize-guestbook-ui' }, patch: '- op: replace\n  path: /spec/replicas\n  value: 2' }],
    };
    object(this, 'guestbook', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'guestbook', annotations },
      spec: {
        project: 'shop',
        source: { repoURL: 'https://github.com/argoproj/argocd-example-apps.git', targetRevision: 'HEAD', path: 'kustomize-guestbook', kustomize },
        destination: { server: 'https://kubernetes.default.svc', namespace: 'shop-guestbook' },
        ignoreDifferences: [
          { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] },
          { kind: 'ConfigMap', jqPathExpressions: ['.data["config.yaml"].auth'] },
        ],
        syncPolicy: { managedNamespaceMetadata: { labels: { team: 'shop' } }, syncOptions: ['CreateNamespace=true', 'PrunePropagationPolicy=foreground'] },
        revisionHistoryLimit: 3,
        info: [{ name: 'url', value: 'https://example.com' }],
      },
    });
  }
}

describe('applications of Argo CD, said by constructs', () => {
  itTools('charts as services, of one source and of several', () => {
    const platform = platformOf(Reconciler.argoCd(), ['hub']);
    new Shop(platform, 'shop');
    new HelmService(platform, 'monitoring', {
      createNamespace: false,
      chart: 'kube-prometheus-stack',
      version: '55.5.0',
      repository: ChartRepository.https('https://prometheus-community.github.io/helm-charts'),
      releaseName: 'monitoring',
      argocd: {
        project: 'default',
        application: {
          spec: {
            source: { helm: { values: 'grafana:\n  enabled: true\n', parameters: [{ name: 'prometheus.prometheusSpec.retention', value: '10d', forceString: true }], skipCrds: false } },
            destination: { server: null, name: 'in-cluster' },
            syncPolicy: { automated: { prune: null, selfHeal: null }, retry: { limit: -1, backoff: { duration: '5s', maxDuration: '3m' } }, syncOptions: ['ServerSideApply=true'] },
          },
        },
      },
    });
    new HelmService(platform, 'loki', {
      createNamespace: false,
      chart: 'loki',
      versionRange: '6.*',
      repository: ChartRepository.oci('oci://registry-1.docker.io/grafana'),
      argocd: {
        project: 'default',
        application: {
          spec: {
            source: null,
            sources: [
              { repoURL: 'registry-1.docker.io/grafana', chart: 'loki', targetRevision: '6.*', helm: { valueFiles: ['$values/loki/values.yaml'] } },
              { repoURL: 'https://github.com/example/values.git', targetRevision: 'main', ref: 'values' },
            ],
            syncPolicy: null,
          },
        },
      },
    });
    for (const name of ['monitoring', 'loki']) { platform.assume(Assumption.namespace(name)); }
    const said = ['shop', 'guestbook', 'monitoring', 'loki'];
    const expected = built(tree('argocd-apps/apps')).filter(({ kind, metadata }) => kind !== 'ApplicationSet' && said.includes(metadata.name));
    expect(expected).toHaveLength(4);
    expectDelivered(platform, { hub: expected }, ['warning chart.floating-version at loki/chart']);
  }, 60_000);
});
