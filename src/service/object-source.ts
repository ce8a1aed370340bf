/** Files that a service takes objects of its base from; they are read when the platform is synthesized. */
export interface ObjectSource {
  /** `kustomize` for a folder that Kustomize builds, `yaml` for every YAML file in a folder and below it. */
  readonly kind: 'kustomize' | 'yaml';
  /** As the program gave it: absolute, or from the working directory. */
  readonly path: string;
}

/** Throws where a path names nothing. */
export function checkPath(owner: string, path: string): void {
  if (typeof path !== 'string' || path.trim() === '' || path.includes('\u0000')) {
    throw new Error(`${owner} has the path ${JSON.stringify(path)}: give the folder that holds its objects`);
  }
}
