/** Where EKS keeps who may do what. */
export enum EksAuthentication {
  /** In a ConfigMap of the cluster, as of old. */
  CONFIG_MAP = 'config_map',
  /** In access entries; a ConfigMap is heeded as well. */
  API_AND_CONFIG_MAP = 'api_and_config_map',
  /** In access entries alone. */
  API = 'api',
}

/** Rights of AWS's own making, for the whole cluster or some namespaces. */
export class EksAccessPolicy {
  /** A policy for the whole cluster. */
  public static cluster(policyArn: string): EksAccessPolicy {
    return new EksAccessPolicy(policyArn, undefined);
  }

  /** A policy for some namespaces. Throws where there is none. */
  public static namespaces(policyArn: string, ...namespaces: string[]): EksAccessPolicy {
    if (namespaces.length === 0) { throw new Error(`access policy '${policyArn}' is limited to no namespace: name one, or use EksAccessPolicy.cluster`); }
    return new EksAccessPolicy(policyArn, namespaces);
  }

  /** Everything in the whole cluster. */
  public static clusterAdmin(): EksAccessPolicy {
    return EksAccessPolicy.cluster('arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy');
  }

  public readonly policyArn: string;
  /** Undefined for the whole cluster. */
  public readonly scope?: string[];

  private constructor(policyArn: string, scope: string[] | undefined) {
    if (!policyArn.startsWith('arn:')) { throw new Error(`access policy '${policyArn}' is no ARN: write it as 'arn:aws:eks::aws:cluster-access-policy/…'`); }
    this.policyArn = policyArn;
    this.scope = scope;
  }
}

/** What people or machines of one principal may do. */
export interface EksAccessOptions {
  /**
   * Name of the user in the cluster.
   *
   * @default - made of the principal
   */
  readonly username?: string;
  /**
   * Groups in the cluster.
   *
   * @default - none
   */
  readonly groups?: string[];
  /**
   * Rights of AWS's own making.
   *
   * @default - none
   */
  readonly policies?: EksAccessPolicy[];
}

/** A principal of AWS that gets into the cluster. */
export class EksAccessEntry {
  /** People or programs. */
  public static principal(arn: string, options: EksAccessOptions = {}): EksAccessEntry {
    return new EksAccessEntry(arn, 'standard', options);
  }

  /** Nodes with Linux on EC2, by the role that they carry. */
  public static linuxNodes(roleArn: string): EksAccessEntry {
    return new EksAccessEntry(roleArn, 'ec2_linux', {});
  }

  /** Nodes with Windows on EC2, by the role that they carry. */
  public static windowsNodes(roleArn: string): EksAccessEntry {
    return new EksAccessEntry(roleArn, 'ec2_windows', {});
  }

  public readonly principalArn: string;
  /** `standard`, `ec2_linux` or `ec2_windows`. */
  public readonly type: string;
  public readonly options: EksAccessOptions;

  private constructor(principalArn: string, type: string, options: EksAccessOptions) {
    if (!/^arn:aws[a-z-]*:(iam|sts)::\d{12}:/.test(principalArn)) {
      throw new Error(`principal '${principalArn}' is no ARN of a user or role: write it as 'arn:aws:iam::123456789012:role/name'`);
    }
    this.principalArn = principalArn;
    this.type = type;
    this.options = options;
  }
}

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
