/** A regular expression that matches this text and no other: it would match anywhere unless it were anchored. */
export function exactly(text: string): string {
  return `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
}
