import { changesOf, FolderChanges, writeFolder } from './folder';
import { generateCustom } from './generate';
import { readSource } from './source';
import { ImportProblem } from '../schema/crd';

export interface ImportTypesOptions {
  /** A CustomResourceDefinition file, or a folder of them; JSON or YAML. */
  readonly from: string;
  /** The folder to write types, tokens and schemas to. */
  readonly into: string;
  /** Whether to write, or only to say what writing would change. */
  readonly mode: 'write' | 'check';
}

export interface ImportTypesResult extends FolderChanges {
  /** The definitions that could not be used; all others came out. */
  readonly problems: readonly ImportProblem[];
}

/**
 * The command `cdk8s-platform import`: types and tokens of the user's own custom resources, in the user's repository.
 *
 * Throws where json-schema-to-typescript is not installed there.
 */
export async function importTypes({ from, into, mode }: ImportTypesOptions): Promise<ImportTypesResult> {
  const source = readSource(from);
  const { files: all, problems } = await generateCustom(source.documents, 'cdk8s-platform/imports/kind');
  // The checks read the definitions themselves (`addCustomResources`), not a stored form of them.
  const files = new Map([...all].filter(([name]) => !name.endsWith('.schema.json')));
  // One run may import a part of what the folder holds: files of other groups stay.
  const changes = { written: changesOf(into, files).written, removed: [] };
  if (mode === 'write') { writeFolder(into, files, changes); }
  return { ...changes, problems: [...source.problems, ...problems] };
}

/** The problem as one line: file, field, what is wrong. */
export function describeProblem({ file, field, message }: ImportProblem): string {
  return `${file}${field ? `: ${field}` : ''}: ${message}`;
}
