import { AdmissionDefinition, literals, WRITES } from './definition';
import { valueOf } from './fence';
import { MADE_SECRETS, NAMED, TEMPLATES } from './made-secrets';
import { POD_CHANGED, POD_VARIABLES, PODS } from './pod';
import { AdmissionMaker, isOfTeam, isPlatform, isPlatformOrCluster, Principals } from './principal';

/** Rights: roles, bindings, accounts of pods, and tokens. */
export const rightsDefinitions: readonly AdmissionMaker[] = [bindings, roles, podAccounts, podBindings, tokens, tokenSecrets];

function bindings(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-bindings',
    title: 'Bindings of a team name roles and accounts of its own namespace',
    escapes: ['E12'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['rbac.authorization.k8s.io'], resources: ['rolebindings'], operations: WRITES }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [],
    validations: [
      { expression: "object.roleRef.kind == 'Role'", message: 'a binding to a ClusterRole lets others add to its rights: bind a Role of this namespace' },
      {
        expression: "object.?subjects.orValue([]).all(s, s.kind == 'ServiceAccount' ? s.?namespace.orValue('') == request.namespace : !s.name.startsWith('system:'))",
        message: 'a binding gives rights to accounts of this namespace and to people only',
      },
    ],
  };
}

/** Resources that only the platform and the cluster write, also by a role that a team gives itself. */
const PLATFORMS = ['endpoints', 'endpointslices', 'limitranges', 'namespaces', 'nodes', 'persistentvolumes', 'resourcequotas'];

function roles(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-roles',
    title: 'Roles of a team list what they allow',
    escapes: ['E12'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles'], operations: WRITES }],
    condition: `!${isPlatformOrCluster(principals)}`,
    variables: [{ name: 'rules', expression: 'object.?rules.orValue([])' }],
    validations: [
      {
        expression: "variables.rules.all(r, !('*' in r.?apiGroups.orValue([])) && !('*' in r.?resources.orValue([])) && !('*' in r.verbs))",
        message: 'a role with * grows with the cluster: list groups, resources and verbs',
      },
      {
        expression: "variables.rules.all(r, r.verbs.all(v, !(v in ['bind', 'escalate', 'impersonate']))"
          + " && !r.?resources.orValue([]).exists(each, each == 'serviceaccounts/token' || each.startsWith('*/')))",
        message: 'a role of a team cannot bind, escalate, impersonate or make tokens',
      },
      {
        expression: "variables.rules.all(r, r.verbs.all(v, v in ['get', 'list', 'watch']) || r.?resources.orValue([]).all(each, !(each.split('/')[0] in "
          + `${literals(PLATFORMS)})))`,
        message: 'a role of a team cannot write namespaces, quota, limits, endpoints and nodes: they belong to the platform',
      },
    ],
  };
}

/** Whoever may bind pods is a scheduler, and puts them on any node. */
function podBindings(principals: Principals): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  return {
    id: 'team-pod-bindings',
    title: 'Pods of a team are put on nodes by the scheduler',
    escapes: ['E21'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: [''], resources: ['bindings', 'pods/binding'], operations: ['CREATE'] }],
    condition,
    variables,
    validations: [{ expression: `${others}false`, message: 'a binding goes past the scheduler: leave it to the cluster' }],
  };
}

function podAccounts(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-pod-accounts',
    title: 'Pods do not run as the account of the reconcilers',
    escapes: ['E32'],
    holdsIn: 'team-namespaces',
    match: PODS,
    condition: `!${isPlatform(principals)} && ${POD_CHANGED}`,
    variables: [...POD_VARIABLES, { name: 'account', expression: valueOf('account') }],
    validations: [{
      expression: "variables.account == '' || (variables.pod.?serviceAccountName.orValue('') != variables.account"
        + " && variables.pod.?serviceAccount.orValue('') != variables.account)",
      message: 'this account is for reconcilers: give pods an account of their own',
    }],
  };
}

function tokens(principals: Principals): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  return {
    id: 'team-tokens',
    title: 'Teams make no tokens of accounts',
    escapes: ['E31'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: [''], resources: ['serviceaccounts/token'], operations: ['CREATE'] }],
    condition,
    variables,
    validations: [{ expression: `${others}false`, message: 'tokens reach pods through their account: do not make them by hand' }],
  };
}

function tokenSecrets(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-token-secrets',
    title: 'No Secret holds a token of an account',
    escapes: ['E31'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: [''], resources: ['secrets'], operations: WRITES },
      ...MADE_SECRETS,
    ],
    condition: `!${isPlatformOrCluster(principals)}`,
    // Of what others make a Secret.
    variables: [
      { name: 'templates', expression: `[object] + [object.?spec].filter(s, s.hasValue()).map(s, s.value()) + ${TEMPLATES}` },
      { name: 'types', expression: "variables.templates.map(t, t.?type.orValue('')) + variables.templates.map(t, t.?secretType.orValue(''))" },
      { name: 'spaces', expression: `variables.templates.map(t, [t.?secretNamespace]) + (${NAMED}).map(r, [r.?secretNamespace, r.?configMapNamespace, r.?namespace])` },
    ],
    validations: [{
      expression: "variables.types.all(t, !t.startsWith('ENC['))",
      message: 'the type of a Secret is encrypted, so that nobody can judge it: leave it out, or encrypt the values alone (sops --encrypted-regex)',
    }, {
      expression: "variables.types.all(t, !(t in ['kubernetes.io/service-account-token', 'bootstrap.kubernetes.io/token']))",
      message: 'a Secret of this type holds a token that never ends: use the token that a pod gets by itself',
    }, {
      expression: 'variables.spaces.all(l, l.all(n, n.orValue(request.namespace) == request.namespace))',
      message: 'Secrets are read and made in the namespace of what makes them: leave the namespace out, or name this one',
    }],
  };
}

