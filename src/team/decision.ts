import { TeamAccess } from './access';
import { DefaultAccount, ReconcilerAccount } from './account';
import { Limits } from './limits';
import { TeamNetwork } from './network';
import { TeamPartProps, TeamVariation } from './parts';
import { PodSecurity } from './pod-security';
import { Quota } from './quota';
import { TeamRepository } from './repository';
import { ICluster, Placement } from '../fleet';

/** All parts of a wrapper, decided. */
export type TeamParts = Required<TeamPartProps>;

/** Fills in what a team leaves out. */
export function decidedParts(props: TeamPartProps): TeamParts {
  return replacedParts(standardParts(), props);
}

let standard: TeamParts | undefined;

/** What teams have that say nothing: the same values for all of them. */
function standardParts(): TeamParts {
  return standard ??= {
    access: TeamAccess.none(),
    reconciler: ReconcilerAccount.of(),
    defaultAccount: DefaultAccount.withoutToken(),
    quota: Quota.small(),
    limits: Limits.standard(),
    podSecurity: PodSecurity.restricted(),
    network: TeamNetwork.defaultDeny(),
    repository: TeamRepository.none(),
  };
}

/** The parts with those replaced that the other names. */
export function replacedParts(parts: TeamParts, by: TeamPartProps): TeamParts {
  return {
    access: by.access ?? parts.access,
    reconciler: by.reconciler ?? parts.reconciler,
    defaultAccount: by.defaultAccount ?? parts.defaultAccount,
    quota: by.quota ?? parts.quota,
    limits: by.limits ?? parts.limits,
    podSecurity: by.podSecurity ?? parts.podSecurity,
    network: by.network ?? parts.network,
    repository: by.repository ?? parts.repository,
  };
}

/** The parts that hold on a cluster. */
export function partsOn(cluster: ICluster, parts: TeamParts, variations: readonly TeamVariation[]): TeamParts {
  return variations.filter(({ placement }) => placement.selects(cluster)).reduce(replacedParts, parts);
}

/** Where the version of the Pod Security Standards follows the cluster's own minor. */
export function followersOfClusterMinor(parts: TeamParts, variations: readonly TeamVariation[]): Placement | undefined {
  let followers = parts.podSecurity._followsCluster ? Placement.all() : undefined;
  for (const { podSecurity, placement } of variations) {
    if (!podSecurity) { continue; }
    if (podSecurity._followsCluster) {
      followers = followers ? Placement.either(followers, placement) : placement;
    } else if (followers) {
      followers = Placement.both(followers, Placement.except(placement));
    }
  }
  return followers;
}
