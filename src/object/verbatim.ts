import { KubeObject } from './kube-object';

/** How an object stands in the file that it was read from, to be written as the very same bytes. */
export interface Verbatim {
  readonly text: string;
  /** The file, as the program named it. */
  readonly file: string;
  /** Secret with the key that opens it; undefined where whoever opens it knows. */
  readonly keySecret?: string;
}

const KNOWN = new WeakMap<KubeObject, Verbatim>();

/** Notes that this very object is written as it was read; a changed copy of it is not. */
export function asRead(object: KubeObject, verbatim: Verbatim): KubeObject {
  KNOWN.set(object, verbatim);
  return object;
}

/** What an object is written as, byte for byte; undefined for all that the library writes in its own words. */
export function verbatimOf(object: KubeObject): Verbatim | undefined {
  return KNOWN.get(object);
}
