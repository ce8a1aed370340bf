import { chartKey, definitionKey, keyOfTarget, operatorKey, syncKey, targetOf } from './target';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import { isBuiltInGroup } from '../../../schema/served';
import type { Kinds } from '../objects/kinds';

/** The keys of what an object brings: itself, and what a controller makes of it. */
export function provided(object: KubeObject, kinds: Kinds): readonly string[] {
  const own = targetOf(object, kinds);
  const made = MAKERS[`${own.group}/${object.kind}`]?.(object, own.namespace);
  if (made) { return [keyOfTarget(own), ...made]; }
  return own.namespace === '' || isBuiltInGroup(own.group) || WITHOUT_PODS.test(own.group) ? [keyOfTarget(own)] : [keyOfTarget(own), operatorKey(own.namespace)];
}

/** Groups whose controllers run no pods beside their custom resources. */
const WITHOUT_PODS = new RegExp('(^|\\.)(fluxcd\\.io|cluster\\.x-k8s\\.io|anywhere\\.eks\\.amazonaws\\.com|tinkerbell\\.org|cert-manager\\.io|external-secrets\\.io|'
  + 'bitnami\\.com|gateway\\.networking\\.k8s\\.io|kyverno\\.io|gatekeeper\\.sh|argoproj\\.io|configsync\\.gke\\.io|cattle\\.io|capsule\\.clastix\\.io)$');

/** The keys of data that a ConfigMap or Secret has, also one that a controller makes; undefined where they are not known. */
export function dataKeys(object: KubeObject): ReadonlySet<string> | undefined {
  switch (`${groupOf(object.apiVersion)}/${object.kind}`) {
    case '/ConfigMap': return keysOf(object.data, object.binaryData);
    case '/Secret': return keysOf(object.data, object.stringData);
    case 'bitnami.com/SealedSecret': return keysOf(at(object, 'spec', 'encryptedData'));
    case 'external-secrets.io/ExternalSecret': return externalKeys(object);
    default: return undefined;
  }
}

function externalKeys(object: KubeObject): ReadonlySet<string> | undefined {
  const data = at(object, 'spec', 'data');
  if (at(object, 'spec', 'dataFrom') !== undefined || at(object, 'spec', 'target', 'template') !== undefined || !isList(data)) { return undefined; }
  return new Set(data.map((item) => String(at(item, 'secretKey'))));
}

function keysOf(...maps: readonly (Json | undefined)[]): ReadonlySet<string> {
  return new Set(maps.flatMap((map) => (isMap(map) ? Object.keys(map) : [])));
}

type Maker = (object: KubeObject, namespace: string) => readonly string[];

/** What Cluster API makes for a cluster; the fourth for EKS. */
const SECRETS_OF_CLUSTER = ['kubeconfig', 'ca', 'etcd', 'user-kubeconfig', 'sa', 'proxy'];

/** What the objects of well-known controllers make, by group and kind. */
const MAKERS: { readonly [kind: string]: Maker } = {
  'apiextensions.k8s.io/CustomResourceDefinition': (object) => [definitionKey(String(at(object, 'spec', 'group')), String(at(object, 'spec', 'names', 'kind')))],
  'templates.gatekeeper.sh/ConstraintTemplate': (object) => [definitionKey('constraints.gatekeeper.sh', String(at(object, 'spec', 'crd', 'spec', 'names', 'kind')))],
  'external-secrets.io/ExternalSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'target', 'name') ?? object.metadata.name)],
  'bitnami.com/SealedSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'template', 'metadata', 'name') ?? object.metadata.name)],
  'cert-manager.io/Certificate': (object, namespace) => [secret(namespace, at(object, 'spec', 'secretName'))],
  'secrets.hashicorp.com/VaultStaticSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'destination', 'name'))],
  'secrets.hashicorp.com/VaultDynamicSecret': (object, namespace) => [secret(namespace, at(object, 'spec', 'destination', 'name'))],
  'cluster.x-k8s.io/Cluster': (object, namespace) => SECRETS_OF_CLUSTER.map((suffix) => secret(namespace, `${object.metadata.name}-${suffix}`)),
  // EKS Anywhere keeps the objects of Cluster API in a namespace of its own.
  'anywhere.eks.amazonaws.com/Cluster': (object) => [secret('eksa-system', `${object.metadata.name}-kubeconfig`)],
  'helm.toolkit.fluxcd.io/HelmRelease': (object, namespace) => {
    if (isRemote(object)) { return []; }
    const target = String(at(object, 'spec', 'targetNamespace') ?? namespace);
    return [chartKey(target), ...(at(object, 'spec', 'install', 'createNamespace') === true ? [namespaceKey(target)] : [])];
  },
  'kustomize.toolkit.fluxcd.io/Kustomization': (object) => (isRemote(object) ? [] : [syncKey(String(at(object, 'spec', 'targetNamespace') ?? '*'))]),
  'argoproj.io/Application': (object) => {
    const target = String(at(object, 'spec', 'destination', 'namespace') ?? '*');
    const options = at(object, 'spec', 'syncPolicy', 'syncOptions');
    return [isChart(object) ? chartKey(target) : syncKey(target), ...(isList(options) && options.includes('CreateNamespace=true') ? [namespaceKey(target)] : [])];
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

/** The value below a way of fields; undefined where it ends early. */
export function at(value: Json | undefined, ...way: readonly string[]): Json | undefined {
  return way.reduce<Json | undefined>((inner, field) => (isMap(inner) && Object.hasOwn(inner, field) ? (inner as JsonMap)[field] : undefined), value);
}
