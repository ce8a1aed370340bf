import {
  application, create, git, HOST, kustomization, notification, object, oci, PLATFORM, release, remove, source, update,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));
const as = (version: string, each: any) => ({ ...each, apiVersion: `${each.apiVersion.split('/')[0]}/${version}` });
const generated = (each: any) => ({ ...each, metadata: { ...each.metadata, name: undefined, generateName: 'x-' } });
const secret = (data: object) => object('v1', 'Secret', { data });
const encoded = (text: string) => Buffer.from(text).toString('base64');
const OURS = { repoURL: 'https://git.example.com/team-a/apps', path: 'deploy' };
const THEIRS = { repoURL: 'https://git.example.com/attacker/apps', path: 'deploy' };
const OTHER = { repo: 'https://git.example.com/team-a/apps', serviceAccount: 'team-reconciler', targetNamespace: 'team-a' };
const fleet = (spec: object) => object('fleet.cattle.io/v1alpha1', 'GitRepo', { spec: { ...OTHER, ...spec } });
const repoSync = (spec: object) => object('configsync.gke.io/v1beta1', 'RepoSync', { spec }, { name: 'repo-sync' });
const GIT = { repo: 'https://git.example.com/team-a/apps' };
const marked = (each: any) => ({ ...each, metadata: { ...each.metadata, labels: { 'platform.example.com/managed': 'true' } } });
const JANE = 'jane@example.com';

