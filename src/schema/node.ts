import { Json } from '../object/json';

export type Scope = 'Namespaced' | 'Cluster';

export type ValueType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

/** Where a stored node stands: an index into its table, or `-1 - n` for the n-th definition of the built-in kinds. */
export type NodeRef = number;

/** One CEL rule of `x-kubernetes-validations`, as text. */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

/** The keywords that hold plain facts: stored and used alike. */
export interface NodeFacts {
  readonly type?: ValueType;
  readonly required?: readonly string[];
  readonly enum?: readonly Json[];
  readonly default?: Json;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly exclusiveMaximum?: boolean;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly nullable?: boolean;
  /** A string or an integer. */
  readonly intOrString?: boolean;
  /** Keys that the schema does not name are kept as they are. */
  readonly open?: boolean;
  /** A whole Kubernetes object stands here. */
  readonly embedded?: boolean;
  readonly listType?: 'atomic' | 'set' | 'map';
  readonly listKeys?: readonly string[];
  readonly atomicMap?: boolean;
  readonly rules?: readonly CelRule[];
}

/** A schema as it is stored: what it holds inside is named by reference, so that equal parts are stored once. */
export interface StoredNode extends NodeFacts {
  readonly properties?: { readonly [name: string]: NodeRef };
  readonly additionalProperties?: NodeRef;
  readonly items?: NodeRef;
  readonly allOf?: readonly NodeRef[];
  readonly anyOf?: readonly NodeRef[];
  readonly oneOf?: readonly NodeRef[];
  readonly not?: NodeRef;
}

export interface StoredVersion {
  readonly schema: NodeRef;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
}

export interface StoredKind {
  readonly plural: string;
  readonly scope: Scope;
  /** The labels `cluster.x-k8s.io/<contract>` of the CRD: by which Cluster API finds the version of a reference. */
  readonly contracts?: { readonly [contract: string]: string };
  readonly versions: { readonly [version: string]: StoredVersion };
}

/** The custom resources of one API group. */
export interface StoredGroup {
  readonly kinds: { readonly [kind: string]: StoredKind };
  readonly nodes: readonly StoredNode[];
}

/** The built-in kinds of every minor: a definition's forms, each with the first minor that it holds for; -1 where it is gone. */
export interface StoredBuiltIns {
  readonly minors: readonly [first: number, last: number];
  readonly definitions: readonly (readonly [minor: number, node: NodeRef])[][];
  /** By group, kind and version. */
  readonly groups: { readonly [group: string]: { readonly [kind: string]: StoredBuiltInKind } };
  readonly objectMeta: NodeRef;
  readonly nodes: readonly StoredNode[];
}

export interface StoredBuiltInKind {
  readonly plural: string;
  readonly scope: Scope;
  readonly versions: { readonly [version: string]: NodeRef };
}

/** When Kubernetes serves its own APIs, by group, kind and version: the first minor, and the last where it is gone. */
export interface StoredServedApis {
  readonly [group: string]: { readonly [kind: string]: { readonly [version: string]: readonly [from: number, until?: number] } };
}
