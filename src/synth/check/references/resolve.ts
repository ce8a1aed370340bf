import { Providers } from './providers';
import { Reference, ReferenceFinder } from './references';
import { chartKey, keyOfTarget, madeByKey, syncKey, Target } from './target';
import { listed, nearest } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { describeId } from '../../../object/object-id';
import { isBuiltInGroup } from '../../../schema/served';
import type { JudgedKind, Kinds } from '../objects/kinds';
import { FindingLog, Problem } from '../objects/problem';
import { Reading, Readings } from '../objects/readings';

/** What an object names must be on every cluster that gets the object, and have the keys that are named. */
export function unresolvedReferences(readings: Readings, providers: Providers, kinds: Kinds, log: FindingLog): void {
  const finder = new ReferenceFinder(kinds);
  for (const reading of readings.objects) {
    const kind = kinds.of(reading.object);
    const namespace = namespaceOf(reading.object, kind);
    if (namespace) { resolve(reading, namespace, providers, log); }
    for (const reference of finder.of(reading.object, kind)) { resolve(reading, reference, providers, log); }
  }
}

/** The namespace that an object stands in; a kind that is not known stands in one where its object says so. */
function namespaceOf({ metadata: { namespace } }: KubeObject, { facts }: JudgedKind): Reference | undefined {
  if (typeof namespace !== 'string' || namespace === '' || facts?.scope === 'Cluster') { return undefined; }
  return { field: ['metadata', 'namespace'], target: { group: '', kind: 'Namespace', namespace: '', name: namespace }, keys: [] };
}

function resolve(reading: Reading, { field, target, keys, severity }: Reference, providers: Providers, log: FindingLog): void {
  // Most of what is named is on all clusters alike, or stands beside the object.
  if (keys.length === 0 && providers.isEverywhere(keyOfTarget(target))) { return; }
  const ways = waysTo(target);
  for (const node of reading.nodes) {
    const missing = providers.missing(node, ways, target);
    if (missing.length > 0) { log.add(reading, { ...absent(field, target, providers), ...(severity && { severity }) }, missing); }
    for (const { key, field: place } of keys) {
      const without = providers.withoutKey(node, target, key);
      if (without.length > 0) { log.add(reading, withoutKey(place, target, key, providers.objectAt(node, target)), without); }
    }
  }
}

/** Kinds that a team's repository is free to bring. */
const OF_TEAMS = new Set(['ConfigMap', 'CronJob', 'DaemonSet', 'Deployment', 'Job', 'PersistentVolumeClaim', 'Secret', 'Service', 'StatefulSet']);

/** Kinds of which controllers make objects that are named after their custom resources: `<name>-credentials`. */
const OF_OPERATORS = new Set(['ConfigMap', 'Deployment', 'PersistentVolumeClaim', 'Secret', 'Service', 'ServiceAccount', 'StatefulSet']);

/** Classes that charts bring for their own controllers. */
const OF_CHARTS = new Set(['GatewayClass', 'IngressClass', 'RuntimeClass', 'VolumeSnapshotClass']);

/** The target itself, or a chart, repository or controller that may well bring it into its namespace. */
function waysTo(target: Target): readonly string[] {
  const { group, kind, namespace, name } = target;
  const own = keyOfTarget(target);
  if (OF_CHARTS.has(kind)) { return [own, chartKey('*'), syncKey('*')]; }
  if (namespace === '' || !isBuiltInGroup(group)) { return [own]; }
  return [
    own,
    chartKey(namespace),
    ...(kind === 'ConfigMap' || kind === 'Secret' ? [keyOfTarget({ ...target, namespace: '*' })] : []),
    ...(OF_TEAMS.has(kind) ? [syncKey(namespace), syncKey('*')] : []),
    ...(OF_OPERATORS.has(kind) ? beginningsOf(name).map((beginning) => madeByKey(namespace, beginning)) : []),
  ];
}

/** `a` and `a-b` of `a-b-c`. */
function beginningsOf(name: string): string[] {
  const parts = name.split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

function absent(field: Problem['field'], target: Target, providers: Providers): Problem {
  const names = providers.namesLike(target);
  if (names.includes(target.name)) {
    return {
      code: 'reference.missing',
      severity: 'error',
      field,
      message: `${describeId(target)} is delivered to other clusters, and not to these`,
      fix: `deliver it to these clusters too, or say that they have it: ${assumption(target)}`,
    };
  }
  const near = nearest(target.name, names);
  const elsewhere = near === undefined ? providers.namespacesOf(target).filter((namespace) => namespace !== target.namespace) : [];
  const hint = near !== undefined ? `, did you mean '${near}'?` : elsewhere.length > 0 ? `; there is one in ${listed(elsewhere)}` : '';
  return {
    code: 'reference.missing',
    severity: 'error',
    field,
    message: `${describeId(target)} is not there${hint}`,
    fix: `correct the name, deliver it to these clusters, or say that they have it: ${assumption(target)}`,
  };
}

function withoutKey(field: Problem['field'], target: Target, key: string, objects: readonly KubeObject[]): Problem {
  const keys = objects.flatMap((object) => [object.data, object.stringData, object.binaryData]).flatMap((data) => Object.keys(data ?? {}));
  const near = nearest(key, keys);
  return {
    code: 'reference.missing-key',
    severity: 'error',
    field,
    message: `${describeId(target)} has no key '${key}'${near === undefined ? '' : `, did you mean '${near}'?`}`,
    fix: 'correct the key, or add it to the data',
  };
}

function assumption({ group, kind, namespace, name }: Target): string {
  const quoted = (...texts: string[]) => texts.map((text) => `'${text}'`).join(', ');
  switch (kind) {
    case 'Namespace': return `platform.assume(Assumption.namespace(${quoted(name)}))`;
    case 'ConfigMap': return `platform.assume(Assumption.configMap(${quoted(namespace, name)}))`;
    case 'Secret': return `platform.assume(Assumption.secret(${quoted(namespace, name)}))`;
    case 'ServiceAccount': return `platform.assume(Assumption.serviceAccount(${quoted(namespace, name)}))`;
    case 'ClusterRole': return `platform.assume(Assumption.clusterRole(${quoted(name)}))`;
    case 'Role': return `platform.assume(Assumption.role(${quoted(namespace, name)}))`;
    case 'StorageClass': return `platform.assume(Assumption.storageClass(${quoted(name)}))`;
    case 'PriorityClass': return `platform.assume(Assumption.priorityClass(${quoted(name)}))`;
    default: {
      const inside = namespace === '' ? '' : `, namespace: '${namespace}'`;
      return `platform.assume(Assumption.object({ ${group === '' ? '' : `apiGroup: '${group}', `}kind: '${kind}'${inside}, name: '${name}' }))`;
    }
  }
}
