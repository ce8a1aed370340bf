/** What a request must be about. */
export interface AdmissionMatch {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT')[];
  /** @default - both */
  readonly scope?: 'Cluster' | 'Namespaced';
}

/** A name for an expression; later variables and the validations may use it as `variables.<name>`. */
export interface AdmissionVariable {
  readonly name: string;
  readonly expression: string;
}

/** What must hold, and what to tell whoever breaks it. */
export interface AdmissionValidation {
  readonly expression: string;
  readonly message: string;
  /** Text with what the team could have written; the message where it fails or is too long. @default - the message */
  readonly messageExpression?: string;
}

/**
 * One admission policy of the wrapper, for whatever engine enforces it.
 *
 * What differs by team stands in annotations of the team's namespaces, which expressions read from `namespaceObject`: no
 * parameter object can be missing, and one policy holds for all teams.
 */
export interface AdmissionDefinition {
  readonly id: string;
  readonly title: string;
  /** Rows of the table of known ways out that it closes. */
  readonly escapes: readonly string[];
  /** Objects in namespaces of teams, or requests anywhere. */
  readonly holdsIn: 'team-namespaces' | 'everywhere';
  readonly match: readonly AdmissionMatch[];
  /** Left alone by it. @default - nothing */
  readonly exclude?: readonly AdmissionMatch[];
  /** True for the requests that it judges; may not use variables. */
  readonly condition: string;
  readonly variables: readonly AdmissionVariable[];
  readonly validations: readonly AdmissionValidation[];
}

export const WRITES = ['CREATE', 'UPDATE'] as const;
export const ALL_OPERATIONS = ['CREATE', 'UPDATE', 'DELETE'] as const;
/** Shells, forwarded ports and proxies as well. */
export const ALL_REQUESTS = [...ALL_OPERATIONS, 'CONNECT'] as const;

/** Every resource and every subresource: a label can be changed through `status` as well. */
export const EVERYTHING = ['*/*'];

/** A CEL literal of a text; lists and maps of texts are made of it. */
export function literal(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, '\\\'')}'`;
}

/** Parts of a list or map of CEL, one a line and each with its comma: what comes or goes is one line of a diff. */
export function linesOf(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `\n${parts.map((part) => `${part},\n`).join('')}`;
}

export function literals(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}
