import { dirname, relative, sep } from 'path';
import { fileURLToPath } from 'url';
import { asWritten } from './source-map';

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
  // Node keeps the place of what does not parse in a module to itself, until nobody catches it.
  const told = place ? `    at ${place}\n` : error.name === 'SyntaxError' ? `    node ${relative(process.cwd(), program)} says where\n` : '';
  // What cdk8s says of an object right under a platform or a construct that is no chart.
  const advice = error.message.startsWith('cannot find a parent chart') ? ': give it a scope that is a SharedService, a Team or another bundle' : '';
  return `error: ${error.message}${advice}\n${told}`;
}

/** A frame ends in `)` where it names a function; a folder may hold one too. */
const FRAME = /^at (?:async )?(?:.*? \((?=.*\)$))?(.+?):(\d+):(\d+)\)?$/;

/** The first frame in the program's own folder, as its author wrote it. */
function userFrame(stack: string, program: string): string | undefined {
  // What does not parse, and what imports what is not there, has its place in a line before the message.
  for (const line of stack.replace(/^(.+:\d+)(?=\n)/, '$1:1').replace(/^(?=.+:\d+:1\n)/, 'at ').split('\n')) {
    const match = FRAME.exec(line.trim());
    if (!match) { continue; }
    const file = match[1].startsWith('file://') ? fileURLToPath(match[1]) : match[1];
    const isOwn = !file.startsWith('node:') && !file.endsWith('<anonymous>') && !file.includes(`${sep}node_modules${sep}`) && !file.startsWith(dirname(__dirname) + sep);
    if (!isOwn || !file.includes(sep)) { continue; }
    const place = asWritten({ file, line: Number(match[2]), column: Number(match[3]) });
    return `${relative(process.cwd(), place.file) || relative(dirname(program), place.file)}:${place.line}:${place.column}`;
  }
  return undefined;
}
