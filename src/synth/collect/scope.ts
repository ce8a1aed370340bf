import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { SchemaRegistry } from '../../schema/registry';

const REGISTRY = SchemaRegistry.bundled();
const KNOWN = new Map<string, boolean>();

/** Whether objects of the kind stand in no namespace, as far as the library knows the kind. */
export function isClusterScoped(apiVersion: string, kind: string): boolean {
  const key = `${apiVersion}/${kind}`;
  let isCluster = KNOWN.get(key);
  if (isCluster === undefined) {
    isCluster = REGISTRY.kind(groupOf(apiVersion), kind)?.scope === 'Cluster';
    KNOWN.set(key, isCluster);
  }
  return isCluster;
}

/** cdk8s gives every object the namespace of its chart, also those that can stand in none. */
export function withoutStrayNamespace(object: KubeObject): KubeObject {
  if (object.metadata?.namespace === undefined || !isClusterScoped(object.apiVersion, object.kind)) { return object; }
  const { namespace: _, ...metadata } = object.metadata;
  return { ...object, metadata } as KubeObject;
}
