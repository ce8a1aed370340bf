import {
  create, git, ingress, kustomization, notification, object, oci, release, source, update, withImage,
} from '../requests';
import { Variants } from '../variants';

const all = (...objects: any[]) => objects.map((each) => create(each));

export const FLUX: readonly Variants[] = [
  {
    id: 'E01',
    denied: all(
      kustomization({ serviceAccountName: undefined }),
      kustomization({ serviceAccountName: '' }),
      kustomization({ serviceAccountName: 'Team-Reconciler' }),
    ),
    allowed: all(
      kustomization({}),
      kustomization({ targetNamespace: 'team-a' }),
    ),
  },
  {
    id: 'E02',
    denied: all(
      release({ serviceAccountName: undefined }),
      release({ serviceAccountName: '' }),
      release({ serviceAccountName: ' team-reconciler' }),
    ),
    allowed: all(
      release({}),
      release({ releaseName: 'other' }),
    ),
  },
  {
    id: 'E03',
    denied: all(
      kustomization({ serviceAccountName: 'admin' }),
      release({ serviceAccountName: 'default' }),
      kustomization({ serviceAccountName: 'team-reconciler-2' }),
    ),
    allowed: all(
      kustomization({ prune: false }),
      release({ chartRef: { kind: 'HelmChart', name: 'x' } }),
    ),
  },
  {
    id: 'E04',
    denied: all(
      release({ storageNamespace: 'kube-system' }),
      release({ targetNamespace: 'team-a-2' }),
      kustomization({ targetNamespace: 'flux-system' }),
    ),
    allowed: all(
      release({ targetNamespace: 'team-a', storageNamespace: 'team-a' }),
      kustomization({ targetNamespace: 'team-a' }),
    ),
  },
  {
    id: 'E05',
    denied: all(
      release({ install: { createNamespace: true } }),
      release({ targetNamespace: 'new', install: { createNamespace: true } }),
      release({ targetNamespace: 'new' }),
    ),
    allowed: all(
      release({ install: { createNamespace: false } }),
      release({ install: { replace: true } }),
    ),
  },
  {
    id: 'E06',
    denied: all(
      release({ chartRef: { kind: 'OCIRepository', name: 'x', namespace: 'team-b' } }),
      release({ chartRef: undefined, chart: { spec: { chart: 'x', verify: { provider: 'cosign' }, sourceRef: { kind: 'HelmRepository', name: 'x', namespace: 'team-b' } } } }),
      kustomization({ sourceRef: { kind: 'Bucket', name: 'x', namespace: 'flux-system' } }),
      object('image.toolkit.fluxcd.io/v1', 'ImageUpdateAutomation', { spec: { sourceRef: { kind: 'GitRepository', name: 'x', namespace: 'flux-system' } } }),
      object('image.toolkit.fluxcd.io/v1', 'ImagePolicy', { spec: { imageRepositoryRef: { name: 'x', namespace: 'team-b' } } }),
    ),
    allowed: all(
      object('image.toolkit.fluxcd.io/v1', 'ImagePolicy', { spec: { imageRepositoryRef: { name: 'x' } } }),
      kustomization({ sourceRef: { kind: 'GitRepository', name: 'x', namespace: 'team-a' } }),
      release({ chartRef: undefined, chart: { spec: { chart: 'x', verify: { provider: 'cosign', secretRef: { name: 'keys' } }, sourceRef: { kind: 'HelmRepository', name: 'x' } } } }),
    ),
  },
  {
    id: 'E07',
    denied: all(
      git({ url: 'https://github.com/team-a/apps' }),
      oci({ url: 'oci://registry.example.com/attacker/manifests' }),
      source('HelmRepository', { url: 'https://charts.example.net' }),
      source('Bucket', { endpoint: 's3.amazonaws.com', bucketName: 'apps' }),
      object('source.toolkit.fluxcd.io/v1', 'ExternalArtifact', { spec: {} }),
    ).concat({ ...update(git({}), { ...git({}), status: { artifact: { url: 'http://evil.example.net/x.tgz' } } }), subresource: 'status' }),
    allowed: all(
      git({}),
      git({ url: 'https://git.example.com/team-a/apps.git' }),
      oci({}),
    ),
  },
  {
    id: 'E08',
    denied: all(
      git({ verify: undefined }),
      git({ verify: { mode: 'HEAD' } }),
      oci({ verify: { provider: 'cosign' } }),
      oci({ verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '.*', subject: '.*' }] } }),
      oci({ verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '^https://ci$', subject: '^.*$' }] } }),
      ...['^(.*)$', '^.+', '^https?://.*', '^https://.*', '^https://git.example.com/.*', '^https://git.example.com/team-a', '^https://git.example.com/team-a/?.*', 'https://git.example.com/team-a/', '^[a-z]+', '^https://git.example.com/team-a/|.*', '']
        .map((subject) => oci({ verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '^https://ci.example.com$', subject }] } })),
      ...['^https://ci.example.com', '^https://.*$', '^.*$', 'https://ci.example.com'].map((issuer) => oci({ verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer, subject: '^https://git.example.com/team-a/' }] } })),
      source('HelmChart', { chart: 'x', sourceRef: { kind: 'HelmRepository', name: 'x' } }),
      release({ chartRef: undefined, chart: { spec: { chart: 'x', verify: { provider: 'cosign' }, sourceRef: { kind: 'HelmRepository', name: 'x' } } } }),
      release({ chartRef: undefined, chart: { spec: { chart: 'x', sourceRef: { kind: 'HelmRepository', name: 'x' } } } }),
    ),
    allowed: all(
      git({ verify: { mode: 'TagAndHEAD', secretRef: { name: 'keys' } } }),
      oci({ verify: { provider: 'notation', secretRef: { name: 'keys' } } }),
      ...['^https://git\\.example\\.com/team-a/', '^https://git.example.com/team-a/.*$', '^https://git.example.com/team-a/apps$', '^release@example\\.com$', '^https://github.com/acme/shop/.github/workflows/release.ya?ml@refs/tags/v[0-9]+$']
        .map((subject) => oci({ verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '^https://ci\\.example\\.com$', subject }] } })),
      source('HelmChart', { chart: './chart', sourceRef: { kind: 'GitRepository', name: 'apps' } }),
      release({ chartRef: undefined, chart: { spec: { chart: './chart', sourceRef: { kind: 'GitRepository', name: 'apps' } } } }),
    ),
  },
  {
    id: 'E10',
    denied: all(
      kustomization({ kubeConfig: { configMapRef: { name: 'x' } } }),
      release({ kubeConfig: { secretRef: { name: 'x' } } }),
      release({ kubeConfig: { configMapRef: { name: 'x' } } }),
    ),
    allowed: all(
      kustomization({ healthChecks: [] }),
      release({ values: { kubeConfig: 'x' } }),
    ),
  },
  {
    id: 'E11',
    denied: all(
      kustomization({ decryption: { provider: 'sops', serviceAccountName: 'other' } }),
      oci({ provider: 'aws' }),
      git({ provider: 'azure' }),
      source('Bucket', { endpoint: 'git.example.com', bucketName: 'x', provider: 'gcp' }),
      source('Bucket', { endpoint: 'git.example.com', bucketName: 'team-a/apps', sts: { provider: 'aws', endpoint: 'http://169.254.169.254' } }),
    ),
    allowed: all(
      kustomization({ decryption: { provider: 'sops', secretRef: { name: 'key' } } }),
      oci({ provider: 'generic' }),
    ),
  },
  {
    id: 'E39',
    denied: all(
      git({ url: 'https://git.example.com/team-a/apps-evil' }),
      git({ url: 'https://git.example.com.evil.net/team-a/apps' }),
      ingress('evil-team-a.apps.example.com'),
      withImage(`registry.example.com/team-a-evil/app@sha256:${'a'.repeat(64)}`),
    ),
    allowed: all(
      git({}),
      ingress('team-a.apps.example.com'),
    ),
  },
  {
    id: 'E40',
    denied: all(
      git({ url: 'https://git.example.com/attacker/apps.git' }),
      git({ url: 'https://git.example.com@evil.net/team-a/apps' }),
      git({ url: 'https://git.example.com/team-a/apps/../../attacker/apps' }),
      git({ url: 'https://git.example.com/team-a%2fapps' }),
      git({ url: 'http://git.example.com/team-a/apps' }),
      git({ url: 'https://git.example.com:8443/team-a/apps' }),
      git({ url: 'HTTPS://git.example.com/attacker/apps' }),
    ),
    allowed: all(
      git({ url: 'ssh://git@git.example.com/team-a/apps' }),
      git({ url: 'https://git.example.com/team-a/apps.git' }),
    ),
  },
  {
    id: 'E44',
    denied: all(
      ...['http://10.0.0.1/x', 'https://127.0.0.1/', 'https://[::1]/', 'https://web.team-b.svc.cluster.local/', 'https://kubernetes.default.svc', 'https://2852039166/', 'https://0xA9FEA9FE/', 'https://user@metadata.google.internal/', 'https://169.254.169.254.nip.io/', 'https://localhost:8080'].map((address) => notification('Provider', { type: 'generic', address })),
      notification('Provider', { type: 'slack', address: 'https://hooks.slack.com/services/x', proxy: 'http://10.0.0.1:3128' }),
      notification('Alert', { eventSources: [{ kind: 'Kustomization', name: '*', namespace: 'flux-system' }] }),
      notification('Receiver', { resources: [{ kind: 'GitRepository', name: 'x', namespace: 'team-b' }] }),
    ),
    allowed: all(
      notification('Provider', { type: 'slack', address: 'https://hooks.slack.com/services/x' }),
      notification('Provider', { type: 'generic', address: 'https://svc.example.com/internal' }),
      notification('Provider', { type: 'slack', secretRef: { name: 'x' } }),
      notification('Alert', { eventSources: [{ kind: 'Kustomization', name: '*' }] }),
    ),
  },
];
