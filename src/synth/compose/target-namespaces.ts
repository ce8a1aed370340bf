import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';

const IN_CLUSTER = ['https://kubernetes.default.svc', 'in-cluster'];

/** What objects that install others into a namespace of their own cluster say of it, by group and kind; it must be there, for they make none. */
const TARGETS: { readonly [kind: string]: (spec: JsonMap) => readonly Json[] } = {
  'helm.toolkit.fluxcd.io/HelmRelease': ({ kubeConfig, install, targetNamespace, storageNamespace }) => {
    if (kubeConfig !== undefined) { return []; }
    return isMap(install) && install.createNamespace === true ? [] : [targetNamespace, storageNamespace];
  },
  'kustomize.toolkit.fluxcd.io/Kustomization': ({ kubeConfig, targetNamespace }) => (kubeConfig === undefined ? [targetNamespace] : []),
  'argoproj.io/Application': ({ destination, syncPolicy }) => {
    const options = isMap(syncPolicy) ? syncPolicy.syncOptions : undefined;
    if (!isMap(destination) || (isList(options) && options.includes('CreateNamespace=true'))) { return []; }
    return IN_CLUSTER.includes(String(destination.server ?? destination.name)) ? [destination.namespace] : [];
  },
};

/** Whether an object may install others into a namespace that is not its own. */
export function installsElsewhere({ apiVersion, kind }: KubeObject): boolean {
  return Object.hasOwn(TARGETS, `${groupOf(apiVersion)}/${kind}`);
}

/** The namespaces that an object installs others into. */
export function targetNamespaces(object: KubeObject): string[] {
  if (!installsElsewhere(object) || !isMap(object.spec)) { return []; }
  return TARGETS[`${groupOf(object.apiVersion)}/${object.kind}`](object.spec).filter((name) => typeof name === 'string' && name !== '') as string[];
}
