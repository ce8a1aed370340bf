import { execFileSync } from 'child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments, stringify } from 'yaml';
import { KubeObject } from '../../../src/object/kube-object';
import { readObjects } from '../../../src/synth/collect/kubernetes-yaml';
import { itShared } from '../../support/shared';
import { temporaryFolder } from '../../support/temporary-folder';
import { itTools, kubectl, KustomizeVersion } from '../../support/tools';

interface FluxObject { readonly kind: string; readonly metadata: { readonly name: string }; readonly spec: any }

/** A test that reads the shared cases and runs real programs. */
export function itReal(name: string, run: () => void, timeoutMs: number): void {
  (existsSync(kubectl('5.7.1')) ? itShared : itTools)(name, run, timeoutMs);
}

/** What a real kustomize makes of a folder. */
export function built(folder: string, version: KustomizeVersion = '5.7.1'): KubeObject[] {
  const { objects, problems } = readObjects(execFileSync(kubectl(version), ['kustomize', folder], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  if (problems.length > 0) { throw new Error(`${folder}: ${problems.join(', ')}`); }
  return [...objects];
}

/** Objects by id, so that their order says nothing. */
export function byId(objects: readonly KubeObject[]): Record<string, KubeObject> {
  const entries = objects.map((object): [string, KubeObject] => [
    `${object.apiVersion.replace(/\/?[^/]*$/, '')}/${object.kind}/${String(object.metadata.namespace ?? '')}/${object.metadata.name}`, object,
  ]);
  const result = Object.fromEntries(entries);
  if (Object.keys(result).length !== objects.length) { throw new Error(`an object is delivered twice: ${entries.map(([id]) => id).sort().join(', ')}`); }
  return result;
}

/**
 * What the Flux Kustomizations of a cluster in a monorepo deliver: each builds its path in the artifact that an ArtifactGenerator
 * cuts out of the repository, its `spec.patches` on top.
 */
export function deliveredByFlux(repository: string, cluster: string): KubeObject[] {
  const objects = readdirSync(join(repository, 'clusters', cluster)).filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parseAllDocuments(readFileSync(join(repository, 'clusters', cluster, name), 'utf8')).map((document) => document.toJS() as FluxObject));
  const generator = objects.find((object) => object.kind === 'ArtifactGenerator')!;
  return objects.filter((object) => object.kind === 'Kustomization').flatMap(({ spec }) => {
    const artifact = artifactOf(repository, generator, spec.sourceRef.name);
    const onTop = { resources: [spec.path], ...(spec.patches ? { patches: spec.patches } : {}) };
    writeFileSync(join(artifact, 'kustomization.yaml'), stringify(onTop));
    return built(artifact);
  });
}

function artifactOf(repository: string, generator: FluxObject, name: string): string {
  const folder = temporaryFolder('artifact');
  const { copy } = generator.spec.artifacts.find((artifact: { name: string }) => artifact.name === name);
  for (const { from, to } of copy as { from: string; to: string }[]) {
    cpSync(join(repository, from.replace('@monorepo/', '').replace('/**', '')), join(folder, to.replace('@artifact/', '')), { recursive: true });
  }
  return folder;
}
