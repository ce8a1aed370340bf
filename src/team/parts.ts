import { TeamAccess } from './access';
import { DefaultAccount, ReconcilerAccount } from './account';
import { Limits } from './limits';
import { TeamNetwork } from './network';
import { PodSecurity } from './pod-security';
import { Quota } from './quota';
import { TeamRepository } from './repository';
import { Placement } from '../fleet';

/** The parts of a wrapper that can differ by placement. */
export interface TeamPartProps {
  /**
   * Which people may do what.
   *
   * @default TeamAccess.none()
   */
  readonly access?: TeamAccess;
  /**
   * The account under which reconcilers apply what the team delivers.
   *
   * @default ReconcilerAccount.of()
   */
  readonly reconciler?: ReconcilerAccount;
  /**
   * The account of pods that name none.
   *
   * @default DefaultAccount.withoutToken()
   */
  readonly defaultAccount?: DefaultAccount;
  /**
   * What a namespace may take together.
   *
   * @default Quota.small()
   */
  readonly quota?: Quota;
  /**
   * What a container gets and may take.
   *
   * @default Limits.standard()
   */
  readonly limits?: Limits;
  /**
   * What pods may do to their node.
   *
   * @default PodSecurity.restricted()
   */
  readonly podSecurity?: PodSecurity;
  /**
   * What traffic is let through.
   *
   * @default TeamNetwork.defaultDeny()
   */
  readonly network?: TeamNetwork;
  /**
   * Where the team's own manifests come from.
   *
   * @default TeamRepository.none()
   */
  readonly repository?: TeamRepository;
}

/** Parts of a wrapper that differ on some clusters; what it leaves out stays as it is elsewhere. */
export interface TeamVariation extends TeamPartProps {
  /** Name of the folder that it becomes; a DNS label. */
  readonly name: string;
  /** The clusters on which it holds; where several do, the later wins. */
  readonly placement: Placement;
}
