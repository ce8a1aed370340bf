/** Whether a text is a day of the calendar, as `2026-08-31`. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

/** Throws where a text is no day of the calendar. Days as text compare like the days themselves. */
export function checkDate(what: string, text: string): void {
  if (isDate(text)) { return; }
  throw new Error(`${what} has the date '${text}': give a day as year, month and day, such as 2026-08-31`);
}
