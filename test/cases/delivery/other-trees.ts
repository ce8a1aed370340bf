import { cpSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments, stringify } from 'yaml';
import { built, byId } from './real-flux';
import { Synthesized } from './synthesized';
import { ExistingCluster } from '../../../src/cluster';
import { KubernetesVersion, Location, Repository } from '../../../src/fleet';
import { KubeObject } from '../../../src/object/kube-object';
import { Platform } from '../../../src/platform';
import { IReconciler } from '../../../src/reconciler';
import { readObjects } from '../../../src/synth/collect/kubernetes-yaml';
import { temporaryFolder } from '../../support/temporary-folder';
import { KUBECTLS, KustomizeVersion } from '../../support/tools';

/** A tree of another repository. */
export const tree = (...path: string[]) => join(__dirname, 'trees', ...path);
/** Its clusters. */
export const STAGES = ['staging', 'production'];

/** A platform with these clusters. */
export function platformOf(reconciler: IReconciler, clusters: readonly string[] = STAGES): Platform {
  const result = new Platform({ name: 'demo', repository: Repository.git('https://git.example.com/demo/fleet'), reconciler });
  for (const name of clusters) { new ExistingCluster(result, name, { location: Location.aws('eu-west-1'), version: KubernetesVersion.V1_34 }); }
  return result;
}

/** What the Kustomizations that Flux reads in a folder of a tree deliver, their patches on top. */
export function byFlux(root: string, folder: string): KubeObject[] {
  const kustomizations = readdirSync(join(root, folder)).flatMap((name) => (
    parseAllDocuments(readFileSync(join(root, folder, name), 'utf8')).map((document) => document.toJS() as any)));
  return kustomizations.flatMap(({ spec }) => {
    const copy = temporaryFolder('tree');
    cpSync(root, copy, { recursive: true });
    writeFileSync(join(copy, 'kustomization.yaml'), stringify({ resources: [spec.path], ...(spec.patches ? { patches: spec.patches } : {}) }));
    return built(copy);
  });
}

/** The objects of all YAML files in a folder. */
export function files(folder: string): KubeObject[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => [...readObjects(readFileSync(join(folder, name), 'utf8')).objects]);
}

/** Every cluster gets these objects, whichever kustomize builds them. */
export function expectDelivered(platform: Platform, expected: Record<string, KubeObject[]>, warnings: string[] = []): void {
  const synthesized = new Synthesized(platform);
  expect(synthesized.findings.map((text) => text.split('\n')[0])).toEqual(warnings);
  for (const [cluster, objects] of Object.entries(expected)) {
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) { expect(byId(synthesized.delivered(cluster, version))).toEqual(byId(objects)); }
  }
}
