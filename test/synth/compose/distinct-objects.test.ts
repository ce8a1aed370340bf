import { ApiObject } from 'cdk8s';
import { ICluster, Overlay, SharedService } from '../../../src';
import { configMap, smallPlatform } from '../../support/small-platform';

/** Says on each cluster of which tier it is, and adds a note about it. */
class Tiered extends SharedService {
  readonly config: ApiObject = configMap(this, 'config', { tier: 'none' }, { namespace: 'default' });

  customize(overlay: Overlay, { clusterLabels: { tier } }: ICluster): void {
    overlay.patch(this.config, { data: { tier } });
    configMap(overlay, 'note', { about: tier }, { namespace: 'default' });
  }
}

function entries() {
  const platform = smallPlatform();
  new Tiered(platform, 'web');
  const { composition, findings } = platform._synthesize();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const tree = composition.trees.find(({ folder }) => folder === 'services/web')!;
  return (cluster: string) => [...tree.ofCluster.get(cluster)!.state.values()];
}

describe('what a bundle says of single clusters', () => {
  it('is one value where it comes out equal', () => {
    const of = entries();
    const [lyon, turin] = ['lyon', 'turin'].map((name) => of(name).map(({ object }) => object));

    expect(lyon.map(({ data }) => data)).toEqual([{ tier: 'edge' }, { about: 'edge' }]);
    lyon.forEach((object, i) => expect(turin[i]).toBe(object));
  });

  it('is another value where it differs', () => {
    const of = entries();
    expect(of('cloud').map(({ object }) => object.data)).toEqual([{ tier: 'cloud' }, { about: 'cloud' }]);
  });

  it('was still made by each of them', () => {
    const of = entries();
    expect(['lyon', 'turin'].map((name) => of(name)[1].origin)).toEqual(['web[cluster.lyon]/note', 'web[cluster.turin]/note']);
  });
});
