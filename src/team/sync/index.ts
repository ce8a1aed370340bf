import { argoCdHubObjects, argoCdObjects } from './argocd';
import { configSyncObjects } from './config-sync';
import { fluxObjects } from './flux';
import { rancherFleetObjects } from './rancher-fleet';
import { Sync } from './statement';
import { KubeObject } from '../../object/kube-object';

export { fleetAccount } from './rancher-fleet';
export * from './statement';

/** The objects that make a reconciler read a team's repository; undefined where it is not known how. */
export function syncObjects(sync: Sync, form: string): readonly KubeObject[] | undefined {
  return FORMS[form]?.(sync);
}

const FORMS: { readonly [form: string]: (sync: Sync) => readonly KubeObject[] } = {
  'argocd': argoCdObjects,
  'argocd-hub': argoCdHubObjects,
  'config-sync': configSyncObjects,
  'flux': fluxObjects,
  // Nothing pulls there: whoever applies the platform's tree applies the team's repository as well.
  'kubectl': () => [],
  'rancher-fleet': rancherFleetObjects,
};
