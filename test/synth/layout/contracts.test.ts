import { Capability, Placement, Policy, SharedService, Team, TeamRepository } from '../../../src';
import { parseContract } from '../../../src/team/contract';
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

function files(team?: Set<string>) {
  const written = tree(team);
  return { contract: written.get('contracts/shop.json')!, rules: { name: 'common.rules.json', text: written.get('contracts/common.rules.json')! } };
}

describe('contracts in the tree', () => {
  it('say what each cluster offers and who judges, clusters that are alike together', () => {
    const { contract, rules } = files();
    const { clusters } = parseContract('shop.json', contract, rules);

    expect(clusters.map(({ names, capabilities, policies, namespaces }: any) => ({ names, capabilities, policies, path: namespaces[0].path }))).toEqual([
      { names: ['cloud'], capabilities: [], policies: ['images'], path: 'deploy/clusters/<cluster>' },
      { names: ['lyon'], capabilities: ['ingress'], policies: [], path: 'deploy/clusters/<cluster>' },
      { names: ['turin'], capabilities: ['ingress'], policies: [], path: 'deploy/clusters/<cluster>' },
    ]);
  });

  it('are a file of JSON and a file of types a team, and none without teams', () => {
    expect([...tree(new Set(['shop', 'till'])).keys()].filter((path) => path.startsWith('contracts/')).sort())
      .toEqual(['contracts/common.rules.json', 'contracts/shop.d.ts', 'contracts/shop.json', 'contracts/till.d.ts', 'contracts/till.json']);
    expect([...tree(new Set()).keys()].filter((path) => path.startsWith('contracts/'))).toEqual([]);
  });

  it('say the namespaces of clusters that have them alike once', () => {
    const { namespaces, clusters } = JSON.parse(files().contract);
    expect(clusters.map((group: any) => group.namespaces)).toEqual([0, 0, 0]);
    expect(namespaces).toEqual([[expect.objectContaining({ name: 'shop' })]]);
  });

  it.each(['7', '"shop"', 'null'])('are refused where they point to no namespaces: %s', (place) => {
    const { contract, rules } = files();
    expect(() => parseContract('shop.json', contract.replace('"namespaces": 0', `"namespaces": ${place}`), rules))
      .toThrow('contract \'shop.json\' does not say which namespaces the team has on \'cloud\': take the file as the platform\'s synth wrote it');
  });

  it('leave the files of other teams as they are when a team comes', () => {
    expect(tree(new Set(['shop', 'till'])).get('contracts/shop.json')).toBe(tree().get('contracts/shop.json'));
  });

  describe('name the rules that all teams have in common, which stand beside them', () => {
    it('and are read as if they stated them', () => {
      const { contract, rules } = files();
      expect(JSON.parse(contract).policies).toEqual([{ name: 'images', digest: expect.stringMatching(/^[0-9a-f]{16}$/) }]);

      expect(parseContract('shop.json', contract, rules).policies).toEqual(JSON.parse(rules.text).policies);
    });

    it('which say nothing of a team and do not change when one comes', () => {
      expect(files(new Set(['shop', 'till'])).rules.text).toBe(files().rules.text);
      expect(files().rules.text).not.toContain('shop');
    });

    it.each([
      ['without them', () => undefined, 'contract \'shop.json\' names rules that stand in \'common.rules.json\': give that file as well'],
      ['with one that is another', ({ text }: { text: string }) => text.replace('never', 'always'), 'does not hold the rule \'images\' as contract \'shop.json\' means it: take both files from the same synth'],
      ['with something else', () => '{}', '\'common.rules.json\' does not hold the rules of contracts'],
      ['with no JSON', () => '{', '\'common.rules.json\' is not JSON'],
    ])('and are refused %s', (_, change: (rules: { text: string }) => string | undefined, message) => {
      const { contract, rules } = files();
      const text = change(rules);

      expect(() => parseContract('shop.json', contract, text === undefined ? undefined : { ...rules, text })).toThrow(message);
    });
  });
});
