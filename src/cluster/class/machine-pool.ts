import { ApiObject } from 'cdk8s';
import { refTo } from './shape';
import { didYouMean } from '../../fleet';
import { JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** What a class of machine pools is told. */
export interface ClassMachinePoolProps {
  /** The provider's template of machine pools, such as a DevMachinePoolTemplate, declared in the class. */
  readonly template: ApiObject;
  /**
   * The pool of the sample whose machines join the cluster in the same way.
   *
   * @default - the pool of the same name
   */
  readonly joinsAs?: string;
}

/** A class of machine pools by its name. */
export interface NamedMachinePool extends ClassMachinePoolProps {
  readonly name: string;
}

/** Throws for a template that is none, or stands elsewhere, and for a name that is taken. */
export function checkMachinePool(className: string, scope: { contains(object: ApiObject): boolean }, others: readonly NamedMachinePool[], pool: NamedMachinePool): void {
  const what = `machine pool '${pool.name}' of cluster class '${className}'`;
  if (others.some(({ name }) => name === pool.name)) { throw new Error(`cluster class '${className}' has two machine pools '${pool.name}': choose another name for the second`); }
  if (!pool.template.kind.endsWith('Template')) { throw new Error(`${what} is made of a ${pool.template.kind}: give a template, such as a DevMachinePoolTemplate`); }
  if (!scope.contains(pool.template)) { throw new Error(`${what} has a template that is declared outside the class: declare it with the class as its scope`); }
}

/** The class of machine pools as Cluster API reads it; undefined where no pool of the sample has the name that it joins as. */
export function machinePoolOf(pool: NamedMachinePool, workers: readonly JsonMap[]): JsonMap | undefined {
  const sample = workers.find((worker) => worker.class === (pool.joinsAs ?? pool.name));
  return sample && { class: pool.name, bootstrap: sample.bootstrap, infrastructure: { templateRef: refTo(pool.template.toJson() as KubeObject) } };
}

/** What is wrong where no pool of the sample has the name. */
export function missingJoin(pool: NamedMachinePool, known: readonly string[]): string {
  const name = pool.joinsAs ?? pool.name;
  return `its machine pool '${pool.name}' joins as the pool '${name}', which the sample does not have${didYouMean(name, known)}`;
}
