import { Construct } from 'constructs';
import { ValueKind } from './value-kind';
import { platformOf } from '../bundle';
import { checkDnsLabel, Finding, FindingSeverity, ICluster, KubernetesVersion, Placement } from '../fleet';
import { copied, listOf, objectOf, shaped, TEXT } from '../object/value-shape';

const VERSION_POLICY = Symbol.for('cdk8s-platform.VersionPolicy');

/** Until when an older minor may stay. */
export interface VersionDeadline {
  readonly version: KubernetesVersion;
  /** The last day, as `2027-01-31`. */
  readonly until: string;
}

/** Which versions clusters may have. */
export interface VersionPolicyProps {
  /**
   * The clusters that it holds for.
   *
   * @default Placement.all()
   */
  readonly placement?: Placement;
  /**
   * The minors that may be used.
   *
   * @default - every minor that has no deadline
   */
  readonly allowed?: KubernetesVersion[];
  /**
   * Older minors, and until when clusters may keep them.
   *
   * @default - none
   */
  readonly deadlines?: VersionDeadline[];
  /**
   * Releases of a distribution that may be used, by their names or by their beginnings and `*`: `v0.26.*`, `kubernetes-1-36-eks-7`.
   *
   * @default - every release
   */
  readonly releases?: string[];
  /**
   * The day that deadlines are compared with, as `2026-11-22`: a tree does not depend on the day on which it is written.
   *
   * @default - the platform's `asOf`; deadlines are notes where it has none either
   */
  readonly today?: string;
}

/** A cluster that runs a release of a distribution. */
interface ReleasedCluster {
  readonly _release?: string;
}

/** The rules of a fleet about versions: which minors and releases may be used where, and by when older ones must go. */
export class VersionPolicy extends Construct {
  /** Whether the value is a version policy, also one of another copy of this library. */
  public static isVersionPolicy(x: any): x is VersionPolicy {
    return typeof x === 'object' && x !== null && VERSION_POLICY in x;
  }

  public readonly placement: Placement;
  private readonly props: VersionPolicyProps;

  /** Throws for a day that is none, and for a minor that is allowed and has a deadline. */
  constructor(scope: Construct, id: string, props: VersionPolicyProps) {
    checkDnsLabel('version policy', id);
    super(scope, id);
    platformOf(this);
    ValueKind.PLAIN.check(`version policy '${id}'`, 'props', props ?? null);
    ValueKind.KUBERNETES_VERSION.checkAll(`version policy '${id}'`, 'allowed', props.allowed);
    shaped(`version policy '${id}'`, props, { deadlines: listOf(objectOf({ until: TEXT })) });
    for (const day of [props.today, ...(props.deadlines ?? []).map(({ until }) => until)]) { checkDay(id, day); }
    const both = (props.deadlines ?? []).find(({ version }) => props.allowed?.includes(version));
    if (both) { throw new Error(`version policy '${id}' allows Kubernetes ${both.version} and sets it a deadline: take it out of one of them`); }
    this.placement = props.placement ?? Placement.all();
    this.props = copied(props);
    Object.defineProperty(this, VERSION_POLICY, { value: true });
  }

  /**
   * What clusters do not keep to.
   *
   * @internal
   */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    return fleet
      .filter((cluster) => this.placement.selects(cluster))
      .flatMap((cluster) => [...this.minorFindings(cluster), ...this.releaseFindings(cluster)]);
  }

  private minorFindings(cluster: ICluster): Finding[] {
    const { allowed, deadlines = [] } = this.props;
    const today = this.props.today ?? (platformOf(this) as { readonly asOf?: string }).asOf;
    const deadline = deadlines.find(({ version }) => version.minor === cluster.version.minor);
    const next = [...(allowed ?? [])].map(String).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const fix = next.length > 0 ? `upgrade it to one of ${next.join(', ')}` : 'upgrade it, one minor at a time';
    if (!deadline) {
      const isAllowed = allowed?.some(({ minor }) => minor === cluster.version.minor) ?? true;
      return isAllowed ? [] : [this.finding(cluster, FindingSeverity.ERROR, 'cluster.version-not-allowed', `cluster '${cluster.clusterName}' has Kubernetes ${cluster.version}, which is not allowed`, fix)];
    }
    if (today === undefined || today <= deadline.until) {
      return [this.finding(cluster, FindingSeverity.NOTE, 'cluster.version-deadline', `cluster '${cluster.clusterName}' may keep Kubernetes ${cluster.version} until ${deadline.until}`, fix)];
    }
    return [this.finding(cluster, FindingSeverity.ERROR, 'cluster.version-overdue', `cluster '${cluster.clusterName}' has Kubernetes ${cluster.version}, which had to go by ${deadline.until}`, fix)];
  }

  private releaseFindings(cluster: ICluster): Finding[] {
    const { releases } = this.props;
    const release = (cluster as ReleasedCluster)._release;
    if (!releases || release === undefined || releases.some((name) => isNamed(release, name))) { return []; }
    return [this.finding(cluster, FindingSeverity.ERROR, 'cluster.release-not-allowed',
      `cluster '${cluster.clusterName}' has the release ${release}, which is not allowed`, `choose one of ${[...releases].sort().join(', ')}`)];
  }

  private finding(cluster: ICluster, severity: FindingSeverity, code: string, message: string, fix: string): Finding {
    return { code, severity, path: this.node.path, message, fix, clusters: [cluster.clusterName] };
  }
}

function isNamed(release: string, name: string): boolean {
  return name.endsWith('*') ? release.startsWith(name.slice(0, -1)) : release === name;
}

function checkDay(policy: string, day: string | undefined): void {
  if (day === undefined) { return; }
  const time = Date.parse(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) { return; }
  throw new Error(`version policy '${policy}' names the day '${day}': write it as '2027-01-31'`);
}
