import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { StoredBuiltIns, StoredGroup, StoredServedApis } from './node';

/** The generated schemas stand beside `lib/`, and beside `src/` in a checkout. */
const FOLDER = join(__dirname, '..', '..', 'imports');

/** The custom resources of a group that this library knows; undefined where it knows none. */
export function bundledGroup(group: string): StoredGroup | undefined {
  const file = join(FOLDER, `${group}.schema.json`);
  return /^[a-z0-9.-]+\.[a-z0-9.-]+$/.test(group) && existsSync(file) ? parse<StoredGroup>(file) : undefined;
}

/** The groups of custom resources that this library knows. */
export function bundledGroups(): string[] {
  return readdirSync(FOLDER).flatMap((file) => (/\..*\.schema\.json$/.test(file) ? [file.slice(0, -'.schema.json'.length)] : []));
}

export function bundledBuiltIns(): StoredBuiltIns {
  return parse<StoredBuiltIns>(join(FOLDER, 'kubernetes.schema.json'));
}

export function bundledServedApis(): StoredServedApis {
  return parse<StoredServedApis>(join(FOLDER, 'served-apis.json'));
}

function parse<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
