import type { NodeadmConfigTemplateV1Beta2, NodeadmConfigV1Beta2 } from '../../../imports/bootstrap.cluster.x-k8s.io';
import { capiMetadata, CapiScope, poolObjectName } from '../capi';
import { NodePool } from '../node-pool';

/** How the instances of a pool join, for machines that Cluster API starts one by one. */
export function joinTemplate(scope: CapiScope, pool: NodePool): NodeadmConfigTemplateV1Beta2 {
  return {
    apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2',
    kind: 'NodeadmConfigTemplate',
    metadata: capiMetadata(scope, ''),
    spec: { template: { spec: configOf(pool) } },
  };
}

/** How the instances of a pool join, for an autoscaling group. */
export function joinConfig(scope: CapiScope, pool: NodePool): NodeadmConfigV1Beta2 {
  return {
    apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2',
    kind: 'NodeadmConfig',
    metadata: capiMetadata(scope, poolObjectName(scope, pool)),
    spec: configOf(pool),
  };
}

function configOf(pool: NodePool) {
  const labels = Object.entries(pool.labels).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`);
  const taints = pool.taints.map(({ key, value, effect }) => `${key}=${value ?? ''}:${effect}`);
  const flags = [
    ...(labels.length === 0 ? [] : [`--node-labels=${labels.join(',')}`]),
    ...(taints.length === 0 ? [] : [`--register-with-taints=${taints.join(',')}`]),
  ];
  return flags.length === 0 ? {} : { kubelet: { flags } };
}
