/** What the sync of a team reads, as a form object states it. */
export interface SourceStatement {
  readonly kind: 'Git' | 'OCI';
  readonly url: string;
  readonly ref: { readonly branch?: string; readonly tag?: string };
  readonly interval: string;
  readonly secretName?: string;
  readonly verify?: object;
}
