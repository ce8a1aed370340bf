/** What YAML 1.1 or 1.2 reads as something else than a string although it looks like a word. */
const NOT_A_WORD = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf|\.inf|\.nan|infinity)$/i;
const PLAIN = /^[A-Za-z0-9_.][\w./-]*$/;
/** A key that begins like a number needs a letter that no number, base prefix, exponent or time of day has. */
const STARTS_LIKE_A_NUMBER = /^[\d.]/;
const LETTER_OF_NO_NUMBER = /[g-np-su-wy]/i;
/** Beyond this length writers of YAML fall back to explicit keys. */
const LONGEST = 120;

/** Whether a key of a map is a word to every reader of YAML, however it is written: what a strategic merge may name. */
export function isPlainKey(key: string): boolean {
  return key.length <= LONGEST && key !== '__proto__' && PLAIN.test(key) && !NOT_A_WORD.test(key)
    && (!STARTS_LIKE_A_NUMBER.test(key) || LETTER_OF_NO_NUMBER.test(key));
}
