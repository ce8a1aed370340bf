import { dirname, relative, sep } from 'path';

/** What a program threw, as its author needs it: the message, and the line of the program that led to it; no stack trace. */
export function mistakeText(error: unknown, program: string): string {
  if (!(error instanceof Error)) { return `error: ${String(error)}\n`; }
  if (/^(ERR_)?MODULE_NOT_FOUND$/.test((error as NodeJS.ErrnoException).code ?? '') && error.message.includes(`'${program}'`)) {
    return `error: there is no program ${program}: compile it first, or name its JavaScript file\n`;
  }
  if ((error as NodeJS.ErrnoException).code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.[cm]?tsx?$/.test(program)) {
    return `error: ${program} is TypeScript: compile it with tsc, and name the JavaScript file that it makes\n`;
  }
  const place = userFrame(error.stack ?? '', program);
  return `error: ${error.message}\n${place ? `    at ${place}\n` : ''}`;
}

/** The first frame in the program's own folder. */
function userFrame(stack: string, program: string): string | undefined {
  const folder = dirname(program);
  for (const line of stack.split('\n')) {
    const match = /\(?((?:file:\/\/)?[^()\s]+):(\d+):(\d+)\)?$/.exec(line.trim());
    if (!match) { continue; }
    const file = match[1].replace(/^file:\/\//, '');
    const fromProgram = relative(folder, file);
    const isOwn = !file.startsWith('node:') && !file.includes(`${sep}node_modules${sep}`) && !file.startsWith(dirname(__dirname) + sep);
    if (isOwn && file.includes(sep)) { return `${relative(process.cwd(), file) || fromProgram}:${match[2]}:${match[3]}`; }
  }
  return undefined;
}
