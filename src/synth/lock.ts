import { isList, isMap, Json } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** Immutable templates of clusters, newest first: by the path of the definition, then by what the names of a series have in common. */
export interface LockedTemplates {
  readonly [definition: string]: { readonly [series: string]: readonly KubeObject[] };
}

/** A rollout on its way. */
export interface LockedRollout {
  readonly from: string;
  readonly to: string;
  /** Names of its waves, in order. */
  readonly waves: readonly string[];
  /** The last wave that is reached; absent before the first. */
  readonly reached?: string;
}

/** Rollouts by the path of what they roll out. */
export interface LockedRollouts {
  readonly [path: string]: LockedRollout;
}

/** What must outlive a change of the program: `platform.lock.json`, committed beside its package.json. */
export interface LockFile {
  /** Releases of outside tools whose output stands in the tree, by tool. */
  readonly tools: { readonly [tool: string]: string };
  /** Absent where no cluster has any. */
  readonly templates?: LockedTemplates;
  /** Absent where none is on its way. */
  readonly rollouts?: LockedRollouts;
}

export const LOCK_FILE = 'platform.lock.json';
export const EMPTY_LOCK: LockFile = { tools: {} };

/** Throws where the content is not a lock file. */
export function parseLock(content: string): LockFile {
  const value: unknown = parsed(content);
  const { tools = {}, templates = {}, rollouts = {} } = (value ?? {}) as { readonly tools?: Json; readonly templates?: Json; readonly rollouts?: Json };
  const areTools = isMap(tools) && Object.values(tools).every((version) => typeof version === 'string');
  if (!isMap(value as Json) || !areTools || !areTemplates(templates) || !areRollouts(rollouts)) {
    throw new Error(`${LOCK_FILE} is not what an earlier synth wrote: restore it from Git, or delete it to start anew`);
  }
  return { ...(value as object), tools: tools as LockFile['tools'] };
}

function areTemplates(value: Json): boolean {
  return isMap(value) && Object.values(value).every((series) => isMap(series) && Object.values(series).every((list) => isList(list) && list.every(isTemplate)));
}

function areRollouts(value: Json): boolean {
  return isMap(value) && Object.values(value).every((rollout) => isMap(rollout) && typeof rollout.from === 'string' && typeof rollout.to === 'string'
    && isList(rollout.waves) && rollout.waves.every((wave) => typeof wave === 'string') && ['string', 'undefined'].includes(typeof rollout.reached));
}

function isTemplate(value: Json): boolean {
  return isMap(value) && typeof value.apiVersion === 'string' && typeof value.kind === 'string' && isMap(value.metadata) && typeof value.metadata.name === 'string';
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
  const { templates = {}, rollouts = {}, ...others } = lock;
  const content = {
    ...others,
    ...(Object.keys(rollouts).length > 0 ? { rollouts } : {}),
    ...(Object.keys(templates).length > 0 ? { templates } : {}),
    tools,
  };
  return Object.keys(content).length === 1 && Object.keys(tools).length === 0 ? undefined : `${JSON.stringify(content, null, 2)}\n`;
}
