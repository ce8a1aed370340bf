import { existsSync, readdirSync, readFileSync, statSync } from 'fs';
import { basename, join, relative, sep } from 'path';
import { parseAllDocuments } from 'yaml';
import { Json } from '../object/json';
import { ImportProblem, SourceDocument } from '../schema/crd';

export interface Source {
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly ImportProblem[];
}

/** Reads the JSON and YAML documents of a file, or of a folder and the folders in it; files are named as seen from there. */
export function readSource(path: string): Source {
  if (!existsSync(path)) { return { documents: [], problems: [{ file: path, field: '', message: 'there is no file or folder of this name' }] }; }
  const folder = statSync(path).isDirectory();
  const files = folder ? filesOf(path) : [path];
  const documents: SourceDocument[] = [];
  const problems: ImportProblem[] = [];
  for (const file of files) {
    const name = folder ? relative(path, file).split(sep).join('/') : basename(file);
    try {
      documents.push(...parse(readFileSync(file, 'utf8'), file).map((value) => ({ file: name, value })));
    } catch (error) {
      problems.push({ file: name, field: '', message: `cannot be read: ${(error as Error).message.split('\n')[0].replace(/:$/, '')}` });
    }
  }
  const isEmpty = problems.length === 0 && documents.every(({ value }) => value === null);
  return { documents, problems: isEmpty ? [{ file: path, field: '', message: NOTHING }] : problems };
}

const NOTHING = 'holds no CustomResourceDefinition: name a file or folder with definitions in .yaml, .yml or .json';

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|ya?ml)$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function parse(text: string, file: string): Json[] {
  if (file.endsWith('.json')) { return [JSON.parse(text.replace(/^\uFEFF/, '')) as Json]; }
  return parseAllDocuments(text, { version: '1.1', merge: true }).map((document) => {
    if (document.errors.length > 0) { throw document.errors[0]; }
    const value = document.toJS() as Json;
    // An alias may name a part that it stands in.
    if (text.includes('*')) { JSON.stringify(value); }
    return value;
  });
}
