import { TeamAllowance } from './allowance';
import { TeamMarks } from './marks';
import { TeamPartProps, TeamVariation } from './parts';
import { Bundle, SecretSource } from '../bundle';
import { Capability, Placement, Sovereignty } from '../fleet';

/** What a team is told. Every part can be replaced or switched off. */
export interface TeamProps extends TeamPartProps {
  /**
   * The clusters that the team may use.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
  /**
   * Its namespaces. The first is where its repository starts; later ones can be added without moving that.
   *
   * @default - one, named like the team
   */
  readonly namespaces?: string[];
  /**
   * Labels that all objects of the wrapper carry.
   *
   * @default - none beside the marks
   */
  readonly labels?: { [key: string]: string };
  /**
   * How the objects of the wrapper are marked.
   *
   * @default TeamMarks.standard()
   */
  readonly marks?: TeamMarks;
  /**
   * Secrets that the platform gives to the team, in the first of its namespaces; for another one, `SecretReference` names it.
   *
   * @default - none
   */
  readonly secrets?: SecretSource[];
  /**
   * What the platform's admission policies let the team use; see `TeamFences`.
   *
   * @default - its own repository
   */
  readonly allows?: TeamAllowance;
  /**
   * Parts that differ on some clusters, such as a larger quota on larger clusters.
   *
   * @default - none
   */
  readonly variations?: TeamVariation[];
  /**
   * Bundles that must be ready on a cluster before the team's wrapper is applied there.
   *
   * @default - none
   */
  readonly dependsOn?: Bundle[];
  /**
   * What the team needs on its clusters, whoever provides it.
   *
   * @default - nothing
   */
  readonly requires?: Capability[];
  /**
   * Jurisdictions that the team demands for its data and for the operation of its clusters.
   *
   * @default - any
   */
  readonly sovereignty?: Sovereignty;
}
