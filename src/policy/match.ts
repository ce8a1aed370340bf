/** What is done to an object, as an API server is asked for it. */
export enum PolicyOperation {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  DELETE = 'DELETE',
}

/** Objects that a policy judges, by kind. */
export interface PolicyMatch {
  /**
   * API group, such as `apps`.
   *
   * @default '' the core group
   */
  readonly apiGroup?: string;
  /** Kinds of the group, such as `Deployment`. */
  readonly kinds: string[];
  /**
   * Plural names by kind, as the API server has them in URLs.
   *
   * @default - those that this library knows: built-in kinds and the custom resources in `imports`
   */
  readonly plurals?: { [kind: string]: string };
  /**
   * Versions of the group.
   *
   * @default - all of them
   */
  readonly apiVersions?: string[];
  /**
   * Subresources that are judged besides, such as `ephemeralcontainers`, of the first kind.
   *
   * @default - none
   */
  readonly subresources?: string[];
  /**
   * What must be asked for.
   *
   * @default - creation and update
   */
  readonly operations?: PolicyOperation[];
}

/** One condition of a policy, in CEL as the API server evaluates it. */
export interface PolicyRule {
  /** True where the object is as it should be; it may use `object`, `oldObject`, `request`, `namespaceObject`, and `variables` with the parameters in it. */
  readonly expression: string;
  /** What is wrong otherwise. */
  readonly message: string;
  /**
   * What to do about it.
   *
   * @default - the message says it
   */
  readonly remedy?: string;
}

/** A name for an expression, which rules and later variables use as `variables.<name>`. */
export interface PolicyVariable {
  readonly name: string;
  readonly expression: string;
}

/** A value that a policy is told, for all of its clusters or by overlay; rules use it as `variables.<name>`. */
export interface PolicyParameter {
  readonly name: string;
  /** What values may be: the part of JSON schema that CustomResourceDefinitions have. */
  readonly schema: any;
  /** Its value. */
  readonly value: any;
}

/** What happens to an object that breaks a policy. */
export enum PolicyMode {
  /** It is refused; at synth it is an error. */
  DENY = 'Deny',
  /** It is accepted, and whoever sent it is told; at synth it is a warning. */
  WARN = 'Warn',
  /** It is accepted, and the audit log or a report says so; at synth it is a note. */
  AUDIT = 'Audit',
}

/** How much harm an object does that breaks a policy. */
export enum PolicySeverity {
  LOW = 'low',
  MEDIUM = 'medium',
  HIGH = 'high',
  CRITICAL = 'critical',
}
