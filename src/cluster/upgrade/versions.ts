import { at, Change, clusterOf, isOlder, versionOf } from './change';
import { Mistake } from './mistake';
import { KubeObject } from '../../object/kube-object';

/** Where kinds say a version, and how it may change. */
const VERSIONS: Readonly<Record<string, readonly { readonly field: string; readonly what: string }[]>> = {
  'controlplane.cluster.x-k8s.io/AWSManagedControlPlane': [{ field: 'spec.version', what: 'Kubernetes' }],
  'infrastructure.cluster.x-k8s.io/AzureASOManagedControlPlane': [{ field: 'spec.version', what: 'Kubernetes' }],
  'infrastructure.cluster.x-k8s.io/GCPManagedControlPlane': [{ field: 'spec.version', what: 'Kubernetes' }],
  'controlplane.cluster.x-k8s.io/KubeadmControlPlane': [{ field: 'spec.version', what: 'Kubernetes' }],
  'cluster.x-k8s.io/MachineDeployment': [{ field: 'spec.template.spec.version', what: 'Kubernetes' }],
  'cluster.x-k8s.io/MachinePool': [{ field: 'spec.template.spec.version', what: 'Kubernetes' }],
  'anywhere.eks.amazonaws.com/Cluster': [{ field: 'spec.kubernetesVersion', what: 'Kubernetes' }, { field: 'spec.eksaVersion', what: 'EKS Anywhere' }],
};

/** Downgrades, skipped minors and versions that are taken away. */
export function versionMistakes({ before, after }: Change): Mistake[] {
  if (!before || !after) { return []; }
  const group = after.apiVersion.slice(0, after.apiVersion.indexOf('/'));
  return (VERSIONS[`${group}/${after.kind}`] ?? []).flatMap(({ field, what }) => {
    const [from, to] = [versionOf(at(before, field)), versionOf(at(after, field))];
    if (!from) { return []; }
    const texts = `${what} ${String(at(before, field))}`;
    if (!to) {
      return [{ code: 'upgrade.version-removed', field, message: `${texts} is no longer said, and the version would stay as it is for good`, fix: 'say the version again' }];
    }
    if (isOlder(to, from)) {
      return [{ code: 'upgrade.downgrade', field, message: `${texts} becomes ${String(at(after, field))}, which is older`, fix: `keep ${String(at(before, field))} or choose a newer one: nothing goes back` }];
    }
    if (to[1] - from[1] <= 1 || isWorkers(after)) { return []; }
    return [{
      code: 'upgrade.minor-skipped',
      field,
      message: `${texts} becomes ${String(at(after, field))}, which skips ${to[1] - from[1] - 1} minor`,
      fix: `go to ${to[0]}.${from[1] + 1} first, and on once the cluster has arrived there`,
    }];
  });
}

function isWorkers(object: KubeObject): boolean {
  return object.kind === 'MachineDeployment' || object.kind === 'MachinePool';
}

/** Control planes of Cluster API; those of AKS and GKE are among the infrastructure. */
const CONTROL_PLANE_KIND = /^(controlplane|infrastructure)\.cluster\.x-k8s\.io\/.*ControlPlane$/;

/** Node pools that are newer than the control plane of their cluster. */
export function workersAhead(objects: readonly KubeObject[]): { object: KubeObject; mistake: Mistake }[] {
  const controlPlanes = new Map(objects
    .filter((object) => CONTROL_PLANE_KIND.test(object.apiVersion + object.kind))
    .map((object) => [clusterOf(object), object] as const));
  return objects.filter(isWorkers).flatMap((object) => {
    const field = 'spec.template.spec.version';
    const controlPlane = controlPlanes.get(clusterOf(object));
    const [own, leading] = [versionOf(at(object, field)), versionOf(at(controlPlane, 'spec.version'))];
    if (!own || !leading || own[1] <= leading[1]) { return []; }
    return [{
      object,
      mistake: {
        code: 'upgrade.workers-ahead',
        field,
        message: `the pool has Kubernetes ${String(at(object, field))}, newer than ${String(at(controlPlane, 'spec.version'))} of its control plane`,
        fix: 'raise the control plane first',
      },
    }];
  });
}
