/** Throws where a path names nothing. */
export function checkPath(owner: string, path: string): void {
  if (typeof path !== 'string' || path.trim() === '' || path.includes('\u0000')) {
    throw new Error(`${owner} has the path ${JSON.stringify(path)}: give the folder that holds its objects`);
  }
}
