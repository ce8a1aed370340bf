import { at, Change, isEksAnywhere } from './change';
import { Mistake } from './mistake';
import { said } from './said';
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
    ...(isBareMetal ? nodeMarks(before, after, old, now) : []),
    ...awsIamMistakes(before, after),
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
  return [...old].filter(([name, group]) => group.kubernetesVersion !== undefined && now.has(name) && now.get(name)!.kubernetesVersion === undefined).map(([name, group]) => ({
    code: 'upgrade.version-removed',
    field: fieldOf(name, 'kubernetesVersion'),
    message: `node pool '${name}' loses its own version ${said(group.kubernetesVersion)} in the same change in which the cluster gets another`,
    fix: 'upgrade the cluster first, and take the pool\'s version away afterwards',
  }));
}

function scaling(before: KubeObject, after: KubeObject, old: ReadonlyMap<string, JsonMap>, now: ReadonlyMap<string, JsonMap>): Mistake[] {
  const controlPlane = 'spec.controlPlaneConfiguration.count';
  const counts = [
    { field: controlPlane, from: at(before, controlPlane), to: at(after, controlPlane) },
    ...[...new Set([...now.keys(), ...old.keys()])].map((name) => ({ field: fieldOf(name, 'count'), from: old.get(name)?.count, to: now.get(name)?.count })),
  ];
  return counts.filter(({ from, to }) => !equal(from, to)).map(({ field, from, to }) => ({
    code: 'upgrade.scaled-with-version',
    field,
    message: `the number of machines changes from ${said(from)} to ${said(to)} together with the version, which EKS Anywhere refuses on bare metal`,
    fix: 'change one of them now and the other once the cluster has arrived',
  }));
}

function nodeMarks(before: KubeObject, after: KubeObject, old: ReadonlyMap<string, JsonMap>, now: ReadonlyMap<string, JsonMap>): Mistake[] {
  const groups = [
    { what: 'the control plane', field: (mark: string) => `spec.controlPlaneConfiguration.${mark}`, from: at(before, 'spec.controlPlaneConfiguration'), to: at(after, 'spec.controlPlaneConfiguration') },
    ...[...now].filter(([name]) => old.has(name)).map(([name, to]) => ({ what: `node pool '${name}'`, field: (mark: string) => fieldOf(name, mark), from: old.get(name), to })),
  ];
  return groups.flatMap(({ what, field, from, to }) => ['labels', 'taints'].flatMap((mark) => {
    const [was, is] = [from, to].map((group) => (isMap(group) ? group[mark] : undefined));
    return equal(was, is) ? [] : [{
      code: 'upgrade.immutable-field',
      field: field(mark),
      message: `the ${mark} of ${what} change from ${said(was)} to ${said(is)}, which EKS Anywhere refuses on bare metal`,
      fix: `leave them as they were${what === 'the control plane' ? '' : ', or declare a node pool of another name and remove this one'}`,
    }];
  }));
}

/** Roles and users of AWS get in by one configuration for life. */
function awsIamMistakes(before: KubeObject, after: KubeObject): Mistake[] {
  const [from, to] = [before, after].map((object) => ((at(object, 'spec.identityProviderRefs') ?? []) as readonly Json[]).filter((ref) => isMap(ref) && ref.kind === 'AWSIamConfig'));
  return equal(from, to) ? [] : [{
    code: 'upgrade.immutable-field', field: 'spec.identityProviderRefs', message: `${said(from)} becomes ${said(to)}, and the access of AWS cannot change once the cluster is there`, fix: 'leave it as it was',
  }];
}

/** Encryption of what is stored needs the key service in the cluster, which only a cluster that is there can have. */
function encryptedFromTheStart(cluster: KubeObject): Mistake[] {
  const field = 'spec.etcdEncryption';
  if (at(cluster, field) === undefined) { return []; }
  return [{ code: 'upgrade.encrypted-from-the-start', field, message: 'the cluster comes with encryption of what it stores, which EKS Anywhere takes in an update only', fix: 'leave it out, and add it once the cluster is there' }];
}
