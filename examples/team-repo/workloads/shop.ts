import { ApiObject } from 'cdk8s';
import { Placement, TeamApp } from 'cdk8s-platform';
import { Construct } from 'constructs';
import { Web, WebProps } from './web';
import { Host, Image, our } from '../contract';

const HOST: Host = 'checkout.acme.example.com';
const IMAGE: Image = 'registry.example.com/checkout/shop@sha256:1f5e4c3ee6f3a5a3a1a0d6d9b0c8c4f0e5b8a6f7d2c9b1e3a4f6d8c0b2a4e6f8';

/** The shop: the team's usual web service with a way in from outside, and enough replicas to lose one. */
class Shop extends Web {
  readonly budget: ApiObject;

  constructor(scope: Construct, id: string, props: WebProps) {
    super(scope, id, { ...props, requires: [our.capability('ingress')] });
    this.budget = new ApiObject(this, 'budget', {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name: id },
      spec: { minAvailable: 1, selector: { matchLabels: { app: id } } },
    });
    new ApiObject(this, 'ingress', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: id },
      spec: {
        ingressClassName: 'public',
        rules: [{ host: HOST, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: id, port: { name: 'http' } } } }] } }],
      },
    });
  }
}

export function declareShop(app: TeamApp): void {
  const props: WebProps = { image: IMAGE, replicas: 3, memory: '512Mi' };
  const shop = new Shop(app, 'shop', props);

  // A store has one machine: one replica, and nothing to budget. The same class with other props; only what differs is written.
  const stores = shop.overlay('stores', Placement.labels({ tier: 'edge' }));
  new Shop(stores, 'shop', { ...props, replicas: 1, memory: '256Mi' });
  stores.remove(shop.budget);
}
