import { Construct } from 'constructs';
import { ManagementDefinition } from './definition';
import { IdentitiesDefinition } from './identities';
import { ClusterApiProvider } from './provider';
import { checkManagement } from './rules';
import { AgentBootstrapWay } from '../agent/way';
import { Cluster, ClusterProps } from '../cluster';
import { AwsClusterIdentity } from '../eks/identity';
import { EksAnywhereVersion } from '../eks-anywhere-version';
import { ValueKind } from '../value-kind';

/** What a management cluster is told. */
export interface ManagementClusterProps extends ClusterProps {
  /**
   * The release of EKS Anywhere on it.
   *
   * @default - EKS Anywhere does not run there
   */
  readonly eksAnywhereVersion?: EksAnywhereVersion;
  /**
   * The providers of Cluster API on it, which the Cluster API Operator installs; the operator itself comes as a shared service.
   *
   * @default - they are installed some other way, and go unchecked
   */
  readonly providers?: ClusterApiProvider[];
  /**
   * How a pull agent gets into the clusters that it makes.
   *
   * @default AgentBootstrap.none()
   */
  readonly agentBootstrap?: AgentBootstrapWay;
  /**
   * Accounts of AWS in which its provider can act.
   *
   * @default - they are made some other way, and go unchecked
   */
  readonly awsIdentities?: AwsClusterIdentity[];
}

/** A cluster that exists already and makes others: Cluster API or EKS Anywhere runs on it. */
export class ManagementCluster extends Cluster {
  /** The release of EKS Anywhere on it; undefined where it does not run there. */
  public readonly eksAnywhereVersion?: EksAnywhereVersion;
  /** The providers of Cluster API on it; undefined where they are installed some other way. */
  public readonly providers?: ClusterApiProvider[];
  /** How a pull agent gets into the clusters that it makes. */
  public readonly agentBootstrap?: AgentBootstrapWay;
  /** Accounts of AWS in which its provider can act; undefined where they are made some other way. */
  public readonly awsIdentities?: AwsClusterIdentity[];

  private readonly identities?: IdentitiesDefinition;
  private bundle?: ManagementDefinition;

  constructor(scope: Construct, id: string, props: ManagementClusterProps) {
    super(scope, id, props);
    ValueKind.EKS_ANYWHERE_VERSION.check(`management cluster '${id}'`, 'eksAnywhereVersion', props.eksAnywhereVersion);
    checkManagement(id, props.version, props.providers ?? []);
    this.eksAnywhereVersion = props.eksAnywhereVersion;
    this.providers = props.providers && [...props.providers];
    this.agentBootstrap = props.agentBootstrap;
    if (this.providers) { this.bundle = new ManagementDefinition(this, 'providers', this, this.providers); }
    this.awsIdentities = props.awsIdentities && [...props.awsIdentities];
    if (this.awsIdentities) {
      this.identities = new IdentitiesDefinition(this, 'identities', this, this.awsIdentities);
      if (this.bundle) { this.identities.addDependency(this.bundle); }
    }
  }

  /**
   * The bundle of the accounts in which its provider can act.
   *
   * @internal
   */
  public get _identitiesBundle(): IdentitiesDefinition | undefined {
    return this.identities;
  }

  /**
   * The bundle of its providers, which the clusters that it makes wait for.
   *
   * @internal
   */
  public get _providersBundle(): ManagementDefinition | undefined {
    return this.bundle;
  }

  /**
   * Holds what clusters of a namespace share for their agent, once.
   *
   * @internal
   */
  public _shareAgent(way: AgentBootstrapWay, namespace: string): void {
    if (way._shared(namespace).length === 0) { return; }
    this.bundle ??= new ManagementDefinition(this, 'providers', this, []);
    this.bundle._share(way, namespace);
  }
}
