import { instance, listOf, mapOf, objectOf, Shapes, SWITCH, TEXT, TEXTS } from '../object/value-shape';

const PLACEMENT = instance('Placement', "write Placement.labels({ tier: 'edge' }) or Placement.named('store-lyon')", 'selects');
export const ROLE = instance('TeamRole', 'write TeamRole.viewer(), or TeamRole.of(name, …)', 'rules', 'name');
export const PATH = instance('TeamPath', "write TeamPath.shared('deploy')", 'folder', 'isPerCluster');
export const MARKS = instance('TeamMarks', 'write TeamMarks.standard()', 'managedLabel', 'isOn');
export const VERIFICATION = instance('SourceVerification', "write SourceVerification.gitKeys('keys')", '_source', '_verify');
const PARTS: Shapes = {
  access: instance('TeamAccess', "write TeamAccess.viewers('acme:team')", 'grants'),
  reconciler: instance('ReconcilerAccount', 'write ReconcilerAccount.of()', 'bindingName', 'role'),
  defaultAccount: instance('DefaultAccount', 'write DefaultAccount.withoutToken()', 'isLocked'),
  quota: instance('Quota', 'write Quota.small()', 'replacing', '_props'),
  limits: instance('Limits', 'write Limits.standard()', '_manifests', '_props'),
  podSecurity: instance('PodSecurity', 'write PodSecurity.restricted()', 'level', 'version'),
  network: instance('TeamNetwork', 'write TeamNetwork.defaultDeny()', 'policies'),
  repository: instance('TeamRepository', "write TeamRepository.git('https://git.example.com/acme/team')", 'path', '_source'),
};

export const TEAM_SHAPES: Shapes = {
  ...PARTS,
  allows: instance('TeamAllowance', 'write TeamAllowance.of({ … })', '_annotations', '_props'),
  labels: mapOf(TEXT),
  secrets: listOf(instance('SecretSource', "write SecretSource.existing('name')", 'secretName', '_content')),
  marks: MARKS,
  variations: listOf(objectOf({ ...PARTS, name: TEXT, placement: PLACEMENT })),
};

const LISTS = ['repositories', 'registries', 'hosts', 'ingressClasses', 'gateways', 'serviceTypes', 'priorityClasses', 'nodePools', 'csiDrivers', 'proxySecrets'];
export const ALLOWANCE: Shapes = { ...Object.fromEntries(LISTS.map((list) => [list, TEXTS])), verifyGit: SWITCH, verifyOci: SWITCH, tags: SWITCH, argocdProject: TEXT };
export const RULE: Shapes = { apiGroups: TEXTS, resources: TEXTS, verbs: TEXTS, resourceNames: TEXTS };
export const GRANT: Shapes = { role: ROLE, groups: TEXTS, users: TEXTS, bindingName: TEXT };
export const ACCOUNT: Shapes = { name: TEXT, role: ROLE, bindingName: TEXT };
export const SOURCE: Shapes = { branch: TEXT, tag: TEXT, path: PATH, verify: VERIFICATION, secretName: TEXT, interval: TEXT };
export const NETWORK: Shapes = { dns: SWITCH, nodeLocalDns: TEXT, sameNamespace: SWITCH, ingressFrom: TEXTS, egressTo: TEXTS };
const AMOUNTS = objectOf({ cpu: TEXT, memory: TEXT });
export const LIMITS: Shapes = { requests: AMOUNTS, limits: AMOUNTS, max: AMOUNTS, maxVolume: TEXT };
export const LABELS: Shapes = { tenantLabel: TEXT, managedLabel: TEXT };
export const FENCES_SHAPES: Shapes = { platformUsers: TEXTS, marks: MARKS, placement: PLACEMENT };
