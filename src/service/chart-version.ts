const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;

/** Whether the text names one version of a chart, not a range of them. */
export function isExactVersion(version: string): boolean {
  return SEMVER.test(version);
}

/** The version or range of a chart; throws where none, both, or a range in place of a version is given. */
export function checkedVersion(owner: string, version: string | undefined, range: string | undefined): string {
  if (version !== undefined && range !== undefined) {
    throw new Error(`${owner} has both version '${version}' and versionRange '${range}': keep one of them`);
  }
  if (range !== undefined) { return range; }
  if (version === undefined) {
    throw new Error(`${owner} has no version of its chart: give version, such as '1.15.3'`);
  }
  if (!isExactVersion(version)) {
    throw new Error(`${owner} has version '${version}', which names no single version of its chart: give one such as '1.15.3', `
      + 'or use versionRange if clusters may move by themselves');
  }
  return version;
}
