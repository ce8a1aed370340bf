/** A condition of a node or machine that says it is broken. */
export interface UnhealthyConditionProps {
  /** Type of the condition, such as `DiskPressure`. */
  readonly type: string;
  /** `True`, `False` or `Unknown`. */
  readonly status: string;
  /**
   * Seconds for which it may hold.
   *
   * @default - as long as a node may be not ready
   */
  readonly seconds?: number;
}

/** When a machine counts as broken and is replaced. */
export interface HealthCheckProps {
  /**
   * Seconds that a new machine has to become a node; at least 30.
   *
   * @default 600
   */
  readonly nodeStartupSeconds?: number;
  /**
   * Seconds that a node may be not ready.
   *
   * @default 300
   */
  readonly unhealthySeconds?: number;
  /**
   * No machine is replaced while more than this are broken: a number, or a share such as `40%`.
   *
   * @default '100%'
   */
  readonly maxUnhealthy?: string;
  /**
   * Conditions of nodes that count as well; not on EKS Anywhere.
   *
   * @default - none but not being ready
   */
  readonly nodeConditions?: UnhealthyConditionProps[];
  /**
   * Conditions of machines that count as well; not on EKS Anywhere.
   *
   * @default - none
   */
  readonly machineConditions?: UnhealthyConditionProps[];
}

/** When machines count as broken and are replaced, in one spelling whatever the provider's. */
export class HealthCheck {
  /** Throws for times that Cluster API refuses and a limit that is neither a number nor a share. */
  public static of(props: HealthCheckProps = {}): HealthCheck {
    return new HealthCheck(props);
  }

  public readonly nodeStartupSeconds: number;
  public readonly unhealthySeconds: number;
  /** A number or a share, as text. */
  public readonly maxUnhealthy: string;
  /** Of nodes, beside not being ready. */
  public readonly nodeConditions: UnhealthyConditionProps[];
  /** Of machines. */
  public readonly machineConditions: UnhealthyConditionProps[];

  private constructor(props: HealthCheckProps) {
    this.nodeStartupSeconds = props.nodeStartupSeconds ?? 600;
    this.unhealthySeconds = props.unhealthySeconds ?? 300;
    this.maxUnhealthy = props.maxUnhealthy ?? '100%';
    this.nodeConditions = [...(props.nodeConditions ?? [])];
    this.machineConditions = [...(props.machineConditions ?? [])];
    for (const condition of [...this.nodeConditions, ...this.machineConditions]) { checkCondition(condition); }
    if (!Number.isInteger(this.nodeStartupSeconds) || this.nodeStartupSeconds < 30) {
      throw new Error(`a health check cannot give machines ${this.nodeStartupSeconds} seconds to become nodes: Cluster API demands 30 or more`);
    }
    if (!Number.isInteger(this.unhealthySeconds) || this.unhealthySeconds < 1) {
      throw new Error(`a health check cannot wait ${this.unhealthySeconds} seconds for a node to recover: give a whole number from 1`);
    }
    if (!/^(\d+|\d{1,2}%|100%)$/.test(this.maxUnhealthy)) {
      throw new Error(`a health check cannot have maxUnhealthy '${this.maxUnhealthy}': give a number such as '2' or a share such as '40%'`);
    }
  }
}

function checkCondition({ type, status, seconds }: UnhealthyConditionProps): void {
  if (!['True', 'False', 'Unknown'].includes(status)) {
    throw new Error(`a health check has the condition '${type}' with the status '${status}': give 'True', 'False' or 'Unknown'`);
  }
  if (seconds !== undefined && (!Number.isInteger(seconds) || seconds < 0)) {
    throw new Error(`a health check waits ${seconds} seconds while '${type}' is ${status}: give a whole number from 0`);
  }
}
