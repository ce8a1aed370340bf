/** Machines that a group wants. */
export interface Metal3Group {
  readonly name: string;
  readonly count: number;
  readonly selector: { readonly [key: string]: string };
}

/** Whether a machine carries all labels of a selector; an empty one fits every machine. */
export function hostFits(labels: { readonly [key: string]: string }, selector: { readonly [key: string]: string }): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
