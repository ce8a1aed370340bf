import { checkDnsLabel } from '../fleet';
import type { ValueClass } from '../fleet/value-class';

/** What must be said, and of which class it is. */
export type Demands<T> = { readonly [field in keyof T & string]?: ValueClass };

/** The properties of a cluster, once what they must say is there; a caller in plain JavaScript has no compiler that tells. */
export function given<T extends object>(cluster: string, props: T, demands: Demands<T>): T {
  checkDnsLabel('cluster', cluster);
  return demanded(`cluster '${cluster}'`, props, demands);
}

/** The properties of anything, once what they must say is there and of its class. */
export function demanded<T extends object>(where: string, props: T, demands: Demands<T>): T {
  const fields = Object.entries(demands) as [keyof T & string, ValueClass][];
  const said = (props ?? {}) as Partial<T>;
  const missing = fields.find(([field]) => said[field] === undefined || (said[field] as unknown) === '');
  if (missing !== undefined) { throw new Error(`${where} says no ${missing[0]}: give ${fields.map(([field]) => field).join(', ')}`); }
  for (const [field, kind] of fields) { kind.check(where, field, said[field]); }
  return props;
}

/** Throws for what is said and of another class than it must be. */
export function checkFields<T extends object>(where: string, props: T, demands: Demands<T>): void {
  for (const [field, kind] of Object.entries(demands) as [keyof T & string, ValueClass][]) { kind.check(where, field, props[field]); }
}
