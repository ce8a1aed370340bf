import { QuotaProps } from '../quota';

/** Version of the form below; a reader refuses a newer one, and an older one with what to do. */
export const CONTRACT_VERSION = 1;

/** What the platform promises a team, and what it will judge the team by. */
export interface TeamContract {
  readonly contract: typeof CONTRACT_VERSION;
  readonly platform: string;
  readonly team: string;
  /** Account under which the team's manifests are applied; empty where nobody applies them for the team. */
  readonly account: string;
  readonly allows: ContractAllowance;
  /** Annotations of the team's namespaces, by which admission policies know what it may use; empty where it is not fenced. */
  readonly annotations: { readonly [key: string]: string };
  /** Those that are alike stand together; sorted by their first name. */
  readonly clusters: readonly ContractClusters[];
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
  /** Ids of the policies that judge what the team delivers there, sorted. */
  readonly policies: readonly string[];
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
}
