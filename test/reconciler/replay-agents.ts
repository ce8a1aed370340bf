import { execFileSync } from 'child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { parse } from 'yaml';
import { World } from './replay-world';
import { KubeObject } from '../../src/object/kube-object';
import { built } from '../cases/delivery/real-flux';
import { temporaryFolder } from '../support/temporary-folder';

/** A repository on disk, with the written tree under `deploy`. */
export type Repository = string;

/** Applies what an agent reads for a cluster, in the agent's order; gives what was refused on the way. */
export type Agent = (repository: Repository, cluster: string, world: World) => string[];

/** What is applied together, and what must be ready before. */
export interface Step { readonly name: string; readonly needs: readonly string[]; readonly objects: readonly KubeObject[] }

/** Each step once those that it needs are ready, as agents do that wait. */
export function inOrder(steps: readonly Step[], world: World): string[] {
  const open = new Map(steps.map((step) => [step.name, step]));
  const refused: string[] = [];
  while (open.size > 0) {
    const next = [...open.values()].find((step) => step.needs.every((name) => !open.has(name)));
    if (!next) { return [...refused, `nothing can start: ${[...open.keys()].join(', ')}`]; }
    refused.push(...world.refusals(next.objects).map((reason) => `${next.name}: ${reason}`));
    world.apply(next.objects);
    open.delete(next.name);
  }
  return refused;
}

function temporary(): string {
  return temporaryFolder('replay');
}

/** What a source of Flux makes of a repository: what its ignore rules let through. */
export function artifactOf(repository: Repository, ignore: string): string {
  const rules = join(temporary(), 'ignore');
  writeFileSync(rules, ignore);
  if (!existsSync(join(repository, '.git'))) { execFileSync('git', ['init', '--quiet', repository]); }
  const list = execFileSync('git', ['-C', repository, 'ls-files', '-z', '--others', `--exclude-from=${rules}`], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const artifact = temporary();
  for (const file of list.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(artifact, file)), { recursive: true });
    cpSync(join(repository, file), join(artifact, file));
  }
  return artifact;
}

/** What bootstrap's source leaves out once the patch is on it that synth prints. */
export function bootstrapIgnore(firstSteps: string, cluster: string): string {
  const { patches } = parse(firstSteps.slice(firstSteps.indexOf('\n') + 1));
  return parse(patches[0].patch)[0].value.replaceAll('CLUSTER', cluster);
}

/** The entry point is read from the artifact of bootstrap's source, each Kustomization from that of the source that it names. */
export const flux = (firstSteps: ReadonlyMap<string, string>): Agent => (repository, cluster, world) => {
  const folder = join('deploy/delivery/flux', cluster);
  const entry = built(join(artifactOf(repository, bootstrapIgnore(firstSteps.get(`delivery/flux/${cluster}`)!, cluster)), folder)) as any[];
  const artifacts = new Map(entry.filter((object) => object.kind === 'GitRepository')
    .map((source) => [source.metadata.name, artifactOf(repository, source.spec.ignore)]));
  return inOrder(entry.filter((object) => object.kind === 'Kustomization').map(({ metadata, spec }) => ({
    name: metadata.name,
    needs: (spec.dependsOn ?? []).map((dependency: { name: string }) => dependency.name),
    objects: built(join(artifacts.get(spec.sourceRef.name)!, spec.path)),
  })), world);
};

/** Applications by wave, those of one wave in any order. */
export const argoCd: Agent = (repository, cluster, world) => {
  const entry = built(join(repository, 'deploy/delivery/argocd', cluster)) as any[];
  const applications = entry.filter((object) => object.kind === 'Application' && object.metadata.name !== 'platform');
  const waveOf = (application: any) => Number(application.metadata.annotations['argocd.argoproj.io/sync-wave']);
  const names = (wave: number) => applications.filter((application) => waveOf(application) < wave).map((application) => application.metadata.name);
  return inOrder(applications.map((application) => ({
    name: application.metadata.name,
    needs: names(waveOf(application)),
    objects: built(join(repository, application.spec.source.path)),
  })), world);
};

/** A bundle's folder alone, copied elsewhere; it is one Helm release, so a definition and its resources cannot come together. */
export const rancherFleet: Agent = (repository, cluster, world) => {
  const workspace = built(join(repository, 'deploy/delivery/rancher-fleet/fleet-default')) as any[];
  const { spec } = workspace.find((object) => object.kind === 'GitRepo' && object.spec.targets[0].clusterName === cluster);
  const steps = (spec.paths as string[]).map((path): Step => {
    const alone = join(temporary(), 'bundle');
    cpSync(join(repository, path), alone, { recursive: true });
    const settings = parse(readFileSync(join(alone, 'fleet.yaml'), 'utf8'));
    const needs = (settings.dependsOn ?? []).map((dependency: { name: string }) => dependency.name);
    return { name: settings.name, needs, objects: built(alone) };
  });
  const together = steps.flatMap(({ name, objects }) => {
    const defined = objects.filter((object) => object.kind === 'CustomResourceDefinition').map((object) => (object.spec as { names: { kind: string } }).names.kind);
    return objects.filter((object) => defined.includes(object.kind)).map((object) => `${name}: ${object.kind} comes with its definition`);
  });
  return [...together, ...inOrder(steps, world)];
};

/** Stage after stage. */
export const kubectl: Agent = (repository, cluster, world) => {
  const folder = join(repository, 'deploy/delivery/kubectl', cluster);
  const stages = readdirSync(folder).sort((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]));
  return inOrder(stages.map((stage, i) => ({ name: stage, needs: stages.slice(0, i), objects: built(join(folder, stage)) })), world);
};

/** RootSyncs in the order given, each again until it is not refused. */
export function configSync(orderOf: (names: string[]) => string[]): Agent {
  return (repository, cluster, world) => {
    const syncs = rootSyncsOf(repository, cluster);
    return settled(syncs, orderOf([...syncs.keys()].sort()), world);
  };
}

/** What each RootSync of a cluster reads, the one of the platform aside. */
export function rootSyncsOf(repository: Repository, cluster: string): ReadonlyMap<string, readonly KubeObject[]> {
  const entry = built(join(repository, 'deploy/delivery/config-sync', cluster)) as any[];
  return new Map(entry.filter((object) => object.kind === 'RootSync' && object.metadata.name !== 'platform')
    .map(({ metadata, spec }) => [metadata.name as string, built(join(repository, spec.git.dir))]));
}

/** Each is tried in turn, and again after the others until it is not refused; gives those that never are taken. */
export function settled(syncs: ReadonlyMap<string, readonly KubeObject[]>, order: readonly string[], world: World): string[] {
  let open = order;
  while (open.length > 0) {
    const still = open.filter((name) => {
      if (world.refusals(syncs.get(name)!).length > 0) { return true; }
      world.apply(syncs.get(name)!);
      return false;
    });
    if (still.length === open.length) { return still.map((name) => `${name} is never ready: ${world.refusals(syncs.get(name)!).join('; ')}`); }
    open = still;
  }
  return [];
}
