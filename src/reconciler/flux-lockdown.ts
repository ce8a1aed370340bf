/** How Flux is locked down where several teams use it. */
export interface FluxLockdown {
  /**
   * Account, in the namespace of each object, as which Flux works for objects that name none.
   *
   * @default 'default', which has no rights unless a team's wrapper gives it some
   */
  readonly defaultServiceAccount?: string;
  /**
   * Whether accounts that open sources, keys and clusters must be named too, where Flux uses the cloud's identity of an object.
   *
   * @default false
   */
  readonly workloadIdentity?: boolean;
}
