import { AwsIdentity, EksAccessEntry, EksAuthentication } from './access';
import { EksAddon } from './addon';
import { EksFargateProfileProps } from './fargate';
import { EksMachines } from './machines';
import { EksEndpoint, EksVpc } from './network';
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

/** What a cluster of EKS is told. */
export interface EksClusterProps extends MadeClusterProps {
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
