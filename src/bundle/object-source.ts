/** Files that objects of a base are read from; they are read when the platform is synthesized. */
export interface ObjectSource {
  /** `kustomize` for a folder that Kustomize builds, `yaml` for every YAML file in a folder and below it. */
  readonly kind: 'kustomize' | 'yaml';
  /** As the program gave it: absolute, or from the working directory. */
  readonly path: string;
  /** Values of variables in them, as Flux substitutes them; undefined where they are left alone. */
  readonly substitute?: { readonly [name: string]: string };
}
