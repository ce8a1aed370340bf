import { KubeObject } from '../../src/object/kube-object';
import { groupOf, idOf, keyOf } from '../../src/object/object-id';

/** Groups that every API server serves. */
const SERVED = /^$|^(apps|batch|policy|autoscaling)$|\.k8s\.io$/;
/** Groups that a reconciler on the cluster has defined. */
const OF_AGENT = /\.fluxcd\.io$|^argoproj\.io$/;
/** Namespaces that are there before anything is applied, and those of a reconciler on the cluster. */
const PRESENT = ['default', 'kube-system'];
const PRESENT_WITH_AGENT = [...PRESENT, 'flux-system', 'argocd'];

/** A cluster as far as a replay needs it: what was applied, and what an API server would refuse. */
export class World {
  public readonly objects = new Map<string, KubeObject>();
  private readonly namespaces: Set<string>;
  private readonly definitions = new Set<string>();

  /**
   * @param brought groups that a chart defines when it is installed, by the name of its release
   * @param agent whether the reconciler runs on the cluster, with definitions and namespaces of its own, or pushes from outside
   */
  constructor(private readonly brought: Readonly<Record<string, readonly string[]>>, private readonly agent: 'inside' | 'outside' = 'inside') {
    this.namespaces = new Set(agent === 'inside' ? PRESENT_WITH_AGENT : PRESENT);
  }

  /** Why an API server would refuse some of the objects, given that definitions and namespaces among them come first. */
  public refusals(objects: readonly KubeObject[]): string[] {
    const namespaces = new Set([...this.namespaces, ...objects.filter(isNamespace).map((object) => object.metadata.name)]);
    const definitions = new Set([...this.definitions, ...objects.flatMap(definedBy)]);
    return objects.flatMap((object) => {
      const { group, kind, namespace, name } = idOf(object);
      const isDefined = SERVED.test(group) || (this.agent === 'inside' && OF_AGENT.test(group)) || definitions.has(`${group}/${kind}`) || definitions.has(group);
      return [
        ...(isDefined ? [] : [`${kind} ${name}: nobody has defined ${group}/${kind}`]),
        ...(namespace === '' || namespaces.has(namespace) ? [] : [`${kind} ${name}: there is no namespace ${namespace}`]),
      ];
    });
  }

  /** Applies what a unit holds; it counts as ready afterwards, charts included. */
  public apply(objects: readonly KubeObject[]): void {
    for (const object of objects) {
      const key = keyOf(idOf(object));
      if (this.objects.has(key)) { throw new Error(`${key} is applied by two units`); }
      this.objects.set(key, object);
      if (isNamespace(object)) { this.namespaces.add(object.metadata.name); }
      definedBy(object).forEach((definition) => this.definitions.add(definition));
      if (object.kind === 'HelmRelease' || (object.kind === 'Application' && object.apiVersion.startsWith('argoproj.io/'))) {
        this.brought[object.metadata.name]?.forEach((group) => this.definitions.add(group));
      }
    }
  }
}

function isNamespace(object: KubeObject): boolean {
  return object.kind === 'Namespace' && groupOf(object.apiVersion) === '';
}

function definedBy(object: KubeObject): string[] {
  if (object.kind !== 'CustomResourceDefinition') { return []; }
  const spec = object.spec as { group: string; names: { kind: string } };
  return [`${spec.group}/${spec.names.kind}`];
}
