import { Finding, FindingSeverity } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { Composition, Entry } from '../compose';
import { likenessOf } from '../compose/alike';
import { editedIn } from '../compose/edited';
import { unbuildable, Unbuildable, unbuildableTexts } from '../layout/kustomize';

/** Values that no build of kustomize carries unharmed, however they are written. */
export function unbuildableObjects({ trees }: Composition): Finding[] {
  const seen = new Map<KubeObject, 'fine' | 'broken'>();
  const findings: Finding[] = [];
  const look = (entry: Entry, before?: KubeObject) => {
    if (seen.has(entry.object)) { return; }
    const likeness = likenessOf(entry.object);
    const isLikeFine = likeness && seen.get(likeness.example) === 'fine';
    const found = isLikeFine ? unbuildableTexts(entry.object, likeness.places) : unbuildable(entry.object, before && seen.get(before) === 'fine' ? before : undefined);
    seen.set(entry.object, found.length === 0 ? 'fine' : 'broken');
    for (const one of found) { findings.push(finding(entry, one)); }
  };
  for (const tree of trees) {
    // Parents come first: of what edits them, only the edits are new.
    for (const node of tree.nodes) {
      const edited = editedIn(node);
      if (edited) {
        for (const { before, after } of edited) { look(after, before.object); }
      } else {
        for (const entry of node.state.values()) { look(entry); }
      }
    }
  }
  return findings;
}

function finding({ object, origin }: Entry, { field, reason }: Unbuildable): Finding {
  return {
    code: 'object.unbuildable',
    severity: FindingSeverity.ERROR,
    path: origin,
    object: describeId(idOf(object)),
    field,
    message: `kustomize cannot carry it: ${reason}`,
    fix: 'change the value, or carry it in another way (a ConfigMap\'s binaryData, for example)',
  };
}
