import { execFile } from 'child_process';
import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { isMap, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';
import { FolderFile } from '../../../../src/synth/layout/kustomize/kustomization';
import { temporaryFolder } from '../../../support/temporary-folder';
import { kubectl, KustomizeVersion } from '../../../support/tools';

/** Folders on disk for as long as `use` needs them. */
export async function withFolders<T>(folders: Readonly<Record<string, readonly FolderFile[]>>, use: (root: string) => Promise<T>): Promise<T> {
  const root = temporaryFolder('difference');
  try {
    for (const [folder, files] of Object.entries(folders)) {
      mkdirSync(join(root, folder), { recursive: true });
      for (const { name, text } of files) { writeFileSync(join(root, folder, name), text, { flag: 'wx' }); }
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What a real kustomize builds, read as Go's clients read it: by a kubectl that calls no server. */
export async function build(version: KustomizeVersion, folder: string): Promise<readonly KubeObject[]> {
  const text = await run(version, ['kustomize', folder]);
  if (text.trim() === '') { return []; }
  const file = `${folder}.${version}.yaml`;
  writeFileSync(file, text);
  const read = await run(version, ['annotate', '--local', '-f', file, '-o', 'json', 'read=by-kubectl']);
  return read.split(/^(?=\{$)/m).map((json) => withoutMark(JSON.parse(json) as KubeObject));
}

function withoutMark(object: KubeObject): KubeObject {
  const { annotations, ...metadata } = object.metadata;
  const { read: _, ...others } = isMap(annotations) ? annotations : {} as JsonMap;
  return { ...object, metadata: Object.keys(others).length > 0 ? { ...metadata, annotations: others } : metadata } as KubeObject;
}

function run(version: KustomizeVersion, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(kubectl(version), args, { maxBuffer: 1e9 }, (error, stdout, stderr) => {
      if (error) { reject(new Error(stderr.slice(0, 2000) || String(error))); } else { resolve(stdout); }
    });
  });
}
