import { inlineScalar, literalBlock } from './scalar';
import { isList, isMap, Json, JsonList, JsonMap } from '../../object/json';

/** Readers of YAML refuse an implicit key of more than 1,024 characters, quotes included. */
const LONGEST_KEY = 1000;

/**
 * Writes a JSON value as block-style YAML that readers of YAML 1.1 and 1.2 read back to the same value: two spaces a level, list items at the
 * indent of their parent as kubectl and kustomize do, keys in the order given, lines never folded, a final newline.
 */
export function toYaml(value: Json): string {
  if (isMap(value)) { return inOnePiece(`${inlineMap(value, '\n')}\n`); }
  if (isList(value)) { return inOnePiece(`${inlineList(value, '\n')}\n`); }
  return `${plainScalar(value)}\n`;
}

/** The same text. V8 keeps the pieces that a text is made of, some fifty a file, until it is first read: that is done at once, so that they are let go. */
export function inOnePiece(text: string): string {
  void text.charCodeAt(0);
  return text;
}

/** The entries of a map, the first where the writer stands, each later one after `newline` (a line break and the map's indent). */
function inlineMap(map: JsonMap, newline: string): string {
  let out = '';
  const keys = Object.keys(map);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (out !== '') { out += newline; }
    const written = inlineScalar(key);
    out += written.length > LONGEST_KEY ? `? ${written}${newline}:` : `${written}:`;
    out += afterKey(map[key], newline);
  }
  return out === '' ? '{}' : out;
}

function inlineList(list: JsonList, newline: string): string {
  if (list.length === 0) { return '[]'; }
  const deeper = `${newline}  `;
  let out = '';
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    out += out === '' ? '- ' : `${newline}- `;
    if (typeof item === 'string') {
      out += scalarOrBlock(item, deeper);
    } else if (isMap(item)) {
      out += inlineMap(item, deeper);
    } else {
      out += isList(item) ? inlineList(item, deeper) : plainScalar(item);
    }
  }
  return out;
}

function afterKey(value: Json, newline: string): string {
  if (typeof value === 'string') { return ` ${scalarOrBlock(value, `${newline}  `)}`; }
  if (isList(value)) { return value.length === 0 ? ' []' : newline + inlineList(value, newline); }
  if (!isMap(value)) { return ` ${plainScalar(value)}`; }
  const deeper = `${newline}  `;
  const entries = inlineMap(value, deeper);
  return entries === '{}' ? ' {}' : deeper + entries;
}

function scalarOrBlock(text: string, newline: string): string {
  const block = literalBlock(text);
  if (!block) { return inlineScalar(text); }
  let out = block.header;
  for (const line of block.lines) { out += line === '' ? '\n' : newline + line; }
  return out;
}

function plainScalar(value: null | boolean | number | string): string {
  if (typeof value === 'string') { return inlineScalar(value); }
  if (typeof value === 'number') { return numberText(value); }
  if (value === null || typeof value === 'boolean') { return String(value); }
  throw new TypeError(`a ${typeof value} cannot be written as YAML, only JSON values can`);
}

/** Integers in all their digits, since Go reads them as such; a point before an exponent, without which YAML 1.1 sees a word; -0 as JSON has it. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) { throw new RangeError(`the number ${value} cannot be written as YAML, JSON has no such value`); }
  const text = String(value === 0 ? 0 : value);
  if (text.includes('e')) { return text.includes('.') ? text : text.replace('e', '.0e'); }
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value).toString() : text;
}
