import { Sync } from './statement';
import type { RepoSyncV1Beta1 } from '../../../imports/configsync.gke.io';
import type { RoleBindingV1 } from '../../../imports/rbac.authorization.k8s.io';
import { KubeObject } from '../../object/kube-object';

const RBAC = 'rbac.authorization.k8s.io';

/**
 * A RepoSync in the team's namespace, and the team's role for the account that Config Sync makes for it.
 *
 * The name of a RepoSync is part of that account's name; under `repo-sync` it is `ns-reconciler-<namespace>`.
 */
export function configSyncObjects(sync: Sync): KubeObject[] {
  if (sync.source.verify) {
    throw new Error(`Config Sync verifies no signatures, and the repository of team '${sync.team}' must be signed: use SourceVerification.none() in a variation for its clusters`);
  }
  const labels = sync.labels ? { labels: sync.labels } : {};
  const namespace = sync.targetNamespace;
  const repoSync = {
    apiVersion: 'configsync.gke.io/v1beta1',
    kind: 'RepoSync',
    metadata: { name: 'repo-sync', namespace, ...labels },
    spec: { sourceFormat: 'unstructured', ...sourceOf(sync) },
  } satisfies RepoSyncV1Beta1;
  const binding = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'team-config-sync', namespace, ...labels },
    roleRef: { apiGroup: RBAC, kind: 'Role', name: sync.role },
    subjects: [{ kind: 'ServiceAccount', name: `ns-reconciler-${namespace}`, namespace: 'config-management-system' }],
  } satisfies RoleBindingV1;
  return [repoSync, binding] as unknown as KubeObject[];
}

function sourceOf({ source, path }: Sync): NonNullable<RepoSyncV1Beta1['spec']> {
  const { url, ref, secretName, interval } = source;
  if (source.kind === 'OCI') {
    const image = `${url.replace(/^oci:\/\//, '')}:${ref.tag}`;
    return { sourceType: 'oci', oci: { image, dir: path, auth: 'none', period: interval } };
  }
  const auth = secretName
    ? { auth: url.startsWith('ssh://') ? 'ssh' as const : 'token' as const, secretRef: { name: secretName } }
    : { auth: 'none' as const };
  const revision = ref.tag ? { revision: ref.tag } : { branch: ref.branch };
  return { sourceType: 'git', git: { repo: url, ...revision, dir: path, ...auth, period: interval } };
}
