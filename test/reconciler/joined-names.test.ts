import { delivery, unit } from './fleet';
import { ArgoCdForm, IReconciler, Reconciler } from '../../src/reconciler';

const CLUSTERS = [
  { cluster: 'shop', units: [unit('service-service-web'), unit('service-web')] },
  { cluster: 'shop-service', units: [unit('service-web')] },
];

describe('units of two clusters that come to one name', () => {
  it.each<[string, string, IReconciler]>([
    ['beside each other in a workspace of Fleet', 'rancher-fleet.same-name', Reconciler.rancherFleet()],
    ['on a hub of Argo CD', 'argocd.same-name', Reconciler.argoCd({ hub: 'shop' })],
    ['in sets on a hub of Argo CD', 'argocd.same-name', Reconciler.argoCd({ hub: 'shop', form: ArgoCdForm.APPLICATION_SET })],
  ])('%s are an error', (_, code, reconciler) => {
    expect(reconciler.deliver(delivery(CLUSTERS)).flatMap(({ findings = [] }) => findings)).toEqual([{
      code,
      severity: 'error',
      path: 'service-web',
      message: "on 'shop-service' it would be named 'shop-service-service-web' beside the other clusters, and so would another unit on 'shop'",
      fix: 'give it or one of the two clusters another id',
      clusters: ['shop', 'shop-service'],
    }]);
  });

  it('are none inside each cluster', () => {
    expect(Reconciler.flux().deliver(delivery(CLUSTERS)).flatMap(({ findings = [] }) => findings)).toEqual([]);
    expect(Reconciler.argoCd().deliver(delivery(CLUSTERS)).flatMap(({ findings = [] }) => findings)).toEqual([]);
  });
});
