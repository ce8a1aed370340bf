import { ValueClass } from '../fleet/value-class';

/** Throws where a path names nothing. */
export function checkPath(owner: string, path: string): void {
  if (typeof path !== 'string' || path.trim() === '' || path.includes('\u0000')) {
    throw new Error(`${owner} has the path ${JSON.stringify(path)}: give the folder that holds its objects`);
  }
}

/** Values of variables as they were given. Throws for a name that a reference cannot have, and for a value that is no text. */
export function checkedSubstitutes(owner: string, values: { readonly [name: string]: string } | undefined): { readonly [name: string]: string } | undefined {
  ValueClass.PROPERTIES.check(owner, 'substitute', values);
  for (const [name, value] of Object.entries(values ?? {})) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) { throw new Error(`${owner} has the variable '${name}' in substitute: name it by letters, digits and '_', and no digit first`); }
    ValueClass.TEXT.demand(owner, `substitute.${name}`, value);
  }
  return values && { ...values };
}
