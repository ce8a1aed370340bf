import { join } from 'path';
import { KustomizeService, Placement, Platform } from 'cdk8s-platform';

/** An existing Kustomize folder, delivered as it is; one field of it differs in the stores. */
export function declareStatusPage(platform: Platform): void {
  const page = new KustomizeService(platform, 'status-page', {
    placement: Placement.except(Placement.labels({ tier: 'management' })),
    path: join('vendor', 'status-page'),
  });
  const deployment = page.objectNamed('deployment', { kind: 'Deployment', name: 'status-page' });
  page.overlay('edge', Placement.labels({ tier: 'edge' })).patch(deployment, {
    spec: { template: { spec: { containers: [{ name: 'page', env: [{ name: 'REFRESH_SECONDS', value: '300' }] }] } } },
  });
}
