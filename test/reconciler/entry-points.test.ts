import { delivery, outline, violations } from './fleet';
import { ArgoCdForm, FluxSource, IReconciler, Reconciler } from '../../src/reconciler';

describe('entry points', () => {
  it.each<[string, IReconciler, Record<string, string[]>]>([
    ['flux', Reconciler.flux(), {
      'lyon': ['→ delivery/flux/units/service-ingress/base', 'GitRepository platform', 'Kustomization service-web'],
      'paris': ['→ delivery/flux/units/service-ingress/base', '→ delivery/flux/units/service-web/base', 'GitRepository platform'],
      'units/service-ingress/base': ['Kustomization service-ingress'],
      'units/service-web/base': ['Kustomization service-web'],
    }],
    ['argocd', Reconciler.argoCd(), {
      'lyon': ['→ delivery/argocd/units/service-ingress/base.wave-0', 'Application platform', 'AppProject platform', 'AppProject default', 'Application service-web'],
      'paris': ['→ delivery/argocd/units/service-ingress/base.wave-0', '→ delivery/argocd/units/service-web/base.wave-1',
        'Application platform', 'AppProject platform', 'AppProject default'],
      'units/service-ingress/base.wave-0': ['Application service-ingress'],
      'units/service-web/base.wave-1': ['Application service-web'],
    }],
    ['argocd', Reconciler.argoCd({ form: ArgoCdForm.APPLICATION_SET, keepDefaultProject: true }), {
      lyon: ['Application platform', 'AppProject platform', 'ApplicationSet units'],
      paris: ['Application platform', 'AppProject platform', 'ApplicationSet units'],
    }],
    ['argocd', Reconciler.argoCd({ hub: 'hub' }), {
      'hub': ['→ delivery/argocd/hub/lyon', '→ delivery/argocd/hub/paris', 'Application platform', 'AppProject platform', 'AppProject default'],
      'hub/lyon': ['Application lyon-service-ingress', 'Application lyon-service-web'],
      'hub/paris': ['Application paris-service-ingress', 'Application paris-service-web'],
    }],
    ['rancher-fleet', Reconciler.rancherFleet(), { 'fleet-default': ['GitRepo acme-lyon', 'GitRepo acme-paris'] }],
    ['config-sync', Reconciler.configSync(), {
      'lyon': ['→ delivery/config-sync/units/service-ingress/base', 'RootSync platform', 'RootSync service-web'],
      'paris': ['→ delivery/config-sync/units/service-ingress/base', '→ delivery/config-sync/units/service-web/base', 'RootSync platform'],
      'units/service-ingress/base': ['RootSync service-ingress'],
      'units/service-web/base': ['RootSync service-web'],
    }],
    ['kubectl', Reconciler.kubectl(), {
      'lyon/stage-0': ['→ services/ingress/base'],
      'lyon/stage-1': ['→ services/web/cluster.lyon'],
      'paris/stage-0': ['→ services/ingress/base'],
      'paris/stage-1': ['→ services/web/base'],
    }],
  ])('of %s share what names no cluster', (type, reconciler, folders) => {
    expect(reconciler.type).toBe(type);
    expect(outline(reconciler.deliver(delivery()))).toEqual(folders);
  });

  it.each<[string, IReconciler]>([
    ['flux', Reconciler.flux({ lockdown: {}, verify: { secretName: 'keys' } })],
    ['flux, from an artifact', Reconciler.flux({ source: FluxSource.artifact('oci://registry.example/acme/deploy', { tag: 'live' }), verify: { secretName: 'keys' } })],
    ['argocd', Reconciler.argoCd()],
    ['argocd, application sets', Reconciler.argoCd({ form: ArgoCdForm.APPLICATION_SET })],
    ['argocd, hub', Reconciler.argoCd({ hub: 'hub' })],
    ['argocd, hub with application sets', Reconciler.argoCd({ hub: 'hub', form: ArgoCdForm.APPLICATION_SET })],
    ['rancher-fleet', Reconciler.rancherFleet({ secretName: 'git', serviceAccount: 'agent' })],
    ['config-sync', Reconciler.configSync({ auth: 'none' })],
  ])('of %s pass the strict checks', (_, reconciler) => {
    const folders = reconciler.deliver(delivery());
    expect(folders.flatMap((folder) => folder.objects).length).toBeGreaterThan(0);
    expect(violations(folders)).toEqual([]);
  });

  it('follow neither the order of clusters nor that of calls', () => {
    const reconcilers = [Reconciler.flux(), Reconciler.argoCd(), Reconciler.configSync(), Reconciler.kubectl()];
    for (const reconciler of reconcilers) {
      const forward = Object.fromEntries(reconciler.deliver(delivery()).map((folder) => [folder.path, folder]));
      const backward = Object.fromEntries(reconciler.deliver(delivery([...delivery().clusters].reverse())).map((folder) => [folder.path, folder]));
      expect(backward).toEqual(forward);
    }
  });
});
