import { parseAllDocuments } from 'yaml';
import { Platform } from '../../../src';
import { KubeObject } from '../../../src/object/kube-object';

/** The objects in the files of a folder of the tree, as a build without patches yields them; throws where the synth failed. */
export function written(platform: Platform, folder: string): KubeObject[] {
  const { tree, findings } = platform._synthesize();
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) { throw new Error(JSON.stringify(errors, null, 2)); }
  return [...tree].filter(([path]) => path.startsWith(`${folder}/`) && !path.endsWith('/kustomization.yaml') && path.endsWith('.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as KubeObject));
}
