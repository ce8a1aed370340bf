import {
  ExistingCluster, KubernetesVersion, Limits, Location, Placement, Platform, Policy, Quota, Reconciler, ReconcilerAccount, Repository, Sovereignty,
  Team, TeamAccess, TeamAllowance, TeamApp, TeamFences, TeamMarks, TeamNetwork, TeamPath, TeamRepository, TeamRole, TeamWorkload,
} from '../../src';

/* What a compiler would have told, a caller in plain JavaScript reads from the constructor. */

const REPOSITORY = Repository.git('https://git.example.com/acme/platform');
const platform = () => new Platform({ name: 'acme', repository: REPOSITORY, reconciler: Reconciler.flux() });
const team = (props: any) => new Team(platform(), 'shop', props);
const policy = (props: any) => new Policy(platform(), 'memory', { title: 'x', judgesPods: true, rules: [{ expression: 'true', message: 'x' }], ...props });
const role = (rule: any) => TeamRole.of('r', { apiGroups: [''], resources: ['pods'], verbs: ['get'], ...rule });
const none = null as any;

describe('plain JavaScript', () => {
  it.each<[string, () => unknown, string]>([
    ['no properties: a team', () => team(null), "team 'shop' has null as properties, which is no object: write them in { }"],
    ['no properties: fences', () => new TeamFences(platform(), 'fences', none), "fences 'fences' has null as properties, which is no object: write them in { }"],
    ['no properties: a policy', () => new Policy(platform(), 'memory', none), "policy 'memory' has null as properties, which is no object: write them in { }"],
    ['no properties: an allowance', () => TeamAllowance.of(none), 'an allowance has null as properties, which is no object: write them in { }'],
    ['no properties: a quota', () => Quota.of(none), 'a quota has null as properties, which is no object: write them in { }'],
    ['no properties: a grant', () => TeamAccess.of(none), 'a grant has null as properties, which is no object: write them in { }'],
    ['no properties: a demand', () => Sovereignty.of(none), 'a sovereignty demand has null as properties, which is no object: write them in { }'],
    ['a policy whose rules are one', () => policy({ rules: { expression: 'true', message: 'x' } }), "policy 'memory' has an object of its own as rules, which is no list: write it as [ … ]"],
    ['a policy with an expression that is none', () => policy({ rules: [{ expression: () => true, message: 'x' }] }), "policy 'memory' has a function as rules[0].expression, which is no text: write it in quotes"],
    ['a policy without rules', () => policy({ rules: undefined }), "policy 'memory' has no rule: give at least one CEL expression with its message"],
    ['a quota by its size', () => team({ quota: 'small' }), "team 'shop' has 'small' as quota, which is no Quota: write Quota.small()"],
    ['a quota that is null', () => team({ quota: null }), "team 'shop' has null as quota, which is no Quota: write Quota.small()"],
    ['limits as an object', () => team({ limits: { max: { cpu: '4' } } }), "team 'shop' has an object of its own as limits, which is no Limits: write Limits.standard()"],
    ['amounts as numbers', () => Limits.of({ max: { cpu: 4 as any } }), 'limits has 4 as max.cpu, which is no text: write it in quotes'],
    ['groups in place of an access', () => team({ access: ['acme:shop'] }), "team 'shop' has a list as access, which is no TeamAccess: write TeamAccess.viewers('acme:team')"],
    ['a repository by its address', () => team({ repository: 'https://git.example.com/shop' }),
      "team 'shop' has 'https://git.example.com/shop' as repository, which is no TeamRepository: write TeamRepository.git('https://git.example.com/acme/team')"],
    ['a variation that differs in an address', () => team({ variations: [{ name: 'edge', placement: Placement.all(), network: 'open' }] }),
      "team 'shop' has 'open' as variations[0].network, which is no TeamNetwork: write TeamNetwork.defaultDeny()"],
    ['a secret by its name', () => team({ secrets: ['pull'] }), "team 'shop' has 'pull' as secrets[0], which is no SecretSource: write SecretSource.existing('name')"],
    ['labels as a list', () => team({ labels: ['a'] }), "team 'shop' has a list as labels, which is no object: write it as { key: value }"],
    ['a host in place of hosts', () => TeamAllowance.of({ hosts: 'shop.example.com' as any }), "an allowance has 'shop.example.com' as hosts, which is no list: write it as ['shop.example.com']"],
    ['a registry that is null', () => TeamAllowance.of({ registries: [none] }), 'an allowance has null as registries[0], which is no text: write it in quotes'],
    ['a placement by a name', () => new TeamFences(platform(), 'fences', { placement: 'paris' as any }),
      "fences 'fences' has 'paris' as placement, which is no Placement: write Placement.labels({ tier: 'edge' }) or Placement.named('store-lyon')"],
    ['an engine by its name: a platform', () => new Platform({ name: 'acme', repository: REPOSITORY, reconciler: Reconciler.flux(), policyEngine: 'kyverno' as any }),
      "platform 'acme' has 'kyverno' as policyEngine, which is no PolicyEngine: write PolicyEngine.kyverno()"],
    ['an engine by its name: a cluster', () => new ExistingCluster(platform(), 'paris', { location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34, policyEngine: 'kyverno' as any }),
      "cluster 'paris' has 'kyverno' as policyEngine, which is no PolicyEngine: write PolicyEngine.kyverno()"],
    ['no properties: the app of a team', () => new TeamApp(none), 'the app of a team has null as properties, which is no object: write them in { }'],
    ['no properties: a workload', () => new TeamWorkload(platform(), 'web', none), "workload 'web' has null as properties, which is no object: write them in { }"],
    ['a switch as text', () => TeamAllowance.of({ tags: 'yes' as any }), "an allowance has 'yes' as tags, which is no true or false: write one of them"],
    ['a grant without a role', () => TeamAccess.of({ groups: ['acme:shop'] } as any), 'a grant says no role: give it one, such as TeamRole.viewer()'],
    ['a group that is a number', () => TeamAccess.viewers(7 as any), 'a grant has 7 as groups[0], which is no text: write it in quotes'],
    ['a verb in place of verbs', () => role({ verbs: 'get' }), "a rule of role 'r' has 'get' as verbs, which is no list: write it as ['get']"],
    ['a rule without verbs', () => role({ verbs: undefined }), "a rule of role 'r' has no verbs: name at least one, or leave the rule out"],
    ['a role by its name', () => ReconcilerAccount.of({ role: 'admin' as any }), "a reconciler account has 'admin' as role, which is no TeamRole: write TeamRole.viewer(), or TeamRole.of(name, …)"],
    ['a namespace in place of namespaces', () => TeamNetwork.defaultDeny({ ingressFrom: 'ingress' as any }), "a network has 'ingress' as ingressFrom, which is no list: write it as ['ingress']"],
    ['a path as text', () => TeamRepository.git('https://git.example.com/acme/shop', { path: 'deploy' as any }),
      "repository 'https://git.example.com/acme/shop' has 'deploy' as path, which is no TeamPath: write TeamPath.shared('deploy')"],
    ['a folder that is null', () => TeamPath.shared(none), "path null of the team's repository is no text: give a folder inside it, such as 'deploy'"],
    ['a label key that is a number', () => TeamMarks.of({ tenantLabel: 1 as any }), 'team marks has 1 as tenantLabel, which is no text: write it in quotes'],
    ['a country in place of countries', () => Sovereignty.of({ data: 'FR' as any }), "a sovereignty demand has 'FR' as data, which is no list: write it as ['FR']"],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('may leave out what has a default', () => {
    expect(() => { team({ quota: undefined, labels: undefined, variations: undefined }); }).not.toThrow();
  });
});
