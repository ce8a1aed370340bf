import {
  EksCluster, EksDistroCluster, EksDistroRelease, KubeadmProvider, KubernetesVersion, Location, NodePool, Placement, Platform, Rollout, RolloutOptions,
} from '../../src';
import { summaryText } from '../../src/synth/report';
import { Synthesis } from '../../src/synth/synthesize';
import { addCluster, smallPlatform } from '../support/small-platform';

const { V1_33, V1_34 } = KubernetesVersion;
const WAVES = [
  { name: 'canary', placement: Placement.named('paris') },
  { name: 'edge', placement: Placement.labels({ tier: 'edge' }) },
  { name: 'rest', placement: Placement.all() },
];
const upgradeTo = (reached?: string, options: Partial<RolloutOptions> = {}) => Rollout.to('1.34', { from: '1.33', waves: WAVES, reached, ...options });

interface FleetOptions {
  readonly upgrade?: Rollout;
  readonly version?: KubernetesVersion;
  readonly upgradeOf?: () => Rollout | undefined;
}

/** A cluster of EKS, one of EKS Distro and one of EKS again; all together, or wave by wave. */
function fleet({ upgrade, version = V1_33, upgradeOf = () => upgrade }: FleetOptions = {}): Platform {
  const platform = smallPlatform();
  const managedBy = addCluster(platform, 'management', {});
  const eks = (name: string) => new EksCluster(platform, name, {
    managedBy, location: Location.aws('eu-west-3'), version, upgrade: upgradeOf(), workers: [NodePool.fixed('w', 1)],
  });
  eks('paris');
  eks('rome');
  new EksDistroCluster(platform, 'store', {
    managedBy,
    location: Location.onPremises('store', { jurisdiction: 'FR' }),
    version,
    upgrade: upgradeOf(),
    labels: { tier: 'edge' },
    release: EksDistroRelease.newest(version),
    controlPlane: { count: 1 },
    provider: KubeadmProvider.development(),
    workers: [NodePool.fixed('w', 1)],
  });
  return platform;
}

const synthesized = (platform: Platform) => platform._synthesize({ objectChecks: 'skip' });
const clusters = ['paris', 'rome', 'store'];

function versions({ model }: Synthesis): string {
  return clusters.map((cluster) => model.clusters.find(({ name }) => name === cluster)!.facts.version.toString()).join(' ');
}

/** Clusters whose definitions differ. */
function touched(before: Synthesis, after: Synthesis): string[] {
  const paths = [...new Set([...before.tree.keys(), ...after.tree.keys()])].filter((path) => before.tree.get(path) !== after.tree.get(path));
  return [...new Set(paths.flatMap((path) => /^(?:provisioning|clusters)\/([a-z]+)\//.exec(path)?.[1] ?? []))].sort();
}

describe('an upgrade of clusters in waves', () => {
  it.each<[string | undefined, string]>([
    [undefined, '1.33 1.33 1.33'], ['canary', '1.34 1.33 1.33'], ['edge', '1.34 1.33 1.34'], ['rest', '1.34 1.34 1.34'],
  ])('that has reached %s leaves clusters at %s', (reached, expected) => {
    expect(versions(synthesized(fleet({ upgrade: upgradeTo(reached) })))).toBe(expected);
  });

  it.each<[string | undefined, string, string[]]>([
    [undefined, 'canary', ['paris']], ['canary', 'edge', ['store']], ['edge', 'rest', ['rome']],
  ])('from %s to %s changes the definitions of the clusters that it reaches, and of no other', (before, after, expected) => {
    expect(touched(synthesized(fleet({ upgrade: upgradeTo(before) })), synthesized(fleet({ upgrade: upgradeTo(after) })))).toEqual(expected);
  });

  it('leaves the tree as without it before the first wave, and after the last as if all were declared with the new version', () => {
    expect([...synthesized(fleet({ upgrade: upgradeTo() })).tree]).toEqual([...synthesized(fleet()).tree]);
    expect([...synthesized(fleet({ upgrade: upgradeTo('rest') })).tree]).toEqual([...synthesized(fleet({ version: V1_34 })).tree]);
  });

  it.each<[string, Parameters<typeof fleet>[0]]>([
    ['one Rollout', { upgrade: upgradeTo('canary') }], ['equal ones, as a loop makes them', { upgradeOf: () => upgradeTo('canary') }],
  ])('stands once in what synth prints and in the lock file, however many clusters are on %s', (_, options) => {
    const synthesis = synthesized(fleet(options));
    expect(summaryText(synthesis, { written: 0, unchanged: 0, removed: 0 }, 0).split('\n').slice(1, -1))
      .toEqual(['Kubernetes (canary, edge, rest) goes from 1.33 to 1.34: 1 of 3 waves reached, 1 of 3 clusters; next edge: store']);
    expect(synthesis.lock.rollouts).toEqual({ 'Kubernetes (canary, edge, rest)': { from: '1.33', to: '1.34', waves: ['canary', 'edge', 'rest'], reached: 'canary' } });
  });

  it('takes the release that it is given for the new version', () => {
    const older = EksDistroRelease.V1_34_19;
    const cluster = (upgrade: Rollout) => {
      const platform = smallPlatform();
      return new EksDistroCluster(platform, 'store', {
        managedBy: addCluster(platform, 'management', {}),
        location: Location.onPremises('store', { jurisdiction: 'FR' }),
        version: V1_33,
        upgrade,
        labels: { tier: 'edge' },
        release: EksDistroRelease.newest(V1_33),
        upgradedRelease: older,
        controlPlane: { count: 1 },
        provider: KubeadmProvider.development(),
      });
    };
    expect(cluster(upgradeTo('edge')).release).toBe(older);
    expect(cluster(upgradeTo('canary')).release.releaseName).toBe(EksDistroRelease.newest(V1_33).releaseName);
  });

  it.each<[string, () => Rollout, string]>([
    ['that starts elsewhere', () => Rollout.to('1.35', { from: '1.34', waves: WAVES }),
      "cluster 'paris' has Kubernetes 1.33 and is on an upgrade from 1.34: let version be what the upgrade starts from until its last wave, and then what it goes to, without the upgrade"],
    ['that passes a minor over', () => Rollout.to('1.35', { from: '1.33', waves: WAVES }),
      "cluster 'paris' is on an upgrade from Kubernetes 1.33 to 1.35: go up one minor at a time, to 1.34 first"],
    ['that goes down', () => Rollout.to('1.32', { from: '1.33', waves: WAVES }),
      "cluster 'paris' is on an upgrade from Kubernetes 1.33 to 1.32: go up one minor at a time, to 1.34 first"],
    ['to what is no version', () => Rollout.to('new', { from: '1.33', waves: WAVES }), "Kubernetes version 'new' is not known: use 1.27 to 1.36"],
  ])('is refused %s', (_, upgrade, message) => {
    expect(() => fleet({ upgrade: upgrade() })).toThrow(new Error(message));
  });
});
