import { PlatformFacts } from './collect/collect';
import { BundleModel, Declared, Model } from './model';
import { objectsOf } from './sampled-objects';
import { ClusterClass } from '../cluster';
import { patchJson, selects } from '../cluster/class/class-patch';
import { machinePoolOf, missingJoin } from '../cluster/class/machine-pool';
import { patchesOf } from '../cluster/class/patches';
import { ClassShape, refTo, shapeOf, slotName } from '../cluster/class/shape';
import { Trial, Unsayable, withPlaceholders } from '../cluster/sample/placeholder';
import { didYouMean, Finding, FindingSeverity } from '../fleet';
import type { ListKeys } from '../object/edit';
import { equal, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';
import { describeId, idOf, keyOf } from '../object/object-id';

/** The model with the objects of classes of clusters; what a class cannot say is among its findings. */
export function withClusterClasses(model: Model, facts: PlatformFacts, lists: ListKeys): Model {
  if (!model.bundles.some(({ bundle }) => ClusterClass.isClusterClass(bundle))) { return model; }
  const findings: Finding[] = [];
  const bundles = model.bundles.map((bundle) => (ClusterClass.isClusterClass(bundle.bundle) ? new ClassMaker(bundle, bundle.bundle, findings).made(facts, lists) : bundle));
  return { ...model, bundles, findings: [...model.findings, ...findings] };
}

class ClassMaker {
  constructor(private readonly model: BundleModel, private readonly definition: ClusterClass, private readonly findings: Finding[]) {}

  public made(facts: PlatformFacts, lists: ListKeys): BundleModel {
    const found: Finding[] = [];
    const shapes = this.definition.samples.map((sample) => shapeOf(this.definition, objectsOf(sample, facts, lists, found)));
    this.findings.push(...found.map((finding) => ({ ...finding, path: `${this.model.path} (${finding.path})` })));
    const broken = shapes.findIndex((shape, i) => shape?.cluster !== this.definition.samples[i].clusterName);
    if (broken >= 0) {
      this.refuse(`its sample ${broken + 1} of ${shapes.length} holds no cluster of Cluster API by the name of the sample`,
        'declare the cluster in each of its samples by that name: for (const sample of class.samples) { new … (sample, sample.clusterName, …) }');
      return this.model;
    }
    return { ...this.model, base: [...this.model.base, ...this.objects(shapes as ClassShape[])] };
  }

  private objects(shapes: readonly ClassShape[]): Declared[] {
    const [first] = shapes;
    const unsayable: Unsayable[] = [];
    const skeleton = ({ spec }: ClassShape): KubeObject => ({ apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'ClusterClass', metadata: this.metadata, spec });
    const trials = shapes.map((shape, i): Trial => ({
      values: this.definition.samples[i]._values, objects: [...shape.templates.map(({ object }) => object), skeleton(shape)],
    }));
    const templated = withPlaceholders(trials, unsayable);
    const own = { slot: { name: 'class', selects: {} }, object: skeleton(first) };
    const patches = [...patchesOf([...first.templates, own], templated, unsayable), ...this.definition._patches.map(patchJson)];
    for (const { object, field, message } of unsayable) {
      this.refuse(message, 'let it follow from the variable as it is, or make a class for each', { object, field });
    }
    this.sayLeftOut(first.leftOut);
    this.checkNames(first);
    const pools = this.machinePools(first);
    this.checkTargets(first, pools);
    this.checkPatchNames(patches);
    const variables = this.definition.variables.map(({ name, _schema, _required }): JsonMap => ({
      name, required: _required, schema: { openAPIV3Schema: Object.fromEntries(Object.entries(_schema).filter(([, value]) => value !== undefined)) },
    }));
    const sampled = (first.spec.workers as JsonMap | undefined) ?? {};
    const workers: JsonMap = pools.length > 0 ? { workers: { ...sampled, machinePools: [...(sampled.machinePools as JsonMap[] | undefined) ?? [], ...pools] } } : {};
    const spec = { ...first.spec, ...workers, ...(variables.length > 0 ? { variables } : {}), ...(patches.length > 0 ? { patches } : {}) };
    return [{ ...skeleton(first), spec }, ...first.templates.map(({ object }) => object)].map((object) => ({ key: keyOf(idOf(object)), object, origin: this.model.path }));
  }

  private machinePools({ spec }: ClassShape): JsonMap[] {
    const workers = ((spec.workers as JsonMap | undefined)?.machineDeployments ?? []) as JsonMap[];
    const names = workers.map((worker) => String(worker.class));
    return this.definition._machinePools.flatMap((pool) => {
      const made = machinePoolOf(pool, workers);
      if (made) { return [made]; }
      this.refuse(missingJoin(pool, names), `let it join as one of ${names.join(', ') || 'the pools of the sample, of which there are none'}`);
      return [];
    });
  }

  /** Names of templates for which there is no place, and templates that would be one object. */
  private checkNames({ templates }: ClassShape): void {
    const known = templates.map(({ slot }) => slotName(slot));
    for (const name of Object.keys(this.definition._templateNames).filter((other) => !known.includes(other))) {
      this.refuse(`its templateNames have '${name}', for which it has no template${didYouMean(name, known)}`, `use one of ${known.join(', ')}`);
    }
    const keys = templates.map(({ object }) => keyOf(idOf(object)));
    const twice = templates.find((_, i) => keys.indexOf(keys[i]) < i);
    if (twice) { this.refuse(`two of its templates are ${describeId(idOf(twice.object))}`, `give '${slotName(twice.slot)}' another name in templateNames, or its pool another one`); }
  }

  /** The webhook of Cluster API refuses a patch that selects nothing. */
  private checkTargets({ templates }: ClassShape, pools: readonly JsonMap[]): void {
    const places = [
      ...templates.map(({ slot, object }) => ({ matchResources: slot.selects, ...refTo(object) })),
      ...pools.flatMap(({ class: name, bootstrap, infrastructure }) => [bootstrap, infrastructure]
        .map((part) => ({ matchResources: { machinePoolClass: { names: [name] } }, ...(part as { templateRef: JsonMap }).templateRef }))),
    ].map(({ name: _, ...place }: JsonMap): JsonMap => place);
    for (const patch of this.definition._patches) {
      const targets = patch.changes.flatMap(({ target }) => target._each);
      for (const target of targets.filter(({ _selector }) => !places.some((place) => selects(_selector, place)))) {
        const { apiVersion, kind } = target._selector;
        const there = places.filter(({ matchResources }) => equal(matchResources, target._selector.matchResources)).map((place) => `${String(place.kind)} of ${String(place.apiVersion)}`);
        this.refuse(`its patch '${patch.name}' changes ${String(kind)} of ${String(apiVersion)} in ${target._name}, where the class has ${there.join(', ') || 'no template'}`,
          there.length > 0 ? 'name one of these' : 'name a place that the class has, or leave the change out');
      }
    }
  }

  private checkPatchNames(patches: readonly JsonMap[]): void {
    const names = patches.map(({ name }) => String(name));
    for (const name of new Set(names.filter((other, i) => names.indexOf(other) < i))) {
      this.refuse(`its patch '${name}' has the name of one that follows from the samples`, 'choose another name');
    }
  }

  private get metadata(): KubeObject['metadata'] {
    return { name: this.definition.className, namespace: this.definition.classNamespace };
  }

  private sayLeftOut(objects: readonly KubeObject[]): void {
    if (objects.length === 0) { return; }
    const isPool = objects.some(({ kind }) => kind === 'MachinePool');
    this.findings.push({
      code: 'cluster-class.left-out',
      severity: FindingSeverity.WARNING,
      path: this.model.path,
      message: `a class has no place for ${objects.map((object) => describeId(idOf(object))).sort().join(', ')}`,
      fix: `declare what is needed of it on each cluster of the class, with its definition as scope${isPool ? '; or give the pool machines that Cluster API starts, such as EksPool.selfManaged, or no machinePool' : ''}`,
    });
  }

  private refuse(message: string, fix: string, place: Partial<Unsayable> = {}): void {
    this.findings.push({ code: 'cluster-class.unsayable', severity: FindingSeverity.ERROR, path: this.model.path, message, fix, ...(place.object ? { object: place.object, field: place.field } : {}) });
  }
}
