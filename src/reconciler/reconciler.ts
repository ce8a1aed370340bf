import { Finding, Repository } from '../fleet';

/** What opens the encrypted objects of a unit. */
export interface UnitDecryption {
  /** The kinds of key that SOPS encrypted for, sorted: `age`, `azure_kv`, `gcp_kms`, `hc_vault`, `kms`, `pgp`. */
  readonly keyKinds: string[];
  /**
   * Secret with the key, in the reconciler's namespace.
   *
   * @default - what the reconciler takes
   */
  readonly secretName?: string;
}

/** A unit as a cluster gets it. */
export interface DeliveredUnit {
  /** Unique on a cluster and stable over time, such as `service-ingress`. */
  readonly unit: string;
  /** Folder of its variant, from the root of the written tree: `services/ingress/edge`. */
  readonly folder: string;
  /** Name of the variant, unique among those of the unit: `base`, `edge`, `edge.france`, `cluster.store-lyon`. */
  readonly variant: string;
  /** Units that must be ready before it, sorted. */
  readonly dependsOn: string[];
  /**
   * Name of the entry that clusters with the same variant and dependencies share, unique among those of the unit: the variant's,
   * and where a cluster lacks some of the usual dependencies, which.
   */
  readonly entry: string;
  /** Whether the variant is one cluster's own. */
  readonly isOwn: boolean;
  /** How many units stand before it on the longest way, from 0. */
  readonly depth: number;
  /** What it holds, sorted: `v1 Namespace`, `apps/v1 Deployment`. */
  readonly kinds: string[];
  /** Folders that the build of its folder reads, from the root of the written tree, its own first. */
  readonly builtFrom: string[];
  /**
   * How its encrypted objects are opened.
   *
   * @default - none is encrypted
   */
  readonly decryption?: UnitDecryption;
}

/** What one cluster gets, and in which order. */
export interface ClusterDelivery {
  readonly cluster: string;
  /** Each after those that it depends on. */
  readonly units: DeliveredUnit[];
}

/** A kind of object that a team may deliver. */
export interface DeliveredKind {
  /** Its API group; empty for the core group. */
  readonly group: string;
  readonly kind: string;
}

/** A team's own repository on one cluster: what an agent is told that reads it from outside the cluster. */
export interface DeliveredTeam {
  readonly team: string;
  readonly cluster: string;
  /** The one namespace that it reaches. */
  readonly namespace: string;
  /** The account as which it is applied, where the agent looks for it. */
  readonly serviceAccount: string;
  /** Address of the Git repository. */
  readonly repository: string;
  /** @default - the tag */
  readonly branch?: string;
  /** @default - the branch */
  readonly tag?: string;
  /** Folder in the repository. */
  readonly path: string;
  /**
   * Kinds that the team may deliver, for an agent that goes by kind.
   *
   * @default - none
   */
  readonly kinds?: DeliveredKind[];
  /** Project of Argo CD. @default - the team's name */
  readonly project?: string;
  /** Secret with the credentials. @default - the repository is public */
  readonly secretName?: string;
  /** How often it is asked for a new revision, such as `1m`. */
  readonly interval: string;
}

/** What a reconciler is asked to write entry points for. */
export interface Delivery {
  readonly platform: string;
  readonly repository: Repository;
  /** The clusters that use the reconciler, by name. */
  readonly clusters: ClusterDelivery[];
  /**
   * Repositories of teams, for an agent that is not told by objects inside the cluster; by team, cluster and namespace.
   *
   * @default - none
   */
  readonly teams?: DeliveredTeam[];
}

/** A YAML file that no kustomization names, such as settings that an agent looks for beside the objects. */
export interface DeliveryFile {
  /** From the root of the written tree: `rendered/store-lyon/service-ingress/fleet.yaml`. */
  readonly path: string;
  readonly content: any;
}

/** A Secret that an agent needs on a cluster before it can deliver a unit, or anything at all. */
export interface DeliverySecret {
  readonly cluster: string;
  /** @default - everything that the cluster gets */
  readonly unit?: string;
  readonly namespace: string;
  readonly name: string;
  /**
   * What it does, as a message says it: `it opens the repository`.
   *
   * @default - it opens what SOPS has encrypted
   */
  readonly purpose?: string;
}

/** A Kustomize folder of an entry point. */
export interface DeliveryFolder {
  /** Below `delivery/<type>/`: `store-lyon`, `units/service-ingress/edge`. */
  readonly path: string;
  /** Other folders that it is built from, from the root of the written tree. */
  readonly resources: string[];
  /** Objects that lie in it. */
  readonly objects: any[];
  /**
   * Files that go with it and are no objects.
   *
   * @default - none
   */
  readonly files?: DeliveryFile[];
  /**
   * What a person does once outside of the tree before the agent reads this folder: printed when the folder is new, once for all that say the same.
   *
   * @default - nothing
   */
  readonly firstSteps?: string;
  /**
   * Secrets that the agent needs, such as those that open encrypted objects of units: clusters that are not known to have them are a warning.
   *
   * @default - none
   */
  readonly secrets?: DeliverySecret[];
  /**
   * What the reconciler finds wrong with what it was asked; `path` names a unit or a cluster, and what is printed is its construct.
   *
   * @default - nothing
   */
  readonly findings?: Finding[];
}

/**
 * A pull agent, as the tree sees it: it writes the thin entry point that makes the agent read the units of its clusters.
 *
 * Write your own against this interface; nothing else of the library knows which reconcilers there are.
 */
export interface IReconciler {
  /** Name of its folder under `delivery/`, and of forms that only it reads: a DNS label. */
  readonly type: string;
  /** The shape in which it takes a chart, such as `flux` for a HelmRelease. */
  readonly chartForm: string;
  /**
   * The shape in which it takes a team's repository, where that is not objects on the cluster itself: `Delivery.teams` then says what to read.
   *
   * @default - its type
   */
  readonly teamForm?: string;
  /** Whether it reads flat copies, `rendered/<cluster>/<unit>`, since it cannot build folders on others. */
  readonly readsRendered: boolean;
  /**
   * Whether it decrypts what SOPS has encrypted.
   *
   * @default false
   */
  readonly decryptsSops?: boolean;
  /** The entry points of the clusters that use it. */
  deliver(delivery: Delivery): DeliveryFolder[];
}
