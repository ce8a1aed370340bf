/**
 * A patch of an object of kind `T`: any of its fields, at any depth. null removes a field; an item of a keyed list needs its key and what
 * changes, and `$patch: 'delete'` removes it.
 */
export type PatchOf<T> = { readonly [K in keyof T as K extends 'apiVersion' | 'kind' | 'status' ? never : K]?: PatchValue<T[K]> | null };

/** A patch of one value. */
export type PatchValue<T> =
  unknown extends T ? unknown
    : T extends readonly (infer I)[] ? readonly PatchItem<I>[]
      : T extends object ? { readonly [K in keyof T]?: PatchValue<T[K]> | null }
        : T;

/** A patch of one item of a list. */
export type PatchItem<I> = unknown extends I ? unknown : I extends object ? PatchValue<I> & { readonly $patch?: 'delete' } : I;
