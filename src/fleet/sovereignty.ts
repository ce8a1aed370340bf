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

  private constructor({ data, operations }: SovereigntyProps) {
    if (!data && !operations) { throw new Error('a sovereignty demand says nothing: name countries for data, operations or both'); }
    this.data = data && checkedCountries('data', data);
    this.operations = operations && checkedCountries('operations', operations);
  }
}

/** Throws where the facts about a cluster's operations are no country codes. */
export function checkOperations(owner: string, { operators, registry, secretStore }: ClusterOperationsProps): void {
  if (operators) { checkedCountries(`operators of ${owner}`, operators); }
  if (registry !== undefined) { checkedCountries(`registry of ${owner}`, [registry]); }
  if (secretStore !== undefined) { checkedCountries(`secretStore of ${owner}`, [secretStore]); }
}

function checkedCountries(what: string, countries: readonly string[]): string[] {
  if (countries.length === 0) { throw new Error(`${what} names no country: name at least one, or leave it out`); }
  const wrong = countries.find((country) => !/^[A-Z]{2}$/.test(country));
  if (wrong !== undefined) { throw new Error(`'${wrong}' in ${what} is not a country code: use two capital letters (ISO 3166-1), such as 'FR'`); }
  return [...new Set(countries)].sort();
}
