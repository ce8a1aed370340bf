import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { SchemaRegistry } from '../../schema/registry';

const REGISTRY = SchemaRegistry.bundled();
/** By the version, then by the kind. */
const KNOWN = new Map<string, Map<string, boolean>>();

/** Whether objects of the kind stand in no namespace, as far as the library knows the kind. */
export function isClusterScoped(apiVersion: string, kind: string): boolean {
  let ofVersion = KNOWN.get(apiVersion);
  if (!ofVersion) { KNOWN.set(apiVersion, ofVersion = new Map()); }
  let isCluster = ofVersion.get(kind);
  if (isCluster === undefined) { ofVersion.set(kind, isCluster = REGISTRY.kind(groupOf(apiVersion), kind)?.scope === 'Cluster'); }
  return isCluster;
}

/** cdk8s gives every object the namespace of its chart, also those that can stand in none. */
export function withoutStrayNamespace(object: KubeObject): KubeObject {
  if (object.metadata?.namespace === undefined || !isClusterScoped(object.apiVersion, object.kind)) { return object; }
  const { namespace: _, ...metadata } = object.metadata;
  return { ...object, metadata } as KubeObject;
}
