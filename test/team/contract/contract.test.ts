import { KubernetesVersion, Placement } from '../../../src/fleet';
import { PodSecurity, Quota, Team, TeamAllowance, TeamPath, TeamRepository } from '../../../src/team';
import { ContractClusterFacts, contractJson, contractTypes, parseContract, TeamContract } from '../../../src/team/contract';
import { cluster, platform } from '../fixture';

const CLUSTERS = [cluster('store-lyon', KubernetesVersion.V1_33, { tier: 'edge' }), cluster('eu-prod-1')];
const FACTS = new Map<string, ContractClusterFacts>([
  ['eu-prod-1', { kubernetes: '1.34', jurisdiction: 'FR', labels: {}, reconciler: 'flux', capabilities: ['ingress', 'postgres'], policies: ['team-images'] }],
  ['store-lyon', { kubernetes: '1.33', jurisdiction: 'FR', labels: { tier: 'edge' }, reconciler: 'flux', capabilities: ['ingress'], policies: [] }],
]);

function contract(path = TeamPath.perCluster()): TeamContract {
  const team = new Team(platform(), 'shop', {
    namespaces: ['shop', 'shop-batch'],
    repository: TeamRepository.git('https://git.example.com/shop/apps.git', { path }),
    allows: TeamAllowance.of({ registries: ['registry.example.com/shop/'], hosts: ['shop.example.com', '.shop.example.com'], ingressClasses: ['public'] }),
    variations: [{ name: 'edge', placement: Placement.labels({ tier: 'edge' }), quota: Quota.none(), podSecurity: PodSecurity.baseline() }],
  });
  return team._contract('acme', CLUSTERS, FACTS);
}

describe('the contract of a team', () => {
  it('names each cluster with what holds there and the folders that are read', () => {
    expect(contract().clusters).toEqual([
      {
        names: ['eu-prod-1'],
        kubernetes: '1.34',
        jurisdiction: 'FR',
        labels: {},
        reconciler: 'flux',
        capabilities: ['ingress', 'postgres'],
        policies: ['team-images'],
        namespaces: [
          { name: 'shop', path: 'deploy/clusters/<cluster>', podSecurity: 'restricted', quota: Quota.small()._props },
          { name: 'shop-batch', path: 'deploy/clusters/<cluster>/shop-batch', podSecurity: 'restricted', quota: Quota.small()._props },
        ],
      },
      {
        names: ['store-lyon'],
        kubernetes: '1.33',
        jurisdiction: 'FR',
        labels: { tier: 'edge' },
        reconciler: 'flux',
        capabilities: ['ingress'],
        policies: [],
        namespaces: [
          { name: 'shop', path: 'deploy/clusters/<cluster>', podSecurity: 'baseline' },
          { name: 'shop-batch', path: 'deploy/clusters/<cluster>/shop-batch', podSecurity: 'baseline' },
        ],
      },
    ]);
  });

  it('names the one folder that all clusters read, where they share one', () => {
    expect(contract(TeamPath.shared('deploy/base')).clusters.map(({ namespaces }) => namespaces[0].path)).toEqual(['deploy/base', 'deploy/base']);
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
      '',
    ].join('\n'));
  });

  it.each([
    ['no JSON', '{', 'contract \'shop.json\' is not JSON'],
    ['something else', '{"a":1}', '\'shop.json\' is no contract of a team'],
    ['an older version', '{"contract":0}', 'has version 0, this library reads 1: let the platform synthesize it again'],
    ['a newer version', '{"contract":2}', 'has version 2, this library reads 1: update cdk8s-platform in the team\'s repository'],
    ['no clusters', '{"contract":1}', 'has no clusters'],
  ])('is refused when it is %s', (_, text, message) => {
    expect(() => parseContract('shop.json', text)).toThrow(message);
  });
});
