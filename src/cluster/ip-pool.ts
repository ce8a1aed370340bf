/** A range of addresses that machines take theirs from, on the management cluster and beside the cluster's objects. */
export class IpPool {
  /** An InClusterIPPool of the in-cluster provider of addresses. */
  public static inCluster(name: string): IpPool {
    return new IpPool('ipam.cluster.x-k8s.io', 'InClusterIPPool', name);
  }

  /** A GlobalInClusterIPPool of the in-cluster provider of addresses, for all namespaces. */
  public static globalInCluster(name: string): IpPool {
    return new IpPool('ipam.cluster.x-k8s.io', 'GlobalInClusterIPPool', name);
  }

  /** An IPPool of Metal3. */
  public static metal3(name: string): IpPool {
    return new IpPool('ipam.metal3.io', 'IPPool', name);
  }

  /** API group of the object. */
  public readonly group: string;
  /** Kind of the object. */
  public readonly kind: string;
  public readonly name: string;

  private constructor(group: string, kind: string, name: string) {
    this.group = group;
    this.kind = kind;
    this.name = name;
  }

  /** @internal */
  public get _reference() {
    return { apiGroup: this.group, kind: this.kind, name: this.name };
  }
}
