import { Request } from './judge';

/** The account of the team that asks, and its namespace. */
export const TEAM = 'system:serviceaccount:team-a:team-reconciler';
export const PLATFORM = 'system:serviceaccount:flux-system:kustomize-controller';
const SPACE = 'team-a';
const DIGEST = `@sha256:${'a'.repeat(64)}`;
export const IMAGE = `registry.example.com/team-a/app${DIGEST}`;

const meta = (extra: object = {}) => ({ name: 'x', namespace: SPACE, ...extra });
export const create = (object: any, user = TEAM): Request => ({ operation: 'CREATE', user, object });
export const update = (oldObject: any, object: any, user = TEAM): Request => ({ operation: 'UPDATE', user, object, oldObject });
export const remove = (oldObject: any, user = TEAM): Request => ({ operation: 'DELETE', user, oldObject });
export const object = (apiVersion: string, kind: string, fields: object = {}, metadata: object = {}): any => ({ apiVersion, kind, metadata: meta(metadata), ...fields });
export const clusterObject = (apiVersion: string, kind: string, fields: object = {}, metadata: object = {}): any => ({ apiVersion, kind, metadata: { name: 'x', ...metadata }, ...fields });

export const kustomization = (spec: object): any => object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', {
  spec: { interval: '1h', prune: true, path: './deploy', serviceAccountName: 'team-reconciler', sourceRef: { kind: 'GitRepository', name: 'apps' }, ...spec },
});
export const release = (spec: object): any => object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', {
  spec: { interval: '1h', serviceAccountName: 'team-reconciler', chartRef: { kind: 'OCIRepository', name: 'apps' }, ...spec },
});
const VERIFY = { mode: 'HEAD', secretRef: { name: 'keys' } };
export const git = (spec: object): any => object('source.toolkit.fluxcd.io/v1', 'GitRepository', {
  spec: { interval: '5m', url: 'https://git.example.com/team-a/apps', verify: VERIFY, ...spec },
});
export const oci = (spec: object): any => object('source.toolkit.fluxcd.io/v1', 'OCIRepository', {
  spec: { interval: '5m', url: 'oci://registry.example.com/team-a/manifests', verify: { provider: 'cosign', secretRef: { name: 'keys' } }, ...spec },
});
export const source = (kind: string, spec: object): any => object('source.toolkit.fluxcd.io/v1', kind, { spec: { interval: '5m', ...spec } });
export const notification = (kind: string, spec: object): any => object('notification.toolkit.fluxcd.io/v1beta3', kind, { spec });

const CONTAINER = { name: 'app', image: IMAGE, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } };
export const podSpec = (spec: any = {}, container: object = {}): any => ({ containers: [{ ...CONTAINER, ...container }], ...spec });
export const pod = (spec?: object, container?: object): any => object('v1', 'Pod', { spec: podSpec(spec, container) });
export const deployment = (spec?: object, container?: object): any => object('apps/v1', 'Deployment', { spec: { template: { spec: podSpec(spec, container) } } });
export const cronJob = (spec?: object, container?: object): any => object('batch/v1', 'CronJob', { spec: { jobTemplate: { spec: { template: { spec: podSpec(spec, container) } } } } });
export const ephemeral = (container: object): Request => ({
  ...update(pod(), pod({ ephemeralContainers: [{ name: 'debug', image: IMAGE, ...container }] })),
  subresource: 'ephemeralcontainers',
});
export const withImage = (image: string): any => pod({}, { image });

export const service = (spec: object, annotations: object = {}): any => object('v1', 'Service', { spec: { ports: [{ port: 80 }], ...spec } }, { annotations });
export const networkPolicy = (spec: object): any => object('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, ...spec } });
export const ingress = (host: string | undefined, spec: object = {}, annotations: object = {}): any => object('networking.k8s.io/v1', 'Ingress', {
  spec: { ingressClassName: 'public', rules: [{ ...(host === undefined ? {} : { host }), http: { paths: [] } }], ...spec },
}, { annotations });
export const HOST = 'web.team-a.apps.example.com';
export const route = (hostnames: string[] | undefined, spec: object = {}): any => object('gateway.networking.k8s.io/v1', 'HTTPRoute', {
  spec: { parentRefs: [{ name: 'public', namespace: 'gateways' }], ...(hostnames ? { hostnames } : {}), ...spec },
});
export const binding = (roleRef: object, subjects: object[] = [{ kind: 'ServiceAccount', name: 'app', namespace: SPACE }]): any => (
  object('rbac.authorization.k8s.io/v1', 'RoleBinding', { roleRef: { apiGroup: 'rbac.authorization.k8s.io', ...roleRef }, subjects })
);
export const role = (...rules: object[]): any => object('rbac.authorization.k8s.io/v1', 'Role', { rules });
export const namespace = (name: string, labels: object): any => clusterObject('v1', 'Namespace', {}, { name, labels });
export const application = (spec: any, space = 'argocd'): any => object('argoproj.io/v1alpha1', 'Application', {
  spec: { project: 'team-a', source: { repoURL: 'https://git.example.com/team-a/apps', path: 'deploy' }, destination: { name: 'prod', namespace: SPACE }, ...spec },
}, { namespace: space });
