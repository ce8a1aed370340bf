import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct } from 'constructs';
import { ClusterApiProvider } from './provider';
import { Bundle, BundleFolder } from '../../bundle';
import { ICluster, Placement } from '../../fleet';
import { AgentBootstrapWay } from '../agent/way';
import { IdentifiedManifest, withoutUnset } from '../manifest';

/** What a management cluster needs to make others: providers of Cluster API, and what new clusters share. */
export class ManagementDefinition extends Bundle {
  private readonly clusterName: string;
  private readonly shared = new Map<AgentBootstrapWay, Set<string>>();

  constructor(scope: Construct, id: string, cluster: ICluster, providers: readonly ClusterApiProvider[]) {
    super(scope, id, { placement: Placement.clusters(cluster) });
    this.clusterName = cluster.clusterName;
    const namespaces = new Set<string>();
    for (const { id: name, manifest } of providers.flatMap((provider) => provider._objects())) {
      if (manifest.kind === 'Namespace' && namespaces.has(String(manifest.metadata.name))) { continue; }
      namespaces.add(String(manifest.metadata.name));
      this.add({ id: name, manifest });
    }
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'provisioning', folder: `${this.clusterName}.providers`, unit: `providers-${this.clusterName}` };
  }

  /**
   * The providers' custom resources are one unit: the operator brings their definitions.
   *
   * @internal
   */
  public _partOf(): string {
    return '';
  }

  /**
   * Holds what clusters of a namespace share for their agent, once.
   *
   * @internal
   */
  public _share(way: AgentBootstrapWay, namespace: string): void {
    const known = this.shared.get(way) ?? new Set<string>();
    if (known.has(namespace)) { return; }
    this.shared.set(way, known.add(namespace));
    for (const object of way._shared(namespace)) { this.add(object); }
  }

  private add({ id, manifest }: IdentifiedManifest): void {
    new ApiObject(this, id, withoutUnset(manifest) as ApiObjectProps);
  }
}
