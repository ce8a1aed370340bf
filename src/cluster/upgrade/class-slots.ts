import { at } from './change';
import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';

/** A place of a class for a template. */
export interface ClassSlot {
  readonly field: string;
  readonly what: string;
  /** `Kind.group` of the template; undefined where the class has none. */
  readonly template?: string;
}

/** What pools of a topology are: machine deployments or machine pools. */
export const POOL_KINDS = ['machineDeployments', 'machinePools'] as const;
export type PoolKind = typeof POOL_KINDS[number];

/** The classes of workers of a class, by their names. */
export function workersOf(definition: KubeObject, kind: PoolKind): ReadonlyMap<string, JsonMap> {
  return new Map(mapsIn(at(definition, `spec.workers.${kind}`)).map((worker) => [String(worker.class), worker]));
}

/** The places of a class, those of workers that another class has too among them. */
export function slotsOf(definition: KubeObject): ReadonlyMap<string, ClassSlot> {
  const own = [
    slot('spec.infrastructure', 'the cluster', at(definition, 'spec.infrastructure')),
    slot('spec.controlPlane', 'the control plane', at(definition, 'spec.controlPlane')),
    slot('spec.controlPlane.machineInfrastructure', 'machines of the control plane', at(definition, 'spec.controlPlane.machineInfrastructure')),
  ];
  const workers = POOL_KINDS.flatMap((kind) => [...workersOf(definition, kind)].flatMap(([name, worker]) => ['bootstrap', 'infrastructure'].map((part) => (
    slot(`spec.workers.${kind}[class=${name}].${part}`, `${part === 'bootstrap' ? 'the bootstrap' : 'machines'} of the worker class '${name}'`, worker[part])))));
  return new Map([...own, ...workers].map((one) => [one.field, one]));
}

function slot(field: string, what: string, holder: Json | undefined): ClassSlot {
  const reference = isMap(holder) ? holder.templateRef : undefined;
  return { field, what, template: isMap(reference) ? `${String(reference.kind)}.${groupOf(String(reference.apiVersion))}` : undefined };
}

/** The items of a list that are objects. */
export function mapsIn(value: Json | undefined): JsonMap[] {
  return value !== undefined && isList(value) ? value.filter(isMap) : [];
}
