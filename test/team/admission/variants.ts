import { Request } from './judge';

/** A way out in other spellings, and requests that look like it and must pass. */
export interface Variants {
  readonly id: string;
  readonly denied: readonly Request[];
  readonly allowed: readonly Request[];
}
