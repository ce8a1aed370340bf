import { Repository } from '../../fleet';
import { IdentifiedManifest } from '../manifest';

/** The new cluster, as far as its first agent depends on it. */
export interface AgentTarget {
  readonly cluster: string;
  /** What placements select it by. */
  readonly labels: { readonly [key: string]: string };
  /** Where Cluster API keeps its objects of the cluster, its kubeconfig among them. */
  readonly capiNamespace: string;
  /** Where the written tree is read. */
  readonly repository?: Repository;
}

/**
 * How a pull agent gets into a new cluster: made by `AgentBootstrap`.
 *
 * It says what its management cluster holds once a namespace, and what each cluster adds.
 */
export abstract class AgentBootstrapWay {
  // Private, so that no other class of the same shape can stand in its place.
  private readonly called: string;

  constructor(wayName: string) {
    this.called = wayName;
  }

  /** Name of the way, as messages say it. */
  public get wayName(): string {
    return this.called;
  }

  /**
   * What all clusters of a namespace share.
   *
   * @internal
   */
  public abstract _shared(namespace: string): IdentifiedManifest[];

  /**
   * What a cluster adds. Throws where the platform does not say what it needs.
   *
   * @internal
   */
  public abstract _own(target: AgentTarget): IdentifiedManifest[];

  /**
   * The add-on provider of Cluster API that carries it out, where it needs one.
   *
   * @internal
   */
  public get _addonProvider(): string | undefined {
    return undefined;
  }
}
