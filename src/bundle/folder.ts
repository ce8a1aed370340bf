/** Where the objects of a bundle go in the tree. */
export interface BundleFolder {
  /** `services`, `teams`, `policies` or `provisioning`. */
  readonly category: string;
  readonly folder: string;
  readonly unit: string;
  /** The unit that gathers it with others of its kind; its own unit when undefined. */
  readonly gatheredIn?: string;
}
