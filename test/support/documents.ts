import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments } from 'yaml';
import { isMap, Json } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';

export interface Document {
  readonly file: string;
  readonly object: KubeObject;
}

/** Every Kubernetes object in the YAML files of a folder and the folders in it. */
export function documentsIn(folder: string): readonly Document[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ya?ml|golden)$/.test(file)).sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => ({ file, object: document.toJS() as Json })))
    .filter((document): document is Document => isMap(document.object) && typeof document.object.apiVersion === 'string' && typeof document.object.kind === 'string');
}
