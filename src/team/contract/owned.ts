import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';

/** How a contract names an object of the platform in a namespace: `NetworkPolicy.networking.k8s.io/default-deny`; the version says nothing. */
export function ownedName({ apiVersion, kind, metadata }: KubeObject): string {
  const group = groupOf(apiVersion);
  return `${kind}${group && `.${group}`}/${metadata.name}`;
}
