import { compareVersions, tokenName, typeName } from './names';
import { Scope } from '../schema/node';

/** A kind in one version for which a token is made. */
export interface TokenKind {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
  readonly plural: string;
  readonly scope: Scope;
}

function sorted(kinds: readonly TokenKind[]): readonly TokenKind[] {
  return [...kinds].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : compareVersions(a.version, b.version)));
}

/** The JavaScript of a group: one frozen token a kind and version. */
export function tokenScript(kinds: readonly TokenKind[]): string {
  const group = kinds[0]?.group ?? '';
  const lines = sorted(kinds).map(({ kind, version, plural, scope }) =>
    `exports.${tokenName(kind, version)} = token('${kind}', '${version}', '${plural}', '${scope}');`);
  return [
    "'use strict';",
    'function token(kind, version, plural, scope) {',
    `  return Object.freeze({ group: '${group}', version, kind, plural, scope, apiVersion: ${group === '' ? 'version' : `'${group}/' + version`} });`,
    '}',
    ...lines,
    '',
  ].join('\n');
}

/** The declarations of the tokens, each carrying the type of its kind. */
export function tokenDeclarations(kinds: readonly TokenKind[]): string {
  return sorted(kinds).map(({ kind, version }) => `export declare const ${tokenName(kind, version)}: Kind<${typeName(kind, version)}>;`).join('\n');
}

/** The declarations that every group shares. */
export const KIND_DECLARATIONS = `import type { ObjectMeta } from './meta';
export type { ObjectMeta };
/** A kind in one version, carrying the type of its objects. */
export interface Kind<T> {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly apiVersion: string;
  /** For the type checker only: never set. */
  readonly of?: T;
}
/** An object of any kind. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata?: ObjectMeta;
  [field: string]: unknown;
}
`;
