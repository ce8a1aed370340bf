import { ApiObject } from 'cdk8s';
import { ICluster, Overlay, Placement, TeamApp } from 'cdk8s-platform';
import { Construct } from 'constructs';
import { Web, WebProps } from './web';
import { Image, our } from '../contract';

const IMAGE: Image = 'registry.example.com/checkout/tills@sha256:9c1185a5c5e9fc54612808977ee8f548b2258d31a1b2c3d4e5f60718293a4b5c';

/** The tills of a store, with settings that differ by store. */
class Tills extends Web {
  readonly settings: ApiObject;

  constructor(scope: Construct, id: string, props: WebProps) {
    super(scope, id, props);
    this.settings = new ApiObject(this, 'settings', {
      apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `${id}-settings` }, data: { currency: 'EUR', store: '' },
    });
  }

  customize(overlay: Overlay, cluster: ICluster): void {
    overlay.patch(this.settings, { data: { store: cluster.clusterName.replace('store-', '') } });
  }
}

export function declareTills(app: TeamApp): void {
  const tills = new Tills(app, 'tills', { image: IMAGE, replicas: 1, memory: '128Mi', placement: Placement.labels({ tier: 'edge' }) });

  // Our only store outside the euro. A name that the contract does not have would not compile.
  const swiss = tills.overlay('swiss', our.clusters('store-bern'));
  swiss.patch(tills.settings, { data: { currency: 'CHF' } });
}
