const SIMPLE: Readonly<Record<string, number>> = {
  'a': 7, 'b': 8, 't': 9, 'n': 10, 'v': 11, 'f': 12, 'r': 13, '"': 34, "'": 39, '?': 63, '\\': 92, '`': 96,
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, X: 2, u: 4, U: 8 };

/** An escape sequence that CEL does not have, and where in the text it stands. */
export class BadEscape {
  constructor(readonly offset: number, readonly sequence: string) {}
}

interface Escape { readonly code: number; readonly length: number; readonly byte: boolean }

function escapeAt(text: string, at: number): Escape | undefined {
  const letter = text[at + 1];
  if (letter in SIMPLE) { return { code: SIMPLE[letter], length: 2, byte: false }; }
  const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
  if (octal) { return { code: parseInt(octal[0], 8), length: 4, byte: true }; }
  const length = HEX_LENGTH[letter];
  if (!length) { return undefined; }
  const digits = text.slice(at + 2, at + 2 + length);
  if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length !== length) { return undefined; }
  return { code: parseInt(digits, 16), length: length + 2, byte: length === 2 };
}

/** The text between the quotes of a string literal with its escape sequences resolved. */
export function unescapeString(text: string): string | BadEscape {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    const escape = escapeAt(text, at);
    if (!escape || escape.code > 0x10ffff || (escape.code >= 0xd800 && escape.code <= 0xdfff)) {
      return new BadEscape(at, text.slice(at, at + 2));
    }
    result += text.slice(from, at) + String.fromCodePoint(escape.code);
    from = at + escape.length;
  }
  return result + text.slice(from);
}

/** The bytes of a bytes literal: characters in UTF-8, `\x` and octal sequences as single bytes. */
export function unescapeBytes(text: string): Uint8Array | BadEscape {
  const chunks: Buffer[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] !== '\\') {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      chunks.push(Buffer.from(character));
      at += character.length;
      continue;
    }
    const escape = escapeAt(text, at);
    if (!escape || /[uU]/.test(text[at + 1])) { return new BadEscape(at, text.slice(at, at + 2)); }
    chunks.push(Buffer.from([escape.code]));
    at += escape.length;
  }
  return Uint8Array.from(Buffer.concat(chunks));
}
