import { inlineScalar } from './scalar';

/**
 * Characters that kustomize loses, reads as a line break or refuses, however they are quoted: it decodes the escapes and writes the bare
 * character into its own intermediate text. Tried with kustomize 5.0.1, 5.4.2 and 5.7.1.
 */
const LOST = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Cs}/u;
/** kustomize writes it as a literal block, whose first line its own reader refuses. */
const TAB_BEFORE_LINES = /^\t[^]*\n/;
/** Most texts and keys, which are told at a glance. */
const PLAIN = /^[ -~]*$/;
const PLAIN_KEY = /^[\w./-]{1,500}$/;
/** Go reads no longer implicit key and kustomize breaks on the explicit form. */
const LONGEST_KEY = 1000;

/** Whether kustomize carries the string as a value unharmed, given that it is quoted as `toYaml` does. */
export function isCarried(text: string): boolean {
  return PLAIN.test(text) || (!LOST.test(text) && !TAB_BEFORE_LINES.test(text));
}

/** Whether kustomize carries the string as a key unharmed: as a value, and neither empty nor the merge key nor longer than about 1,000 characters. */
export function isCarriedKey(text: string): boolean {
  return PLAIN_KEY.test(text) || (text !== '' && text !== '<<' && isCarried(text) && inlineScalar(text).length <= LONGEST_KEY);
}
