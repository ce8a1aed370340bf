import { at, Change, isOlder, versionOf } from './change';
import { mapsIn, POOL_KINDS, slotsOf, workersOf } from './class-slots';
import { Mistake } from './mistake';
import { said } from './said';
import { isList, isMap, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** A mistake and the object that has it. */
export interface ObjectMistake {
  readonly object: KubeObject;
  readonly mistake: Mistake;
  /** The clusters that it concerns, where the object stands for none. */
  readonly users: readonly string[];
}

/** What Cluster API refuses of classes that clusters are of, and of clusters that go to another class. */
export function topologyMistakes(before: readonly KubeObject[], after: readonly KubeObject[], changes: readonly Change[]): ObjectMistake[] {
  const [old, now] = [before, after].map((objects) => new Map(objects.filter(isClass).map((object) => [keyOfClass(object), object])));
  const [oldUsers, users] = [before, after].map(usersOf);
  return changes.flatMap(({ before: was, after: is }) => {
    if (is && was && isClass(is)) {
      const [oldOnes, ones] = [oldUsers, users].map((of) => of.get(keyOfClass(is)) ?? []);
      return mistaken(is, ones, [
        ...kindMistakes(was, is), ...removedWorkers(was, is, oldOnes), ...removedChecks(was, is, oldOnes), ...lostVersions(was, is, oldOnes), ...variableMistakes(was, is, ones),
      ]);
    }
    if (was && !is && isClass(was)) {
      const ones = users.get(keyOfClass(was)) ?? [];
      return mistaken(was, ones, classGone(was, ones));
    }
    return was && is && isOfClass(was) && isOfClass(is) ? mistaken(is, [is], [...rebased(was, is, old, now), ...versionMistakes(was, is, now)]) : [];
  });
}

function mistaken(object: KubeObject, users: readonly KubeObject[], mistakes: readonly Mistake[]): ObjectMistake[] {
  const clusters = users.map(({ metadata }) => metadata.name).sort();
  return mistakes.map((mistake) => ({ object, mistake, users: clusters }));
}

/** Whether it is a class of Cluster API. */
export function isClass(object: KubeObject): boolean {
  return object.kind === 'ClusterClass' && object.apiVersion.startsWith('cluster.x-k8s.io/');
}

/** Whether it is a cluster of a class. */
export function isOfClass(object: KubeObject): boolean {
  return object.kind === 'Cluster' && object.apiVersion.startsWith('cluster.x-k8s.io/') && at(object, 'spec.topology') !== undefined;
}

/** The object by namespace and name, as clusters name classes. */
export function keyOfClass({ metadata }: KubeObject): string {
  return `${String(metadata.namespace)}/${metadata.name}`;
}

/** The class of a cluster, in the cluster's namespace where it says none. */
export function classOf(cluster: KubeObject): string {
  return `${String(at(cluster, 'spec.topology.classRef.namespace') ?? cluster.metadata.namespace)}/${String(at(cluster, 'spec.topology.classRef.name'))}`;
}

function usersOf(objects: readonly KubeObject[]): ReadonlyMap<string, KubeObject[]> {
  const users = new Map<string, KubeObject[]>();
  for (const cluster of objects.filter(isOfClass)) {
    const key = classOf(cluster);
    users.set(key, [...(users.get(key) ?? []), cluster]);
  }
  return users;
}

function names(clusters: readonly KubeObject[]): string {
  return clusters.map(({ metadata }) => `'${metadata.name}'`).sort().join(', ');
}

function kindMistakes(was: KubeObject, is: KubeObject): Mistake[] {
  return slotMistakes(was, is).map(({ field, what, from, to }) => ({
    code: 'upgrade.class-template-kind', field, message: `the template of ${what} becomes ${to} from ${from}, and a class keeps the kinds of its templates`, fix: 'leave the kind, or make a class of another name',
  }));
}

function slotMistakes(was: KubeObject, is: KubeObject): { readonly field: string; readonly what: string; readonly from: string; readonly to: string }[] {
  const [old, now] = [was, is].map(slotsOf);
  return [...now.values()].flatMap(({ field, what, template }) => {
    const before = old.get(field);
    if (!before || before.template === template) { return []; }
    return [{ field, what, from: before.template ?? 'none', to: template ?? 'none' }];
  });
}

function removedWorkers(was: KubeObject, is: KubeObject, users: readonly KubeObject[]): Mistake[] {
  return POOL_KINDS.flatMap((kind) => {
    const now = workersOf(is, kind);
    return [...workersOf(was, kind).keys()].filter((name) => !now.has(name)).flatMap((name) => {
      const using = users.flatMap((cluster) => mapsIn(at(cluster, `spec.topology.workers.${kind}`)).filter((pool) => pool.class === name).map((pool) => `pool '${String(pool.name)}' of cluster '${cluster.metadata.name}'`));
      return using.length === 0 ? [] : [{
        code: 'upgrade.worker-class-removed',
        field: `spec.workers.${kind}[class=${name}]`,
        message: `the worker class '${name}' is taken away, and ${using.sort().join(', ')} ${using.length === 1 ? 'is' : 'are'} of it`,
        fix: 'give the pools another class first, and take this one away afterwards; or make a class of another name',
      }];
    });
  });
}

function lostVersions(was: KubeObject, is: KubeObject, users: readonly KubeObject[]): Mistake[] {
  const field = 'spec.kubernetesVersions';
  const [old, now] = [was, is].map((definition) => at(definition, field));
  if (!isListed(now)) { return []; }
  const lost = users.filter((cluster) => !now.includes(at(cluster, 'spec.topology.version') ?? null));
  if (lost.length === 0) { return []; }
  return [{ code: 'upgrade.class-version-removed', field, message: `${said(old)} becomes ${said(now)}, without the version of ${names(lost)}`, fix: 'keep every version that a cluster has' }];
}

/** A cluster that asks for the health check of its class, and says none of its own. */
function removedChecks(was: KubeObject, is: KubeObject, users: readonly KubeObject[]): Mistake[] {
  const own = lostCheck(was, is, 'spec.controlPlane', users.filter((cluster) => asks(at(cluster, 'spec.topology.controlPlane'))).map((cluster) => `the control plane of cluster '${cluster.metadata.name}'`));
  const [old, now] = [was, is].map((definition) => workersOf(definition, 'machineDeployments'));
  return [...own, ...[...old].flatMap(([name, worker]) => {
    const using = users.flatMap((cluster) => mapsIn(at(cluster, 'spec.topology.workers.machineDeployments')).filter((pool) => pool.class === name && asks(pool))
      .map((pool) => `pool '${String(pool.name)}' of cluster '${cluster.metadata.name}'`));
    const isLost = worker.healthCheck !== undefined && now.has(name) && now.get(name)!.healthCheck === undefined;
    return isLost ? checkMistake(`spec.workers.machineDeployments[class=${name}].healthCheck`, using) : [];
  })];
}

function asks(group: Json | undefined): boolean {
  const check = isMap(group) ? group.healthCheck : undefined;
  return isMap(check) && check.enabled === true && check.checks === undefined;
}

function lostCheck(was: KubeObject, is: KubeObject, place: string, using: readonly string[]): Mistake[] {
  const field = `${place}.healthCheck`;
  return at(was, field) !== undefined && at(is, field) === undefined ? checkMistake(field, using) : [];
}

function checkMistake(field: string, using: readonly string[]): Mistake[] {
  if (using.length === 0) { return []; }
  return [{
    code: 'upgrade.class-health-check-removed', field, message: `the health check is taken away, and ${[...using].sort().join(', ')} ${using.length === 1 ? 'asks' : 'ask'} for it`, fix: 'keep it, or make a class of another name',
  }];
}

function isListed(value: Json | undefined): value is readonly Json[] {
  return value !== undefined && isList(value) && value.length > 0;
}

function variableMistakes(was: KubeObject, is: KubeObject, users: readonly KubeObject[]): Mistake[] {
  const [old, now] = [was, is].map((definition) => new Map(mapsIn(at(definition, 'spec.variables')).map((variable) => [String(variable.name), variable])));
  const saying = (name: string) => users.filter((cluster) => mapsIn(at(cluster, 'spec.topology.variables')).some((variable) => variable.name === name));
  const removed = [...old.keys()].filter((name) => !now.has(name)).flatMap((name): Mistake[] => {
    const clusters = saying(name);
    return clusters.length === 0 ? [] : [{
      code: 'upgrade.class-variable-removed',
      field: `spec.variables[name=${name}]`,
      message: `the variable '${name}' is taken away, and ${names(clusters)} ${clusters.length === 1 ? 'gives' : 'give'} it a value`,
      fix: 'take the values away too, or make a class of another name',
    }];
  });
  const demanded = [...now].filter(([name, variable]) => variable.required === true && !hasDefault(variable) && old.get(name)?.required !== true).flatMap(([name]): Mistake[] => {
    const silent = users.filter((cluster) => !saying(name).includes(cluster));
    return silent.length === 0 ? [] : [{
      code: 'upgrade.class-variable-required',
      field: `spec.variables[name=${name}]`,
      message: `the variable '${name}' is required and has no preset, and ${names(silent)} ${silent.length === 1 ? 'gives' : 'give'} it no value`,
      fix: 'give it a preset, or give each cluster a value',
    }];
  });
  return [...removed, ...demanded];
}

function hasDefault(variable: Json): boolean {
  const schema = isMap(variable) && isMap(variable.schema) ? variable.schema.openAPIV3Schema : undefined;
  return isMap(schema) && schema.default !== undefined;
}

function classGone(was: KubeObject, users: readonly KubeObject[]): Mistake[] {
  if (users.length === 0) { return []; }
  return [{ code: 'upgrade.class-removed', message: `the class '${was.metadata.name}' is no longer defined, and ${names(users)} ${users.length === 1 ? 'is' : 'are'} of it`, fix: 'declare it again, or give the clusters another class first' }];
}

/** A cluster that goes to another class keeps the kinds of all of its parts. */
function rebased(was: KubeObject, is: KubeObject, old: ReadonlyMap<string, KubeObject>, now: ReadonlyMap<string, KubeObject>): Mistake[] {
  const [from, to] = [old.get(classOf(was)), now.get(classOf(is))];
  if (!from || !to || classOf(was) === classOf(is)) { return []; }
  return slotMistakes(from, to).map(({ what, from: kind, to: other }) => ({
    code: 'upgrade.class-template-kind',
    field: 'spec.topology.classRef',
    message: `the class becomes '${to.metadata.name}' from '${from.metadata.name}', where the template of ${what} is ${other} in place of ${kind}`,
    fix: 'choose a class of the same kinds, or make a new cluster beside it',
  }));
}

function versionMistakes(was: KubeObject, is: KubeObject, classes: ReadonlyMap<string, KubeObject>): Mistake[] {
  const field = 'spec.topology.version';
  const [from, to] = [was, is].map((cluster) => versionOf(at(cluster, field)));
  if (!from || !to) { return []; }
  const texts = [was, is].map((cluster) => String(at(cluster, field)));
  if (isOlder(to, from)) {
    return [{ code: 'upgrade.downgrade', field, message: `Kubernetes ${texts[0]} becomes ${texts[1]}, which is older`, fix: `keep ${texts[0]} or choose a newer one: nothing goes back` }];
  }
  const definition = classes.get(classOf(is));
  const isChained = definition !== undefined && isListed(at(definition, 'spec.kubernetesVersions'));
  if (isChained || to[1] - from[1] <= 1) { return []; }
  return [{
    code: 'upgrade.minor-skipped',
    field,
    message: `Kubernetes ${texts[0]} becomes ${texts[1]}, which skips ${to[1] - from[1] - 1} minor`,
    fix: `go to ${to[0]}.${from[1] + 1} first, and on once the cluster has arrived there; or list kubernetesVersions in the class, which goes step by step`,
  }];
}
