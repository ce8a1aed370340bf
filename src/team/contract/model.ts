import { PolicyDefinition } from '../../policy/definition';
import { AdmissionDefinition } from '../admission';
import { LimitsProps } from '../limits';
import { QuotaProps } from '../quota';

/** Version of the form below; a reader refuses a newer one, and an older one with what to do. */
export const CONTRACT_VERSION = 3;

/** What the platform promises a team, and what it will judge the team by. */
export interface TeamContract {
  readonly contract: typeof CONTRACT_VERSION;
  readonly platform: string;
  readonly team: string;
  /** Account under which the team's manifests are applied; empty where nobody applies them for the team. */
  readonly account: string;
  readonly allows: ContractAllowance;
  /** Absent where none are demanded. */
  readonly sovereignty?: ContractSovereignty;
  /** Policies of the platform that hold in a namespace of the team on some cluster, sorted by name. */
  readonly policies: readonly ContractPolicy[];
  /** Admission policies that hold the team inside its wrapper, as if it were the only team; empty where nothing does. */
  readonly fences: readonly AdmissionDefinition[];
  /** Those that are alike stand together; sorted by their first name. */
  readonly clusters: readonly ContractClusters[];
}

/** A policy as it holds on some clusters: what differs by cluster has names of its own. */
export interface ContractPolicy extends Omit<PolicyDefinition, 'references' | 'parameterSchemas' | 'continuous' | 'rule'> {
  /** The policy's id, and after a dot the overlay that changed it. */
  readonly name: string;
}

/** Jurisdictions that the platform demands for the team, and what admission enforces of them. */
export interface ContractSovereignty {
  readonly data?: readonly string[];
  readonly operations?: readonly string[];
  readonly nodeRegions?: readonly string[];
  readonly storageClasses?: readonly string[];
  readonly snapshotClasses?: readonly string[];
  readonly imageRegistries?: readonly string[];
}

/** What the team may name in its manifests. */
export interface ContractAllowance {
  readonly repositories: readonly string[];
  readonly registries: readonly string[];
  readonly hosts: readonly string[];
  readonly ingressClasses: readonly string[];
  readonly gateways: readonly string[];
  readonly serviceTypes: readonly string[];
  readonly priorityClasses: readonly string[];
  readonly nodePools: readonly string[];
  readonly kinds: readonly { readonly group: string; readonly kind: string }[];
  /** Resources whose kind no schema tells, as `resource.group`. */
  readonly resources: readonly string[];
}

/** Clusters that the team may use, and on which the same holds for it: a thousand of them cost their names. */
export interface ContractClusters extends ContractClusterFacts {
  /** Sorted. */
  readonly names: readonly string[];
  readonly namespaces: readonly ContractNamespace[];
}

/** What is known of a cluster whoever asks; clusters that are alike share one value. */
export interface ContractClusterFacts {
  /** `1.34`. */
  readonly kubernetes: string;
  /** Country whose law applies there. */
  readonly jurisdiction: string;
  readonly labels: { readonly [key: string]: string };
  /** Type of the pull agent, such as `flux`. */
  readonly reconciler: string;
  /** What services there offer, sorted. */
  readonly capabilities: readonly string[];
  /** API groups of custom resources that are known to be there, sorted. */
  readonly serves: readonly string[];
  /** Names of the policies that judge what the team delivers there, sorted. */
  readonly policies: readonly string[];
  /** Whether the fences hold there. */
  readonly isFenced: boolean;
}

/** Stands for the name of the cluster in a path of the contract. */
export const CLUSTER_IN_PATH = '<cluster>';

/** A namespace of the team. */
export interface ContractNamespace {
  readonly name: string;
  /** Folder in the team's repository that is read for it, with `<cluster>` where each cluster has its own; empty where none is read. */
  readonly path: string;
  /** `restricted`, `baseline`, or empty. */
  readonly podSecurity: string;
  /** What everything in it may take together; absent where nothing is limited. */
  readonly quota?: QuotaProps;
  /** What one container or volume gets and may take; absent where nothing is limited. */
  readonly limits?: LimitsProps;
  /** Labels of the Namespace, as policies see them. */
  readonly labels: { readonly [key: string]: string };
  /** Annotations of the Namespace; the fences read from them what the team may use. */
  readonly annotations: { readonly [key: string]: string };
  /** What the platform delivers into it, as `Kind.group/name`, sorted; absent where nothing is known, as in contracts of older releases. */
  readonly owned?: readonly string[];
}
