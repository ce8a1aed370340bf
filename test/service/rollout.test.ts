import { platform } from './platform';
import { ICluster, KubernetesVersion, Location, Placement, Rollout, RolloutOptions } from '../../src/fleet';
import { ChartRepository, HelmService, HelmServiceProps } from '../../src/service';

const WAVES = [
  { name: 'canary', placement: Placement.named('a') },
  { name: 'edge', placement: Placement.labels({ tier: 'edge' }) },
  { name: 'rest', placement: Placement.named('d') },
];
const CLUSTERS: ICluster[] = ['a', 'b', 'c', 'd', 'e'].map((clusterName) => ({
  clusterName,
  location: Location.onPremises(clusterName, { jurisdiction: 'FR' }),
  clusterLabels: 'bc'.includes(clusterName) ? { tier: 'edge' } : {} as { [key: string]: string },
  version: KubernetesVersion.V1_34,
}));
const selected = (placement: Placement) => CLUSTERS.filter((cluster) => placement.selects(cluster)).map((cluster) => cluster.clusterName).join('');

describe('a rollout', () => {
  it.each([
    [undefined, 'abcde', false], ['canary', 'bcde', false], ['edge', 'de', false], ['rest', '', true],
  ])('that has reached %s holds %s back', (reached, held, isDone) => {
    const rollout = Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES, reached });
    expect(selected(rollout.held)).toBe(held);
    expect({ isDone: rollout.isDone, reached: rollout.reached, waves: rollout.waves }).toEqual({ isDone, reached, waves: ['canary', 'edge', 'rest'] });
  });

  it.each<[Partial<RolloutOptions>, string]>([
    [{ from: '1.15.0' }, "rollout to '1.15.0' starts from the same version: give the version that clusters have now as from"],
    [{ waves: [] }, "rollout to '1.15.0' has no waves: name at least one, or give the version alone"],
    [{ waves: [WAVES[0], WAVES[0]] }, "rollout to '1.15.0' has two waves named 'canary': choose another name for the second"],
    [{ reached: 'canery' }, "rollout to '1.15.0' has reached 'canery', which is none of its waves canary, edge, rest, did you mean 'canary'?"],
    [{ waves: [{ name: 'Canary', placement: Placement.all() }] },
      "wave name 'Canary' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'canary'"],
  ])('refuses %j', (options, message) => {
    expect(() => Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES, ...options })).toThrow(new Error(message));
  });
});

describe('a chart on a rollout', () => {
  const repository = ChartRepository.https('https://charts.example');
  const service = (reached?: string) => new HelmService(platform(), 'web', {
    chart: 'web', repository, digest: undefined, rollout: Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES, reached }),
  });

  it('has the new version in its base and holds back the clusters that are not reached', () => {
    const { chart, _overlays } = service('canary');
    expect((chart.toJson() as { spec: { version: string } }).spec.version).toBe('1.15.0');
    expect(_overlays.map((overlay) => [overlay.overlayName, selected(overlay.placement), overlay._statements.map(({ content }) => content)]))
      .toEqual([['held', 'bcde', [{ spec: { version: '1.14.0' } }]]]);
  });

  it('has nothing left of it after the last wave', () => {
    expect(service('rest')._overlays).toEqual([]);
    expect(service('rest').chart.toJson()).toEqual(new HelmService(platform(), 'web', { chart: 'web', repository, version: '1.15.0' }).chart.toJson());
  });

  it('does not hold the old version to the digest of the new one', () => {
    const digest = `sha256:${'1'.repeat(64)}`;
    const rollout = Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES });
    const { _overlays } = new HelmService(platform(), 'web', { chart: 'web', repository: ChartRepository.oci('oci://x/y'), digest, rollout });
    expect(_overlays[0]._statements[0].content).toEqual({ spec: { version: '1.14.0', digest: null } });
  });

  it('keeps the vendored chart of the old version with it', () => {
    const rollout = Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES });
    const { _overlays } = new HelmService(platform(), 'web', { chart: 'web', repository, rollout, vendored: 'vendor/web-1.15', vendoredBefore: 'vendor/web-1.14' });
    expect(_overlays[0]._statements[0].content).toEqual({ spec: { version: '1.14.0', vendored: 'vendor/web-1.14' } });
  });

  it.each<[Partial<HelmServiceProps>, string]>([
    [{ vendored: 'vendor/web', rollout: Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES }) },
      "'web' has a vendored chart and is on a rollout from '1.14.0': keep the chart of that version too until the last wave, and name it as vendoredBefore"],
    [{ vendored: 'vendor/web', vendoredBefore: 'vendor/old', version: '1.15.0' },
      "'web' has vendoredBefore, the chart that a rollout starts from, but no rollout: leave it out"],
    [{ vendoredBefore: 'vendor/old', rollout: Rollout.to('1.15.0', { from: '1.14.0', waves: WAVES }) },
      "'web' has vendoredBefore, the chart that a rollout starts from, but no vendored chart: leave it out"],
  ])('refuses %j', (props, message) => {
    expect(() => new HelmService(platform(), 'web', { chart: 'web', repository, ...props })).toThrow(new Error(message));
  });

  it('starts from one version', () => {
    const rollout = Rollout.to('1.15.0', { from: '1.x', waves: WAVES });
    expect(() => new HelmService(platform(), 'web', { chart: 'web', repository, rollout }))
      .toThrow("'web' has the version that its rollout starts from '1.x', which names no single version of its chart");
  });
});
