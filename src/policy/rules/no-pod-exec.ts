import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who may exec into a pod acts as its account; who may use nodes/proxy acts on every pod of the node. */
export const NO_POD_EXEC: Rule = {
  id: 'no-pod-exec',
  title: 'roles do not reach into pods and nodes',
  description: 'Who may exec into a pod acts as its account; who may use nodes/proxy acts on every pod of the node.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles', Role: 'roles' })],
  rules: [
    {
      // A wildcard holds for subresources as well; what is connected to is got or created.
      expression: "object.?rules.orValue([]).all(r, !r.?verbs.orValue([]).exists(v, v in ['*', 'create', 'get']) || !r.?apiGroups.orValue([]).exists(g, g in ['', '*']) || !r.?resources.orValue([]).exists(x, x in ['*', 'pods/exec', 'pods/attach', 'pods/portforward',"
        + " 'nodes/proxy', 'serviceaccounts/token', '*/exec', '*/attach', '*/portforward', '*/proxy', '*/token']))",
      message: 'a rule reaches into pods, nodes or tokens: get or create of exec, attach, portforward, nodes/proxy or serviceaccounts/token, or of *, which holds for these too',
      remedy: 'take the subresource out, list the resources in the place of *, or leave the verbs list and watch',
    },
    {
      // What runs in a pod that is there already runs as its account. (For RBAC pods/* is no wildcard: it holds for nothing.)
      expression: "object.?rules.orValue([]).all(r, !r.?verbs.orValue([]).exists(v, v in ['*', 'patch', 'update']) || !r.?apiGroups.orValue([]).exists(g, g in ['', '*'])"
        + " || !r.?resources.orValue([]).exists(x, x in ['*', 'pods/ephemeralcontainers', '*/ephemeralcontainers']))",
      message: 'a rule adds containers to running pods: patch or update of pods/ephemeralcontainers, or of *, which holds for these too',
      remedy: 'take the subresource out, list the resources in the place of *, or leave patch and update out',
    },
  ],
  references: controls({ cis: ['5.1.10', '5.1.13'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: ['apps'], resources: ['*'], verbs: ['get'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['list', 'watch'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['patch', 'update'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: [''], resources: ['*/proxy'], verbs: ['get'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['*'], verbs: ['get'] }] }),
    example('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ apiGroups: [''], resources: ['pods/ephemeralcontainers'], verbs: ['patch'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['update'] }] }),
  ],
};

/** Roles do not reach into pods and nodes. */
export class NoPodExec extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_POD_EXEC, props));
  }
}
