import { Sync } from './statement';
import type { ServiceAccountV1 } from '../../../imports/core';
import type { RoleBindingV1 } from '../../../imports/rbac.authorization.k8s.io';
import { KubeObject } from '../../object/kube-object';
import { FLEET_ACCOUNT } from '../admission/principal';

const RBAC = 'rbac.authorization.k8s.io';

const AGENT_NAMESPACE = 'cattle-fleet-system';

/** The account as which Fleet's agent applies what a team delivers to a namespace; the agent looks for it beside itself. */
export function fleetAccount(namespace: string): string {
  return `${FLEET_ACCOUNT}${namespace}`;
}

/** An account for Fleet's agent, bound to the team's role; Fleet's management cluster is told the rest, by the entry point of the reconciler. */
export function rancherFleetObjects(sync: Sync): KubeObject[] {
  if (sync.source.kind !== 'Git') {
    throw new Error(`Rancher Fleet reads the manifests of team '${sync.team}' from Git only, and the repository is '${sync.source.url}': `
      + 'use TeamRepository.git(…), or TeamRepository.none() in a variation for its clusters');
  }
  if (sync.source.verify) {
    throw new Error(`Rancher Fleet verifies no signatures, and the repository of team '${sync.team}' must be signed: use SourceVerification.none() in a variation for its clusters`);
  }
  const labels = sync.labels ? { labels: sync.labels } : {};
  const name = fleetAccount(sync.targetNamespace);
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: AGENT_NAMESPACE, ...labels }, automountServiceAccountToken: false } satisfies ServiceAccountV1,
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'team-rancher-fleet', namespace: sync.targetNamespace, ...labels },
      roleRef: { apiGroup: RBAC, kind: 'Role', name: sync.role },
      subjects: [{ kind: 'ServiceAccount', name, namespace: AGENT_NAMESPACE }],
    } satisfies RoleBindingV1,
  ] as unknown as KubeObject[];
}
