import { existsSync, readFileSync, realpathSync, statSync } from 'fs';
import { join } from 'path';
import { readDocuments } from './kubernetes-yaml';
import { isList, isMap, Json, JsonMap } from '../../object/json';

/** Something that a kustomization takes from outside the repository. */
export interface RemoteResource {
  /** As it is written. */
  readonly address: string;
  /** The kustomization that names it. */
  readonly file: string;
}

/** Names of the file that makes a folder a kustomization. */
export const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Fields that list paths, each of which kustomize fetches where it is an address. */
const PATHS = [
  'bases', 'components', 'configurations', 'crds', 'generators', 'patchesStrategicMerge', 'resources', 'transformers', 'validators',
];
/** Fields that list maps with a path. */
const WITH_PATH = ['patches', 'patchesJson6902', 'replacements'];

/** Forms that kustomize takes for a repository or a file elsewhere: a scheme, an account at a host, or GitHub by name. */
const ADDRESS = /^(git::|[a-z][a-z+]*:\/\/|[^/\s]+@[^/\s:]+[:/]|github\.com[:/])/i;

/** A kustomization and the folder that it stands in. */
export interface FolderKustomization {
  readonly folder: string;
  readonly file: string;
  readonly content: JsonMap;
}

/** Those of a folder and of all folders here that it is built on, each once. What is no YAML is for whoever reads the folder to say. */
export function kustomizationsOf(folder: string, seen: Set<string> = new Set()): FolderKustomization[] {
  const file = KUSTOMIZATION_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) { return []; }
  const real = realpathSync(folder);
  if (seen.has(real)) { return []; }
  seen.add(real);
  const [content] = readDocuments(readFileSync(file, 'utf8'), []);
  if (!isMap(content)) { return []; }
  const below = pathsIn(content).map((path) => join(folder, path)).filter((path) => existsSync(path) && statSync(path).isDirectory());
  return [{ folder, file, content }, ...below.flatMap((path) => kustomizationsOf(path, seen))];
}

/** What kustomize would fetch for one of them. */
export function remoteResources({ folder, file, content }: FolderKustomization): RemoteResource[] {
  return pathsIn(content).filter((path) => ADDRESS.test(path) && !existsSync(join(folder, path))).map((address) => ({ address, file }));
}

function pathsIn(kustomization: JsonMap): string[] {
  return [
    ...PATHS.flatMap((field) => listAt(kustomization, field)),
    ...WITH_PATH.flatMap((field) => listAt(kustomization, field).map((item) => (isMap(item) ? item.path : undefined))),
    // A patch may stand in place of its path; it has lines.
  ].filter((path): path is string => typeof path === 'string' && path !== '' && !path.includes('\n'));
}

function listAt(map: JsonMap, field: string): readonly Json[] {
  const value = map[field];
  return isList(value) ? value : [];
}
