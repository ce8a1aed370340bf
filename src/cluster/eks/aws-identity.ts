/** Which account of AWS the provider acts in. */
export class AwsIdentity {
  /** The provider's own. */
  public static controller(): AwsIdentity {
    return new AwsIdentity('AWSClusterControllerIdentity', 'default');
  }

  /** A role, named by an AWSClusterRoleIdentity on the management cluster. */
  public static role(name: string): AwsIdentity {
    return new AwsIdentity('AWSClusterRoleIdentity', name);
  }

  /** A key, named by an AWSClusterStaticIdentity on the management cluster. */
  public static staticKey(name: string): AwsIdentity {
    return new AwsIdentity('AWSClusterStaticIdentity', name);
  }

  /** Kind of the object that names it. */
  public readonly kind: string;
  public readonly name: string;

  private constructor(kind: string, name: string) {
    this.kind = kind;
    this.name = name;
  }
}
