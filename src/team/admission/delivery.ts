import { AdmissionDefinition, ALL_OPERATIONS, WRITES } from './definition';
import { foreignRepository, isAllowedImage, isAllowedRepository, isShortRepository, listOf, valueOf } from './fence';
import { AdmissionMaker, ACCOUNT_NAMESPACE, IS_LISTED, isOfTeam, isPlatform, Principals, projectLookup, repositoryLookup, teamLookup } from './principal';
import { TeamMarks } from '../marks';

/** Objects of the other reconcilers. */
export const deliveryDefinitions: readonly AdmissionMaker[] = [applications, foreignApplications, rancherFleet, configSync];

const OPTIONS = 'object.spec.?syncPolicy.?syncOptions.orValue([]) + object.?operation.?sync.?syncOptions.orValue([])';
const CREATES_NAMESPACE = `(${OPTIONS}).exists(o, o.lowerAscii().replace(' ', '').startsWith('createnamespace=') && !o.lowerAscii().endsWith('=false'))`;
/** Everything that Argo CD may read manifests from: what is stated, what a sync by hand names, and what a sync that is under way goes on with. */
const SOURCES = {
  name: 'sources',
  expression: 'object.spec.?sources.orValue([]) + (has(object.spec.source) ? [object.spec.source] : [])'
    + ' + (has(object.spec.sourceHydrator) ? [object.spec.sourceHydrator.drySource] : [])'
    + ' + object.?operation.?sync.?sources.orValue([]) + (has(object.operation) && has(object.operation.sync) && has(object.operation.sync.source) ? [object.operation.sync.source] : [])',
};
/** What each of them may be allowed as: Argo CD names the folder of a registry without its scheme where a chart lies in it. */
const ADDRESSES = {
  name: 'addresses',
  expression: "variables.sources.map(s, has(s.chart) && s.?repoURL.orValue('').matches('^[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9._/-]+)?$') && s.chart.matches('^[a-z0-9]+([._/-]+[a-z0-9]+)*$') && !s.chart.matches('[.][.]|//')"
    + " ? ['oci://' + s.repoURL, 'oci://' + s.repoURL + '/' + s.chart] : [s.?repoURL.orValue('')])",
};
const NAMESPACES_ARE_THE_PLATFORMS = {
  expression: `!${CREATES_NAMESPACE} && !object.spec.?syncPolicy.?managedNamespaceMetadata.hasValue()`,
  message: 'namespaces and their labels are the platform\'s: leave CreateNamespace and managedNamespaceMetadata out',
};
const NO_MANIFESTS = {
  expression: 'size(object.?operation.?sync.?manifests.orValue([])) == 0',
  message: 'manifests come from the repository: leave operation.sync.manifests out',
};
/** Argo CD goes on with the operation that the status says is running. */
const NO_STATE = {
  expression: 'object.?status.?operationState == (oldObject == null ? optional.none() : oldObject.?status.?operationState)',
  message: 'status.operationState is written by Argo CD: leave it out',
};
/** Values and components may name addresses of their own, which Argo CD fetches. */
const REMOTE = '[:?@]|//|^[^/.]+[.][^/]+/';
const NOTHING_BESIDE = {
  expression: "variables.sources.all(s, (s.?helm.?valueFiles.orValue([]) + s.?helm.?fileParameters.orValue([]).map(p, p.?path.orValue(''))).all(f, !f.contains('://'))"
    + ` && s.?kustomize.?components.orValue([]).all(c, !c.matches('${REMOTE}')))`,
  message: 'values and components lie in the repository: name them by their path in it',
};
const FOREIGN_SOURCE = 'a source of this Application is not one of the team\'s repositories';

