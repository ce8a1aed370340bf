import { at } from './field';
import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { Quantity } from '../../../cel/library/quantity';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import type { FieldPath } from '../../../schema/field-path';

/** No container asks for more than it may have. */
export function resources(object: KubeObject, { pod: way }: JudgedKind): readonly Problem[] {
  const spec = way && at(object, ...way);
  if (!way || !isMap(spec)) { return []; }
  return ['containers', 'initContainers'].flatMap((list) => {
    const containers = spec[list];
    return !isList(containers) ? [] : containers.flatMap((container, i) => excesses(at(container, 'resources'), [...way, list, i, 'resources']));
  });
}

function excesses(given: Json | undefined, path: FieldPath): Problem[] {
  const requests = at(given, 'requests');
  const limits = at(given, 'limits');
  if (!isMap(requests) || !isMap(limits)) { return []; }
  return Object.keys(requests).filter((name) => Object.hasOwn(limits, name) && isMore(requests, limits, name)).map((name): Problem => ({
    code: 'object.resources',
    severity: 'error',
    field: [...path, 'requests', name],
    message: `it requests ${String(requests[name])} of ${name} and may have ${String(limits[name])}`,
    fix: 'request no more than the limit',
  }));
}

function isMore(requests: JsonMap, limits: JsonMap, name: string): boolean {
  if (requests[name] === limits[name]) { return false; }
  const [requested, limit] = [requests[name], limits[name]].map((value) => Quantity.parse(String(value)));
  return requested !== undefined && limit !== undefined && requested.compareTo(limit) > 0;
}
