import { readFileSync } from 'fs';
import { SourceMap, SourceMapPayload } from 'module';
import { dirname, resolve } from 'path';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The place that an author wrote, of one in what was compiled from it; the same one where no source map tells.
 *
 * Node would read the maps of all modules for it when they are loaded, which a program without a mistake never needs.
 */
export function asWritten(place: Place): Place {
  try {
    const map = sourceMapOf(place.file);
    const entry = map && new SourceMap(map.payload).findEntry(place.line - 1, place.column - 1);
    if (!map || !entry || !('originalSource' in entry)) { return place; }
    return {
      file: resolve(dirname(map.file), map.payload.sourceRoot ?? '', entry.originalSource.replace(/^file:\/\//, '')),
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    };
  } catch {
    // A map that is gone or broken is no mistake of the program.
    return place;
  }
}

const INLINE = /^data:application\/json[^,]*;base64,/;

/** The map that the last line of a file names, and the file that its paths start from. */
function sourceMapOf(file: string): { readonly file: string; readonly payload: SourceMapPayload } | undefined {
  const url = /^\/\/[#@] sourceMappingURL=(\S+)\s*$/m.exec(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)!)?.[1];
  if (url === undefined) { return undefined; }
  if (INLINE.test(url)) { return { file, payload: JSON.parse(Buffer.from(url.replace(INLINE, ''), 'base64').toString('utf8')) }; }
  const beside = resolve(dirname(file), decodeURIComponent(url));
  return { file: beside, payload: JSON.parse(readFileSync(beside, 'utf8')) };
}
