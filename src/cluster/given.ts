import { checkDnsLabel } from '../fleet';

/** The properties, once what they must say is there; a caller in plain JavaScript has no compiler that tells. */
export function given<T extends object>(cluster: string, props: T, fields: readonly (keyof T & string)[]): T {
  checkDnsLabel('cluster', cluster);
  const missing = fields.find((field) => (props as Partial<T> | undefined)?.[field] === undefined);
  if (missing === undefined) { return props; }
  throw new Error(`cluster '${cluster}' says no ${missing}: give ${fields.join(', ')}`);
}
