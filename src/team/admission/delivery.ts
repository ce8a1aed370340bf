import { AdmissionDefinition, ALL_OPERATIONS, WRITES } from './definition';
import { isAllowedRepository, listOf, valueOf } from './fence';
import { ACCOUNT_NAMESPACE, isOfTeam, isPlatform, Principals, teamMap } from './principal';

/** Objects of the other reconcilers. */
export function deliveryDefinitions(principals: Principals): AdmissionDefinition[] {
  return [applications(principals), foreignApplications(principals), rancherFleet(principals), configSync(principals)];
}

const CREATES_NAMESPACE = "object.spec.?syncPolicy.?syncOptions.orValue([]).exists(o, o.lowerAscii().replace(' ', '').startsWith('createnamespace=') && !o.lowerAscii().endsWith('=false'))";
const NAMESPACES_ARE_THE_PLATFORMS = {
  expression: `!${CREATES_NAMESPACE} && !object.spec.?syncPolicy.?managedNamespaceMetadata.hasValue()`,
  message: 'namespaces and their labels are the platform\'s: leave CreateNamespace and managedNamespaceMetadata out',
};

function applications(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-argocd-applications',
    title: 'Applications in a team namespace stay in the team\'s project, repositories and namespace',
    escapes: ['E35', 'E36', 'E38'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['argoproj.io'], resources: ['applications'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'repositories', expression: listOf('repositories') },
      {
        name: 'sources',
        expression: 'object.spec.?sources.orValue([]) + (has(object.spec.source) ? [object.spec.source] : [])'
          + ' + (has(object.spec.sourceHydrator) ? [object.spec.sourceHydrator.drySource] : [])'
          + ' + object.?operation.?sync.?sources.orValue([]) + (has(object.operation) && has(object.operation.sync) && has(object.operation.sync.source) ? [object.operation.sync.source] : [])',
      },
    ],
    validations: [
      { expression: `${valueOf('project')} != '' && object.spec.project == ${valueOf('project')}`, message: 'set spec.project to the team\'s own project' },
      {
        expression: `size(variables.sources) > 0 && variables.sources.all(s, ${isAllowedRepository("s.?repoURL.orValue('')")})`,
        message: 'a source of this Application is not one of the team\'s repositories',
      },
      { expression: 'size(object.?operation.?sync.?manifests.orValue([])) == 0', message: 'manifests come from the repository: leave operation.sync.manifests out' },
      { expression: "object.spec.destination.?namespace.orValue('') == request.namespace", message: 'set spec.destination.namespace to this namespace' },
      NAMESPACES_ARE_THE_PLATFORMS,
    ],
  };
}

/** In the namespace of Argo CD, the account tells the team. */
function foreignApplications(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-argocd-projects',
    title: 'Applications that a team writes elsewhere stay in the team\'s project and namespaces',
    escapes: ['E35', 'E36', 'E38'],
    holdsIn: 'everywhere',
    match: [{ apiGroups: ['argoproj.io'], resources: ['applications'], operations: WRITES, scope: 'Namespaced' }],
    condition: `${isOfTeam(principals)} && !${isPlatform(principals)}`,
    variables: [
      { name: 'teamOf', expression: teamMap(principals) },
      { name: 'team', expression: `variables.teamOf[?${ACCOUNT_NAMESPACE}].orValue('')` },
    ],
    validations: [
      { expression: "variables.team != '' && object.spec.project == variables.team", message: 'set spec.project to the team\'s own project' },
      {
        expression: "variables.teamOf[?object.spec.destination.?namespace.orValue('')].orValue('') == variables.team",
        message: 'set spec.destination.namespace to one of the team\'s namespaces',
      },
      NAMESPACES_ARE_THE_PLATFORMS,
    ],
  };
}

function rancherFleet(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-rancher-fleet',
    title: 'Rancher Fleet applies what a team delivers as the team\'s account, in its own namespace',
    escapes: ['E41'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['fleet.cattle.io'], resources: ['*'], operations: ALL_OPERATIONS }],
    condition: `!${isPlatform(principals)} && object != null`,
    variables: [
      { name: 'repositories', expression: listOf('repositories') },
      { name: 'account', expression: valueOf('account') },
    ],
    validations: [
      { expression: "object.kind == 'GitRepo'", message: 'of Rancher Fleet, teams write GitRepos only' },
      { expression: "variables.account != '' && object.spec.?serviceAccount.orValue('') == variables.account", message: 'set spec.serviceAccount to the team\'s reconciler account' },
      { expression: "object.spec.?targetNamespace.orValue('') == request.namespace", message: 'set spec.targetNamespace to this namespace' },
      { expression: isAllowedRepository("object.spec.?repo.orValue('')"), message: 'this repository is not one of the team\'s' },
      {
        expression: '!object.spec.?deleteNamespace.orValue(false) && !object.spec.?insecureSkipTLSVerify.orValue(false)',
        message: 'deleteNamespace takes the namespace along, insecureSkipTLSVerify skips the proof of who answers: leave them out',
      },
    ],
  };
}

function configSync(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-config-sync',
    title: 'Config Sync reads a team\'s manifests from the repositories that it is allowed',
    escapes: ['E42'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['configsync.gke.io'], resources: ['*'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [{ name: 'repositories', expression: listOf('repositories') }],
    validations: [
      { expression: "object.kind == 'RepoSync'", message: 'of Config Sync, teams write RepoSyncs only' },
      // Under another name it would act as an account that is of no team.
      { expression: "object.metadata.name == 'repo-sync'", message: 'the RepoSync of a team is named repo-sync' },
      {
        expression: `[object.?spec.?git.?repo.orValue(''), object.?spec.?helm.?repo.orValue('')].all(url, url == '' || ${isAllowedRepository('url')})`
          + " && object.?spec.?oci.?image.orValue('') == ''",
        message: 'this repository is not one of the team\'s',
      },
      { expression: '!object.?spec.?override.?roleRefs.hasValue()', message: 'roles are given by the platform: leave override.roleRefs out' },
      {
        expression: "[object.?spec.?git.?auth.orValue('none'), object.?spec.?helm.?auth.orValue('none')].all(a, !(a in ['gcenode', 'gcpserviceaccount', 'k8sserviceaccount']))",
        message: 'this way to sign in uses the identity of the node or of an account: use a Secret',
      },
    ],
  };
}
