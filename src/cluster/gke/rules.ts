import { GkeClusterProps } from './cluster-props';
import { checkFields, demanded } from '../given';
import { checkSettings } from '../machine-group';
import { MadeCluster } from '../made-cluster';
import { checkNetwork, refuseRanges } from '../network';
import { ValueKind } from '../value-kind';

const LONGEST = 40;

/** Throws where a cluster of GKE breaks a rule that a webhook or Google would find later. */
export function checkGke(cluster: MadeCluster, props: GkeClusterProps): void {
  const { clusterName: name, workers } = cluster;
  checkFields(`cluster '${name}'`, props, { zone: ValueKind.TEXT, pools: ValueKind.PLAIN, privateCluster: ValueKind.PLAIN, resourceLabels: ValueKind.PLAIN });
  ValueKind.CIDR.checkAll(`cluster '${name}'`, 'sources', props.sources);
  if (props.privateCluster) { demanded(`privateCluster of cluster '${name}'`, props.privateCluster, { controlPlaneCidr: ValueKind.CIDR }); }
  const { location, zone, patchRelease } = props;
  if (location.provider !== 'gcp') {
    throw new Error(`cluster '${name}' of GKE is at ${location}: give a region of Google, as in Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' })`);
  }
  if (!/^([a-z0-9.-]+:)?[a-z][a-z0-9-]*$/.test(props.project)) {
    throw new Error(`cluster '${name}' of GKE is in the project '${props.project}', which is no id of one: use lower-case letters, digits and '-'`);
  }
  if (zone !== undefined && !zone.startsWith(`${location.region}-`)) {
    throw new Error(`cluster '${name}' of GKE stands in the zone '${zone}', which is not of the region ${location.region}: name one of its zones, such as '${location.region}-a'`);
  }
  if (patchRelease !== undefined && (!Number.isInteger(patchRelease) || patchRelease < 0)) {
    throw new Error(`cluster '${name}' of GKE has the patch release ${patchRelease}: give a whole number from 0, such as 3 for ${props.version}.3`);
  }
  if ((props.gkeClusterName ?? name).length > LONGEST) {
    throw new Error(`cluster '${name}' would be named '${props.gkeClusterName ?? name}' in GKE, which takes ${LONGEST} characters: give it a gkeClusterName`);
  }
  checkSettings(name, 'GKE', props.pools ?? {}, workers.map((pool) => pool.name));
  checkNetwork(name, props.network ?? {}, undefined);
  refuseRanges(name, 'GKE', props.network, ['nodePrefix', 'secondPods', 'secondServices']);
  checkAccess(name, props);
  for (const pool of workers) {
    if (pool.version && pool.version.minor !== cluster.version.minor && props.pools?.[pool.name]?.patchRelease === undefined) {
      throw new Error(`node pool '${pool.name}' of cluster '${name}' has Kubernetes ${pool.version} without a patch release: give it in pools: { '${pool.name}': { patchRelease: … } }`);
    }
  }
}

function checkAccess(name: string, { access, autopilot, releaseChannel, privateCluster }: GkeClusterProps): void {
  if (access?.oidc) { throw new Error(`cluster '${name}' of GKE trusts the token issuer '${access.oidc.url}', and GKE trusts Google alone: leave access.oidc out`); }
  if (access?.sshKeys?.length) { throw new Error(`cluster '${name}' of GKE is given SSH keys, and its machines take those of the project: leave access.sshKeys out`); }
  if (autopilot && !releaseChannel) { throw new Error(`cluster '${name}' of GKE is on autopilot without a release channel, which GKE demands: give GkeReleaseChannel.REGULAR`); }
  if (privateCluster && privateCluster.controlPlaneCidr.prefix !== 28) {
    throw new Error(`cluster '${name}' of GKE gives its control plane the range ${privateCluster.controlPlaneCidr}: GKE takes a /28`);
  }
}
