/** What a request must be about for a policy to judge it. */
export interface PolicyMatch {
  /** API groups; the empty text is the core group. */
  readonly apiGroups: string[];
  /** Versions of the groups, such as `v1`. */
  readonly apiVersions: string[];
  /** Plural names of resources, such as `deployments`. */
  readonly resources: string[];
  /**
   * Operations that are judged.
   *
   * @default - CREATE and UPDATE
   */
  readonly operations?: string[];
}

/** One condition of a policy, in CEL. */
export interface PolicyRule {
  /** True where the object is as it should be; `object` is the object of the request. */
  readonly expression: string;
  /** What is wrong otherwise, and what to do. */
  readonly message: string;
}

/** What happens to an object that breaks a policy. */
export enum PolicyMode {
  /** It is refused. */
  DENY = 'Deny',
  /** It is accepted, and whoever sent it is told. */
  WARN = 'Warn',
  /** It is accepted, and the audit log says so. */
  AUDIT = 'Audit',
}
