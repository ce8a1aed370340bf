import { Sync } from './statement';
import { KubeObject } from '../../object/kube-object';

/** Nothing inside the cluster: Fleet's management cluster is told, by the entry point of the reconciler. */
export function rancherFleetObjects(sync: Sync): KubeObject[] {
  if (sync.source.kind !== 'Git') {
    throw new Error(`Rancher Fleet reads the manifests of team '${sync.team}' from Git only, and the repository is '${sync.source.url}': `
      + 'use TeamRepository.git(…), or TeamRepository.none() in a variation for its clusters');
  }
  if (sync.source.verify) {
    throw new Error(`Rancher Fleet verifies no signatures, and the repository of team '${sync.team}' must be signed: use SourceVerification.none() in a variation for its clusters`);
  }
  return [];
}
