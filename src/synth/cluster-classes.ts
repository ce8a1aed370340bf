import { PlatformFacts } from './collect/collect';
import { BundleModel, Declared, Model } from './model';
import { objectsOf } from './sampled-objects';
import { ClusterClass } from '../cluster';
import { patchesOf } from '../cluster/class/patches';
import { ClassShape, shapeOf } from '../cluster/class/shape';
import { Trial, Unsayable, withPlaceholders } from '../cluster/sample/placeholder';
import { Finding, FindingSeverity } from '../fleet';
import type { ListKeys } from '../object/edit';
import { JsonMap } from '../object/json';
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
    const patches = patchesOf([...first.templates, own], templated, unsayable);
    for (const { object, field, message } of unsayable) {
      this.refuse(message, 'let it follow from the variable as it is, or make a class for each', { object, field });
    }
    this.sayLeftOut(first.leftOut);
    const variables = this.definition.variables.map(({ name, _schema }): JsonMap => ({
      name, required: _schema.default === undefined, schema: { openAPIV3Schema: Object.fromEntries(Object.entries(_schema).filter(([, value]) => value !== undefined)) },
    }));
    const spec = { ...first.spec, ...(variables.length > 0 ? { variables } : {}), ...(patches.length > 0 ? { patches } : {}) };
    return [{ ...skeleton(first), spec }, ...first.templates.map(({ object }) => object)].map((object) => ({ key: keyOf(idOf(object)), object, origin: this.model.path }));
  }

  private get metadata(): KubeObject['metadata'] {
    return { name: this.definition.className, namespace: this.definition.classNamespace };
  }

  private sayLeftOut(objects: readonly KubeObject[]): void {
    if (objects.length === 0) { return; }
    this.findings.push({
      code: 'cluster-class.left-out',
      severity: FindingSeverity.WARNING,
      path: this.model.path,
      message: `a class has no place for ${objects.map((object) => describeId(idOf(object))).sort().join(', ')}`,
      fix: 'declare what is needed of it on each cluster of the class',
    });
  }

  private refuse(message: string, fix: string, place: Partial<Unsayable> = {}): void {
    this.findings.push({ code: 'cluster-class.unsayable', severity: FindingSeverity.ERROR, path: this.model.path, message, fix, ...(place.object ? { object: place.object, field: place.field } : {}) });
  }
}
