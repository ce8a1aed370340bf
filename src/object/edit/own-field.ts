/** Sets an own field of a map under construction, `__proto__` too. */
export function put<T>(map: { [field: string]: T }, field: string, value: T): void {
  if (field === '__proto__') {
    Object.defineProperty(map, field, { value, enumerable: true, configurable: true, writable: true });
  } else {
    map[field] = value;
  }
}

/** The own field of a map: what it inherits (`constructor`) is not there. */
export function own<T>(map: { readonly [field: string]: T }, field: string): T | undefined {
  return Object.hasOwn(map, field) ? map[field] : undefined;
}
