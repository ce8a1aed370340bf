import { ICluster, KubernetesVersion, Placement } from '../../../src/fleet';
import { KubeObject } from '../../../src/object/kube-object';
import { policyObject, definitionOf } from '../../../src/policy/definition';
import { PolicyMode } from '../../../src/policy/match';
import { specOf } from '../../../src/policy/policy';
import { Limits, PodSecurity, Quota, Team, TeamAllowance, TeamMarks, TeamPath, TeamRepository } from '../../../src/team';
import { teamAdmission } from '../../../src/team/admission';
import { ContractClusterFacts, ContractContext, contractJson, contractTypes, parseContract, TeamContract } from '../../../src/team/contract';
import { cluster, platform } from '../fixture';

const CLUSTERS = [cluster('store-lyon', KubernetesVersion.V1_33, { tier: 'edge' }), cluster('eu-prod-1')];
const FACTS = new Map<string, ContractClusterFacts>([
  ['eu-prod-1', { kubernetes: '1.34', jurisdiction: 'FR', labels: {}, reconciler: 'flux', capabilities: ['ingress', 'postgres'], serves: ['source.toolkit.fluxcd.io'], policies: ['elsewhere', 'memory'], isFenced: true }],
  ['store-lyon', { kubernetes: '1.33', jurisdiction: 'FR', labels: { tier: 'edge' }, reconciler: 'flux', capabilities: ['ingress'], serves: [], policies: [], isFenced: false }],
]);

const spec = specOf('policy', {
  title: 'Memory is limited',
  judgesPods: true,
  mode: PolicyMode.WARN,
  rules: [{ expression: 'variables.containers.all(c, has(c.resources.limits.memory))', message: 'a container has no memory limit' }],
  exemptNamespaces: ['kube-system', 'shop-batch'],
  exemptions: [
    { reason: 'old', until: '2030-01-01', teams: ['shop'], names: ['legacy'] },
    { reason: 'not ours', until: '2030-01-01', teams: ['other'] },
    { reason: 'nor this', until: '2030-01-01', namespaces: ['other'] },
  ],
});
const MEMORY = definitionOf(policyObject('memory', spec) as unknown as KubeObject);
const ELSEWHERE = definitionOf(policyObject('elsewhere', { ...spec, namespaces: { only: ['other'] } }) as unknown as KubeObject);
const SPACES = new Map(['shop', 'shop-batch'].map((name) => [name, {
  apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { team: 'shop', a: 'b' }, annotations: { said: name } },
} as KubeObject]));

const CONTEXT: ContractContext = {
  facts: FACTS,
  policies: new Map([['memory', MEMORY], ['elsewhere', ELSEWHERE]]),
  fenceMarks: TeamMarks.standard(),
  namespaceOn: (_, name) => SPACES.get(name),
};

function contract(path = TeamPath.perCluster()): TeamContract {
  const team = new Team(platform(), 'shop', {
    namespaces: ['shop', 'shop-batch'],
    repository: TeamRepository.git('https://git.example.com/shop/apps.git', { path }),
    allows: TeamAllowance.of({ registries: ['registry.example.com/shop/'], hosts: ['shop.example.com', '.shop.example.com'], ingressClasses: ['public'] }),
    variations: [{ name: 'edge', placement: Placement.labels({ tier: 'edge' }), quota: Quota.none(), podSecurity: PodSecurity.baseline() }],
  });
  return team._contract('acme', CLUSTERS, CONTEXT);
}

