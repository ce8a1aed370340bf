/** What the provider logs on to the vCenter with. */
export class VSphereIdentity {
  /** A Secret with `username` and `password` beside the cluster's objects. It belongs to one cluster and is deleted with it. */
  public static secret(name: string): VSphereIdentity {
    return new VSphereIdentity('Secret', name);
  }

  /** A VSphereClusterIdentity on the management cluster, which clusters can share. */
  public static clusterIdentity(name: string): VSphereIdentity {
    return new VSphereIdentity('VSphereClusterIdentity', name);
  }

  /** Kind of the object that names it. */
  public readonly kind: string;
  public readonly name: string;

  private constructor(kind: string, name: string) {
    this.kind = kind;
    this.name = name;
  }
}
