import { Capability, Placement, Policy, SharedService, Team, TeamRepository } from '../../../src';
import { configMap, smallPlatform } from '../../support/small-platform';

function tree(team = new Set(['shop'])): ReadonlyMap<string, string> {
  const platform = smallPlatform();
  configMap(new SharedService(platform, 'ingress', { placement: Placement.labels({ tier: 'edge' }), provides: [Capability.INGRESS] }), 'config', {}, { namespace: 'default' });
  new Policy(platform, 'images', {
    title: 'Images', placement: Placement.named('cloud'), matches: [{ apiGroup: 'apps', kinds: ['Deployment'] }], rules: [{ expression: 'true', message: 'never' }],
  });
  for (const id of team) { new Team(platform, id, { repository: TeamRepository.git(`https://git.example.com/${id}`) }); }
  const synthesis = platform._synthesize();
  expect(synthesis.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return synthesis.tree;
}

describe('contracts in the tree', () => {
  it('say what each cluster offers and who judges, clusters that are alike together', () => {
    const { clusters } = JSON.parse(tree().get('contracts/shop.json')!);

    expect(clusters.map(({ names, capabilities, policies, namespaces }: any) => ({ names, capabilities, policies, path: namespaces[0].path }))).toEqual([
      { names: ['cloud'], capabilities: [], policies: ['images'], path: 'deploy/clusters/<cluster>' },
      { names: ['lyon'], capabilities: ['ingress'], policies: [], path: 'deploy/clusters/<cluster>' },
      { names: ['turin'], capabilities: ['ingress'], policies: [], path: 'deploy/clusters/<cluster>' },
    ]);
  });

  it('are a file of JSON and a file of types a team, and none without teams', () => {
    expect([...tree(new Set(['shop', 'till'])).keys()].filter((path) => path.startsWith('contracts/')).sort())
      .toEqual(['contracts/shop.d.ts', 'contracts/shop.json', 'contracts/till.d.ts', 'contracts/till.json']);
    expect([...tree(new Set()).keys()].filter((path) => path.startsWith('contracts/'))).toEqual([]);
  });

  it('leave the files of other teams as they are when a team comes', () => {
    expect(tree(new Set(['shop', 'till'])).get('contracts/shop.json')).toBe(tree().get('contracts/shop.json'));
  });
});