describe('the contract of a team', () => {
  it('names each cluster with what holds there and the folders that are read', () => {
    const limits = Limits.standard()._props;
    const labels = { a: 'b', team: 'shop' };
    expect(contract().clusters).toEqual([
      {
        names: ['eu-prod-1'],
        kubernetes: '1.34',
        jurisdiction: 'FR',
        labels: {},
        reconciler: 'flux',
        capabilities: ['ingress', 'postgres'],
        serves: ['source.toolkit.fluxcd.io'],
        policies: ['memory'],
        isFenced: true,
        namespaces: [
          { name: 'shop', path: 'deploy/clusters/<cluster>', podSecurity: 'restricted', quota: Quota.small()._props, limits, labels, annotations: { said: 'shop' } },
          { name: 'shop-batch', path: 'deploy/clusters/<cluster>/shop-batch', podSecurity: 'restricted', quota: Quota.small()._props, limits, labels, annotations: { said: 'shop-batch' } },
        ],
      },
      {
        names: ['store-lyon'],
        kubernetes: '1.33',
        jurisdiction: 'FR',
        labels: { tier: 'edge' },
        reconciler: 'flux',
        capabilities: ['ingress'],
        serves: [],
        policies: [],
        isFenced: false,
        namespaces: [
          { name: 'shop', path: 'deploy/clusters/<cluster>', podSecurity: 'baseline', limits, labels, annotations: { said: 'shop' } },
          { name: 'shop-batch', path: 'deploy/clusters/<cluster>/shop-batch', podSecurity: 'baseline', limits, labels, annotations: { said: 'shop-batch' } },
        ],
      },
    ]);
  });

  it('names the one folder that all clusters read, where they share one', () => {
    expect(contract(TeamPath.shared('deploy/base')).clusters.map(({ namespaces }) => namespaces[0].path)).toEqual(['deploy/base', 'deploy/base']);
  });

  it('has clusters in one group that read other variants with equal namespaces, and apart what reads other namespaces', () => {
    const facts = FACTS.get('eu-prod-1')!;
    const fleet = ['a', 'b', 'c', 'd'].map((clusterName) => ({ ...CLUSTERS[0], clusterName }) as ICluster);
    const numbers = new Map([['a', 0], ['b', 1], ['c', 2], ['d', 0]]);
    const other = { ...SPACES.get('shop')!, metadata: { name: 'shop', labels: { other: 'yes' } } };
    const { clusters } = new Team(platform(), 'shop')._contract('acme', fleet, {
      ...CONTEXT,
      facts: new Map(fleet.map(({ clusterName }) => [clusterName, facts])),
      likeOn: (on) => numbers.get(on)!,
      namespaceOn: (on, name) => (on === 'b' ? other : SPACES.get(name)),
    });

    expect(clusters.map(({ names, namespaces }) => [names, namespaces[0].labels])).toEqual([[['a', 'c', 'd'], { a: 'b', team: 'shop' }], [['b'], { other: 'yes' }]]);
  });

  it('holds the policies that judge the team, with what concerns it', () => {
    const { policies } = contract();

    expect(policies.map(({ name, mode, namespaces, exemptions }) => ({ name, mode, namespaces, exemptions: exemptions.map(({ reason }) => reason) }))).toEqual([
      { name: 'memory', mode: 'Warn', namespaces: { except: ['shop-batch'] }, exemptions: ['old'] },
    ]);
    expect(policies[0].validations).toEqual(MEMORY.validations);
  });

  it('holds the fences as if the team were alone', () => {
    const { fences } = contract();

    expect(fences.map(({ id }) => id)).toEqual(teamAdmission({ platformUsers: [], teamOf: new Map(), teamGroups: [] }, TeamMarks.standard()).map(({ id }) => id));
    expect(JSON.stringify(fences).includes("{\\n'shop': 'shop',\\n'shop-batch': 'shop',\\n}")).toBe(true);
  });

  it('allows the team\'s own repository in one spelling', () => {
    expect(contract().allows).toMatchObject({ repositories: ['https://git.example.com/shop/apps'], serviceTypes: ['ClusterIP'], hosts: ['.shop.example.com', 'shop.example.com'] });
  });

  it('is the same text for the same team, and reads back', () => {
    const text = contractJson(contract());

    expect(contractJson(contract())).toBe(text);
    expect(parseContract('shop.json', text)).toEqual(contract());
  });

  it('becomes types that know every name', () => {
    expect(contractTypes(contract())).toBe([
      '/** What team \'shop\' may name; made from its contract with platform \'acme\'. */',
      'type Clusters1 = \'eu-prod-1\';',
      'type Clusters2 = \'store-lyon\';',
      'export type ClusterName = Clusters1 | Clusters2;',
      '/** What services offer on a cluster: `CapabilitiesOf[\'a-cluster\']`. */',
      'export type CapabilitiesOf = { readonly [name in Clusters1]: \'ingress\' | \'postgres\' } & { readonly [name in Clusters2]: \'ingress\' };',
      'export type NamespaceName = \'shop\' | \'shop-batch\';',
      'export type CapabilityName = \'ingress\' | \'postgres\';',
      'export type Jurisdiction = \'FR\';',
      'export type ServiceType = \'ClusterIP\';',
      'export type IngressClass = \'public\';',
      'export type Gateway = never;',
      'export type PriorityClass = never;',
      'export type NodePool = never;',
      'export type Image = `registry.example.com/shop/${string}`;',
      'export type Host = `${string}.shop.example.com` | \'shop.example.com\';',
      '/** All of it, as in `typedContract<Contract>()`. */',
      'export interface Contract { readonly ClusterName: ClusterName; readonly NamespaceName: NamespaceName; readonly CapabilityName: CapabilityName; }',
      '',
    ].join('\n'));
  });

  it.each([
    ['its path', 'contracts/shop.json', 'contract \'shop.json\' is the path \'contracts/shop.json\' in place of its text: read the file, as in readFileSync(\'contracts/shop.json\', \'utf8\')'],
    ['no JSON', '{', 'contract \'shop.json\' is not JSON'],
    ['something else', '{"a":1}', '\'shop.json\' is no contract of a team'],
    ['an older version', '{"contract":2}', 'has version 2, this library reads 3: let the platform synthesize it again'],
    ['a newer version', '{"contract":4}', 'has version 4, this library reads 3: update cdk8s-platform in the team\'s repository'],
    ['no clusters', '{"contract":3}', 'has no clusters'],
    ['nothing that the team may use', '{"contract":3,"clusters":[],"policies":[],"fences":[]}', 'does not say what the team may use'],
    ['a part without clusters', '{"contract":3,"clusters":[null],"policies":[],"fences":[],"allows":{"kinds":[]}}', 'has no names or no version of clusters in its part 1'],
  ])('is refused when it is %s', (_, text, message) => {
    expect(() => parseContract('shop.json', text)).toThrow(message);
  });
});
