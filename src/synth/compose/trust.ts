import { formContext } from './units';
import { ComposedBundle, Variant } from './variants';
import { ImageVerifier } from '../../fleet';
import { definitionOf, isPolicyObject, PolicyDefinition } from '../../policy/definition';
import { Assignment, FleetOrder } from '../assignment';
import { ClusterModel } from '../model';

/** Who is trusted to sign what a cluster reads; the same value for all clusters where the same holds. */
export interface ClusterTrust {
  /** By which folders tell that they were told it. */
  readonly name: string;
  /** Policies about sources. */
  readonly sources: readonly PolicyDefinition[];
  /** Policies about images, where namespaces must be labelled for what verifies them; none elsewhere. */
  readonly namespaces: readonly PolicyDefinition[];
}

/** Who is trusted on which cluster; nothing is assigned where no policy is about signatures. */
export function trustOfClusters(bundles: readonly ComposedBundle[], clusters: readonly ClusterModel[], order: FleetOrder): Assignment<ClusterTrust> {
  const trusts = new Assignment<ClusterTrust>(order);
  const signing = bundles.filter(({ model, variants }) => model.folder.category === 'policies' && variants.some(({ state }) => definitionsIn(state).length > 0));
  if (signing.length === 0) { return trusts; }
  const known = new Map<string, ClusterTrust | undefined>();
  const numbers = new Map<Variant | undefined, number>();
  const numberOf = (variant: Variant | undefined) => numbers.get(variant) ?? numbers.set(variant, numbers.size).size - 1;
  clusters.forEach((cluster, place) => {
    const variants = signing.map(({ ofCluster }) => ofCluster.at(place));
    const labels = formContext(cluster).policyEngine._imageVerifier === ImageVerifier.POLICY_CONTROLLER;
    const key = `${labels} ${variants.map(numberOf).join(' ')}`;
    if (!known.has(key)) {
      const held = signing.flatMap((bundle, i) => (variants[i] ? [{ bundle, variant: variants[i] }] : []));
      known.set(key, trustOf(held, labels));
    }
    const trust = known.get(key);
    if (trust) { trusts.set(place, trust); }
  });
  return trusts;
}

interface Held {
  readonly bundle: ComposedBundle;
  readonly variant: Variant;
}

function trustOf(held: readonly Held[], labels: boolean): ClusterTrust | undefined {
  const definitions = held.flatMap(({ variant }) => definitionsIn(variant.state));
  const sources = definitions.filter(({ rule }) => rule === 'signed-sources');
  const namespaces = labels ? definitions.filter(({ rule }) => rule === 'signed-images') : [];
  if (sources.length + namespaces.length === 0) { return undefined; }
  return { name: held.map(nameOf).join('.'), sources, namespaces };
}

function definitionsIn(state: Variant['state']): PolicyDefinition[] {
  return [...state.values()].filter(({ object }) => isPolicyObject(object)).map(({ object }) => definitionOf(object)).filter(({ trusts }) => trusts !== undefined);
}

/** The policy, and which variant of it where that trusts others: a mode of its own makes no other folders. */
function nameOf({ bundle, variant }: Held): string {
  const said = (state: Variant['state']) => JSON.stringify(definitionsIn(state).map(({ trusts, exemptions, namespaces }) => [trusts, exemptions, namespaces]));
  const id = bundle.model.folder.folder;
  return said(variant.state) === said(bundle.variants[0].state) ? id : [id, ...steps(variant)].join('.');
}

function steps(variant: Variant): string[] {
  return variant.parent ? [...steps(variant.parent), variant.step] : [];
}
