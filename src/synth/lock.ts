import { isList, isMap, Json } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** What a template holds beside its metadata, which it has in common with the one in use. */
export type TemplateContent = Pick<KubeObject, 'apiVersion' | 'kind'> & { readonly spec?: Json };

/** Immutable templates of clusters; a content that many of them have is held once. */
export interface LockedTemplates {
  /** By their digests. */
  readonly contents: { readonly [digest: string]: TemplateContent };
  /** Digests, newest first: by the path of the definition, then by what the names of a series have in common. */
  readonly generations: { readonly [definition: string]: { readonly [series: string]: readonly string[] } };
}

export const NO_TEMPLATES: LockedTemplates = { contents: {}, generations: {} };

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
  /** Whose it is; absent where nobody has written it yet. */
  readonly of?: string;
  /** Releases of outside tools whose output stands in the tree, by tool. */
  readonly tools: { readonly [tool: string]: string };
  /** Absent where no cluster has any. */
  readonly templates?: LockedTemplates;
  /** Absent where none is on its way. */
  readonly rollouts?: LockedRollouts;
}

export const LOCK_FILE = 'platform.lock.json';
export const EMPTY_LOCK: LockFile = { tools: {} };

/** What is remembered of one platform: nothing of what another one had to remember. */
export function lockOf(owner: string, lock: LockFile): LockFile {
  return lock.of === undefined || lock.of === owner ? lock : EMPTY_LOCK;
}

/** Throws where the content is not a lock file. */
export function parseLock(content: string): LockFile {
  const value: unknown = parsed(content);
  const { of, tools = {}, templates, rollouts = {} } = (value ?? {}) as { readonly of?: Json; readonly tools?: Json; readonly templates?: Json; readonly rollouts?: Json };
  const areTools = isMap(tools) && Object.values(tools).every((version) => typeof version === 'string');
  if (!isMap(value as Json) || !['string', 'undefined'].includes(typeof of) || !areTools || (templates !== undefined && !areTemplates(templates)) || !areRollouts(rollouts)) {
    throw new Error(`${LOCK_FILE} is not what an earlier synth wrote: restore it from Git, or delete it to start anew`);
  }
  return { ...(value as object), tools: tools as LockFile['tools'] };
}

function areTemplates(value: Json): boolean {
  const { contents, generations } = isMap(value) ? value : {};
  if (!isMap(contents) || !isMap(generations) || !Object.values(contents).every(isContent)) { return false; }
  return Object.values(generations).every((series) => isMap(series)
    && Object.values(series).every((digests) => isList(digests) && digests.every((digest) => typeof digest === 'string' && digest in contents)));
}

function areRollouts(value: Json): boolean {
  return isMap(value) && Object.values(value).every((rollout) => isMap(rollout) && typeof rollout.from === 'string' && typeof rollout.to === 'string'
    && isList(rollout.waves) && rollout.waves.every((wave) => typeof wave === 'string') && ['string', 'undefined'].includes(typeof rollout.reached));
}

function isContent(value: Json): boolean {
  return isMap(value) && typeof value.apiVersion === 'string' && typeof value.kind === 'string';
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** The file's text, a line for each thing that is remembered; undefined where there is nothing to remember. */
export function lockText(lock: LockFile): string | undefined {
  const tools = Object.fromEntries(Object.entries(lock.tools).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { of, templates = NO_TEMPLATES, rollouts = {}, ...others } = lock;
  const content = {
    ...others,
    ...(Object.keys(rollouts).length > 0 ? { rollouts } : {}),
    ...(Object.keys(templates.generations).length > 0 ? { templates } : {}),
    tools,
  };
  return Object.keys(content).length === 1 && Object.keys(tools).length === 0 ? undefined : `${inLines(of === undefined ? content : { of, ...content }, DEPTH, '')}\n`;
}

/** How deep the file is spread over lines: what is below, the content of a template or the generations of a series, is one line. */
const DEPTH = 4;

function inLines(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value) || 'apiVersion' in value) { return JSON.stringify(value); }
  const fields = Object.entries(value).map(([key, field]) => `${indent}  ${JSON.stringify(key)}: ${inLines(field, depth - 1, `${indent}  `)}`);
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}