/** What teams deliver by, in further spellings: other versions, absent, null and empty values, lists with one that is foreign, updates. */
export const SPELLED_DELIVERY: readonly Variants[] = [
  {
    id: 'E01',
    denied: [
      ...all(as('v1beta2', kustomization({ serviceAccountName: undefined })), generated(kustomization({ serviceAccountName: null })), kustomization({ serviceAccountName: 'team-reconciler.' })),
      update(kustomization({}), kustomization({ serviceAccountName: undefined })),
      create(kustomization({ serviceAccountName: 'tеam-reconciler' })),
    ],
    allowed: [...all(as('v1beta2', kustomization({})), generated(kustomization({}))), update(kustomization({ serviceAccountName: 'x' }), kustomization({})), remove(kustomization({ serviceAccountName: 'x' }))],
  },
  {
    id: 'E02',
    denied: [...all(as('v2beta1', release({ serviceAccountName: undefined })), as('v2beta2', release({ serviceAccountName: null })), generated(release({ serviceAccountName: '' }))), update(release({}), release({ serviceAccountName: undefined }))],
    allowed: [...all(as('v2beta1', release({})), generated(release({}))), remove(release({ serviceAccountName: undefined }))],
  },
  {
    id: 'E03',
    denied: [...all(kustomization({ serviceAccountName: 'TEAM-RECONCILER' }), kustomization({ serviceAccountName: 'team-reconciler\n' }), as('v2beta2', release({ serviceAccountName: 'flux' }))), update(release({}), release({ serviceAccountName: 'kustomize-controller' }))],
    allowed: all(kustomization({ suspend: true }), release({ suspend: true })),
  },
  {
    id: 'E04',
    denied: [...all(kustomization({ targetNamespace: 'team-A' }), release({ targetNamespace: 'team-a.' }), release({ targetNamespace: 'team-a', storageNamespace: 'team-b' })), update(release({}), release({ targetNamespace: 'kube-system' }))],
    allowed: all(release({ storageNamespace: 'team-a' }), kustomization({ targetNamespace: undefined })),
  },
  {
    id: 'E05',
    denied: [...all(as('v2beta1', release({ install: { createNamespace: true, replace: true } })), generated(release({ install: { createNamespace: true } }))), update(release({}), release({ install: { createNamespace: true } }))],
    allowed: all(release({ install: {} }), release({ install: { crds: 'Skip' }, upgrade: { force: true } })),
  },
  {
    id: 'E06',
    denied: [
      ...all(kustomization({ sourceRef: { kind: 'OCIRepository', name: 'apps', namespace: 'Team-A' } }), kustomization({ sourceRef: { kind: 'GitRepository', name: 'apps', namespace: '' } })),
      update(kustomization({}), kustomization({ sourceRef: { kind: 'GitRepository', name: 'apps', namespace: 'flux-system' } })),
      create(object('image.toolkit.fluxcd.io/v1beta1', 'ImagePolicy', { spec: { imageRepositoryRef: { name: 'x', namespace: 'flux-system' } } })),
    ],
    allowed: all(release({ chartRef: { kind: 'OCIRepository', name: 'apps', namespace: 'team-a' } }), object('image.toolkit.fluxcd.io/v1beta2', 'ImageUpdateAutomation', { spec: { sourceRef: { kind: 'GitRepository', name: 'x', namespace: 'team-a' } } })),
  },
  {
    id: 'E07',
    denied: [
      ...all(as('v1beta2', git({ url: 'https://github.com/team-a/apps' })), generated(git({ url: 'https://git.example.com/' })), git({ url: 'https://git.example.com/team-a' }), git({ url: '' })),
      update(git({}), git({ url: 'ssh://git@git.example.com/attacker/apps' })),
      create(object('image.toolkit.fluxcd.io/v1', 'ImageRepository', { spec: { image: 'docker.io/attacker/app' } })),
      create(source('HelmRepository', { type: 'oci', url: 'oci://registry.example.com/team-a/manifests-evil' })),
    ],
    allowed: [
      ...all(as('v1beta2', git({})), generated(git({})), object('image.toolkit.fluxcd.io/v1', 'ImageRepository', { spec: { image: 'registry.example.com/team-a/app' } })),
      remove(git({ url: 'https://github.com/team-a/apps' })),
    ],
  },
  {
    id: 'E08',
    denied: [
      ...all(git({ verify: {} }), git({ verify: null }), git({ verify: { mode: 'HEAD', secretRef: {} } }), git({ verify: { mode: 'HEAD', secretRef: { name: '' } } }), oci({ verify: { provider: 'cosign', matchOIDCIdentity: [] } })),
      create(oci({ verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '^https://ci\\.example\\.com$', subject: '^https://git\\.example\\.com/team-a/' }, { issuer: '.*', subject: '.*' }] } })),
      update(git({}), git({ verify: undefined })),
      create(as('v1beta2', oci({ verify: undefined }))),
    ],
    allowed: [...all(as('v1beta2', oci({})), git({ verify: { mode: 'HEAD', secretRef: { name: 'a' } } })), update(git({ verify: undefined }), git({}))],
  },
  {
    id: 'E10',
    denied: [...all(kustomization({ kubeConfig: {} }), as('v1beta2', kustomization({ kubeConfig: { secretRef: { name: 'x', key: 'y' } } })), as('v2beta2', release({ kubeConfig: { secretRef: { name: 'x' } } }))), update(release({}), release({ kubeConfig: { secretRef: { name: 'x' } } }))],
    allowed: all(release({ valuesFrom: [{ kind: 'Secret', name: 'kubeconfig' }] }), kustomization({ postBuild: { substitute: { kubeConfig: 'x' } } })),
  },
  {
    id: 'E11',
    denied: [
      ...all(kustomization({ decryption: { provider: 'sops', secretRef: { name: '' } } }), kustomization({ decryption: { provider: 'sops', secretRef: {} } }), kustomization({ decryption: {} })),
      create(source('HelmRepository', { type: 'oci', provider: 'aws', url: 'oci://registry.example.com/team-a/manifests' })),
      create(object('image.toolkit.fluxcd.io/v1', 'ImageRepository', { spec: { image: 'registry.example.com/team-a/app', provider: 'azure' } })),
      create(oci({ provider: 'AWS' })),
      create(notification('Provider', { type: 'googlepubsub', channel: 'x' })),
    ],
    allowed: all(kustomization({ decryption: { provider: 'sops', serviceAccountName: 'team-reconciler' } }), oci({ provider: 'aws', serviceAccountName: 'team-reconciler' }), git({ provider: 'generic' }), notification('Provider', { type: 'googlepubsub', channel: 'x', secretRef: { name: 'key' } })),
  },
  {
    id: 'E35',
    denied: [
      ...all(application({ project: null }), application({ project: 'Team-A' }), application({ sources: [OURS, THEIRS], source: undefined }), application({ source: THEIRS }), application({ source: undefined }), application({ destination: { name: 'prod' } }), generated(application({ project: 'default' }))),
      update(application({}), application({ project: 'default' })),
      // One of the platform's, and one of another team's, that lie beside it.
      update(application({ project: 'platform' }), application({})),
      update(marked(application({})), application({})),
      remove(marked(application({}))),
      remove(application({ project: 'team-b' })),
    ],
    allowed: [
      ...all(application({ sources: [OURS, { ...OURS, repoURL: 'https://git.example.com/team-a/apps.git', ref: 'values' }], source: undefined }), application({ source: { ...OURS, repoURL: 'git@git.example.com:team-a/apps.git' } }), generated(application({}))),
      update(application({}), application({ source: { ...OURS, targetRevision: 'v2' } })),
      remove(application({})),
      update(application({ project: 'default' }), application({ project: 'default' }), JANE),
    ],
  },
  {
    id: 'E36',
    denied: [
      ...all(application({ sources: [OURS, THEIRS], source: undefined }, 'team-a'), application({ project: ' team-a' }, 'team-a'), application({ sources: [], source: undefined }, 'team-a'), application({ source: { ...OURS, repoURL: 'https://git.example.com/team-a/apps/../../attacker' } }, 'team-a')),
      ...all({ ...application({}), operation: { sync: { sources: [OURS, THEIRS] } } }, { ...application({}), operation: { sync: { manifests: ['{}'] } } }, { ...application({}, 'team-a'), operation: { sync: { sources: [THEIRS] } } }),
      update(application({}, 'team-a'), { ...application({}, 'team-a'), status: { operationState: { phase: 'Running', operation: { sync: { source: THEIRS } } } } }),
      update(application({}), { ...application({}), status: { operationState: { phase: 'Running', operation: { sync: { manifests: ['{}'] } } } } }),
      update(application({}, 'team-a'), application({ project: 'platform' }, 'team-a')),
    ],
    allowed: [
      ...all({ ...application({}), operation: { sync: { source: OURS } } }, { ...application({}, 'team-a'), status: {} }, { ...application({}), status: {} }),
      update({ ...application({}, 'team-a'), status: { operationState: { phase: 'Succeeded' } } }, { ...application({ source: { ...OURS, path: 'x' } }, 'team-a'), status: { operationState: { phase: 'Succeeded' } } }),
      remove(application({ project: 'default' }, 'team-a')),
    ],
  },
  {
    id: 'E37',
    denied: [
      remove(object('argoproj.io/v1alpha1', 'ApplicationSet')),
      create(generated(object('argoproj.io/v1alpha1', 'ApplicationSet'))),
      { ...update(object('argoproj.io/v1alpha1', 'ApplicationSet', {}, { namespace: 'argocd' }), object('argoproj.io/v1alpha1', 'ApplicationSet', {}, { namespace: 'argocd' })), subresource: 'status' },
      create(object('argoproj.io/v1alpha1', 'AppProject', {}, { namespace: 'argocd' })),
    ],
    allowed: all(object('argoproj.io/v1alpha1', 'Rollout'), object('argoproj.io/v1alpha1', 'Workflow')),
  },
  {
    id: 'E38',
    denied: [
      ...all(application({ syncPolicy: { syncOptions: ['CreateNamespace= true'] } }), application({ syncPolicy: { syncOptions: ['Validate=false', 'CREATENAMESPACE=TRUE'] } }, 'team-a'), application({ syncPolicy: { managedNamespaceMetadata: { annotations: {} } } }, 'team-a')),
      ...all({ ...application({}), operation: { sync: { syncOptions: ['CreateNamespace=true'] } } }, { ...application({}, 'team-a'), operation: { sync: { syncOptions: ['CreateNamespace=true'] } } }),
    ],
    allowed: all(application({ syncPolicy: { syncOptions: [] } }, 'team-a'), application({ syncPolicy: { automated: {} } }), { ...application({}, 'team-a'), operation: { sync: { syncOptions: ['ServerSideApply=true'] } } }),
  },
  {
    id: 'E40',
    denied: all(
      ...['git@git.example.com:attacker/apps.git', 'https://git.example.com//team-a/apps', 'https://git.example.com/team-a/apps?x=y', 'https://git.example.com/team-a/apps#x', 'https://user@git.example.com/team-a/apps', 'https://git.example.com./team-a/apps', 'ssh://evil@git.example.com/team-a/apps', 'ssh://git@git.example.com:2222/team-a/apps', 'https://git.еxample.com/team-a/apps', ' https://git.example.com/team-a/apps', 'https://git.example.com/team-a/apps\n', 'file:///team-a/apps', 'oci://git.example.com/team-a/apps']
        .map((url) => git({ url })),
      application({ source: { ...OURS, repoURL: 'git@git.example.com:attacker/apps' } }, 'team-a'),
      application({ source: { ...OURS, repoURL: 'git@git.example.com:2222/team-a/apps' } }),
    ),
    allowed: all(
      git({ url: 'ssh://git@git.example.com/team-a/apps.git' }),
      application({ source: { ...OURS, repoURL: 'git@git.example.com:team-a/apps.git' } }, 'team-a'),
      application({ source: { ...OURS, repoURL: 'ssh://git@git.example.com/team-a/apps' } }),
    ),
  },
  {
    id: 'E41',
    denied: [
      ...all(fleet({ serviceAccount: undefined }), fleet({ serviceAccount: null }), fleet({ serviceAccount: 'fleet-agent' }), fleet({ targetNamespace: '' }), fleet({ repo: 'https://git.example.com/team-a/apps-evil' }), fleet({ insecureSkipTLSVerify: true })),
      update(fleet({}), fleet({ serviceAccount: 'admin' })),
      create(object('fleet.cattle.io/v1alpha1', 'GitRepoRestriction')),
    ],
    allowed: [...all(fleet({ branch: 'main', paths: ['x'] }), fleet({ repo: 'git@git.example.com:team-a/apps.git' })), remove(fleet({}))],
  },
  {
    id: 'E42',
    denied: [
      ...all(repoSync({ git: { ...GIT, noSSLVerify: true } }), repoSync({ git: GIT, override: { enableShellInRendering: true } }), repoSync({ sourceType: 'oci', oci: { image: 'registry.example.com/team-a/manifests-evil:v1' } }), repoSync({ sourceType: 'oci', oci: { image: 'registry.example.com/team-a/manifests:v1', auth: 'gcenode' } }), repoSync({ sourceType: 'helm', helm: { repo: 'https://charts.example.net' } })),
      update(repoSync({ git: GIT }), repoSync({ git: { repo: 'git@git.example.com:attacker/apps' } })),
      create({ ...object('configsync.gke.io/v1beta1', 'RootSync'), metadata: { name: 'root-sync', namespace: 'config-management-system' } }),
    ],
    allowed: all(repoSync({ sourceType: 'oci', oci: { image: 'registry.example.com/team-a/manifests:v1', auth: 'none' } }), repoSync({ git: { repo: 'git@git.example.com:team-a/apps' } }), repoSync({ git: GIT, override: { gitSyncDepth: 1 } })),
  },
  {
    id: 'E44',
    denied: [
      ...all(...[
        'https://web.shop/hook', 'https://argocd.monitoring', 'https://vault.vault:8200/', 'https://kubernetes.default.svc.cluster.local./', 'https://KUBERNETES.DEFAULT.SVC/', 'https://[fd00:ec2::254]/', 'https://0177.0.0.1/', 'https://127.1/', 'ftp://example.com/x',
        'https://hooks.slack.com@10.0.0.1/', 'https://10.0.0.1#.slack.com/', 'https://metadata.google.internal/', 'https://x.localtest.me/', 'HTTP://10.0.0.1/', 'https://hooks.slack.com\\@10.0.0.1/', ' https://10.0.0.1/',
      ].map((address) => as('v1beta2', notification('Provider', { type: 'generic', address })))),
      update(notification('Provider', { type: 'slack', address: 'https://hooks.slack.com/x' }), notification('Provider', { type: 'generic', address: 'https://web.team-b' })),
      // A Secret with a proxy says where to, whatever the object says.
      ...all(notification('Provider', { type: 'slack', address: 'https://hooks.slack.com/x', proxySecretRef: { name: 'mine' } }), git({ proxySecretRef: { name: 'mine' } }), oci({ proxySecretRef: {} })),
    ],
    allowed: [
      ...all(...['https://github.com/team-a/apps', 'https://discord.com/api/webhooks/1', 'https://team-a.apps.example.com/hook', `https://${HOST}/hook`, 'https://hooks.slack.com:443/services/x', 'https://outlook.office.com/webhook/x'].map((address) => notification('Provider', { type: 'generic', address }))),
      create(notification('Provider', { type: 'slack', address: 'https://hooks.slack.com/services/x', secretRef: { name: 'token' } })),
      ...all(secret({ address: encoded('https://hooks.slack.com/services/T/B/x') }), secret({ address: encoded('redis://cache:6379') }), secret({ address: encoded('10.0.0.1:5432') }), secret({ address: encoded('http://vault.team-a.svc:8200') }), secret({ proxy: encoded('http://proxy:3128') }), object('v1', 'Secret', { stringData: { address: 'https://api' } }), secret({ url: encoded('http://db') }), secret({ token: encoded('https://x') })),
      create(notification('Provider', { type: 'slack', proxySecretRef: { name: 'any' } }), PLATFORM),
    ],
  },
];
