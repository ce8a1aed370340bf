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
  /** Sorted by name. */
  readonly clusters: readonly ContractCluster[];
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

/** One of the clusters that the team may use. */
export interface ContractCluster {
  readonly name: string;
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
  readonly namespaces: readonly ContractNamespace[];
}

/** A namespace of the team on a cluster. */
export interface ContractNamespace {
  readonly name: string;
  /** Folder in the team's repository that is read for it; empty where none is. */
  readonly path: string;
  /** `restricted`, `baseline`, or empty. */
  readonly podSecurity: string;
  /** What everything in it may take together; absent where nothing is limited. */
  readonly quota?: QuotaProps;
}

/** What others know of a cluster of the team. */
export interface ContractClusterFacts {
  readonly reconciler: string;
  readonly capabilities: readonly string[];
  readonly policies: readonly string[];
}
