import { isExactVersion } from './chart-version';
import { isList, isMap, Json } from '../object/json';

/** One release of a chart in the index of its repository. */
export interface IndexedRelease {
  readonly version: string;
  /** Whether Weave GitOps offers it as a profile. */
  readonly isProfile: boolean;
  readonly layer?: string;
}

const PROFILE = 'weave.works/profile';
const LAYER = 'weave.works/layer';
/** On the whole repository: every chart in it is a profile. */
const PROFILES = 'weave.works/profiles';

/** The releases of each chart in a repository's index; throws for what is none. */
export function profilesOfIndex(index: Json): ReadonlyMap<string, readonly IndexedRelease[]> {
  if (!isMap(index) || !isMap(index.entries)) {
    throw new Error("the index of the chart repository has no map 'entries': give the text of its index.yaml");
  }
  const all = annotation(index.annotations, PROFILES) === 'true';
  return new Map(Object.entries(index.entries).map(([name, releases]) => [name, (isList(releases) ? releases : []).filter(isMap).flatMap((release): IndexedRelease[] => {
    if (typeof release.version !== 'string') { return []; }
    const layer = annotation(release.annotations, LAYER);
    return [{ version: release.version, isProfile: all || annotation(release.annotations, PROFILE) !== undefined, ...(layer === undefined ? {} : { layer }) }];
  })]));
}

function annotation(annotations: Json | undefined, name: string): string | undefined {
  const value = isMap(annotations) ? annotations[name] : undefined;
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

/** The newest release that is no preliminary one. */
export function newest(releases: readonly IndexedRelease[]): IndexedRelease | undefined {
  const stable = releases.filter(({ version }) => isExactVersion(version) && !version.includes('-'));
  return [...stable].sort((a, b) => compared(b.version, a.version))[0];
}

function compared(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.replace(/^v|\+.*$/g, '').split('.').map(Number));
  const at = [0, 1, 2].find((i) => x[i] !== y[i]);
  return at === undefined ? 0 : x[at] - y[at];
}
