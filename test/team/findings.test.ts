import { cluster, platform } from './fixture';
import { KubernetesVersion, Placement } from '../../src/fleet';
import { Limits, Quota, Team, TeamAccess, TeamAllowance, TeamFences, TeamMarks, TeamRole } from '../../src/team';

describe('what is wrong with the model is a finding', () => {
  /** Without the one that asks for admission policies, which have tests of their own. */
  const found = (team: Team, ...names: string[]) => team._findings(names.map((name) => cluster(name))).filter(({ code }) => code !== 'team.unfenced');
  const codes = (team: Team, ...names: string[]) => found(team, ...names).map(({ code, message }) => `${code}: ${message}`);

  it('finds nothing in the default wrapper', () => {
    expect(new Team(platform(), 'shop', { access: TeamAccess.operators('a') })._findings([cluster('a')]).map(({ code }) => code)).toEqual(['team.unfenced']);
  });

  it('a namespace that two teams claim on one cluster, told by the later one', () => {
    const root = platform();
    const first = new Team(root, 'shop', { namespaces: ['shared'] });
    const second = new Team(root, 'pay', { namespaces: ['shared'], placement: Placement.named('a') });
    const third = new Team(root, 'elsewhere', { namespaces: ['other'] });

    expect([first, third].flatMap((team) => found(team, 'a', 'b'))).toEqual([]);
    expect(found(second, 'a', 'b')).toEqual([{
      code: 'team.namespace-taken',
      severity: 'error',
      path: 'pay',
      object: 'Namespace shared',
      message: 'namespace \'shared\' belongs to team \'shop\' on the same clusters',
      fix: 'choose another namespace for one of them, or place them on different clusters',
      clusters: ['a'],
    }]);
  });

  it('a project of Argo CD that two teams name, told by the later one', () => {
    const root = platform();
    const first = new Team(root, 'shop');
    const second = new Team(root, 'pay', { allows: TeamAllowance.of({ argocdProject: 'shop' }) });

    expect(codes(first, 'a')).toEqual([]);
    expect(codes(second, 'a')).toEqual(['team.project-taken: the project \'shop\' of Argo CD belongs to team \'shop\'']);
  });

  it('a team that is placed nowhere, unless that is meant', () => {
    const root = platform();

    expect(codes(new Team(root, 'shop', { placement: Placement.clusters() }))).toEqual(['team.placement-empty: team \'shop\' is placed on clusters , and there is none']);
    expect(codes(new Team(root, 'waiting', { placement: Placement.none() }))).toEqual([]);
  });

  it('a quota that refuses pods without limits', () => {
    expect(codes(new Team(platform(), 'shop', { limits: Limits.none() }), 'a')).toEqual([
      'team.quota-without-limits: the quota counts limits of cpu, and containers get none by default: pods that state none are refused',
      'team.quota-without-limits: the quota counts limits of memory, and containers get none by default: pods that state none are refused',
    ]);
  });

  it.each<[string, Quota, Limits, string[]]>([
    ['requests, and none are given', Quota.of({ cpuRequests: '1' }), Limits.none(), ['warning: the quota counts requests of cpu, and containers get none by default: pods that state none are refused']],
    ['requests, and more are given', Quota.of({ memoryRequests: '1Gi' }), Limits.of({ requests: { memory: '2Gi' } }), ['error: the default request of memory of one container is \'2Gi\', the quota of the whole namespace \'1Gi\'']],
    ['requests, which are the limits where none are given', Quota.of({ cpuRequests: '1' }), Limits.of({ limits: { cpu: '1500m' } }), ['error: the default request of cpu of one container is \'1500m\', the quota of the whole namespace \'1\'']],
    ['limits, which are the highest where none are given', Quota.of({ cpuLimits: '2', cpuRequests: '2' }), Limits.of({ max: { cpu: '1' } }), []],
    ['as much as one container', Quota.of({ cpuRequests: '1', memoryLimits: '1Gi' }), Limits.of({ requests: { cpu: '1' }, limits: { memory: '1024Mi' } }), []],
  ])('a quota that counts %s', (_, quota, limits, wanted) => {
    expect(found(new Team(platform(), 'shop', { quota, limits }), 'a').map(({ severity, message }) => `${severity}: ${message}`)).toEqual(wanted);
  });

  it('a container that may take more than the whole namespace, in a variation as well', () => {
    const team = new Team(platform(), 'shop', { variations: [{ name: 'edge', placement: Placement.all(), quota: Quota.of({ cpuLimits: '2', storage: '1Gi' }) }] });

    expect(found(team, 'a').map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'shop[edge]: the highest limit of cpu of one container is \'4\', the quota of the whole namespace \'2\'',
    ]);
  });

  it.each<[string, [string[], string[], string[]], string[]]>([
    ['everything', [['*'], ['*'], ['*']], ['error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error']],
    ['the own namespace', [[''], ['namespaces'], ['patch']], ['error']],
    ['tokens by a wildcard before the subresource', [[''], ['*/token'], ['create']], ['error']],
    ['bindings, which is a matter of policy', [['rbac.authorization.k8s.io'], ['rolebindings'], ['create']], ['warning']],
    ['reading the own namespace', [[''], ['namespaces'], ['get']], []],
    ['all verbs on deployments', [['apps'], ['deployments'], ['*']], []],
    ['all resources of apps', [['apps'], ['*'], ['*']], []],
  ])('a role that lets the team reach %s', (_, [apiGroups, resources, verbs], wanted) => {
    const team = new Team(platform(), 'shop', { access: TeamAccess.of({ role: TeamRole.of('custom', { apiGroups, resources, verbs }), groups: ['a'] }) });

    expect(found(team, 'a').map(({ severity }) => severity)).toEqual(wanted);
  });

  it('a cluster where no admission policy holds the team, unless it is not marked', () => {
    const root = platform();
    new TeamFences(root, 'team-fences');
    const old = cluster('old', KubernetesVersion.V1_29);
    const unfenced = (team: Team) => team._findings([old, cluster('new')]).map(({ code, clusters }) => [code, clusters]);

    expect(unfenced(new Team(root, 'shop'))).toEqual([['team.unfenced', ['old']]]);
    expect(unfenced(new Team(root, 'pay', { marks: TeamMarks.none() }))).toEqual([]);
  });
});
