import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join, resolve } from 'path';
import { keyOf, idOf } from '../../src/object/object-id';
import { checkFolder } from '../../src/synth/team/check-folder';
import { parseContract } from '../../src/team/contract';
import { exampleSynthesis } from '../support/example';
import { build } from '../support/kustomize-build';
import { filesIn } from '../support/run';
import { temporaryFolder } from '../support/temporary-folder';
import { itTools } from '../support/tools';

const EXAMPLE = resolve(__dirname, '..', '..', 'examples', 'team-repo');
const CONTRACT = resolve(EXAMPLE, '..', 'hybrid-platform', 'deploy', 'contracts', 'checkout.json');
const RULES = join(dirname(CONTRACT), 'common.rules.json');

const synthesis = exampleSynthesis('team-repo');

describe('the repository of a team', () => {
  it('has nothing wrong with it', () => {
    expect(synthesis.findings).toEqual([]);
  });

  it('is committed as it is synthesized', () => {
    const { '.synth.json': _, ...committed } = filesIn(join(EXAMPLE, 'deploy'));
    expect(committed).toEqual(Object.fromEntries(synthesis.tree));
  });

  it('writes a folder for every cluster of the contract, where the platform\'s sync reads it', () => {
    const contract = parseContract(CONTRACT, readFileSync(CONTRACT, 'utf8'), { name: RULES, text: readFileSync(RULES, 'utf8') });
    const names = contract.clusters.flatMap((cluster) => cluster.names).sort();
    expect([...synthesis.tree.keys()].filter((path) => path.startsWith('clusters/'))).toEqual(names.map((name) => `clusters/${name}/kustomization.yaml`));
  });

  it('changes only what differs in the stores', () => {
    expect(synthesis.tree.get('apps/shop/stores/kustomization.yaml')).toBe([
      'apiVersion: kustomize.config.k8s.io/v1beta1',
      'kind: Kustomization',
      'resources:',
      '- ../base',
      'patches:',
      '- patch: |',
      '    $patch: delete',
      '    apiVersion: policy/v1',
      '    kind: PodDisruptionBudget',
      '    metadata:',
      '      name: shop',
      '      namespace: checkout',
      '- patch: |',
      '    apiVersion: apps/v1',
      '    kind: Deployment',
      '    metadata:',
      '      name: shop',
      '      namespace: checkout',
      '    spec:',
      '      replicas: 1',
      '      template:',
      '        spec:',
      '          containers:',
      '          - name: web',
      '            resources:',
      '              limits:',
      '                memory: 256Mi',
      '              requests:',
      '                memory: 256Mi',
      '',
    ].join('\n'));
  });

  itTools('is built by kustomize to the very objects that were judged, cluster by cluster', async () => {
    const folder = temporaryFolder('team-repo');
    try {
      for (const [path, text] of synthesis.tree) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const { byCluster, membersOf } = synthesis.composition.fleet;
      for (const [cluster, { units }] of byCluster) {
        const held = units.flatMap(({ unit }) => membersOf(cluster, unit)).flatMap(({ node }) => [...node.state.values()].map(({ object }) => object));
        const built = await build('5.7.1', join(folder, 'clusters', cluster));
        const sorted = (objects: readonly any[]) => [...objects].sort((a, b) => (keyOf(idOf(a)) < keyOf(idOf(b)) ? -1 : 1));
        expect(sorted(built)).toEqual(sorted(held));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  itTools('is fine as plain folders too', () => {
    const contract = parseContract(CONTRACT, readFileSync(CONTRACT, 'utf8'), { name: RULES, text: readFileSync(RULES, 'utf8') });
    const { kubectl } = jest.requireActual<typeof import('../support/tools')>('../support/tools');
    const { kustomizeToolOf } = jest.requireActual<typeof import('../../src/synth/collect/kustomize-tool')>('../../src/synth/collect/kustomize-tool');
    expect(checkFolder(contract, EXAMPLE, kustomizeToolOf({ CDK8S_PLATFORM_KUBECTL: kubectl('5.7.1') }))).toEqual([]);
  });
});
