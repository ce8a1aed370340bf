import type { Edited } from './edited';
import type { State } from './state';

/** One folder of a unit: its objects, and the folder that it is built on. */
export interface UnitNode {
  /** `base`, `edge`, `edge.france`, `cluster.store-lyon`. */
  readonly name: string;
  readonly parent?: UnitNode;
  readonly state: State;
  /** What it edits of its parent; absent for the base, and where the two do not hold the same objects in the same versions. */
  readonly edited?: readonly Edited[];
}
