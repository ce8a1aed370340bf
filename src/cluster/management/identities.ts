import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct } from 'constructs';
import { Bundle, BundleFolder } from '../../bundle';
import { ICluster, Placement } from '../../fleet';
import { AwsClusterIdentity } from '../eks/identity';
import { withoutUnset } from '../manifest';

/** The accounts in which providers of a management cluster can act; they come once the providers have brought their kinds. */
export class IdentitiesDefinition extends Bundle {
  private readonly clusterName: string;

  /** Throws for two identities of one kind and name. */
  constructor(scope: Construct, id: string, cluster: ICluster, identities: readonly AwsClusterIdentity[]) {
    super(scope, id, { placement: Placement.clusters(cluster) });
    this.clusterName = cluster.clusterName;
    const seen = new Set<string>();
    for (const { _object: { id: name, manifest } } of identities) {
      if (seen.has(name)) { throw new Error(`management cluster '${this.clusterName}' has the ${manifest.kind} '${manifest.metadata.name}' twice: keep one of them`); }
      seen.add(name);
      new ApiObject(this, name, withoutUnset(manifest) as ApiObjectProps);
    }
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'provisioning', folder: `${this.clusterName}.identities`, unit: `identities-${this.clusterName}` };
  }

  /**
   * Custom resources of the providers are one unit: the providers bring their definitions.
   *
   * @internal
   */
  public _partOf(): string {
    return '';
  }
}
