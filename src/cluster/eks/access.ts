import { copied } from '../../object/value-shape';

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

  /** Nodes that EKS starts by itself, by the role that they carry. */
  public static autoModeNodes(roleArn: string, policies: EksAccessPolicy[] = []): EksAccessEntry {
    return new EksAccessEntry(roleArn, 'ec2', { policies });
  }

  /** Pods on Fargate, by the role of their profile. */
  public static fargatePods(roleArn: string): EksAccessEntry {
    return new EksAccessEntry(roleArn, 'fargate_linux', {});
  }

  /** Nodes outside of AWS, by the role that they carry. */
  public static hybridNodes(roleArn: string): EksAccessEntry {
    return new EksAccessEntry(roleArn, 'hybrid_linux', {});
  }

  /** Nodes of SageMaker HyperPod, by the role that they carry. */
  public static hyperPodNodes(roleArn: string): EksAccessEntry {
    return new EksAccessEntry(roleArn, 'hyperpod_linux', {});
  }

  public readonly principalArn: string;
  /** What kind of principal it is: `standard`, `ec2_linux`, `ec2_windows`, `ec2`, `fargate_linux`, `hybrid_linux` or `hyperpod_linux`. */
  public readonly type: string;
  public readonly options: EksAccessOptions;

  private constructor(principalArn: string, type: string, options: EksAccessOptions) {
    if (!/^arn:aws[a-z-]*:(iam|sts)::\d{12}:/.test(principalArn)) {
      throw new Error(`principal '${principalArn}' is no ARN of a user or role: write it as 'arn:aws:iam::123456789012:role/name'`);
    }
    this.principalArn = principalArn;
    this.type = type;
    this.options = copied(options);
  }
}

/** A role or user of AWS in the ConfigMap of a cluster, and who that is there. */
export interface EksIamMapping {
  /** ARN of a role or user. */
  readonly arn: string;
  /** Name of the user in the cluster. */
  readonly username: string;
  /** Groups in the cluster. */
  readonly groups: string[];
}

/** Throws for what is no ARN of a role or user. */
export function checkIamMappings(cluster: string, mappings: readonly EksIamMapping[]): void {
  const wrong = mappings.find(({ arn }) => !/^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/./.test(arn));
  if (wrong) { throw new Error(`cluster '${cluster}' lets '${wrong.arn}' in, which is no role or user of AWS: write it as 'arn:aws:iam::123456789012:role/name'`); }
}
