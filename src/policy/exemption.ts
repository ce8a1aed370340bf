/**
 * Objects that a policy leaves alone for a while.
 *
 * What is named in several ways must fit all of them.
 */
export interface PolicyExemption {
  /** Why, for those who review it. */
  readonly reason: string;
  /** The last day on which it is meant to hold, as `2026-12-31`; later it is a finding, while clusters stay as they are. */
  readonly until: string;
  /**
   * Namespaces of the objects.
   *
   * @default - any
   */
  readonly namespaces?: string[];
  /**
   * Teams whose namespaces the objects are in, by the label that marks them.
   *
   * @default - any
   */
  readonly teams?: string[];
  /**
   * Kinds of the objects, such as `DaemonSet`.
   *
   * @default - any
   */
  readonly kinds?: string[];
  /**
   * Names of the objects; `*` at the start or the end stands for anything, as in `node-exporter-*`.
   *
   * @default - any
   */
  readonly names?: string[];
}
