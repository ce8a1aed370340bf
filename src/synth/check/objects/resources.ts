import { at } from './field';
import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { Quantity } from '../../../cel/library/quantity';
import { isList, isMap, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import type { FieldPath } from '../../../schema/field-path';

/** No container asks for more than it may have. */
export function resources(object: KubeObject, { pod: way }: JudgedKind): readonly Problem[] {
  const spec = way && at(object, ...way);
  if (!way || !isMap(spec)) { return []; }
  const problems: Problem[] = [];
  for (const list of ['containers', 'initContainers']) {
    const containers = spec[list];
    if (isList(containers)) { containers.forEach((container, i) => problems.push(...excesses(at(container, 'resources'), [...way, list, i, 'resources']))); }
  }
  return problems;
}

function excesses(given: Json | undefined, path: FieldPath): Problem[] {
  const requests = at(given, 'requests');
  const limits = at(given, 'limits');
  if (!isMap(requests) || !isMap(limits)) { return []; }
  return Object.keys(requests).filter((name) => Object.hasOwn(limits, name) && isMore(requests[name], limits[name])).map((name): Problem => ({
    code: 'object.resources',
    severity: 'error',
    field: [...path, 'requests', name],
    message: `it requests ${String(requests[name])} of ${name} and may have ${String(limits[name])}`,
    fix: 'request no more than the limit',
  }));
}

function isMore(request: Json, most: Json): boolean {
  if (request === most) { return false; }
  const [requested, limit] = [Quantity.parse(String(request)), Quantity.parse(String(most))];
  return requested !== undefined && limit !== undefined && requested.compareTo(limit) > 0;
}
