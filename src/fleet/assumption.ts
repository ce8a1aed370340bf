import { ValueClass } from './value-class';

/** Which object a cluster already has. */
export interface AssumedObjectProps {
  /**
   * Its API group.
   *
   * @default - the core group
   */
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  /**
   * Its namespace.
   *
   * @default - it stands in none
   */
  readonly namespace?: string;
}

/** One object that is taken to be there. A name that ends in `*` stands for all that begin so, a namespace `*` for every one. */
export interface AssumedObject {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** The keys of its data; undefined where they are not known. */
  readonly keys?: readonly string[];
}

/** Pods that are taken to run. */
export interface AssumedPods {
  readonly namespace: string;
  readonly labels: { readonly [key: string]: string };
}

/**
 * Something that clusters have although the platform does not deliver it: made by hand, by the provider, or by another tool.
 *
 * The checks of references rely on it; nothing is written for it.
 */
export class Assumption {
  /** Namespaces. */
  public static namespace(...names: string[]): Assumption {
    return Assumption.named('namespace', names, (name) => ({ group: '', kind: 'Namespace', namespace: '', name }));
  }

  /** Service accounts of a namespace. */
  public static serviceAccount(namespace: string, ...names: string[]): Assumption {
    return Assumption.named('serviceAccount', names, (name) => ({ group: '', kind: 'ServiceAccount', namespace, name }));
  }

  /**
   * A ConfigMap.
   *
   * @param namespace its namespace
   * @param name its name
   * @param keys the keys of its data; none means that every key is taken to be there
   */
  public static configMap(namespace: string, name: string, ...keys: string[]): Assumption {
    return new Assumption([withKeys({ group: '', kind: 'ConfigMap', namespace, name }, keys)], [], []);
  }

  /**
   * A Secret, such as one that an operator or a person makes.
   *
   * @param namespace its namespace
   * @param name its name
   * @param keys the keys of its data; none means that every key is taken to be there
   */
  public static secret(namespace: string, name: string, ...keys: string[]): Assumption {
    return new Assumption([withKeys({ group: '', kind: 'Secret', namespace, name }, keys)], [], []);
  }

  /** Roles of a namespace. */
  public static role(namespace: string, ...names: string[]): Assumption {
    return Assumption.named('role', names, (name) => ({ group: RBAC, kind: 'Role', namespace, name }));
  }

  /** Cluster roles. */
  public static clusterRole(...names: string[]): Assumption {
    return Assumption.named('clusterRole', names, (name) => ({ group: RBAC, kind: 'ClusterRole', namespace: '', name }));
  }

  /** Storage classes, such as those of the provider. */
  public static storageClass(...names: string[]): Assumption {
    return Assumption.named('storageClass', names, (name) => ({ group: 'storage.k8s.io', kind: 'StorageClass', namespace: '', name }));
  }

  /** Priority classes. */
  public static priorityClass(...names: string[]): Assumption {
    return Assumption.named('priorityClass', names, (name) => ({ group: 'scheduling.k8s.io', kind: 'PriorityClass', namespace: '', name }));
  }

  /** The definitions of all custom resources of API groups, such as `cert-manager.io`. */
  public static customResources(...groups: string[]): Assumption {
    checkNames('customResources', groups);
    return new Assumption([], [...groups], []);
  }

  /** Pods that Services, network policies and disruption budgets may select. */
  public static pods(namespace: string, labels: { [key: string]: string }): Assumption {
    return new Assumption([], [], [{ namespace, labels: { ...labels } }]);
  }

  /** Any other object. */
  public static object(props: AssumedObjectProps): Assumption {
    checkNames('object', [props.kind, props.name]);
    return new Assumption([{ group: props.apiGroup ?? '', kind: props.kind, namespace: props.namespace ?? '', name: props.name }], [], []);
  }

  private static named(what: string, names: readonly string[], object: (name: string) => AssumedObject): Assumption {
    checkNames(what, names);
    return new Assumption(names.map(object), [], []);
  }

  private constructor(
    /** @internal */
    public readonly _objects: readonly AssumedObject[],
    /** @internal */
    public readonly _groups: readonly string[],
    /** @internal */
    public readonly _pods: readonly AssumedPods[],
  ) {}
}

const RBAC = 'rbac.authorization.k8s.io';

function withKeys(object: AssumedObject, keys: readonly string[]): AssumedObject {
  checkNames(object.kind, [object.namespace, object.name]);
  return keys.length > 0 ? { ...object, keys: [...keys] } : object;
}

function checkNames(what: string, names: readonly string[]): void {
  ValueClass.TEXT.checkAll(`Assumption.${what}`, 'names', names);
  if (names.length === 0 || names.some((name) => name === '')) {
    throw new Error(`Assumption.${what} is given ${names.length === 0 ? 'no name' : 'an empty name'}: name what the clusters have`);
  }
}
