import { ApiObject } from 'cdk8s';
import { objects, platform } from './fixture';
import { KubernetesVersion, Placement } from '../../src/fleet';
import { Limits, Quota, Team, TeamAccess, TeamAllowance, TeamFences, TeamNetwork, TeamProps, TeamRole, TeamVariation } from '../../src/team';

/** A value that a program keeps, what is made of it for a team, and what the program does to it afterwards. */
const KEPT: readonly [string, () => { readonly props: TeamProps; readonly change: () => void }][] = [
  ['the spec of a network policy', () => {
    const spec = { podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] as object[] };
    return { props: { network: TeamNetwork.of({ name: 'own', spec }) }, change: () => { spec.ingress.push({}); } };
  }],
  ['a list of network policies', () => {
    const policies = [{ name: 'own', spec: { podSelector: {} } }];
    return { props: { network: TeamNetwork.none().plus(...policies) }, change: () => { policies[0].name = 'other'; policies.pop(); } };
  }],
  ['namespaces of a network', () => {
    const egressTo = ['databases'];
    return { props: { network: TeamNetwork.defaultDeny({ egressTo }) }, change: () => { egressTo.push('kube-system'); } };
  }],
  ['hosts of an allowance', () => {
    const props = { hosts: ['shop.example.com'], tags: false };
    return { props: { allows: TeamAllowance.of(props) }, change: () => { props.hosts.push('*'); props.tags = true; } };
  }],
  ['groups of a grant', () => {
    const grant = { role: TeamRole.viewer(), groups: ['shop'] };
    return { props: { access: TeamAccess.of(grant) }, change: () => { grant.groups.push('system:masters'); } };
  }],
  ['verbs of a rule', () => {
    const rule = { apiGroups: [''], resources: ['pods'], verbs: ['get'] };
    return { props: { access: TeamAccess.of({ role: TeamRole.of('own', rule), groups: ['shop'] }) }, change: () => { rule.verbs.push('*'); } };
  }],
  ['counts of a quota', () => {
    const props = { counts: { 'jobs.batch': 5 }, deniedPriorityClasses: ['system-node-critical'] };
    return { props: { quota: Quota.of(props) }, change: () => { props.counts['jobs.batch'] = 500; props.deniedPriorityClasses.pop(); } };
  }],
  ['amounts of limits', () => {
    const props = { max: { cpu: '1', memory: '1Gi' } };
    return { props: { limits: Limits.of(props) }, change: () => { props.max.cpu = '100'; } };
  }],
];
const made = (props: TeamProps) => objects(new Team(platform(), 'shop', props));

it.each(KEPT)('%s stay as they were when they were given, whether a team is made before or after they change', (_, given) => {
  const expected = made(given().props);
  const { props, change } = given();
  const before = new Team(platform(), 'shop', props);
  change();
  expect(objects(before)).toEqual(expected);
  expect(made(props)).toEqual(expected);
});

it('namespaces and variations of a team stay as they were when it was made', () => {
  const namespaces = ['shop'];
  const variations: TeamVariation[] = [{ name: 'newest', placement: Placement.versions(KubernetesVersion.V1_34), quota: Quota.none() }];
  const team = new Team(platform(), 'shop', { namespaces, variations });
  namespaces.push('kube-system');
  variations.length = 0;
  expect(team.namespaces.map(({ namespaceName }) => namespaceName)).toEqual(['shop']);
  expect((team as unknown as { readonly variations: readonly TeamVariation[] }).variations).toHaveLength(1);
});

it('users of the platform stay as they were when they were given', () => {
  const platformUsers = ['system:serviceaccount:flux-system:kustomize-controller'];
  const root = platform();
  const fences = new TeamFences(root, 'team-fences', { platformUsers });
  platformUsers.push('system:serviceaccount:shop:default');
  expect(JSON.stringify(fences.node.findAll().flatMap((child) => (ApiObject.isApiObject(child) ? [child.toJson()] : [])))).not.toContain('system:serviceaccount:shop:default');
});
