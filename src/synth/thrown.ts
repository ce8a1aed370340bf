/** What an error says is wrong, and what it says to do. */
export interface Thrown {
  readonly message: string;
  readonly fix: string;
}

/**
 * An error that was thrown by our own rules, taken apart: they say what is wrong, a colon, and what to do.
 *
 * @param otherwise what to do where the error does not say it
 */
export function takenApart(error: unknown, otherwise: string): Thrown {
  const text = error instanceof Error ? error.message : String(error);
  const at = text.lastIndexOf(': ');
  return at < 0 ? { message: text, fix: otherwise } : { message: text.slice(0, at), fix: text.slice(at + 2) };
}
