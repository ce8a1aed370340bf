import { EksDistroCluster, EksDistroRelease, KubeadmProvider, KubernetesVersion, Placement, VersionPolicy } from '../../../src';
import { describeFinding } from '../../../src/fleet';
import { addCluster, smallPlatform } from '../../support/small-platform';

describe('version policies of a platform', () => {
  it('judge its clusters, and stop the synth', () => {
    const platform = smallPlatform();
    new VersionPolicy(platform, 'edge', { placement: Placement.labels({ tier: 'edge', country: 'fr' }), allowed: [KubernetesVersion.V1_35] });
    const { findings, tree } = platform._synthesize();
    expect(findings.map(describeFinding)).toEqual([
      'error cluster.version-not-allowed at edge\n'
      + "    cluster 'lyon' has Kubernetes 1.34, which is not allowed\n"
      + '    fix: upgrade it to one of 1.35\n'
      + '    clusters: lyon',
    ]);
    expect(tree.size).toBe(0);
  });

  it('compare deadlines with the day of the platform, unless they name one', () => {
    const codes = (asOf: string | undefined, today?: string) => {
      const platform = smallPlatform({ asOf });
      new VersionPolicy(platform, 'edge', { placement: Placement.labels({ country: 'fr' }), deadlines: [{ version: KubernetesVersion.V1_34, until: '2026-12-31' }], today });
      return platform._synthesize().findings.map(({ code }) => code);
    };
    expect(codes(undefined)).toEqual(['cluster.version-deadline']);
    expect(codes('2026-12-31')).toEqual(['cluster.version-deadline']);
    expect(codes('2027-01-01')).toEqual(['cluster.version-overdue']);
    expect(codes('2027-01-01', '2026-11-22')).toEqual(['cluster.version-deadline']);
  });

  it('judge releases, and leave the tree alone where all is as they say', () => {
    const platform = smallPlatform();
    const release = EksDistroRelease.V1_35_11;
    const managedBy = addCluster(platform, 'management', {});
    new EksDistroCluster(platform, 'dev', { managedBy, location: managedBy.location, version: KubernetesVersion.V1_35, release, controlPlane: { count: 1 }, provider: KubeadmProvider.development() });
    new VersionPolicy(platform, 'releases', { releases: ['kubernetes-1-35-eks-1*'] });
    const codes = () => platform._synthesize({ objectChecks: 'skip' }).findings.map(({ code }) => code);
    expect(codes()).toEqual([]);
    new VersionPolicy(platform, 'newer-releases', { releases: ['kubernetes-1-35-eks-13'] });
    expect(codes()).toEqual(['cluster.release-not-allowed']);
  });
});
