import { ApiObject } from 'cdk8s';
import { Judge } from './judge';
import { application, clusterObject, create, object, PLATFORM, update } from './requests';
import { compile } from '../../../src/cel/program';
import { Team, TeamAccess, TeamAllowance, TeamFences, TeamRepository } from '../../../src/team';
import { teamAdmission } from '../../../src/team/admission';
import { Claims } from '../../../src/team/claims';
import { TeamMarks } from '../../../src/team/marks';
import { cluster, objects, platform } from '../fixture';

const LIMIT = 100_000;

function principals(teams: number) {
  const names = [...Array(teams)].map((_, i) => `department-team-${i}`);
  return {
    platformUsers: [PLATFORM],
    teamOf: new Map(names.flatMap((name) => [[name, name], [`${name}-batch`, name]] as [string, string][])),
    teamGroups: names.map((name) => `acme:${name}`),
    repositoriesOf: new Map(names.map((name) => [name, [`git.example.com/${name}/apps`]])),
  };
}

describe('policies that name thousands of namespaces', () => {
  const definitions = teamAdmission(principals(3000), TeamMarks.standard());
  const expressions = definitions.flatMap(({ condition, variables, validations }) => [condition, ...[...variables, ...validations].map(({ expression }) => expression)]);

  it('are made of expressions that an API server reads', () => {
    expect(expressions.filter((text) => text.length > LIMIT)).toEqual([]);
    const failed = expressions.map((text) => compile(text, { kubernetesMinor: 30, variables: ['object', 'oldObject', 'request', 'namespaceObject', 'variables'] })).filter((program) => 'code' in program);
    expect(failed).toEqual([]);
  });

  it('hold for the first and for the last of them', () => {
    const manifests = definitions.flatMap((definition) => admission(definition));
    const labels = { 'toolkit.fluxcd.io/tenant': 'x' };
    const spaces = ['department-team-0', 'department-team-2999'].map((name): [string, any] => [name, { metadata: { name, labels, annotations: { 'fences.cdk8s-platform/people': `group:acme:${name}` } } }]);
    const judge = new Judge(manifests, new Map(spaces));
    const verdict = (space: string, user: string) => judge.denials(create(object('v1', 'ConfigMap', {}, { namespace: space }), user)).map((denial) => denial.split(':')[0]);
    const account = (space: string) => `system:serviceaccount:${space}:team-reconciler`;

    expect(verdict('department-team-0', account('department-team-0'))).toEqual([]);
    expect(verdict('department-team-0', account('department-team-0-batch'))).toEqual([]);
    expect(verdict('department-team-2999', account('department-team-2999'))).toEqual([]);
    expect(verdict('department-team-0', account('department-team-2999'))).toEqual(['team-home']);
    expect(verdict('kube-system', account('department-team-2999'))).toEqual(['team-home']);
    expect(verdict('kube-system', 'system:serviceaccount:monitoring:prometheus')).toEqual([]);
    expect(judge.denials(create(clusterObject('v1', 'PersistentVolume'), account('department-team-1500'))).map((denial) => denial.split(':')[0])).toEqual(['team-cluster-scope']);
    expect(judge.denials(create(clusterObject('v1', 'PersistentVolume'), 'jane'))).toEqual([]);
    const app = (team: string, repository: string) => application({ project: team, source: { repoURL: `https://git.example.com/${repository}/apps` }, destination: { namespace: team } });
    expect(judge.denials(create(app('department-team-2999', 'department-team-2999'), account('department-team-2999')))).toEqual([]);
    expect(judge.denials(create(app('department-team-2999', 'department-team-0'), account('department-team-2999')))).toHaveLength(1);
  });
});

/** As `admissionManifests` writes it, but for the binding's selector. */
function admission({ id, match, exclude = [], condition, variables, validations, holdsIn }: any): any[] {
  return holdsIn === 'everywhere' ? [
    { kind: 'ValidatingAdmissionPolicy', metadata: { name: id }, spec: { matchConstraints: { resourceRules: match, excludeResourceRules: exclude }, matchConditions: [{ expression: condition }], variables, validations } },
    { kind: 'ValidatingAdmissionPolicyBinding', spec: { policyName: id } },
  ] : [];
}