function applications(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-argocd-applications',
    title: 'Applications in a team namespace stay in the team\'s project, repositories and namespace',
    escapes: ['E35', 'E36', 'E38'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['argoproj.io'], resources: ['applications'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [{ name: 'repositories', expression: listOf('repositories') }, SOURCES, ADDRESSES],
    validations: [
      { expression: `${valueOf('project')} != '' && object.spec.?project.orValue('') == ${valueOf('project')}`, message: 'set spec.project to the team\'s own project' },
      { expression: `size(variables.sources) > 0 && variables.addresses.all(l, l.exists(a, ${isAllowedRepository('a')}))`, ...foreignRepository(FOREIGN_SOURCE) },
      NOTHING_BESIDE,
      NO_MANIFESTS,
      NO_STATE,
      { expression: "object.spec.destination.?namespace.orValue('') == request.namespace", message: 'set spec.destination.namespace to this namespace' },
      NAMESPACES_ARE_THE_PLATFORMS,
    ],
  };
}

/** In the namespace of Argo CD, the account tells the team; in a team's own, another policy judges as well. */
function foreignApplications(principals: Principals, { managedLabel }: TeamMarks): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  const [teams, projects, repositories] = [teamLookup(principals), projectLookup(principals), repositoryLookup(principals)];
  const isFine = (expression: string) => `${others}variables.isHome || object == null || (${expression})`;
  const rules = [
    { expression: "object.spec.?project.orValue('') == variables.project", message: 'set spec.project to the team\'s own project' },
    {
      expression: `size(variables.sources) > 0 && variables.addresses.all(l, l.exists(a, variables.repositories.exists(r, ${isShortRepository('r', 'a')})))`,
      message: `${FOREIGN_SOURCE}: write its address as the team's contract does`,
    },
    NOTHING_BESIDE,
    NO_MANIFESTS,
    NO_STATE,
    {
      expression: `${teams.of("object.spec.destination.?namespace.orValue('')")}.orValue('') == variables.team`,
      message: 'set spec.destination.namespace to one of the team\'s namespaces',
    },
    NAMESPACES_ARE_THE_PLATFORMS,
  ];
  return {
    id: 'team-argocd-projects',
    title: 'Applications that a team writes elsewhere stay in the team\'s project and namespaces',
    escapes: ['E35', 'E36', 'E38', 'E45'],
    holdsIn: 'everywhere',
    match: [{ apiGroups: ['argoproj.io'], resources: ['applications'], operations: ALL_OPERATIONS, scope: 'Namespaced' }],
    condition: `${condition} && !${isPlatform(principals)}`,
    variables: [
      ...variables,
      ...teams.variables,
      ...projects.variables,
      ...repositories.variables,
      { name: 'team', expression: `${teams.of(ACCOUNT_NAMESPACE)}.orValue('')` },
      { name: 'project', expression: `${projects.of('variables.team')}.orValue(variables.team)` },
      { name: 'repositories', expression: `${repositories.of('variables.team')}.orValue([])` },
      { name: 'isHome', expression: `variables.team == '' ? ${IS_LISTED} : ${teams.of('request.namespace')}.orValue('') == variables.team` },
      SOURCES,
      ADDRESSES,
    ],
    validations: [
      { expression: `${others}variables.isHome || variables.team != ''`, message: 'write Applications into a namespace of your team' },
      {
        expression: `${others}variables.isHome || oldObject == null || (oldObject.spec.?project.orValue('') == variables.project && !('${managedLabel}' in oldObject.metadata.?labels.orValue({})))`,
        message: 'this Application is not the team\'s: ask the platform team to change it',
      },
      ...rules.map(({ expression, message }) => ({ expression: isFine(expression), message })),
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
      { expression: "variables.account != '' && object.?spec.?serviceAccount.orValue('') == variables.account", message: 'set spec.serviceAccount to the team\'s reconciler account' },
      { expression: "object.?spec.?targetNamespace.orValue('') == request.namespace", message: 'set spec.targetNamespace to this namespace' },
      { expression: isAllowedRepository("object.?spec.?repo.orValue('')"), ...foreignRepository('this repository is not one of the team\'s') },
      {
        expression: '!object.?spec.?deleteNamespace.orValue(false) && !object.?spec.?insecureSkipTLSVerify.orValue(false)',
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
          + ` && (object.?spec.?oci.?image.orValue('') == '' || ${isAllowedImage('variables.repositories', "('oci://' + object.spec.oci.image)")})`,
        ...foreignRepository('this repository is not one of the team\'s'),
      },
      {
        expression: "!object.?spec.?git.?noSSLVerify.orValue(false) && !object.?spec.?override.?enableShellInRendering.orValue(false) && object.?spec.?git.?proxy.orValue('') == ''",
        message: 'noSSLVerify skips the proof of who answers, enableShellInRendering runs what is read and fetches remote bases, a proxy is an address of its own: leave them out',
      },
      { expression: '!object.?spec.?override.?roleRefs.hasValue()', message: 'roles are given by the platform: leave override.roleRefs out' },
      {
        expression: "[object.?spec.?git.?auth.orValue('none'), object.?spec.?helm.?auth.orValue('none'), object.?spec.?oci.?auth.orValue('none')].all(a, !(a in ['gcenode', 'gcpserviceaccount', 'k8sserviceaccount']))",
        message: 'this way to sign in uses the identity of the node or of an account: use a Secret',
      },
    ],
  };
}
