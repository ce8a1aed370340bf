import { JsonPatchOperation } from './json-patch';
import { JsonPatchEdit } from './object-edit';

const OPERATIONS = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

/**
 * What `jsonPatch(...operations)` says: RFC 6902, applied to the object as it is when the edit's turn comes, whole or not at all.
 * Raises an error for an operation that no object could satisfy: an unknown `op`, a pointer that is none, a missing `value` or `from`.
 */
export function jsonPatchEdit(operations: readonly JsonPatchOperation[]): JsonPatchEdit {
  operations.forEach((operation, i) => {
    const fault = faultOf(operation);
    if (fault) { throw new Error(`JSON patch operation ${i + 1}: ${fault}`); }
  });
  return { by: 'json-patch', operations };
}

function faultOf({ op, path, from, value }: JsonPatchOperation): string | undefined {
  if (!OPERATIONS.has(op)) { return `op "${op}" is not known; use ${[...OPERATIONS].join(', ')}`; }
  const moves = op === 'move' || op === 'copy';
  if (moves && from === undefined) { return `${op} needs "from"`; }
  if (!moves && op !== 'remove' && value === undefined) { return `${op} needs "value"`; }
  return pointerFault(path, 'path') ?? (moves ? pointerFault(from!, 'from') : undefined);
}

function pointerFault(pointer: string, field: string): string | undefined {
  if (pointer === '') { return `${field} "" means the whole object; name a field of it`; }
  if (!pointer.startsWith('/')) { return `${field} "${pointer}" is no JSON pointer; begin it with "/"`; }
  return /~(?![01])/.test(pointer) ? `${field} "${pointer}" has a "~" that stands for nothing; write "~0" for "~" and "~1" for "/"` : undefined;
}
