import { ImageVerifier, PolicyEngine } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { definitionOf, isPolicyObject, PolicyDefinition } from '../../policy/definition';
import { render } from '../../policy/engine';
import { Strength, strengthOf } from '../../policy/engine/strength';
import { ComposedBundle, Composition, formContext, Variant } from '../compose';
import { ClusterModel, Model } from '../model';

/** Which controls of frameworks policies cover, as the inventory states it; equal clusters are stated together. */
export interface ControlsStatement {
  /** By policy: the controls that it helps to fulfil, the clusters by its mode there, and how many exemptions it has at most. */
  readonly policies: { readonly [policy: string]: PolicyStatement };
  /** For each group of equal clusters the policies by control: those that refuse, and beside them those that only watch. */
  readonly coverage: readonly CoverageStatement[];
}

interface PolicyStatement {
  readonly controls: ByFramework<readonly string[]>;
  readonly modes: { readonly [mode: string]: 'all' | readonly string[] };
  readonly exemptions?: number;
  /** The only namespaces that it holds in. */
  readonly namespaces?: readonly string[];
}

interface CoverageStatement {
  readonly clusters: 'all' | readonly string[];
  /** Controls by the policies that refuse what breaks them. */
  readonly enforced: ByFramework<Policies>;
  /** Controls that no policy enforces at all times, by the policies that refuse while their engine answers. */
  readonly failsOpen?: ByFramework<Policies>;
  /** Controls that no policy enforces, by the policies that warn or audit. */
  readonly watched: ByFramework<Policies>;
}

interface ByFramework<T> { readonly [framework: string]: T }
interface Policies { readonly [control: string]: readonly string[] }

/** What the policies of the fleet cover; undefined where none refers to a control. */
export function controlsStatement(model: Model, { bundles }: Composition): ControlsStatement | undefined {
  const groups = clusterGroups(model, bundles.filter(({ model: { folder } }) => folder.category === 'policies'));
  if (groups.every(({ policies }) => policies.length === 0)) { return undefined; }
  const named = (names: readonly string[]) => (names.length === model.clusters.length ? 'all' as const : names);
  return { policies: statements(groups, named), coverage: coverages(groups, named) };
}

/** Clusters on which the same policies with references are in force. */
interface ClusterGroup {
  readonly policies: readonly PolicyDefinition[];
  readonly engine: PolicyEngine;
  readonly clusters: string[];
}

function clusterGroups({ clusters }: Model, policies: readonly ComposedBundle[]): ClusterGroup[] {
  const numbers = new Map<Variant | undefined, number>();
  const numberOf = (variant: Variant | undefined) => {
    const known = numbers.get(variant) ?? numbers.size;
    numbers.set(variant, known);
    return known;
  };
  const groups = new Map<string, ClusterGroup>();
  clusters.forEach((cluster, place) => {
    const variants = policies.map(({ ofCluster }) => ofCluster.at(place));
    const context = formContext(cluster);
    const key = `${context.policyEngine._form(cluster.facts.version)} ${context.policyEngine._key} ${variants.map(numberOf).join(' ')}`;
    const group = groups.get(key) ?? { policies: policies.flatMap((bundle, i) => inForce(bundle, variants[i], cluster)), engine: context.policyEngine, clusters: [] };
    groups.set(key, group);
    group.clusters.push(cluster.name);
  });
  return [...groups.values()];
}

/** Policies that are written for a cluster in full: one that its engine cannot be told covers nothing there, even where that finding is waived. */
function inForce({ model: { bundle } }: ComposedBundle, variant: Variant | undefined, cluster: ClusterModel): PolicyDefinition[] {
  const context = formContext(cluster);
  const forms = bundle._formsFor(context);
  const isWritten = (object: KubeObject) => forms.every((form) => render(object, form).problems.length === 0);
  return [...variant?.state.values() ?? []].map(({ object }) => object).filter(isPolicyObject)
    .filter((object) => definitionOf(object).references.length > 0 && isWritten(object)).map(definitionOf)
    .filter(({ rule }) => rule !== 'signed-images' || context.policyEngine._imageVerifier !== ImageVerifier.NONE);
}

