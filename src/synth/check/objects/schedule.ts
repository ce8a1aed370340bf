/** The fields of a schedule with their least and greatest value, and the names that stand for numbers. */
const FIELDS: readonly { readonly name: string; readonly min: number; readonly max: number; readonly names?: readonly string[] }[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of the week', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** What is wrong with the schedule of a CronJob (robfig/cron, standard parser); undefined where it is one. */
export function scheduleProblem(text: string): string | undefined {
  if (/TZ=/.test(text)) { return 'names its time zone, which spec.timeZone says'; }
  if (text.startsWith('@')) {
    return /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(text) || /^@every (\d+(\.\d*)?(ns|us|µs|ms|s|m|h))+$/.test(text) ? undefined : 'is no name of a schedule';
  }
  const fields = text.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) { return `has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}, and a schedule has 5`; }
  const wrong = FIELDS.findIndex((field, i) => !fields[i].split(',').every((range) => isRange(range, field)));
  return wrong < 0 ? undefined : `has the ${FIELDS[wrong].name} '${fields[wrong]}'`;
}

function isRange(text: string, { min, max, names = [] }: (typeof FIELDS)[number]): boolean {
  const match = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(text);
  if (!match) { return false; }
  const [, from, to, step] = match;
  if (step !== undefined && Number(step) === 0) { return false; }
  if (from === undefined) { return true; }
  const [first, last] = [from, to ?? from].map((part) => (names.includes(part.toLowerCase()) ? names.indexOf(part.toLowerCase()) + (min === 1 ? 1 : 0) : /^\d+$/.test(part) ? Number(part) : NaN));
  return first >= min && last <= max && first <= last;
}
