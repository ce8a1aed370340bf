/** A kind that is referred to by its name alone. */
export interface NamedKind {
  readonly group: string;
  readonly kind: string;
}

/** Where objects of a kind name others. */
export interface ReferenceRule {
  /** The way to the map that holds the name: fields, `[]` after one that is a list. */
  readonly at: string;
  /** The field of the map that is the name; the map's own value where it is empty. */
  readonly name: string;
  /** What is named; undefined where the map says it by `kind` and `apiGroup` or `apiVersion`. */
  readonly to?: NamedKind;
  /** The group of a map that says a kind and no group. */
  readonly group?: string;
  /** Kinds that count, where the map says one. */
  readonly kinds?: readonly string[];
  /** The kind of a map that says none. */
  readonly kind?: string;
  /** The field of the map that names a key of the data. */
  readonly key?: string;
  /** The key that is meant where the map names none. */
  readonly defaultKey?: string;
  /** A list in the map whose items name keys of the data in this field. */
  readonly keysIn?: readonly [list: string, field: string];
  /** @default 'error' */
  readonly severity?: 'warning';
  /** Does not hold for an object that acts on another cluster by a kubeconfig of its spec. */
  readonly where?: 'own-cluster';
  /** Whether the map may say another namespace. */
  readonly namespaced?: 'by-field';
}

export const CONFIG_MAP = core('ConfigMap');
export const NAMESPACE = core('Namespace');
export const SECRET = core('Secret');
export const SERVICE = core('Service');
export const SERVICE_ACCOUNT = core('ServiceAccount');

export function core(kind: string): NamedKind {
  return { group: '', kind };
}

/** Where a map says `ConfigMap` or `Secret` as the kind, and may name a key of it. */
export function settingsAt(at: string, rest: Partial<ReferenceRule> = {}): readonly ReferenceRule[] {
  return ['ConfigMap', 'Secret'].map((kind) => ({ at, name: 'name', kinds: [kind], group: '', ...rest }));
}
