import { Construct } from 'constructs';
import { contractAround } from './around';
import { Bundle, BundleFolder } from '../../bundle';
import { Capability, didYouMean, Placement } from '../../fleet';
import { mapOf, shaped, TEXT } from '../../object/value-shape';

const SHAPES = { namespace: TEXT, labels: mapOf(TEXT) };
const WORKLOAD = Symbol.for('cdk8s-platform.TeamWorkload');

/** What a workload of a team is told. */
export interface TeamWorkloadProps {
  /**
   * Which of the team's clusters get it.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
  /**
   * The team's namespace that it runs in.
   *
   * @default - the first one of the contract
   */
  readonly namespace?: string;
  /**
   * Labels that all of its objects carry.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * What it needs on its clusters, whoever provides it there.
   *
   * @default - nothing
   */
  readonly requires?: Capability[];
}

/**
 * Something that a team delivers: a base, overlays on it, and a placement on clusters of the team's contract.
 *
 * Constructs under it are its base; everything that a service of the platform can say with overlays, it can say as well.
 */
export class TeamWorkload extends Bundle {
  /** Whether the value is a workload of a team, also one of another copy of this library. */
  public static isTeamWorkload(x: any): x is TeamWorkload {
    return typeof x === 'object' && x !== null && WORKLOAD in x;
  }

  /** The team's namespace that it runs in. */
  public readonly workloadNamespace: string;

  /** Throws outside a TeamApp, and for a namespace that the contract does not have. */
  constructor(scope: Construct, id: string, props: TeamWorkloadProps = {}) {
    const namespace = namespaceOf(scope, id, shaped(`workload '${id}'`, props, SHAPES).namespace);
    super(scope, id, { placement: props.placement, namespace, labels: props.labels, requires: props.requires });
    Object.defineProperty(this, WORKLOAD, { value: true });
    this.workloadNamespace = namespace;
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'apps', folder: this.node.id, unit: this.node.id };
  }
}

function namespaceOf(scope: Construct, id: string, namespace: string | undefined): string {
  const contract = contractAround(scope);
  if (!contract) { throw new Error(`workload '${id}' stands outside a TeamApp, which knows its contract: give it a scope that is the TeamApp or stands under it`); }
  const names = [...new Set(contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ name }) => name)))];
  const chosen = namespace ?? names[0];
  if (!names.includes(chosen)) {
    throw new Error(`workload '${id}' names namespace '${chosen}', which the contract of team '${contract.team}' does not have${didYouMean(chosen, names)}: `
      + `use ${names.map((name) => `'${name}'`).join(' or ')}`);
  }
  return chosen;
}
