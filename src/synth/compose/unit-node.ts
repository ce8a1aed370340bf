import type { State } from './state';

/** One folder of a unit: its objects, and the folder that it is built on. */
export interface UnitNode {
  /** `base`, `edge`, `edge.france`, `cluster.store-lyon`. */
  readonly name: string;
  readonly parent?: UnitNode;
  readonly state: State;
}
