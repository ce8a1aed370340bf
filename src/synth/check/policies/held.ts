import { PolicyEngine } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { compilePolicy, CompiledPolicy, ExpressionProblem } from '../../../policy/compile';
import { definitionOf, isPolicyObject, PolicyDefinition } from '../../../policy/definition';
import { ComposedBundle, Composition, formContext } from '../../compose';
import { BundleModel, ClusterModel, Model } from '../../model';

/** A policy as it holds on some clusters: the same object, evaluated by the same minor, told to the same engine. */
export interface HeldPolicy {
  readonly bundle: BundleModel;
  readonly origin: string;
  readonly object: KubeObject;
  readonly definition: PolicyDefinition;
  readonly minor: number;
  readonly engine: PolicyEngine;
  readonly forms: readonly string[];
  /** Undefined where an expression of it does not compile. */
  readonly compiled?: CompiledPolicy;
  readonly problems: readonly ExpressionProblem[];
  readonly clusters: string[];
}

/** The policies that hold together on some clusters. */
export interface PolicySet {
  readonly policies: readonly HeldPolicy[];
}

export interface HeldPolicies {
  readonly policies: readonly HeldPolicy[];
  readonly ofCluster: ReadonlyMap<string, PolicySet>;
}

/** Which policies hold on which cluster. */
export function heldPolicies(model: Model, { bundles }: Composition): HeldPolicies {
  const registry = new HeldRegistry();
  const sets = new Map<string, PolicySet>();
  const withPolicies = bundles.filter(({ model: bundle }) => bundle.folder.category === 'policies');
  const likes = new Likes(withPolicies.filter((bundle) => !isSameOnAll(bundle, model.clusters.length)));
  const ofLike = new Map<string, PolicySet>();
  const ofCluster = new Map(model.clusters.map((cluster) => {
    const like = likes.of(cluster);
    const set = ofLike.get(like) ?? setOn(cluster);
    ofLike.set(like, set);
    for (const policy of set.policies) { policy.clusters.push(cluster.name); }
    return [cluster.name, set] as const;
  }));
  return { policies: registry.all, ofCluster };

  function setOn(cluster: ClusterModel): PolicySet {
    const policies = withPolicies.flatMap((bundle) => registry.of(bundle, cluster));
    const key = policies.map((policy) => registry.numberOf(policy)).join(',');
    const set = sets.get(key) ?? { policies };
    sets.set(key, set);
    return set;
  }
}

function isSameOnAll({ ofCluster: { groups } }: ComposedBundle, clusters: number): boolean {
  const [first] = groups.values();
  return groups.size === 1 && first.length === clusters;
}

/** Says of clusters whether the same policies hold there in the same form, by all that this follows from. */
class Likes {
  private readonly numbers = new Map<unknown, number>();

  constructor(private readonly bundles: readonly ComposedBundle[]) {}

  of(cluster: ClusterModel): string {
    const { reconciler, chartForm, teamForm = '', policyEngine, kubernetes } = formContext(cluster);
    const read = this.bundles.map(({ ofCluster }) => ofCluster.get(cluster.name));
    return [cluster.facts.version.minor, reconciler, chartForm, teamForm, kubernetes, this.numberOf(policyEngine), ...read.map((variant) => this.numberOf(variant))].join(' ');
  }

  private numberOf(thing: unknown): number {
    let number = this.numbers.get(thing);
    if (number === undefined) { this.numbers.set(thing, number = this.numbers.size); }
    return number;
  }
}

class HeldRegistry {
  private readonly byKey = new Map<KubeObject, Map<string, HeldPolicy>>();
  private readonly numbers = new Map<HeldPolicy, number>();

  get all(): readonly HeldPolicy[] {
    return [...this.numbers.keys()];
  }

  numberOf(policy: HeldPolicy): number {
    return this.numbers.get(policy)!;
  }

  of({ model, ofCluster }: ComposedBundle, cluster: ClusterModel): HeldPolicy[] {
    const variant = ofCluster.get(cluster.name);
    if (!variant) { return []; }
    return [...variant.state.values()]
      .filter(({ object }) => isPolicyObject(object))
      .map(({ object, origin }) => this.held(model, object, origin, cluster));
  }

  private held(bundle: BundleModel, object: KubeObject, origin: string, cluster: ClusterModel): HeldPolicy {
    const minor = cluster.facts.version.minor;
    const forms = bundle.bundle._formsFor(formContext(cluster));
    const key = `${minor} ${forms.join(' ')} ${cluster.policyEngine._key}`;
    const known = this.byKey.get(object) ?? new Map<string, HeldPolicy>();
    this.byKey.set(object, known);
    let policy = known.get(key);
    if (!policy) {
      const definition = definitionOf(object);
      const compiled = compilePolicy(definition, minor);
      const isFine = !Array.isArray(compiled);
      policy = {
        bundle,
        origin,
        object,
        definition,
        minor,
        forms,
        engine: cluster.policyEngine,
        clusters: [],
        ...(isFine ? { compiled: compiled as CompiledPolicy } : {}),
        problems: isFine ? [] : compiled as readonly ExpressionProblem[],
      };
      known.set(key, policy);
      this.numbers.set(policy, this.numbers.size);
    }
    return policy;
  }
}
