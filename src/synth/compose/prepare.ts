import { foldBase } from './fold';
import { Operation, operationOf } from './operation';
import { State } from './state';
import { Finding, FindingSeverity } from '../../fleet';
import { compare, isEmpty, ListKeys } from '../../object/edit';
import { withScalars } from '../../object/edit/declared-scalars';
import { describeId, idOf } from '../../object/object-id';
import { verbatimOf } from '../../object/verbatim';
import { Declared, Layer } from '../model';

/** A layer made ready to be applied to any state: what it declares again is said as the difference to the base as declared. */
export interface PreparedLayer {
  readonly layer: Layer;
  readonly operations: readonly Operation[];
}

/** @param base the base as declared, with the edits made on the bundle itself */
export function prepare(layer: Layer, base: State, bundlePath: string, lists: ListKeys, findings: Finding[]): PreparedLayer {
  const declare = (declared: Declared): Operation[] => {
    const there = base.get(declared.key);
    if (there && (verbatimOf(there.object) || verbatimOf(declared.object))) {
      return verbatimOf(there.object)?.text === verbatimOf(declared.object)?.text ? [] : [{ do: 'add', declared }];
    }
    if (there) {
      const { key, object, origin } = declared;
      const onBase = withScalars(there.object, object, there.object);
      if (onBase) { return onBase === there.object ? [] : [{ do: 'set-scalars', key, base: there.object, declared: object, onBase, origin }]; }
      const edit = compare(there.object, object, lists);
      return isEmpty(edit) ? [] : [{ do: 'edit', key, edit, origin }];
    }
    const other = placesOf(base, bundlePath).get(declared.origin.slice(layer.path.length));
    if (other) { findings.push(otherIdentity(declared, other, base)); }
    return [{ do: 'add', declared }];
  };
  const operations = layer.steps.flatMap((step): Operation[] => {
    if (step.says === 'declare') { return declare(step.declared); }
    if (step.says !== 'declare-all') { return [operationOf(step)]; }
    const again = foldBase(step.base, step.edits, lists, findings);
    const left = [...base.keys()].filter((key) => !again.has(key));
    return [
      ...left.map((key): Operation => ({ do: 'leave-out', key })),
      ...[...again].flatMap(([key, entry]) => declare({ key, ...entry })),
    ];
  });
  return { layer, operations };
}

/** Where in the bundle each object of the base was constructed: `/controller/Resource` to its key. */
function placesOf(base: State, bundlePath: string): ReadonlyMap<string, string> {
  return new Map([...base].map(([key, entry]) => [entry.origin.slice(bundlePath.length), key] as const).filter(([place]) => place !== ''));
}

function otherIdentity(declared: Declared, key: string, base: State): Finding {
  const there = base.get(key)!.object;
  return {
    code: 'overlay.other-identity',
    severity: FindingSeverity.ERROR,
    path: declared.origin,
    object: describeId(idOf(declared.object)),
    message: `the construct stands where the base has ${describeId(idOf(there))}, but is another object, so nothing of the base is declared again by it`,
    fix: `give it the kind, namespace and name of the base's object, or another id if it is meant as an addition (and remove ${describeId(idOf(there))} if it is to go)`,
  };
}
