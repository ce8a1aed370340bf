import { PreparedLayer } from './prepare';
import { State } from './state';
import { Finding, FindingSeverity } from '../../fleet';
import { compare, conflicts, describePath, ListKeys, ObjectEdit } from '../../object/edit';
import { describeId, idOf } from '../../object/object-id';
import { Selection } from '../assignment';

/** An overlay and the clusters where it holds. */
export interface OverlayLayer {
  readonly layer: PreparedLayer;
  readonly clusters: Selection;
}

/** Notes where two overlays of one stack set a field differently: the later wins. */
export function overlapNotes(bundlePath: string, layers: readonly OverlayLayer[], base: State, lists: ListKeys): Finding[] {
  const edits = layers.map(({ layer }) => editsOf(layer, base, lists));
  const notes = new Map<string, Finding>();
  for (let j = 1; j < layers.length; j++) {
    // What holds nowhere at once never conflicts.
    for (let i = 0; i < j; i++) { if (layers[i].clusters.meets(layers[j].clusters)) { notePair(i, j); } }
  }
  return [...notes.values()];

  function notePair(first: number, second: number): void {
    const pair = `${first},${second}`;
    for (const [key, later] of edits[second]) {
      const earlier = edits[first].get(key);
      if (!earlier || notes.has(pair)) { continue; }
      const fields = earlier.flatMap((a) => later.flatMap((b) => conflicts(a, b)));
      if (fields.length === 0) { continue; }
      const object = base.get(key)?.object;
      notes.set(pair, {
        code: 'overlay.overlap',
        severity: FindingSeverity.NOTE,
        path: layers[second].layer.layer.path,
        object: object && describeId(idOf(object)),
        field: describePath(fields[0]),
        message: `'${layers[first].layer.layer.name}' and '${layers[second].layer.layer.name}' of '${bundlePath}' both set it, differently; '${layers[second].layer.layer.name}' is declared later and wins`,
        fix: 'nothing, if that is meant; else narrow one of the placements or declare them in the other order',
      });
    }
  }
}

/** What a layer says about the objects of the base, by object. */
function editsOf(layer: PreparedLayer, base: State, lists: ListKeys): ReadonlyMap<string, readonly ObjectEdit[]> {
  const edits = new Map<string, ObjectEdit[]>();
  const add = (key: string, edit: ObjectEdit) => edits.set(key, [...(edits.get(key) ?? []), edit]);
  for (const operation of layer.operations) {
    if (operation.do === 'edit') { add(operation.key, operation.edit); }
    if (operation.do === 'set-scalars') { add(operation.key, compare(operation.base, operation.declared, lists)); }
    if (operation.do !== 'step' || operation.step.says === 'remove' || operation.step.target.by !== 'key') { continue; }
    const entry = base.get(operation.step.target.key);
    if (entry) { add(operation.step.target.key, operation.meant.of(entry.object, lists)); }
  }
  return edits;
}
