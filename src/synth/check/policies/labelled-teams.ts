import { Composition } from '../../compose';
import { Model } from '../../model';

/** The teams that Namespaces of the fleet are labelled with; a team that is placed nowhere counts as well. */
export class LabelledTeams {
  private readonly byKey = new Map<string, ReadonlySet<string>>();

  constructor(private readonly model: Model, private readonly composition: Composition) {}

  /** @param key that of the label */
  by(key: string): ReadonlySet<string> {
    let teams = this.byKey.get(key);
    if (!teams) { this.byKey.set(key, teams = new Set([...this.idle(), ...this.labels(key)])); }
    return teams;
  }

  private idle(): string[] {
    return this.model.bundles.filter(({ folder, clusters }) => folder.category === 'teams' && clusters.length === 0).map(({ folder }) => folder.folder);
  }

  private* labels(key: string): Iterable<string> {
    for (const { nodes } of this.composition.trees) {
      for (const { state } of nodes) {
        for (const { object: { kind, metadata } } of state.values()) {
          const label = kind === 'Namespace' ? (metadata.labels as { readonly [label: string]: string } | undefined)?.[key] : undefined;
          if (label !== undefined) { yield label; }
        }
      }
    }
  }
}
