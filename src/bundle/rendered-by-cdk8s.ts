import { ApiObject } from 'cdk8s';
import { Settle, unholdable } from '../object/unholdable';

/** What cdk8s holds of an object, in private. */
interface HeldObject {
  readonly props?: unknown;
  readonly patches?: readonly { _toJson?(): Operation }[];
}

interface Operation {
  readonly op?: unknown;
  readonly path?: unknown;
  readonly value?: unknown;
}

/**
 * The object as its `toJson` gives it. Throws, with the place, for what no manifest can hold: cdk8s hands it on, or fails without a word of where it is.
 *
 * @param settle what the resolvers of cdk8s put in the place of a value
 */
export function renderedByCdk8s(object: ApiObject, settle: Settle): unknown {
  const { patches = [] } = object as unknown as HeldObject;
  for (const patch of patches) { checkOperation(patch._toJson?.() ?? {}); }
  const json = toJson(object, settle);
  refuse(unholdable(json));
  return json;
}

function toJson(object: ApiObject, settle: Settle): unknown {
  try {
    return object.toJson();
  } catch (error) {
    refuse(faultOfProps(object, settle));
    throw error;
  }
}

function checkOperation({ op, path, value }: Operation): void {
  const isWithout = value === undefined && (op === 'add' || op === 'replace');
  const wrong = isWithout ? 'the value is undefined, which no manifest can hold: give one' : unholdable(value);
  if (wrong !== undefined) { refuse(`JSON patch '${String(op)} ${String(path)}': ${wrong}`); }
}

/** What is asked may fail there as well: then what it said before is said. */
function faultOfProps(object: ApiObject, settle: Settle): string | undefined {
  try {
    return unholdable((object as unknown as HeldObject).props, settle);
  } catch {
    return undefined;
  }
}

function refuse(fault: string | undefined): void {
  if (fault !== undefined) { throw new Error(fault); }
}
