import { ResourceMatch } from './definition';

/** A match of kinds with the names that the API server has for them. */
export function kinds(group: string, plurals: { readonly [kind: string]: string }, operations: readonly string[] = ['CREATE', 'UPDATE']): ResourceMatch {
  return {
    group,
    versions: ['*'],
    resources: Object.entries(plurals).map(([kind, plural]) => ({ kind, plural })),
    subresources: [],
    operations,
  };
}
