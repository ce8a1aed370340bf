const BLOCK = 512;

/** The regular files of a tar archive by path, as `helm package` and `tar` write them. Throws for what is no tar archive. */
export function tarFiles(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK);
    const size = parseInt(text(header, 124, 12).trim() || '0', 8);
    if (!Number.isInteger(size) || at + BLOCK + size > archive.length) { throw new Error('it is no tar archive, or was cut off'); }
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const type = text(header, 156, 1);
    if (type === 'x') {
      longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1];
    } else if (type === 'L') {
      longName = text(content, 0, size);
    } else {
      if (type === '0' || type === '') { files.set(longName ?? nameOf(header), content); }
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
  return prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
}

/** A field ends at its first zero byte. */
function text(bytes: Buffer, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}
