import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { ClusterProfileV1Beta1 } from '../../imports/config.projectsveltos.io';
import { idOf, keyOf } from '../../src/object/object-id';
import { Synthesis } from '../../src/synth/synthesize';
import { built } from '../cases/delivery/real-flux';
import { inOrder } from '../reconciler/replay-agents';
import { World } from '../reconciler/replay-world';
import { exampleSynthesis } from '../support/example';
import { temporaryFolder } from '../support/temporary-folder';
import { itTools } from '../support/tools';

let synthesis: Synthesis;
beforeAll(() => { synthesis = exampleSynthesis('sveltos'); });

const FOLDER = 'delivery/sveltos/management';

describe('the example of a reconciler of one\'s own', () => {
  it('has nothing wrong with it, its entry points included', () => {
    expect(synthesis.findings).toEqual([]);
  });

  itTools('ends with exactly the objects of the model, each profile after those that it depends on', () => {
    const root = temporaryFolder('sveltos');
    for (const [path, text] of synthesis.tree) {
      const file = join(root, 'examples/sveltos/deploy', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const profiles = built(join(root, 'examples/sveltos/deploy', FOLDER)).filter(({ kind }) => kind === 'ClusterProfile') as unknown as ClusterProfileV1Beta1[];
    for (const cluster of ['store-lyon', 'store-turin']) {
      const own = profiles.filter(({ spec }) => spec!.clusterRefs![0].name === cluster);
      const world = new World({});
      expect(inOrder(own.map(({ metadata, spec }) => ({
        name: metadata.name!, needs: spec!.dependsOn ?? [], objects: built(join(root, spec!.kustomizationRefs![0].path!)),
      })), world)).toEqual([]);
      const { fleet } = synthesis.composition;
      const wanted = fleet.byCluster.get(cluster)!.units.flatMap(({ unit }) => fleet.membersOf(cluster, unit)).flatMap(({ node }) => [...node.state.values()]);
      expect(wanted).toHaveLength(3);
      expect(Object.fromEntries(world.objects)).toEqual(Object.fromEntries(wanted.map(({ object }) => [keyOf(idOf(object)), object])));
    }
  }, 60_000);
});
