import { at, Change, isEksAnywhere } from './change';
import { Mistake } from './mistake';
import { equal, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** What EKS Anywhere refuses to change beside a version, and on bare metal at all. */
export function eksAnywhereMistakes({ before, after }: Change): Mistake[] {
  if (!after || after.kind !== 'Cluster' || !isEksAnywhere(after)) { return []; }
  if (!before) { return encryptedFromTheStart(after); }
  const isUpgrade = !equal(at(before, 'spec.kubernetesVersion'), at(after, 'spec.kubernetesVersion'));
  const isBareMetal = at(after, 'spec.datacenterRef.kind') === 'TinkerbellDatacenterConfig';
  const [old, now] = [before, after].map(groupsOf);
  return [
    ...(isUpgrade ? lostVersions(old, now) : []),
    ...(isUpgrade && isBareMetal ? scaling(before, after, old, now) : []),
    ...(isBareMetal ? nodeMarks(old, now) : []),
  ];
}

function groupsOf(cluster: KubeObject): ReadonlyMap<string, JsonMap> {
  const groups = (at(cluster, 'spec.workerNodeGroupConfigurations') ?? []) as readonly Json[];
  return new Map(groups.filter(isMap).map((group) => [String(group.name), group]));
}

function fieldOf(group: string, field: string): string {
  return `spec.workerNodeGroupConfigurations[name=${group}].${field}`;
}

function lostVersions(old: ReadonlyMap<string, JsonMap>, now: ReadonlyMap<string, JsonMap>): Mistake[] {
  return [...old].filter(([name, group]) => group.kubernetesVersion !== undefined && now.has(name) && now.get(name)!.kubernetesVersion === undefined).map(([name]) => ({
    code: 'upgrade.version-removed',
    field: fieldOf(name, 'kubernetesVersion'),
    message: `node pool '${name}' loses its own version in the same change in which the cluster gets another`,
    fix: 'upgrade the cluster first, and take the pool\'s version away afterwards',
  }));
}

function scaling(before: KubeObject, after: KubeObject, old: ReadonlyMap<string, JsonMap>, now: ReadonlyMap<string, JsonMap>): Mistake[] {
  const controlPlane = 'spec.controlPlaneConfiguration.count';
  const fields = [
    ...(equal(at(before, controlPlane), at(after, controlPlane)) ? [] : [controlPlane]),
    ...[...now].filter(([name, group]) => !equal(old.get(name)?.count, group.count)).map(([name]) => fieldOf(name, 'count')),
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => fieldOf(name, 'count')),
  ];
  return fields.map((field) => ({
    code: 'upgrade.scaled-with-version',
    field,
    message: 'the number of machines changes together with the version, which EKS Anywhere refuses on bare metal',
    fix: 'change one of them now and the other once the cluster has arrived',
  }));
}

function nodeMarks(old: ReadonlyMap<string, JsonMap>, now: ReadonlyMap<string, JsonMap>): Mistake[] {
  return [...now].flatMap(([name, group]) => ['labels', 'taints'].filter((mark) => old.has(name) && !equal(old.get(name)![mark], group[mark])).map((mark) => ({
    code: 'upgrade.immutable-field',
    field: fieldOf(name, mark),
    message: `the ${mark} of node pool '${name}' change, which EKS Anywhere refuses on bare metal`,
    fix: 'leave them as they were, or declare a node pool of another name and remove this one',
  })));
}

/** Encryption of what is stored needs the key service in the cluster, which only a cluster that is there can have. */
function encryptedFromTheStart(cluster: KubeObject): Mistake[] {
  const field = 'spec.etcdEncryption';
  if (at(cluster, field) === undefined) { return []; }
  return [{ code: 'upgrade.encrypted-from-the-start', field, message: 'the cluster comes with encryption of what it stores, which EKS Anywhere takes in an update only', fix: 'leave it out, and add it once the cluster is there' }];
}
