import { hasAll, Labels, matches } from './label-selector';
import { Providers } from './providers';
import { POD_SPECS } from './reference-rules';
import { chartKey, keyOfTarget, operatorKey, syncKey } from './target';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import { Model } from '../../model';
import { at } from '../objects/field';
import { ReadNode, Readings } from '../objects/readings';

/** Pods that one workload makes. */
export interface PodSet {
  readonly labels: Labels;
  readonly nodes: ReadonlySet<ReadNode>;
  readonly ports: readonly { readonly name: string | undefined; readonly number: number; readonly protocol: string }[];
}

/** What a selector came to on the clusters of a variant. */
export interface Selected {
  /** Pods of the variant itself, else those of other units of its clusters. */
  readonly sets: readonly PodSet[];
  /** Clusters where it chooses nothing, although everything that runs in the namespace is known. */
  readonly without: readonly string[];
  /** Whether the variant itself has pods in the namespace. */
  readonly isAmongOwn: boolean;
}

/** Labels that controllers give to each pod that they make (kubernetes.io, reference of well-known labels). */
const GIVEN: ReadonlySet<string> = new Set([
  ...['apps.kubernetes.io/pod-index', 'controller-revision-hash', 'pod-template-generation', 'pod-template-hash', 'statefulset.kubernetes.io/pod-name'],
  ...['batch.kubernetes.io/controller-uid', 'batch.kubernetes.io/job-completion-index', 'batch.kubernetes.io/job-name', 'controller-uid', 'job-name'],
]);

/** What of a selector speaks of labels that stand in manifests. */
function writtenOnes(labels: JsonMap): JsonMap {
  return Object.keys(labels).some((key) => GIVEN.has(key)) ? Object.fromEntries(Object.entries(labels).filter(([key]) => !GIVEN.has(key))) : labels;
}

/** The pods of the fleet by namespace, to be selected. */
export class PodSets {
  private readonly byNamespace = new Map<string, PodSet[]>();
  private readonly byLabel = new Map<string, PodSet[]>();
  /** Those of each variant: mostly these are meant. */
  private readonly byNode = new Map<ReadNode, Map<string, PodSet[]>>();

  constructor(private readonly model: Model, readings: Readings, private readonly providers: Providers, of: (object: KubeObject) => Omit<PodSet, 'nodes'> | undefined = podsOf) {
    for (const { object, nodes } of readings.objects) {
      const one = of(object);
      if (!one) { continue; }
      const namespace = String(object.metadata.namespace || 'default');
      const set = { ...one, nodes: new Set(nodes) };
      push(this.byNamespace, namespace, set);
      for (const node of nodes) {
        let own = this.byNode.get(node);
        if (!own) { this.byNode.set(node, own = new Map()); }
        push(own, namespace, set);
      }
      for (const key in set.labels) { push(this.byLabel, labelKey(namespace, key, set.labels[key]), set); }
    }
  }

  /** What a selector of `matchLabels` and `matchExpressions` chooses. */
  public select(node: ReadNode, namespace: string, selector: JsonMap): Selected {
    const { matchLabels, matchExpressions } = selector;
    const wanted = isMap(matchLabels) ? writtenOnes(matchLabels) : {};
    const expressions = isList(matchExpressions) ? matchExpressions.filter((one) => !GIVEN.has(String(at(one, 'key')))) : [];
    return this.choose(node, namespace, wanted, (labels) => matches({ matchLabels: wanted, matchExpressions: expressions }, labels));
  }

  /** What a map of labels chooses. */
  public withLabels(node: ReadNode, namespace: string, labels: JsonMap): Selected {
    const wanted = writtenOnes(labels);
    return this.choose(node, namespace, wanted, (others) => hasAll(wanted, others));
  }

  private choose(node: ReadNode, namespace: string, wanted: JsonMap, test: (labels: Labels) => boolean): Selected {
    const own = this.byNode.get(node)?.get(namespace) ?? [];
    const ownMatches = own.filter(({ labels }) => test(labels));
    if (ownMatches.length > 0) { return { sets: ownMatches, without: [], isAmongOwn: true }; }
    const [first] = Object.keys(wanted);
    const all = first === undefined ? this.byNamespace.get(namespace) : this.byLabel.get(labelKey(namespace, first, wanted[first]));
    const sets = all?.filter(({ labels }) => test(labels)) ?? [];
    const isAmongOwn = own.length > 0;
    const there = new Set(sets.flatMap(({ nodes }) => [...nodes].flatMap(({ clusters }) => clusters)));
    for (const { assumption, clusters } of this.model.assumptions) {
      if (assumption._pods.some((pods) => pods.namespace === namespace && test(pods.labels))) { clusters.forEach((cluster) => there.add(cluster)); }
    }
    const without = this.known(node, namespace, isAmongOwn).filter((cluster) => !there.has(cluster));
    const names = new Set(node.clusters);
    const here = sets.filter(({ nodes }) => [...nodes].some(({ clusters }) => clusters.some((name) => names.has(name))));
    // Each of its clusters may have other pods, or none.
    if (here.length > 0) { node.alike?.tellApart(); }
    return { sets: here, without, isAmongOwn };
  }

  /** The clusters on which nothing but the platform's own units puts pods into a namespace. */
  private known(node: ReadNode, namespace: string, hasOwn: boolean): readonly string[] {
    const closed = this.providers.missing(node, [chartKey(namespace), syncKey(namespace), syncKey('*'), operatorKey(namespace)]);
    if (hasOwn || closed.length === 0) { return closed; }
    // A namespace that nobody here delivers may hold anything.
    const foreign = new Set(this.providers.missing(node, [keyOfTarget({ group: '', kind: 'Namespace', namespace: '', name: namespace })]));
    return closed.filter((cluster) => !foreign.has(cluster));
  }
}

function podsOf(object: KubeObject): Omit<PodSet, 'nodes'> | undefined {
  const text = POD_SPECS[`${groupOf(object.apiVersion)}/${object.kind}`];
  if (text === undefined) { return undefined; }
  const way = text.split('.');
  const spec = at(object, ...way);
  const labels = at(object, ...way.slice(0, -1), 'metadata', 'labels');
  return isMap(spec) ? { labels: isMap(labels) ? labels : {}, ports: portsOf(spec) } : undefined;
}

/** A Service as a monitor chooses it: by its own labels and the names of its ports. */
export function servicesOf({ apiVersion, kind, metadata, spec }: KubeObject): Omit<PodSet, 'nodes'> | undefined {
  const ports = at(spec, 'ports');
  return apiVersion !== 'v1' || kind !== 'Service' ? undefined
    : { labels: isMap(metadata.labels) ? metadata.labels : {}, ports: isList(ports) ? ports.map((port) => ({ name: nameOf(at(port, 'name')), number: Number(at(port, 'port')), protocol: 'TCP' })) : [] };
}

function portsOf(spec: JsonMap): PodSet['ports'] {
  return [spec.containers, spec.initContainers].flatMap((containers) => (isList(containers) ? containers : []))
    .flatMap((container: Json) => { const ports = at(container, 'ports'); return isList(ports) ? ports : []; })
    .filter(isMap)
    .map(({ name, containerPort, protocol }) => ({ name: nameOf(name), number: Number(containerPort), protocol: String(protocol ?? 'TCP') }));
}

function nameOf(name: Json | undefined): string | undefined {
  return typeof name === 'string' ? name : undefined;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) { values.push(value); } else { map.set(key, [value]); }
}

function labelKey(namespace: string, key: string, value: Json): string {
  return `${namespace} ${key}=${String(value)}`;
}
