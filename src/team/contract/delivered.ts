import { ContractClusters } from './model';

/** Where a team delivers an object to. */
export interface Delivered {
  /** What to look at, for messages: the folder, or the construct. */
  readonly path: string;
  readonly namespace: string;
  /** Clusters that are alike in the contract. */
  readonly clusters: ContractClusters;
}
