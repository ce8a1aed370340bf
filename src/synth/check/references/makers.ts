import { chartKey, definitionKey, keyOfTarget, syncKey } from './target';
import { isList, isMap, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { at } from '../objects/field';

/** The keys of what a well-known controller makes of an object, or of what it stands for; undefined where its kind is not known to make anything. */
export function made(object: KubeObject, group: string, namespace: string): readonly string[] | undefined {
  const key = `${group}/${object.kind}`;
  return Object.hasOwn(MAKERS, key) ? MAKERS[key](object, namespace) : undefined;
}

type Maker = (object: KubeObject, namespace: string) => readonly string[];

/** What Cluster API makes for a cluster; the fourth for EKS. */
const SECRETS_OF_CLUSTER = ['kubeconfig', 'ca', 'etcd', 'user-kubeconfig', 'sa', 'proxy'];

/** cert-manager fills the Secrets of Ingresses and Gateways that ask for it. */
const ASKS_FOR_CERTIFICATES = ['cert-manager.io/issuer', 'cert-manager.io/cluster-issuer', 'kubernetes.io/tls-acme'];

/** What the objects of well-known controllers make, by group and kind. */
const MAKERS: { readonly [kind: string]: Maker } = {
  'apiextensions.k8s.io/CustomResourceDefinition': (object) => [definitionKey(String(at(object, 'spec', 'group')), String(at(object, 'spec', 'names', 'kind')))],
  'templates.gatekeeper.sh/ConstraintTemplate': (object) => [definitionKey('constraints.gatekeeper.sh', String(at(object, 'spec', 'crd', 'spec', 'names', 'kind')))],
  'external-secrets.io/ExternalSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'target', 'name') ?? object.metadata.name)],
  'bitnami.com/SealedSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'template', 'metadata', 'name') ?? object.metadata.name)],
  '/Service': (object, namespace) => {
    const name = at(object, 'metadata', 'annotations', 'service.beta.openshift.io/serving-cert-secret-name');
    return name === undefined ? [] : [secret(namespace, name)];
  },
  'networking.k8s.io/Ingress': (object, namespace) => (asksForCertificates(object) ? itemsAt(object, 'spec', 'tls').map((one) => secret(namespace, at(one, 'secretName'))) : []),
  'gateway.networking.k8s.io/Gateway': (object, namespace) => (asksForCertificates(object)
    ? itemsAt(object, 'spec', 'listeners').flatMap((one) => itemsAt(one, 'tls', 'certificateRefs')).map((one) => secret(namespace, at(one, 'name')))
    : []),
  'cert-manager.io/Issuer': (object, namespace) => [secret(namespace, at(object, 'spec', 'acme', 'privateKeySecretRef', 'name'))],
  'external-secrets.io/ClusterExternalSecret': (object) => [secret('*', at(object, 'spec', 'externalSecretSpec', 'target', 'name') ?? at(object, 'spec', 'externalSecretName') ?? object.metadata.name)],
  'secrets-store.csi.x-k8s.io/SecretProviderClass': (object, namespace) => itemsAt(object, 'spec', 'secretObjects').map((one) => secret(namespace, at(one, 'secretName'))),
  'trust.cert-manager.io/Bundle': (object) => ['ConfigMap', 'Secret'].map((kind) => keyOfTarget({ group: '', kind, namespace: '*', name: object.metadata.name })),
  'cert-manager.io/Certificate': (object, namespace) => [secret(namespace, at(object, 'spec', 'secretName'))],
  'secrets.hashicorp.com/VaultStaticSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'destination', 'name'))],
  'secrets.hashicorp.com/VaultDynamicSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'destination', 'name'))],
  'cluster.x-k8s.io/Cluster': (object, namespace) => SECRETS_OF_CLUSTER.map((suffix) => secret(namespace, `${object.metadata.name}-${suffix}`)),
  // EKS Anywhere keeps the objects of Cluster API in a namespace of its own.
  'anywhere.eks.amazonaws.com/Cluster': (object) => [secret('eksa-system', `${object.metadata.name}-kubeconfig`)],
  'helm.toolkit.fluxcd.io/HelmRelease': (object, namespace) => {
    if (isRemote(object)) { return []; }
    const target = String(at(object, 'spec', 'targetNamespace') ?? namespace);
    return [chartKey(target), chartKey('*'), ...(at(object, 'spec', 'install', 'createNamespace') === true ? [namespaceKey(target)] : [])];
  },
  'kustomize.toolkit.fluxcd.io/Kustomization': (object) => (isRemote(object) ? [] : [syncKey(String(at(object, 'spec', 'targetNamespace') ?? '*'))]),
  'argoproj.io/Application': (object) => {
    const target = String(at(object, 'spec', 'destination', 'namespace') ?? '*');
    const options = at(object, 'spec', 'syncPolicy', 'syncOptions');
    return [...(isChart(object) ? [chartKey(target), chartKey('*')] : [syncKey(target)]), ...(isList(options) && options.includes('CreateNamespace=true') ? [namespaceKey(target)] : [])];
  },
  'argoproj.io/ApplicationSet': () => [syncKey('*')],
  'configsync.gke.io/RepoSync': (_, namespace) => [syncKey(namespace)],
  'configsync.gke.io/RootSync': () => [syncKey('*')],
  'fleet.cattle.io/GitRepo': () => [syncKey('*')],
  'fleet.cattle.io/Bundle': () => [syncKey('*')],
  'fluxcd.controlplane.io/ResourceSet': () => [syncKey('*')],
};

/** Flux acts on another cluster where it is given the kubeconfig of one. */
function isRemote(object: KubeObject): boolean {
  return at(object, 'spec', 'kubeConfig') !== undefined;
}

function asksForCertificates(object: KubeObject): boolean {
  return ASKS_FOR_CERTIFICATES.some((name) => at(object, 'metadata', 'annotations', name) !== undefined);
}

function itemsAt(value: Json, ...way: readonly string[]): readonly Json[] {
  const list = at(value, ...way);
  return isList(list) ? list : [];
}

function isChart(application: KubeObject): boolean {
  const source = at(application, 'spec', 'source');
  const sources = at(application, 'spec', 'sources');
  return [source, ...(isList(sources) ? sources : [])].some((one) => isMap(one) && typeof one.chart === 'string');
}

function secret(namespace: string, name: Json | undefined): string {
  return keyOfTarget({ group: '', kind: 'Secret', namespace, name: String(name) });
}

function namespaceKey(name: string): string {
  return keyOfTarget({ group: '', kind: 'Namespace', namespace: '', name });
}
