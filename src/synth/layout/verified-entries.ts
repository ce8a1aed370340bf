import { KubeObject } from '../../object/kube-object';
import { SOURCES } from '../../policy/signing/source-rules';
import { DeliveryFolder } from '../../reconciler';
import { FleetOrder } from '../assignment';
import { Composition } from '../compose';
import { verifiedObject } from '../compose/verified';

/** How the agents of clusters are told what to read, where policies about signatures judge it. */
export interface EntrySources {
  /** Sources and projects by the cluster whose agent reads them. */
  readonly objects: ReadonlyMap<string, readonly KubeObject[]>;
  /** The cluster whose agent serves another one. */
  readonly agents: ReadonlyMap<string, string>;
}

/** What is judged one by one; agents that verify nothing are a finding of their own. */
const GROUPS = ['argoproj.io', 'source.toolkit.fluxcd.io'];
let known: ReadonlySet<string> | undefined;

/** Asked for where a policy about signatures holds; elsewhere nothing of what judges is loaded. */
function sourceKinds(): ReadonlySet<string> {
  return known ??= new Set(SOURCES.filter(({ group }) => GROUPS.includes(group)).flatMap(({ group, resources }) => resources.map(({ kind }) => `${group} ${kind}`)));
}

/** Tells the sources in entry points to verify what the policies of their cluster ask, and keeps them to be judged. */
export class VerifiedEntries implements EntrySources {
  public readonly objects = new Map<string, KubeObject[]>();
  public readonly agents = new Map<string, string>();

  constructor(private readonly composition: Composition, private readonly order: FleetOrder) {}

  /** A folder as it is written: the agent of the cluster that begins its path reads it, for itself or for the cluster that follows. */
  public of(folder: DeliveryFolder): DeliveryFolder {
    const [cluster, served] = folder.path.split('/');
    if (served !== undefined && this.order.placeOf(cluster) !== undefined && this.order.placeOf(served) !== undefined) { this.agents.set(served, cluster); }
    const trust = this.composition.trusts.get(cluster);
    if (!trust || trust.sources.length === 0) { return folder; }
    const objects = (folder.objects as KubeObject[]).map((object) => verifiedObject(object, { sources: trust.sources, namespaces: [] }, () => undefined));
    const sources = objects.filter(({ apiVersion, kind }) => sourceKinds().has(`${apiVersion.split('/')[0]} ${kind}`));
    this.objects.set(cluster, [...this.objects.get(cluster) ?? [], ...sources]);
    return { ...folder, objects };
  }
}
