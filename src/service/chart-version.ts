import { Rollout } from '../fleet';

const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

/** The ways to say which version of a chart clusters get. */
export interface VersionChoice {
  readonly version?: string;
  readonly versionRange?: string;
  readonly rollout?: Rollout;
}

/** Whether the text names one version of a chart, not a range of them. */
export function isExactVersion(version: string): boolean {
  return SEMVER.test(version);
}

/** The version or range of a chart; throws where none or several, or a range in place of a version is given. */
export function checkedVersion(owner: string, { version, versionRange, rollout }: VersionChoice): string {
  const given = { version, versionRange, rollout: rollout?.version };
  const said = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (said.length > 1) {
    throw new Error(`${owner} has ${said.map(([name, text]) => `${name} '${text}'`).join(' and ')}: keep one of them`);
  }
  if (said.length === 0) {
    throw new Error(`${owner} has no version of its chart: give version, such as '1.15.3'`);
  }
  const [[name, text]] = said;
  if (name !== 'versionRange') { checkExact(owner, name, text); }
  return text;
}

/** Throws where the text is a range of versions or none at all. */
export function checkExact(owner: string, name: string, version: string): void {
  if (isExactVersion(version)) { return; }
  throw new Error(`${owner} has ${name} '${version}', which names no single version of its chart: give one such as '1.15.3', `
    + 'or use versionRange if clusters may move by themselves');
}