type Named = (names: readonly string[]) => 'all' | readonly string[];

function statements(groups: readonly ClusterGroup[], named: Named): { [policy: string]: PolicyStatement } {
  const ids = [...new Set(groups.flatMap(({ policies }) => policies.map(({ id }) => id)))].sort();
  return Object.fromEntries(ids.map((id) => {
    const stands = groups.flatMap(({ policies, clusters }) => policies.filter((policy) => policy.id === id).map((policy) => ({ policy, clusters })));
    const modes = [...new Set(stands.map(({ policy }) => policy.mode))].sort();
    const exemptions = Math.max(...stands.map(({ policy }) => policy.exemptions.length));
    const namespaces = stands.map(({ policy }) => policy.namespaces.only);
    return [id, {
      controls: byFramework(
        stands.flatMap(({ policy }) => policy.references.map(({ framework, control }) => [framework, control] as const)),
        (found) => [...new Set(found)].sort(byNumber),
      ),
      modes: Object.fromEntries(modes.map((mode) => [mode, named(stands.filter(({ policy }) => policy.mode === mode).flatMap(({ clusters }) => clusters).sort())])),
      ...(exemptions > 0 ? { exemptions } : {}),
      ...(namespaces.every((only) => only !== undefined) ? { namespaces: [...new Set(namespaces.flat())].sort() } : {}),
    }];
  }));
}

function coverages(groups: readonly ClusterGroup[], named: Named): CoverageStatement[] {
  const all = new Map<string, { readonly coverage: Omit<CoverageStatement, 'clusters'>; readonly clusters: string[] }>();
  for (const { policies, engine, clusters } of groups) {
    const coverage = coverageOf(policies, engine);
    const key = JSON.stringify(coverage);
    const known = all.get(key) ?? { coverage, clusters: [] };
    all.set(key, known);
    known.clusters.push(...clusters);
  }
  return [...all.values()].map(({ coverage, clusters }) => ({ clusters: named(clusters.sort()), ...coverage }))
    .sort((a, b) => (String(a.clusters) < String(b.clusters) ? -1 : 1));
}

interface Said { readonly framework: string; readonly control: string; readonly id: string }

/** Each control stands where it is covered best. */
function coverageOf(policies: readonly PolicyDefinition[], engine: PolicyEngine): Omit<CoverageStatement, 'clusters'> {
  const covered = new Set<string>();
  const best = (strength: Strength): ByFramework<Policies> => {
    const said = policies.filter((policy) => strengthOf(policy, engine) === strength).flatMap(({ id, references }) => (
      references.map(({ framework, control }): Said => ({ framework: String(framework), control, id }))));
    const left = said.filter(({ framework, control }) => !covered.has(`${framework} ${control}`));
    left.forEach(({ framework, control }) => covered.add(`${framework} ${control}`));
    return policiesByControl(left);
  };
  const [enforced, failsOpen, watched] = [best('enforced'), best('failsOpen'), best('watched')];
  return { enforced, ...(Object.keys(failsOpen).length > 0 ? { failsOpen } : {}), watched };
}

function policiesByControl(said: readonly Said[]): ByFramework<Policies> {
  return byFramework(said.map(({ framework, control, id }) => [framework, { control, id }] as const), (found) => {
    const controls = [...new Set(found.map(({ control }) => control))].sort(byNumber);
    return Object.fromEntries(controls.map((control) => [control, [...new Set(found.filter((one) => one.control === control).map(({ id }) => id))].sort()]));
  });
}

function byFramework<T, U>(pairs: readonly (readonly [string, T])[], of: (found: readonly T[]) => U): { [framework: string]: U } {
  const frameworks = [...new Set(pairs.map(([framework]) => framework))].sort();
  return Object.fromEntries(frameworks.map((framework) => [framework, of(pairs.filter(([name]) => name === framework).map(([, thing]) => thing))]));
}

/** `5.2.10` after `5.2.9`. */
function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
