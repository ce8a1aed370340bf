import { ExistingCluster } from '../../src/cluster';
import { FindingSeverity, KubernetesVersion, Location, Placement, Repository, Rollout } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';
import { ChartRepository, HelmService, HelmServiceProps } from '../../src/service';
import { Tree } from '../../src/synth/layout';

const CLUSTERS = { a: 'canary', b: 'edge', c: 'edge', d: 'core' };
const WAVES = [
  { name: 'canary', placement: Placement.labels({ wave: 'canary' }) },
  { name: 'edge', placement: Placement.labels({ wave: 'edge' }) },
  { name: 'core', placement: Placement.labels({ wave: 'core' }) },
];

function tree(version: Partial<HelmServiceProps>): Tree {
  const platform = new Platform({ name: 'p', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
  for (const [name, wave] of Object.entries(CLUSTERS)) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels: { wave } });
  }
  const service = new HelmService(platform, 'web', { chart: 'web', repository: ChartRepository.https('https://charts.example'), ...version });
  service.values(service.overlay('shops', Placement.labels({ wave: 'edge' })), { replicas: 1 });
  const { findings, tree: files } = platform._synthesize();
  expect(findings.filter((finding) => finding.severity !== FindingSeverity.NOTE)).toEqual([]);
  return files;
}

const at = (reached?: string) => tree({ rollout: Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES, reached }) });

/** Clusters whose own files differ; shared files of the service, and lists of everything, count for nobody. */
function touched(before: Tree, after: Tree): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths].filter((path) => before.get(path) !== after.get(path));
  return [...new Set(changed.flatMap((path) => /^(?:clusters|delivery\/flux)\/([a-d])\//.exec(path)?.[1] ?? []))].sort();
}

describe('a wave of a rollout', () => {
  it.each([
    [undefined, 'canary', ['a']], ['canary', 'edge', ['b', 'c']], ['edge', 'core', ['d']],
  ])('from %s to %s changes the files of the clusters that it reaches, and of no other', (before, after, clusters) => {
    expect(touched(at(before), at(after))).toEqual(clusters);
  });

  it('leaves what was written for the new version as it is', () => {
    const release = (files: Tree) => [...files].filter(([path]) => path.startsWith('services/web.flux/base/')).join();
    expect(release(at('canary'))).toBe(release(at('edge')));
    expect(release(at('canary'))).toContain('1.15.0');
  });

  it('that is the last leaves a tree as if there had been no rollout', () => {
    expect([...at('core')]).toEqual([...tree({ version: '1.15.0' })]);
  });
});