describe('a platform whose policies would be larger than what is stored', () => {
  it('hears of it once, from the first team', () => {
    const root = platform();
    new TeamFences(root, 'team-fences');
    const first = new Team(root, 'first');
    // One team of very many namespaces stands for very many teams; objects of namespaces are not what is measured here.
    const many = { node: { id: 'many' } } as any;
    const found = () => first._findings([cluster('a')]).filter(({ code }) => code === 'team.fences-too-large');

    expect(found()).toEqual([]);
    const spaces = [...Array(20_000)].map((_, i) => `a-namespace-with-a-long-name-${i}`);
    Claims.of(root).add({ team: many, spaces, access: [], project: 'many', repositories: [] });
    expect(found().map(({ path, object: named, message }) => [path, named, message])).toEqual([
      ['first', 'ValidatingAdmissionPolicy team-argocd-projects', 'the admission policy \'team-argocd-projects\' names 2 teams and would be 2 MB, which no API server stores'],
    ]);
  });
});

describe('people of teams', () => {
  const root = platform();
  const fences = new TeamFences(root, 'team-fences');
  const teams = ['shop', 'bank'].map((id) => new Team(root, id, {
    access: TeamAccess.viewers(`acme:${id}`),
    repository: TeamRepository.git(`https://git.example.com/${id}/apps`),
    allows: TeamAllowance.of({ argocdProject: `${id}-project` }),
  }));
  const written = fences.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  const judge = new Judge(written, new Map(teams.map((team) => [team.node.id, objects(team).get(`Namespace ${team.node.id}`)])));
  const by = (group: string, request: any) => judge.denials({ ...request, groups: ['system:authenticated', group] }).map((denial) => denial.split(':')[0]);
  const app = (space: string, spec: object = {}) => application({ project: 'shop-project', source: { repoURL: 'https://git.example.com/shop/apps' }, destination: { namespace: 'shop' }, ...spec }, space);

  it.each([
    ['their own namespace', create(object('v1', 'ConfigMap', {}, { namespace: 'shop' }), 'jane'), []],
    ['the namespace of another team', create(object('v1', 'ConfigMap', {}, { namespace: 'bank' }), 'jane'), ['team-home']],
    ['a namespace of the cluster', create(object('v1', 'ConfigMap', {}, { namespace: 'kube-system' }), 'jane'), ['team-home']],
    ['an Application of their own', create(app('shop'), 'jane'), []],
    ['an Application beside the platform\'s', create(app('argocd'), 'jane'), ['team-argocd-projects']],
    ['tokens', { ...create(object('v1', 'ServiceAccount', {}, { namespace: 'shop' }), 'jane'), subresource: 'token' }, ['team-tokens']],
  ])('may or may not write %s', (_, request, wanted) => {
    expect([...new Set(by('acme:shop', request))]).toEqual(wanted);
  });

  it('are nobody special where they belong to no team', () => {
    expect(by('acme:admins', create(object('v1', 'ConfigMap', {}, { namespace: 'kube-system' }), 'jane'))).toEqual([]);
  });

  it.each([
    ['project that it is allowed', app('argocd'), []],
    ['project of its name, where it is allowed another', app('argocd', { project: 'shop' }), ['team-argocd-projects']],
    ['project of another team', app('argocd', { project: 'bank-project' }), ['team-argocd-projects']],
  ])('and an account of the team delivers by the %s', (_, request, wanted) => {
    expect(judge.denials(create(request, 'system:serviceaccount:shop:team-reconciler')).map((denial) => denial.split(':')[0])).toEqual(wanted);
  });

  it('cannot take an Application of the platform over', () => {
    const managed = { ...app('argocd'), metadata: { name: 'x', namespace: 'argocd', labels: { 'cdk8s-platform/managed': 'true' } } };
    expect(judge.denials(update(managed, app('argocd'), 'system:serviceaccount:shop:team-reconciler'))).toEqual(['team-argocd-projects: this Application is not the team\'s: ask the platform team to change it']);
  });
});
