/** What must outlive a change of the program: `platform.lock.json`, committed beside its package.json. */
export interface LockFile {
  /** Releases of outside tools whose output stands in the tree, by tool. */
  readonly tools: { readonly [tool: string]: string };
}

export const LOCK_FILE = 'platform.lock.json';
export const EMPTY_LOCK: LockFile = { tools: {} };

/** Throws where the content is not a lock file. */
export function parseLock(content: string): LockFile {
  const value: unknown = parsed(content);
  const tools = (value as { tools?: unknown } | null)?.tools ?? {};
  if (typeof value !== 'object' || value === null || typeof tools !== 'object' || Object.values(tools as object).some((version) => typeof version !== 'string')) {
    throw new Error(`${LOCK_FILE} is not what an earlier synth wrote: restore it from Git, or delete it to start anew`);
  }
  return { ...(value as object), tools: tools as LockFile['tools'] };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** The file's text; undefined where there is nothing to remember. */
export function lockText(lock: LockFile): string | undefined {
  const tools = Object.fromEntries(Object.entries(lock.tools).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.keys(tools).length === 0 ? undefined : `${JSON.stringify({ ...lock, tools }, null, 2)}\n`;
}
