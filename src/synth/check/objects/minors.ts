import { ClusterModel } from '../../model';

/** Which Kubernetes minors clusters run. */
export class Minors {
  private readonly byName: ReadonlyMap<string, number>;
  private readonly alone: (readonly number[])[] = [];
  private readonly known = new Map<readonly string[], readonly number[]>();

  constructor(clusters: readonly ClusterModel[]) {
    this.byName = new Map(clusters.map(({ name, facts }) => [name, facts.version.minor]));
  }

  public of(cluster: string): number {
    return this.byName.get(cluster)!;
  }

  /** Those of some clusters, oldest first: mostly the very same list. */
  public among(clusters: readonly string[]): readonly number[] {
    if (clusters.length === 1) { return this.alone[this.of(clusters[0])] ??= [this.of(clusters[0])]; }
    let minors = this.known.get(clusters);
    if (!minors) { this.known.set(clusters, minors = [...new Set(clusters.map((name) => this.of(name)))].sort((a, b) => a - b)); }
    return minors;
  }
}
