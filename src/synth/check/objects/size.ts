import { Problem } from './problem';
import { isMap, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';

const LARGEST = 1_048_576;
const NOTHING: readonly Problem[] = [];

/** What an API server finds too large. It rests on every text of an object, so objects that differ in texts are judged each by itself. */
export function oversize({ apiVersion, kind, data, binaryData }: KubeObject): readonly Problem[] {
  if (kind !== 'ConfigMap' || apiVersion !== 'v1') { return NOTHING; }
  const size = sum(binaryData, ({ length }) => Math.floor(length * 3 / 4)) + sum(data, (text) => Buffer.byteLength(text));
  return size <= LARGEST ? NOTHING : [{
    code: 'object.rule', severity: 'error', field: ['data'], message: `it holds ${size} bytes, and may hold ${LARGEST}`, fix: 'make several of it',
  }];
}

function sum(map: Json | undefined, sizeOf: (text: string) => number): number {
  let size = 0;
  for (const text of isMap(map) ? Object.values(map) : []) { if (typeof text === 'string') { size += sizeOf(text); } }
  return size;
}
