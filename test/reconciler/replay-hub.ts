import { join } from 'path';
import { Repository } from './replay-agents';
import { World } from './replay-world';
import { KubeObject } from '../../src/object/kube-object';
import { idOf, keyOf } from '../../src/object/object-id';
import { built } from '../cases/delivery/real-flux';

interface Destination { readonly name?: string; readonly server?: string }

/** An Application as far as a sync goes by it. */
interface Application {
  readonly name: string;
  readonly path: string;
  readonly destination: Destination;
  /** Syncs again after a refusal, so often. */
  readonly retries: number;
  /** What must be healthy before the first sync: a wave, or a step of a rolling sync. */
  readonly stage: number;
  /** Whether its objects go with it. */
  readonly isFinalized: boolean;
}

/** How the Applications of a hub come to their turn: stage by stage, or, as waves do not hold after the first sync, in any order. */
export type Turn = 'by stage' | ((names: string[]) => string[]);

/** Argo CD on one cluster, which pushes to others: it reads its root folder again and again, as the repository changes. */
export class Hub {
  private readonly ownerOf = new Map<string, string>();
  private applications = new Map<string, Application>();

  /** @param worlds the clusters that it knows, by name; `in-cluster` is the one that it runs on */
  constructor(private readonly name: string, private readonly worlds: ReadonlyMap<string, World>) {}

  /** Syncs everything; gives what can never be synced. */
  public sync(repository: Repository, turn: Turn): string[] {
    const root = built(join(repository, 'deploy/delivery/argocd', this.name)) as any[];
    const { wanted, kept } = this.wantedOf(root);
    const names = new Set(wanted.map(({ name }) => name));
    for (const [name, gone] of this.applications) {
      if (names.has(name) || kept) { continue; }
      if (gone.isFinalized) { this.prune(gone, new Set()); }
      this.applications.delete(name);
    }
    for (const application of wanted) { this.applications.set(application.name, application); }
    return turn === 'by stage' ? this.byStage(repository, wanted) : this.inAnyOrder(repository, turn(wanted.map(({ name }) => name).sort()));
  }

  private wantedOf(root: readonly any[]): { wanted: Application[]; kept: boolean } {
    const projects = root.filter(({ kind }) => kind === 'AppProject').map(({ metadata }) => metadata.name);
    const sets = root.filter(({ kind }) => kind === 'ApplicationSet');
    const applications = [
      ...root.filter(({ kind, metadata }) => kind === 'Application' && metadata.name !== 'platform').map((one) => ({ one, stage: waveOf(one) })),
      ...sets.flatMap(generated),
    ];
    const outside = applications.filter(({ one }) => !projects.includes(one.spec.project));
    expect(outside.map(({ one }) => one.metadata.name)).toEqual([]);
    return { wanted: applications.map(applicationOf), kept: sets.length > 0 };
  }

  private byStage(repository: Repository, wanted: readonly Application[]): string[] {
    const stages = [...new Set(wanted.map(({ stage }) => stage))].sort((a, b) => a - b);
    return stages.flatMap((stage) => wanted.filter((application) => application.stage === stage)
      .flatMap((application) => this.attempt(repository, application).map((reason) => `${application.name}: ${reason}`)));
  }

  /** Rounds of attempts: an Application that was refused tries again as often as its policy says. */
  private inAnyOrder(repository: Repository, order: readonly string[]): string[] {
    let open = order.map((name) => this.applications.get(name)!);
    for (let attempt = 0; open.length > 0; attempt++) {
      const spent = open.filter(({ retries }) => attempt > retries);
      if (spent.length > 0) { return spent.map(({ name }) => `${name} has no retry left`); }
      open = open.filter((application) => this.attempt(repository, application).length > 0);
    }
    return [];
  }

  private attempt(repository: Repository, application: Application): string[] {
    const world = this.worldOf(application);
    const objects = built(join(repository, application.path));
    const refused = world.refusals(objects);
    if (refused.length > 0) { return refused; }
    const keys = new Set(objects.map((object) => keyOf(idOf(object))));
    this.prune(application, keys);
    for (const object of objects) { this.apply(application, object, world); }
    return [];
  }

  /** A shared object fails the sync. */
  private apply(application: Application, object: KubeObject, world: World): void {
    const key = `${clusterOf(application.destination)} ${keyOf(idOf(object))}`;
    if (this.ownerOf.get(key) === application.name) {
      world.objects.set(keyOf(idOf(object)), object);
    } else {
      world.apply([object]);
      this.ownerOf.set(key, application.name);
    }
  }

  /** Takes away what an Application has applied and holds no longer, but what asks a person first. */
  private prune(application: Application, held: ReadonlySet<string>): void {
    const world = this.worldOf(application);
    for (const [place, owner] of [...this.ownerOf]) {
      const [cluster, key] = [place.slice(0, place.indexOf(' ')), place.slice(place.indexOf(' ') + 1)];
      if (owner !== application.name || cluster !== clusterOf(application.destination) || held.has(key)) { continue; }
      if (asksFirst(world.objects.get(key)!)) { continue; }
      world.objects.delete(key);
      this.ownerOf.delete(place);
    }
  }

  private worldOf({ destination }: Application): World {
    const world = this.worlds.get(clusterOf(destination));
    if (!world) { throw new Error(`the hub knows no cluster ${JSON.stringify(destination)}`); }
    return world;
  }
}

function clusterOf({ name, server }: Destination): string {
  return server === 'https://kubernetes.default.svc' ? 'in-cluster' : String(name);
}

function waveOf(application: any): number {
  return Number(application.metadata.annotations['argocd.argoproj.io/sync-wave']);
}

function applicationOf({ one, stage }: { readonly one: any; readonly stage: number }): Application {
  const { metadata, spec } = one;
  return {
    name: metadata.name,
    path: spec.source.path,
    destination: spec.destination,
    retries: spec.syncPolicy.retry.limit,
    stage,
    isFinalized: (metadata.finalizers ?? []).includes('resources-finalizer.argocd.argoproj.io'),
  };
}

function asksFirst(object: KubeObject): boolean {
  const options = (object.metadata.annotations as Record<string, string> | undefined)?.['argocd.argoproj.io/sync-options'] ?? '';
  return options.split(',').includes('Prune=confirm');
}

/** The Applications of a set: its template, filled in for each element; the steps of the rolling sync are their stages. */
function generated({ spec }: any): { one: any; stage: number }[] {
  expect(spec).toMatchObject({ goTemplate: true, goTemplateOptions: ['missingkey=error'], strategy: { type: 'RollingSync' } });
  const steps = spec.strategy.rollingSync.steps.map((step: any) => step.matchExpressions[0]);
  return spec.generators[0].list.elements.map((element: Record<string, string>) => {
    const one = filled(spec.template, element);
    const stage = steps.findIndex(({ key, values }: any) => values.includes(one.metadata.labels[key]));
    expect(stage).toBeGreaterThanOrEqual(0);
    return { one, stage };
  });
}

function filled(template: any, element: Record<string, string>): any {
  return JSON.parse(JSON.stringify(template).replace(/\{\{ \.(\w+) \}\}/g, (_, name: string) => {
    if (!Object.hasOwn(element, name)) { throw new Error(`missingkey=error: ${name}`); }
    return element[name];
  }));
}
