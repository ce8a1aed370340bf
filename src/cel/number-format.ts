/** A double as Go's `%g` shows it: the shortest digits, with an exponent below 1e-4 and from 1e6. */
export function formatDouble(value: number): string {
  if (Number.isNaN(value)) { return 'NaN'; }
  if (!Number.isFinite(value)) { return value > 0 ? '+Inf' : '-Inf'; }
  const [digits, power] = value.toExponential().split('e');
  const exponent = Number(power);
  if (value === 0 || (exponent >= -4 && exponent < LARGE)) { return Object.is(value, -0) ? '-0' : String(value); }
  return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

const LARGE = 6;
const MOST_DIGITS = 100;

/** A double with a fixed number of digits after the point, rounded to the even one where it lies between two. */
export function fixed(value: number, precision: number): string {
  const digits = Math.min(precision, MOST_DIGITS);
  return nonFinite(value) ?? (isTie(value, digits) ? toEven(value, digits) : value.toFixed(digits));
}

function isTie(value: number, digits: number): boolean {
  const exact = value.toFixed(Math.min(digits + 30, MOST_DIGITS));
  const rest = exact.slice(exact.indexOf('.') + 1 + digits);
  return exact.includes('.') && /^50*$/.test(rest);
}

/** JavaScript rounds a tie away from zero; if that digit is odd, its even neighbour lies towards zero. */
function toEven(value: number, digits: number): string {
  const rounded = value.toFixed(digits);
  const last = Number(rounded[rounded.length - 1]);
  return last % 2 === 0 ? rounded : rounded.slice(0, -1) + String(last - 1);
}

/** A double in scientific notation with a fixed number of digits after the point. */
export function scientific(value: number, precision: number): string {
  return nonFinite(value) ?? value.toExponential(Math.min(precision, MOST_DIGITS)).replace(/e([+-])(\d)$/, 'e$10$2');
}

function nonFinite(value: number): string | undefined {
  if (Number.isNaN(value)) { return 'NaN'; }
  return Number.isFinite(value) ? undefined : value > 0 ? '∞' : '-∞';
}
