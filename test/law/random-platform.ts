import { ApiObject, ApiObjectProps, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { chance, Draw, mutated, randomObject } from './random-object';
import { Capability, ExistingCluster, ICluster, KubernetesVersion, Location, Overlay, Placement, Platform, Reconciler, Repository, SharedService } from '../../src';
import { ListKeys } from '../../src/object/edit';
import { Json, JsonMap, isMap } from '../../src/object/json';
import { collect } from '../../src/synth/collect/collect';
import { compose, Composition } from '../../src/synth/compose';
import { layOut, Tree } from '../../src/synth/layout';
import { EMPTY_LOCK } from '../../src/synth/lock';
import { Model } from '../../src/synth/model';

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
  /** Labels of the clusters that it is placed on. */
  readonly placement: { [key: string]: string };
  /** Other bundles by id. */
  readonly dependsOn: readonly string[];
  readonly provides: readonly string[];
  readonly requires: readonly string[];
}

export interface ClusterSpec {
  readonly name: string;
  readonly labels: { [key: string]: string };
  readonly reconciler: 'flux' | 'kubectl' | 'config-sync';
}

export interface PlatformSpec {
  readonly clusters: readonly ClusterSpec[];
  readonly bundles: readonly BundleSpec[];
}

const LABELS = [{ tier: 'edge' }, { tier: 'cloud' }, { country: 'fr' }, { country: 'de' }, {}] as const;

/** Random platforms; `token` stands in every object's name, so that copies of a tree can be told apart. */
export function platformSpecs(token: string, mostBundles = 2): fc.Arbitrary<PlatformSpec> {
  return fc.gen().map((draw) => {
    return {
      clusters: Array.from({ length: 2 + draw(fc.nat, { max: 3 }) }, (_, i) => clusterSpec(draw, `c${i}`)),
      bundles: Array.from({ length: 1 + draw(fc.nat, { max: mostBundles - 1 }) }, (_, i) => bundleSpec(draw, i, token)),
    };
  });
}

function clusterSpec(draw: Draw, name: string): ClusterSpec {
  return {
    name,
    labels: { tier: chance(draw, 50) ? 'edge' : 'cloud', country: chance(draw, 50) ? 'fr' : 'de' },
    reconciler: chance(draw, 60) ? 'flux' : chance(draw, 50) ? 'kubectl' : 'config-sync',
  };
}

function bundleSpec(draw: Draw, at: number, token: string): BundleSpec {
  const id = `b${at}`;
  const base = distinct(Array.from({ length: 1 + draw(fc.nat, { max: 3 }) }, (_, i) => ({
    id: `o${i}`,
    object: placedIn(draw, at, token, randomObject(draw, `${chance(draw, 70) ? `o${i}` : 'same'}-${id}-${token}`)),
  })));
  const overlays = Array.from({ length: draw(fc.nat, { max: 4 }) }, (_, i): OverlaySpec => ({
    name: `v${i}`,
    labels: LABELS[draw(fc.nat, { max: LABELS.length - 1 })],
    said: Array.from({ length: 1 + draw(fc.nat, { max: 2 }) }, () => saidSpec(draw, id, token, base, i)),
  }));
  const extras = extrasOf(draw, id, token);
  return {
    id,
    base: [...base, ...extras.base],
    overlays: overlays.map((overlay, i) => withoutTwice(i === 0 ? { ...overlay, said: [...overlay.said, ...extras.said] } : overlay)),
    ...(chance(draw, 30) ? { customizes: base[0].id } : {}),
    placement: chance(draw, 30) ? LABELS[draw(fc.nat, { max: LABELS.length - 1 })] : {},
    dependsOn: Array.from({ length: at }, (_, i) => `b${i}`).filter(() => chance(draw, 25)),
    provides: CAPABILITIES.filter(() => chance(draw, 15)),
    requires: CAPABILITIES.filter(() => chance(draw, 15)),
  };
}

const CAPABILITIES = ['ingress', 'dns'];

/** The namespace of an earlier bundle, which may or may not declare it. */
function placedIn(draw: Draw, at: number, token: string, object: ReturnType<typeof randomObject>): ReturnType<typeof randomObject> {
  if (object.metadata.namespace === undefined || !chance(draw, 40)) { return object; }
  return { ...object, metadata: { ...object.metadata, namespace: `space-b${draw(fc.nat, { max: at })}-${token}` } };
}

