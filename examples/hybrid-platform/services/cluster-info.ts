import { ICluster, Overlay, Platform, SharedService } from 'cdk8s-platform';
import { ConfigMap } from 'cdk8s-plus-27';
import { Construct } from 'constructs';

/** Tells applications where they run. */
class ClusterInfo extends SharedService {
  readonly facts: ConfigMap;

  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'cluster-info' });
    this.facts = new ConfigMap(this, 'facts', { data: { company: 'acme' } });
  }

  /** Called once for each cluster: values that differ by cluster need no substitution by the reconciler. */
  customize(overlay: Overlay, cluster: ICluster): void {
    overlay.patch(this.facts, {
      data: { cluster: cluster.clusterName, country: cluster.location.jurisdiction, site: cluster.location.site },
    });
  }
}

export function declareClusterInfo(platform: Platform): void {
  new ClusterInfo(platform, 'cluster-info');
}
