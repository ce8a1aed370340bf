import { Synthesis } from './synthesize';
import { describeId, idOf } from '../object/object-id';

/**
 * Where an object comes from: the construct that made it, the folders that hold it and the clusters that read them.
 *
 * @param query `KIND/NAME` or `KIND/NAMESPACE/NAME`
 */
export function explain({ composition }: Synthesis, query: string): string {
  const parts = query.split('/');
  if (parts.length < 2 || parts.length > 3) {
    return `'${query}' does not name an object: use KIND/NAME or KIND/NAMESPACE/NAME, as in Deployment/ingress/controller\n`;
  }
  const [kind, name, namespace] = [parts[0], parts[parts.length - 1], parts.length === 3 ? parts[1] : undefined];
  const lines: string[] = [];
  for (const tree of composition.trees) {
    for (const node of tree.nodes) {
      for (const { object, origin } of node.state.values()) {
        if (object.kind !== kind || object.metadata.name !== name) { continue; }
        if (namespace !== undefined && (object.metadata.namespace ?? '') !== namespace) { continue; }
        const clusters = [...tree.ofCluster].filter(([, read]) => read === node).map(([cluster]) => cluster);
        const changed = node.parent ? node.parent.state.get(keyIn(node.state, object))?.object !== object : true;
        lines.push(`${describeId(idOf(object))}\n  made by ${origin}\n  in ${tree.folder}/${node.name}${changed ? '' : ' (as in its parent)'}\n  read by ${clusters.join(', ') || 'no cluster itself'}\n`);
      }
    }
  }
  return lines.join('') || `no object ${query} is delivered to any cluster\n`;
}

function keyIn(state: ReadonlyMap<string, { readonly object: unknown }>, object: unknown): string {
  for (const [key, entry] of state) {
    if (entry.object === object) { return key; }
  }
  return '';
}