/** Namespaces and definitions, in the base or brought by the first overlay: what others wait for. */
function extrasOf(draw: Draw, id: string, token: string): { base: readonly DeclaredSpec[]; said: readonly SaidSpec[] } {
  const base: DeclaredSpec[] = [];
  const said: SaidSpec[] = [];
  const place = (declared: DeclaredSpec) => { if (chance(draw, 60)) { base.push(declared); } else { said.push({ say: 'declare', declared }); } };
  if (chance(draw, 40)) { place({ id: 'space', object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: `space-${id}-${token}` } } }); }
  if (chance(draw, 30)) {
    const group = chance(draw, 50) ? 'example.com' : 'other.example.com';
    place({
      id: 'definition',
      object: {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: `widgets-${id}-${token}` },
        spec: { group, names: { kind: 'Widget', plural: 'widgets' }, scope: 'Namespaced', versions: [{ name: 'v1', served: true, storage: true }] },
      },
    });
  }
  return { base, said };
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
    super(scope, id, spec && {
      placement: Placement.labels(spec.placement),
      provides: spec.provides.map((name) => Capability.of(name)),
      requires: spec.requires.map((name) => Capability.of(name)),
    });
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

/** The order in which clusters, bundles and the objects of a base are declared; overlays mean what they mean by theirs. */
export type Order = 'as given' | 'reversed';

function ordered<T>(items: readonly T[], order: Order): readonly T[] {
  return order === 'reversed' ? [...items].reverse() : items;
}

/** The platform that a spec describes. */
export function buildPlatform(spec: PlatformSpec, order: Order = 'as given'): Platform {
  const reconcilers = { 'flux': Reconciler.flux(), 'kubectl': Reconciler.kubectl(), 'config-sync': Reconciler.configSync() };
  const platform = new Platform({ name: 'random', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: reconcilers.flux });
  for (const { name, labels, reconciler } of ordered(spec.clusters, order)) {
    new ExistingCluster(platform, name, {
      location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels, reconciler: reconcilers[reconciler],
    });
  }
  const services = new Map(ordered(spec.bundles, order).map((bundle) => [bundle.id, addBundle(platform, bundle, order)]));
  for (const { id, dependsOn } of spec.bundles) {
    for (const other of dependsOn) { services.get(id)!.addDependency(services.get(other)!); }
  }
  return platform;
}

/** What compose makes of a spec. */
export function compositionOf(spec: PlatformSpec): Composition {
  return compose(modelOf(spec, 'as given'), new ListKeys());
}

/** The written tree of a spec, whatever there is to find. */
export function treeOf(spec: PlatformSpec, order: Order = 'as given'): Tree {
  const model = modelOf(spec, order);
  return layOut(model, compose(model, new ListKeys()));
}

function modelOf(spec: PlatformSpec, order: Order): Model {
  const platform = buildPlatform(spec, order);
  const { repository, reconciler, policyEngine } = platform;
  return collect(platform, { name: 'random', repository, reconciler, policyEngine }, EMPTY_LOCK).model;
}

function addBundle(platform: Platform, spec: BundleSpec, order: Order): RandomService {
  const service = new RandomService(platform, spec.id, ordered(spec.base, order), spec);
  for (const overlay of spec.overlays) {
    const scope = service.overlay(overlay.name, Placement.labels(overlay.labels));
    for (const said of overlay.said) { say(service, scope, said, order); }
  }
  return service;
}

function say(service: RandomService, overlay: Overlay, said: SaidSpec, order: Order): void {
  switch (said.say) {
    case 'declare': declare(overlay, said.declared); break;
    case 'declare-all': new RandomService(overlay, service.node.id, ordered(said.base, order)); break;
    case 'patch': overlay.patch(service.objects.get(said.id)!, said.fields); break;
    case 'json-patch': overlay.jsonPatch(service.objects.get(said.id)!, JsonPatch.add(said.path, said.value)); break;
    case 'remove': overlay.remove(service.objects.get(said.id)!); break;
  }
}
