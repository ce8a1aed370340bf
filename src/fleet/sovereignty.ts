import { checkCountry } from './country';
import { shaped, TEXT, TEXTS } from '../object/value-shape';
/** Under whose law a cluster is operated; what is left out is not known, which is a finding only where something demands it. */
export interface ClusterOperationsProps {
  /**
   * Countries from which people operate it, as ISO 3166-1 codes.
   *
   * @default - not known
   */
  readonly operators?: string[];
  /**
   * Country of the registry that its images come from.
   *
   * @default - not known
   */
  readonly registry?: string;
  /**
   * Country of the store that its secrets come from.
   *
   * @default - not known
   */
  readonly secretStore?: string;
}

/** The jurisdictions that something demands. */
export interface SovereigntyProps {
  /**
   * Countries under whose law its data may lie: the cluster and the secret store.
   *
   * @default - any
   */
  readonly data?: string[];
  /**
   * Countries from which it may be operated: the management cluster, the operators, the Git host, the registry and the secret store.
   *
   * @default - any
   */
  readonly operations?: string[];
  /**
   * Regions of nodes that stand in the countries of `data`: pods of a team must ask for one, by `topology.kubernetes.io/region`, and are
   * refused by admission otherwise.
   *
   * @default - clusters do not enforce it
   */
  readonly nodeRegions?: string[];
  /**
   * Storage classes whose volumes stay in the countries of `data`: volume claims of a team with others are refused by admission.
   *
   * @default - clusters do not enforce it
   */
  readonly storageClasses?: string[];
  /**
   * Snapshot classes whose snapshots stay in the countries of `data`: volume snapshots of a team with others are refused by admission.
   *
   * @default - clusters do not enforce it
   */
  readonly snapshotClasses?: string[];
  /**
   * Registries that stand in the countries of `operations`, as image names or prefixes that end in `/`: images of a team from elsewhere are
   * refused by admission, whatever else it may use.
   *
   * @default - clusters do not enforce it
   */
  readonly imageRegistries?: string[];
}

/** A demand on the law that data and operations stand under; what breaks it is an error at synth. */
export class Sovereignty {
  /** Demands one of these countries for each. Throws for what is no country code, and for a demand that says nothing. */
  public static of(props: SovereigntyProps): Sovereignty {
    return new Sovereignty(props);
  }

  /** Countries under whose law data may lie, sorted; undefined for any. */
  public readonly data?: string[];
  /** Countries from which it may be operated, sorted; undefined for any. */
  public readonly operations?: string[];

  /** Regions that pods of a team must ask for, sorted; undefined where clusters do not enforce it. */
  public readonly nodeRegions?: string[];
  /** Storage classes that claims of a team must have, sorted; undefined where clusters do not enforce it. */
  public readonly storageClasses?: string[];
  /** Snapshot classes that volume snapshots of a team must have, sorted; undefined where clusters do not enforce it. */
  public readonly snapshotClasses?: string[];
  /** Registries that images of a team must come from, sorted; undefined where clusters do not enforce it. */
  public readonly imageRegistries?: string[];

  private constructor(props: SovereigntyProps) {
    const { data, operations, nodeRegions, storageClasses, snapshotClasses, imageRegistries } = shaped('a sovereignty demand', props, DEMAND);
    if (!data && !operations) { throw new Error('a sovereignty demand says nothing: name countries for data, operations or both'); }
    this.data = data && checkedCountries('data', data);
    this.operations = operations && checkedCountries('operations', operations);
    this.nodeRegions = nodeRegions && checkedNames('nodeRegions', nodeRegions, data && 'data');
    this.storageClasses = storageClasses && checkedNames('storageClasses', storageClasses, data && 'data');
    this.snapshotClasses = snapshotClasses && checkedNames('snapshotClasses', snapshotClasses, data && 'data');
    this.imageRegistries = imageRegistries && checkedNames('imageRegistries', imageRegistries, operations && 'operations');
    const open = this.imageRegistries?.find((registry) => !/^[a-z0-9][a-z0-9.-]*(:\d+)?\//.test(registry));
    if (open !== undefined) { throw new Error(`'${open}' in imageRegistries has no boundary: write the host of the registry and '/', as in 'registry.example.fr/'`); }
  }

  /**
   * What inventories and contracts state.
   *
   * @internal
   */
  public get _statement(): { readonly [field: string]: readonly string[] } {
    const { data, operations, nodeRegions, storageClasses, snapshotClasses, imageRegistries } = this;
    const fields = { data, operations, nodeRegions, storageClasses, snapshotClasses, imageRegistries };
    return Object.fromEntries(Object.entries(fields).flatMap(([field, values]) => (values ? [[field, values]] : [])));
  }
}

const DEMAND = { data: TEXTS, operations: TEXTS, nodeRegions: TEXTS, storageClasses: TEXTS, snapshotClasses: TEXTS, imageRegistries: TEXTS };

/** Throws where the facts about a cluster's operations are no country codes. */
export function checkOperations(owner: string, props: ClusterOperationsProps): void {
  const { operators, registry, secretStore } = shaped(`operations of ${owner}`, props, { operators: TEXTS, registry: TEXT, secretStore: TEXT });
  if (operators) { checkedCountries(`operators of ${owner}`, operators); }
  if (registry !== undefined) { checkedCountries(`registry of ${owner}`, [registry]); }
  if (secretStore !== undefined) { checkedCountries(`secretStore of ${owner}`, [secretStore]); }
}

/** Names that clusters enforce a demand by; each says something on the demand only. */
function checkedNames(what: string, names: readonly string[], demand: string | undefined): string[] {
  if (demand === undefined) { throw new Error(`${what} of a sovereignty demand enforces nothing: name the countries that it is about in ${what === 'imageRegistries' ? 'operations' : 'data'}`); }
  if (names.length === 0 || names.some((name) => name === '' || /\s/.test(name))) { throw new Error(`${what} of a sovereignty demand holds no name, or an empty one: name at least one, or leave it out`); }
  return [...new Set(names)].sort();
}

function checkedCountries(what: string, countries: readonly string[]): string[] {
  if (countries.length === 0) { throw new Error(`${what} names no country: name at least one, or leave it out`); }
  countries.forEach((country) => checkCountry(`in ${what}`, country));
  return [...new Set(countries)].sort();
}
