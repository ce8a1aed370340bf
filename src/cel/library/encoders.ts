import { Fault } from '../error';
import { CelLibrary, globalFunction } from '../library';
import { instance, string } from '../take';

function decode(text: string): Uint8Array {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(text)) { throw new Fault('illegal base64 data'); }
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

/** Base64. No API server has it; engines beside it do. */
export const ENCODERS: CelLibrary = {
  name: 'encoders',
  since: undefined,
  functions: [
    globalFunction('base64.encode', undefined, (value) => Buffer.from(instance(Uint8Array, value)).toString('base64')),
    globalFunction('base64.decode', undefined, (value) => decode(string(value))),
  ],
};
