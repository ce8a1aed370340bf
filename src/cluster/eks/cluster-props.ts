import { EksAccessEntry, EksAuthentication, EksIamMapping } from './access';
import { EksAddon } from './addon';
import { AwsIdentity } from './aws-identity';
import { EksFargateProfileProps } from './fargate';
import { EksMachines } from './machines';
import { EksEndpoint } from './network';
import { EksSecurityProps } from './security';
import { EksVpc } from './vpc';
import { Cidr } from '../../fleet';
import { MadeClusterProps } from '../made-cluster';

/** A part of the control plane whose logs are kept. */
export enum EksLog {
  API_SERVER = 'apiServer',
  AUDIT = 'audit',
  AUTHENTICATOR = 'authenticator',
  CONTROLLER_MANAGER = 'controllerManager',
  SCHEDULER = 'scheduler',
}

/** How long a version of Kubernetes is used. */
export enum EksSupport {
  /** AWS upgrades when the standard support ends. */
  STANDARD = 'standard',
  /** A longer support that costs more. */
  EXTENDED = 'extended',
}

/** How a kubeconfig of the provider gets its tokens. */
export enum EksTokenMethod {
  IAM_AUTHENTICATOR = 'iam-authenticator',
  AWS_CLI = 'aws-cli',
}

/** A machine through which people reach those of private subnets. */
export interface EksBastionProps {
  /**
   * From where it is reached.
   *
   * @default - from everywhere
   */
  readonly sources?: Cidr[];
  /**
   * Whether its security group has no rules of the provider.
   *
   * @default - the provider's, no
   */
  readonly disableIngressRules?: boolean;
  /** @default - the provider's */
  readonly instanceType?: string;
  /**
   * Id of the image.
   *
   * @default - the provider's
   */
  readonly amiId?: string;
}

/** A cluster of EKS as far as it is not about its nodes. */
export interface EksControlPlaneProps {
  /**
   * The patch release that is written behind the minor. EKS heeds the minor alone, and chooses the patch itself.
   *
   * @default - none
   */
  readonly patch?: number;
  /**
   * Whether who made the cluster may do everything in it.
   *
   * @default - EKS's, true
   */
  readonly creatorIsAdmin?: boolean;
  /**
   * Roles and users of AWS in the ConfigMap of the cluster; newer clusters have `accessEntries`.
   *
   * @default - none
   */
  readonly iamMappings?: EksIamMapping[];
  /**
   * Whether EKS installs the VPC CNI, kube-proxy and CoreDNS by itself, outside of add-ons.
   *
   * @default - EKS's, true
   */
  readonly bootstrapAddons?: boolean;
  /**
   * Variables of the VPC CNI, such as `{ ENABLE_PREFIX_DELEGATION: 'true' }`.
   *
   * @default - none
   */
  readonly vpcCniEnvironment?: { [name: string]: string };
  /**
   * What security groups let through beyond what the cluster needs.
   *
   * @default - nothing
   */
  readonly security?: EksSecurityProps;
  /**
   * A machine through which people reach those of private subnets.
   *
   * @default - none
   */
  readonly bastion?: EksBastionProps;
  /**
   * ARNs of more policies of the control plane's role.
   *
   * @default - none
   */
  readonly rolePolicies?: string[];
  /**
   * Path of the control plane's role.
   *
   * @default - the provider's
   */
  readonly rolePath?: string;
  /**
   * ARN of the policy that bounds the control plane's role.
   *
   * @default - none
   */
  readonly permissionsBoundary?: string;
  /** @default EksTokenMethod.IAM_AUTHENTICATOR */
  readonly tokenMethod?: EksTokenMethod;
  /**
   * The partition of AWS, such as `aws-cn`.
   *
   * @default - the region's
   */
  readonly partition?: string;
}

/** What a cluster of EKS is told. */
export interface EksClusterProps extends MadeClusterProps, EksControlPlaneProps {
  /**
   * How the machines of a node pool come about, by its name.
   *
   * @default - EKS manages them
   */
  readonly machines?: { [pool: string]: EksMachines };
  /**
   * Pods that run without nodes.
   *
   * @default - none
   */
  readonly fargate?: EksFargateProfileProps[];
  /**
   * Name of the cluster in EKS.
   *
   * @default - the cluster's name
   */
  readonly eksClusterName?: string;
  /**
   * The network that it stands in.
   *
   * @default - one that the provider makes
   */
  readonly vpc?: EksVpc;
  /**
   * Whether the control plane stands in private subnets alone; an existing network must have one.
   *
   * @default false
   */
  readonly restrictPrivateSubnets?: boolean;
  /**
   * A second range for pods, inside 100.64.0.0/10 or 198.19.0.0/16.
   *
   * @default - none
   */
  readonly podCidr?: Cidr;
  /**
   * From where the API server is reached.
   *
   * @default - from the internet
   */
  readonly endpoint?: EksEndpoint;
  /**
   * Where EKS keeps who may do what.
   *
   * @default - access entries where any are given, else the provider's
   */
  readonly authentication?: EksAuthentication;
  /**
   * Who gets into the cluster.
   *
   * @default - who made it
   */
  readonly accessEntries?: EksAccessEntry[];
  /**
   * Software that EKS installs.
   *
   * @default - what EKS installs anyway
   */
  readonly addons?: EksAddon[];
  /**
   * Whether the VPC CNI is left out, for another network between pods.
   *
   * @default false
   */
  readonly disableVpcCni?: boolean;
  /**
   * Whether kube-proxy is left out, for a network that replaces it.
   *
   * @default false
   */
  readonly disableKubeProxy?: boolean;
  /**
   * ARN of the key that Secrets are encrypted with.
   *
   * @default - AWS's own key
   */
  readonly secretsKeyArn?: string;
  /**
   * Parts of the control plane whose logs are kept.
   *
   * @default - none
   */
  readonly logs?: EksLog[];
  /**
   * Whether service accounts can take on roles of AWS.
   *
   * @default - the provider's, no
   */
  readonly serviceAccountRoles?: boolean;
  /**
   * Name of the key pair of EC2 for machines.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
  /**
   * The account of AWS that the provider acts in.
   *
   * @default - the provider's own
   */
  readonly identity?: AwsIdentity;
  /**
   * Name of the control plane's role.
   *
   * @default - made by the provider
   */
  readonly roleName?: string;
  /** @default - the account's */
  readonly support?: EksSupport;
  /**
   * Tags of everything that is made in AWS.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}
