import { ApiObject, ApiObjectProps, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { chance, Draw, mutated, randomObject } from './random-object';
import { ExistingCluster, ICluster, KubernetesVersion, Location, Overlay, Placement, Platform, Reconciler, Repository, SharedService } from '../../src';
import { Json, JsonMap, isMap } from '../../src/object/json';

/** What one construct declares: its id and the object. */
export interface DeclaredSpec { readonly id: string; readonly object: JsonMap }

export type SaidSpec =
  | { readonly say: 'declare'; readonly declared: DeclaredSpec }
  | { readonly say: 'declare-all'; readonly base: readonly DeclaredSpec[] }
  | { readonly say: 'patch'; readonly id: string; readonly fields: JsonMap }
  | { readonly say: 'json-patch'; readonly id: string; readonly path: string; readonly value: Json }
  | { readonly say: 'remove'; readonly id: string };

export interface OverlaySpec { readonly name: string; readonly labels: { [key: string]: string }; readonly said: readonly SaidSpec[] }

export interface BundleSpec {
  readonly id: string;
  readonly base: readonly DeclaredSpec[];
  readonly overlays: readonly OverlaySpec[];
  /** Fields that `customize` patches into the object of this id, with the cluster's name. */
  readonly customizes?: string;
}

export interface PlatformSpec {
  readonly clusters: readonly { readonly name: string; readonly labels: { [key: string]: string } }[];
  readonly bundles: readonly BundleSpec[];
}

const LABELS = [{ tier: 'edge' }, { tier: 'cloud' }, { country: 'fr' }, { country: 'de' }, {}] as const;

/** Random platforms; `token` stands in every object's name, so that copies of a tree can be told apart. */
export function platformSpecs(token: string): fc.Arbitrary<PlatformSpec> {
  return fc.gen().map((draw) => {
    return {
      clusters: Array.from({ length: 2 + draw(fc.nat, { max: 3 }) }, (_, i) => ({
        name: `c${i}`,
        labels: { tier: chance(draw, 50) ? 'edge' : 'cloud', country: chance(draw, 50) ? 'fr' : 'de' },
      })),
      bundles: Array.from({ length: 1 + draw(fc.nat, { max: 1 }) }, (_, i) => bundleSpec(draw, `b${i}`, token)),
    };
  });
}

function bundleSpec(draw: Draw, id: string, token: string): BundleSpec {
  const base = distinct(Array.from({ length: 1 + draw(fc.nat, { max: 3 }) }, (_, i) => ({
    id: `o${i}`,
    object: randomObject(draw, `${chance(draw, 70) ? `o${i}` : 'same'}-${id}-${token}`),
  })));
  const overlays = Array.from({ length: draw(fc.nat, { max: 4 }) }, (_, i): OverlaySpec => ({
    name: `v${i}`,
    labels: LABELS[draw(fc.nat, { max: LABELS.length - 1 })],
    said: Array.from({ length: 1 + draw(fc.nat, { max: 2 }) }, () => saidSpec(draw, id, token, base, i)),
  }));
  return { id, base, overlays: overlays.map(withoutTwice), ...(chance(draw, 30) ? { customizes: base[0].id } : {}) };
}

/** Two objects are one to Kustomize where one has no namespace and the other is in `default`. */
function distinct(base: readonly DeclaredSpec[]): readonly DeclaredSpec[] {
  const seen = new Set<string>();
  return base.filter(({ object }) => {
    const { name, namespace } = object.metadata as JsonMap;
    const key = JSON.stringify([object.apiVersion, object.kind, name, namespace ?? 'default']);
    return !seen.has(key) && seen.add(key);
  });
}

function saidSpec(draw: Draw, bundle: string, token: string, base: readonly DeclaredSpec[], overlay: number): SaidSpec {
  const there = base[draw(fc.nat, { max: base.length - 1 })];
  const kind = draw(fc.nat, { max: 99 });
  if (kind < 35) { return { say: 'declare', declared: { id: there.id, object: mutated(draw, there.object) } }; }
  if (kind < 45) {
    const kept = base.filter(() => chance(draw, 80));
    return { say: 'declare-all', base: kept.map(({ id, object }) => ({ id, object: chance(draw, 50) ? mutated(draw, object) : object })) };
  }
  if (kind < 55) {
    const id = `added${overlay}-${draw(fc.nat, { max: 99 })}`;
    return { say: 'declare', declared: { id, object: randomObject(draw, `${id}-${bundle}-${token}`) } };
  }
  if (kind < 62) { return { say: 'remove', id: there.id }; }
  if (kind < 70) { return { say: 'json-patch', id: there.id, path: '/metadata/annotations', value: { 'note': `v${overlay}`, 'example.com/odd': 'y' } }; }
  return { say: 'patch', id: there.id, fields: fieldsOf(draw, there.object) };
}

/** Fields of a patch: what a mutation changed at the top level, with nulls where it took something away. */
function fieldsOf(draw: Draw, object: JsonMap): JsonMap {
  const to = mutated(draw, object);
  return differing(object, to);
}

function differing(from: JsonMap, to: JsonMap): JsonMap {
  const result: { [key: string]: Json } = {};
  for (const key of Object.keys({ ...from, ...to })) {
    const [a, b] = [from[key], to[key]];
    if (JSON.stringify(a) === JSON.stringify(b)) { continue; }
    if (b === undefined) { result[key] = null; } else { result[key] = isMap(a) && isMap(b) ? differing(a, b) : b; }
  }
  return result;
}

/** One overlay declares an object, or the whole bundle, once. */
function withoutTwice(overlay: OverlaySpec): OverlaySpec {
  const seen = new Set<string>();
  return {
    ...overlay,
    said: overlay.said.filter((said) => {
      const key = said.say === 'declare' ? said.declared.id : said.say;
      return !['declare', 'declare-all'].includes(said.say) || (!seen.has(key) && seen.add(key));
    }),
  };
}

class RandomService extends SharedService {
  public readonly objects = new Map<string, ApiObject>();

  constructor(scope: Construct, id: string, base: readonly DeclaredSpec[], private readonly spec?: BundleSpec) {
    super(scope, id);
    for (const declared of base) { this.objects.set(declared.id, declare(this, declared)); }
  }

  public customize(overlay: Overlay, cluster: ICluster): void {
    const id = this.spec?.customizes;
    if (id) { overlay.patch(this.objects.get(id)!, { metadata: { annotations: { 'example.com/cluster': cluster.clusterName } } }); }
  }
}

function declare(scope: Construct, { id, object }: DeclaredSpec): ApiObject {
  return new ApiObject(scope, id, object as unknown as ApiObjectProps);
}

/** The platform that a spec describes, with the clusters and bundles in the order given. */
export function buildPlatform(spec: PlatformSpec, order: 'as given' | 'reversed' = 'as given'): Platform {
  const platform = new Platform({ name: 'random', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
  const ordered = <T>(items: readonly T[]) => (order === 'reversed' ? [...items].reverse() : items);
  for (const { name, labels } of ordered(spec.clusters)) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels });
  }
  for (const bundle of ordered(spec.bundles)) { addBundle(platform, bundle); }
  return platform;
}

function addBundle(platform: Platform, spec: BundleSpec): void {
  const service = new RandomService(platform, spec.id, spec.base, spec);
  for (const overlay of spec.overlays) {
    const scope = service.overlay(overlay.name, Placement.labels(overlay.labels));
    for (const said of overlay.said) { say(service, scope, said); }
  }
}

function say(service: RandomService, overlay: Overlay, said: SaidSpec): void {
  switch (said.say) {
    case 'declare': declare(overlay, said.declared); break;
    case 'declare-all': new RandomService(overlay, service.node.id, said.base); break;
    case 'patch': overlay.patch(service.objects.get(said.id)!, said.fields); break;
    case 'json-patch': overlay.jsonPatch(service.objects.get(said.id)!, JsonPatch.add(said.path, said.value)); break;
    case 'remove': overlay.remove(service.objects.get(said.id)!); break;
  }
}
