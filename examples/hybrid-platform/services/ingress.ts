import { ApiObject } from 'cdk8s';
import { Capability, Placement, Platform } from 'cdk8s-platform';
import { ConfigMap } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { Ingress, IngressProps } from '../vendor/ingress';

/** Somebody else's ingress as Acme runs it: logs for machines everywhere, and an address of its own in the stores. */
class AcmeIngress extends Ingress {
  constructor(scope: Construct, id: string, props: IngressProps) {
    super(scope, id, { provides: [Capability.INGRESS], ...props });
    // Edits on the service itself mend the base, for every cluster.
    this.patch(this.config, { data: { 'log-format': 'json' } });

    // What the base does not have is added in an overlay.
    const onPremises = this.overlay('on-premises', Placement.either(Placement.labels({ tier: 'edge' }), Placement.labels({ tier: 'datacentre' })));
    new ConfigMap(onPremises, 'addresses', { data: { pool: 'by-site' } });
  }
}

export function declareIngress(platform: Platform): AcmeIngress {
  const props: IngressProps = { placement: Placement.except(Placement.labels({ tier: 'management' })), replicas: 3 };
  const ingress = new AcmeIngress(platform, 'ingress', props);

  // The same class with other props: only what differs becomes a patch, here one field.
  const edge = ingress.overlay('edge', Placement.labels({ tier: 'edge' }));
  new AcmeIngress(edge, 'ingress', { ...props, replicas: 1 });
  // Or say the difference. List items go by name, never by index.
  edge.patch(ingress.config, { data: { 'log-level': 'warn' } });
  edge.patch(ApiObject.of(ingress.controller), {
    spec: { template: { spec: { containers: [{ name: 'controller', resources: { limits: { memory: '128Mi' }, requests: { memory: '64Mi' } } }] } } },
  });
  edge.remove(ingress.dashboard);
  return ingress;
}
