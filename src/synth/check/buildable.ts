import { Finding, FindingSeverity } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { Composition } from '../compose';
import { unbuildable } from '../layout/kustomize';

/** Values that no build of kustomize carries unharmed, however they are written. */
export function unbuildableObjects({ trees }: Composition): Finding[] {
  const seen = new Set<KubeObject>();
  const findings: Finding[] = [];
  for (const tree of trees) {
    for (const node of tree.nodes) {
      for (const { object, origin } of node.state.values()) {
        if (seen.has(object)) { continue; }
        seen.add(object);
        for (const { field, reason } of unbuildable(object)) {
          findings.push({
            code: 'object.unbuildable',
            severity: FindingSeverity.ERROR,
            path: origin,
            object: describeId(idOf(object)),
            field,
            message: `kustomize cannot carry it: ${reason}`,
            fix: 'change the value, or carry it in another way (a ConfigMap\'s binaryData, for example)',
          });
        }
      }
    }
  }
  return findings;
}
