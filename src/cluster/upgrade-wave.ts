import { Cluster, ClusterProps } from './cluster';
import { ValueKind } from './value-kind';
import { KubernetesVersion, Rollout } from '../fleet';

/** What decides which version a cluster has while an upgrade goes through the fleet. */
interface Upgraded extends ClusterProps {
  readonly upgrade?: Rollout;
}

/**
 * The version of a cluster: what its upgrade goes to once a wave has reached it, else its own.
 *
 * Throws where the upgrade starts from another version than the cluster has, and where it passes a minor over, which no control plane can.
 */
export function reachedVersion(name: string, { version, upgrade, location, labels }: Upgraded): KubernetesVersion {
  if (upgrade === undefined) { return version; }
  ValueKind.ROLLOUT.check(`cluster '${name}'`, 'upgrade', upgrade);
  const [from, to] = [KubernetesVersion.of(upgrade.from), KubernetesVersion.of(upgrade.version)];
  if (from.minor !== version.minor) {
    throw new Error(`cluster '${name}' has Kubernetes ${version} and is on an upgrade from ${from}: let version be what the upgrade starts from until its last wave, `
      + 'and then what it goes to, without the upgrade');
  }
  if (to.minor !== from.minor + 1) {
    throw new Error(`cluster '${name}' is on an upgrade from Kubernetes ${from} to ${to}: go up one minor at a time, to 1.${from.minor + 1} first`);
  }
  return upgrade.held.selects({ clusterName: name, location, clusterLabels: labels ?? {}, version }) ? version : to;
}

/**
 * What a cluster takes for its new version, of a kind that follows the version: a release, a patch.
 *
 * @param both the one that it has and the one that it gets; `name` is the property of the latter
 */
export function reachedChoice<T>(cluster: Cluster, version: KubernetesVersion, both: { readonly before: T; readonly after: T | undefined; readonly name: string }): T {
  if (cluster.version === version) { return both.before; }
  if (both.after !== undefined) { return both.after; }
  throw new Error(`cluster '${cluster.clusterName}' is reached by its upgrade to Kubernetes ${cluster.version} and has nothing of that version: give ${both.name}`);
}
