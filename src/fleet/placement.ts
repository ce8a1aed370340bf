import { ICluster } from './cluster';
import { checkCountry } from './country';
import { KubernetesVersion } from './kubernetes-version';
import { ValueClass } from './value-class';

interface Rule {
  /** Equal for placements that are built alike. */
  readonly key: string;
  readonly text: string;
  readonly names: readonly string[];
  selects(cluster: ICluster): boolean;
}

/** What `customize` is given says where it holds, for each bundle anew. */
const ONLY = new WeakMap<ICluster, Placement>();

/** On which clusters something is, or where a change to it holds. */
export class Placement {
  /** Every cluster of the platform, later ones included. */
  public static all(): Placement {
    return new Placement({ key: 'all', text: 'all clusters', names: [], selects: () => true });
  }

  /** No cluster: declared, and delivered nowhere. */
  public static none(): Placement {
    return new Placement({ key: 'none', text: 'no cluster', names: [], selects: () => false });
  }

  /** Clusters that carry all of these labels. */
  public static labels(labels: { [key: string]: string }): Placement {
    ValueClass.PROPERTIES.demand('Placement.labels()', 'labels', labels);
    const wanted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `clusters labelled ${wanted.map(([key, value]) => `${key}=${value}`).join(',')}`;
    return new Placement({
      key: JSON.stringify(['labels', wanted]),
      text,
      names: [],
      selects: (cluster) => wanted.every(([key, value]) => cluster.clusterLabels[key] === value),
    });
  }

  /** These clusters and no other. */
  public static clusters(...clusters: ICluster[]): Placement {
    ValueClass.CLUSTER.checkAll('Placement.clusters()', 'clusters', clusters);
    return Placement.named(...clusters.map((cluster) => cluster.clusterName));
  }

  /** The clusters of these names; a name that no cluster of the platform has is an error at synth. */
  public static named(...names: string[]): Placement {
    ValueClass.TEXT.checkAll('Placement.named()', 'names', names);
    const wanted = new Set(names);
    const sorted = [...wanted].sort();
    return new Placement({
      key: JSON.stringify(['named', sorted]),
      text: `clusters ${sorted.join(', ')}`,
      names: sorted,
      selects: (cluster) => wanted.has(cluster.clusterName),
    });
  }

  /** Clusters that stand under the law of one of these countries (ISO 3166-1). */
  public static jurisdictions(...jurisdictions: string[]): Placement {
    jurisdictions.forEach((country) => checkCountry('in a placement', country));
    const wanted = new Set(jurisdictions);
    return new Placement({
      key: JSON.stringify(['jurisdictions', [...wanted].sort()]),
      text: `clusters in ${[...wanted].sort().join(', ')}`,
      names: [],
      selects: (cluster) => wanted.has(cluster.location.jurisdiction),
    });
  }

  /** Clusters that run one of these minor versions of Kubernetes. */
  public static versions(...versions: KubernetesVersion[]): Placement {
    ValueClass.KUBERNETES_VERSION.checkAll('Placement.versions()', 'versions', versions);
    const wanted = new Set(versions.map((version) => version.minor));
    return new Placement({
      key: JSON.stringify(['versions', [...wanted].sort()]),
      text: `clusters on Kubernetes ${[...wanted].sort((a, b) => a - b).map((minor) => `1.${minor}`).join(', ')}`,
      names: [],
      selects: (cluster) => wanted.has(cluster.version.minor),
    });
  }

  /** Clusters that both placements select. */
  public static both(first: Placement, second: Placement): Placement {
    demandTwo('both', first, second);
    return new Placement({
      key: JSON.stringify(['both', first.rule.key, second.rule.key]),
      text: `${first.rule.text} that are also ${second.rule.text}`,
      names: [...first.rule.names, ...second.rule.names],
      selects: (cluster) => first.rule.selects(cluster) && second.rule.selects(cluster),
    });
  }

  /** Clusters that at least one of the placements selects. */
  public static either(first: Placement, second: Placement): Placement {
    demandTwo('either', first, second);
    return new Placement({
      key: JSON.stringify(['either', first.rule.key, second.rule.key]),
      text: `${first.rule.text} or ${second.rule.text}`,
      names: [...first.rule.names, ...second.rule.names],
      selects: (cluster) => first.rule.selects(cluster) || second.rule.selects(cluster),
    });
  }

  /** Every cluster that the placement does not select. */
  public static except(placement: Placement): Placement {
    ValueClass.PLACEMENT.demand('Placement.except()', 'placement', placement);
    return new Placement({
      key: JSON.stringify(['except', placement.rule.key]),
      text: `all clusters except ${placement.rule.text}`,
      names: placement.rule.names,
      selects: (cluster) => !placement.rule.selects(cluster),
    });
  }

  /**
   * Only this cluster.
   *
   * @internal
   */
  public static _only(cluster: ICluster): Placement {
    let placement = ONLY.get(cluster);
    if (!placement) { ONLY.set(cluster, placement = Placement.named(cluster.clusterName)); }
    return placement;
  }

  /**
   * The same clusters, where what it names is looked at elsewhere.
   *
   * @internal
   */
  public static _nameless({ rule }: Placement): Placement {
    return new Placement({ key: rule.key, text: rule.text, names: [], selects: (cluster) => rule.selects(cluster) });
  }

  private readonly rule: Rule;

  private constructor(rule: Rule) {
    this.rule = rule;
  }

  /** Whether the cluster is one of them. */
  public selects(cluster: ICluster): boolean {
    return this.rule.selects(cluster);
  }

  /** The placement in words. */
  public toString(): string {
    return this.rule.text;
  }

  /**
   * The clusters that it names, whether they exist or not.
   *
   * @internal
   */
  public get _names(): readonly string[] {
    return this.rule.names;
  }

  /**
   * Equal for placements that are built alike, so that they are judged once.
   *
   * @internal
   */
  public get _key(): string {
    return this.rule.key;
  }
}

function demandTwo(what: string, first: Placement, second: Placement): void {
  ValueClass.PLACEMENT.demand(`Placement.${what}()`, 'first', first);
  ValueClass.PLACEMENT.demand(`Placement.${what}()`, 'second', second);
}
