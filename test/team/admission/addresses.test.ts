import { ApiObject } from 'cdk8s';
import { Judge, Request } from './judge';
import { create, git, notification, object, oci, PLATFORM, TEAM, update } from './requests';
import { ReconcilerAccount, Team, TeamAccess, TeamAllowance, TeamFences, TeamProps, TeamRole } from '../../../src/team';
import { objects, platform } from '../fixture';

const PROVIDERS = { apiGroups: ['notification.toolkit.fluxcd.io'], resources: ['alerts', 'providers'], verbs: ['create', 'get', 'patch'] };

function judge(props: TeamProps = {}): Judge {
  const root = platform();
  const fences = new TeamFences(root, 'team-fences');
  const team = new Team(root, 'team-a', { ...props, allows: TeamAllowance.of({ repositories: ['https://git.example.com/team-a/apps', 'https://git.example.com/shared/'], proxySecrets: ['egress'] }) });
  const written = fences.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  return new Judge(written, new Map([['team-a', objects(team).get('Namespace team-a')]]));
}

const encoded = (text: string) => Buffer.from(text).toString('base64');
const secret = (data: object) => object('v1', 'Secret', { data });
const INSIDE = [
  ...['http://169.254.169.254/', 'https://web.team-b.svc/', 'HTTP://10.0.0.1/', 'hTTps://10.0.0.1', 'https://hooks.slack.com.evil.svc/'].map((address) => create(secret({ address: encoded(address) }))),
  create(secret({ proxy: encoded('http://10.0.0.1:3128') })),
  create(object('v1', 'Secret', { stringData: { address: 'http://10.0.0.1' } })),
  update(secret({ token: 'eA==' }), secret({ token: 'eA==', address: encoded('http://10.0.0.1') })),
];

describe('a Secret with an address', () => {
  it.each<[string, TeamProps]>([
    ['its reconciler', { reconciler: ReconcilerAccount.of({ role: TeamRole.deployer().plus(PROVIDERS) }) }],
    ['its people', { access: TeamAccess.of({ role: TeamRole.of('alerting', { ...PROVIDERS, apiGroups: ['*'], verbs: ['*'] }), groups: ['team-a'] }) }],
  ])('is judged where %s may write Providers, to which Flux gives it', (_, props) => {
    const judged = judge(props);
    const denials = (request: Request) => judged.denials(request).map((denial) => denial.split(':')[0]);

    expect(INSIDE.map(denials)).toEqual(INSIDE.map(() => ['team-flux-addresses']));
    expect([
      create(secret({ address: encoded('https://hooks.slack.com/services/T/B/x') })), create(secret({ address: encoded('redis://cache:6379') })), create(secret({ url: encoded('http://db') })),
      create(secret({ address: encoded('http://10.0.0.1') }), PLATFORM), create(secret({ address: encoded('http://10.0.0.1') }), 'system:serviceaccount:external-secrets:external-secrets'),
    ].flatMap(denials)).toEqual([]);
  });

  it.each<[string, TeamProps]>([
    ['writes none', {}],
    ['reads them only', { reconciler: ReconcilerAccount.of({ role: TeamRole.deployer().plus({ ...PROVIDERS, verbs: ['get', 'list'] }) }) }],
    ['writes others of their group only', { reconciler: ReconcilerAccount.of({ role: TeamRole.deployer().plus({ ...PROVIDERS, resources: ['alerts', 'receivers'] }) }) }],
  ])('is the application\'s own where the team %s', (_, props) => {
    expect(INSIDE.flatMap((request) => judge(props).denials(request))).toEqual([]);
  });

  it('may be a proxy where the platform names the Secret', () => {
    const [own, theirs] = ['egress', 'mine'].map((name) => [git({ proxySecretRef: { name } }), notification('Provider', { type: 'slack', proxySecretRef: { name } })]);

    expect(own.flatMap((each) => judge().denials(create(each)))).toEqual([]);
    expect(theirs.flatMap((each) => judge().denials(create(each)))).toEqual(['team-flux-sources', 'team-flux-notifications'].map((policy) => (
      `${policy}: a proxy is an address of its own: leave proxySecretRef out, or ask the platform team for a Secret with one`
    )));
  });
});

describe('the address of a repository in another spelling', () => {
  const SPELLINGS = 'ask the platform team to allow it, and write its address as allowed: git@git.example.com:shared/, git@git.example.com:team-a/apps, '
    + 'https://git.example.com/shared/, https://git.example.com/team-a/apps, ssh://git@git.example.com/shared/, ssh://git@git.example.com/team-a/apps';

  it.each(['https://git.example.com/team-a/apps/', 'https://git.example.com:443/team-a/apps', 'https://GIT.example.com/team-a/apps', 'http://git.example.com/team-a/apps'])('%s is refused with those that are right', (url) => {
    expect(judge().denials(create(git({ url })))).toEqual([`team-flux-sources: this repository is not one of the team's: ${SPELLINGS}`]);
  });

  it.each([
    ['team-argocd-applications', object('argoproj.io/v1alpha1', 'Application', { spec: { project: 'team-a', source: { repoURL: 'https://git.example.com/team-a/apps/' }, destination: { namespace: 'team-a' } } })],
    ['team-rancher-fleet', object('fleet.cattle.io/v1alpha1', 'GitRepo', { spec: { repo: 'https://git.example.com/team-a/apps/', serviceAccount: 'team-reconciler', targetNamespace: 'team-a' } })],
    ['team-config-sync', object('configsync.gke.io/v1beta1', 'RepoSync', { spec: { git: { repo: 'https://git.example.com/team-a/apps/' } } }, { name: 'repo-sync' })],
  ])('is told by %s too', (policy, request) => {
    expect(judge().denials(create(request, TEAM))).toEqual([expect.stringMatching(`^${policy}: .*${SPELLINGS.replace(/[.]/g, '[.]')}$`)]);
  });

  it('is told for another kind of source too', () => {
    expect(judge().denials(create(oci({})))).toEqual([`team-flux-sources: this repository is not one of the team's: ${SPELLINGS}`]);
  });
});
