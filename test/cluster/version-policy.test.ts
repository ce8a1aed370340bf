import { App } from 'cdk8s';
import { LYON, platform } from './fleet';
import {
  EksDistroCluster, EksDistroRelease, ExistingCluster, KubeadmProvider, NodePool, VersionPolicy, VersionPolicyProps,
} from '../../src/cluster';
import { ICluster, KubernetesVersion, Placement } from '../../src/fleet';

const { V1_32, V1_33, V1_34, V1_35 } = KubernetesVersion;

function fleet(app: App): ICluster[] {
  return [V1_32, V1_33, V1_34, V1_35].map((version) => new ExistingCluster(app, `c${version.minor}`, { location: LYON, version, labels: { minor: String(version.minor) } }));
}

function findings(props: VersionPolicyProps) {
  const app = platform();
  return new VersionPolicy(app, 'versions', props)._findings(fleet(app));
}

describe('a version policy', () => {
  it('says which minors are allowed, and by when older ones must go', () => {
    const props = { allowed: [V1_35, V1_34], deadlines: [{ version: V1_33, until: '2026-12-31' }] };
    const policy = (today?: string) => findings({ ...props, today }).map(({ code, severity, message, fix }) => [code, severity, message, fix]);
    const old = ['cluster.version-not-allowed', 'error', "cluster 'c32' has Kubernetes 1.32, which is not allowed", 'upgrade it to one of 1.34, 1.35'];
    const note = ['cluster.version-deadline', 'note', "cluster 'c33' may keep Kubernetes 1.33 until 2026-12-31", 'upgrade it to one of 1.34, 1.35'];
    expect(policy()).toEqual([old, note]);
    expect(policy('2026-12-31')).toEqual([old, note]);
    expect(policy('2027-01-01')).toEqual([old, ['cluster.version-overdue', 'error', "cluster 'c33' has Kubernetes 1.33, which had to go by 2026-12-31", 'upgrade it to one of 1.34, 1.35']]);
  });

  it('allows every minor without a deadline where it names none', () => {
    expect(findings({ deadlines: [{ version: V1_32, until: '2026-12-31' }] }).map(({ clusters, fix }) => [clusters, fix])).toEqual([[['c32'], 'upgrade it, one minor at a time']]);
  });

  it('holds for the clusters that it is placed on', () => {
    expect(findings({ placement: Placement.labels({ minor: '33' }), allowed: [V1_35] })).toEqual([{
      code: 'cluster.version-not-allowed',
      severity: 'error',
      path: 'versions',
      clusters: ['c33'],
      message: "cluster 'c33' has Kubernetes 1.33, which is not allowed",
      fix: 'upgrade it to one of 1.35',
    }]);
  });

  it('judges releases of a distribution where a cluster has one', () => {
    const app = platform();
    const manager = new ExistingCluster(app, 'management', { location: LYON, version: V1_35 });
    const cluster = new EksDistroCluster(app, 'dev', {
      managedBy: manager, location: LYON, version: V1_35, release: EksDistroRelease.V1_35_11, controlPlane: { count: 1 }, provider: KubeadmProvider.development(), workers: [NodePool.fixed('w', 1)],
    });
    const messages = (id: string, ...releases: string[]) => new VersionPolicy(app, id, { releases })._findings([manager, cluster]).map(({ message, fix }) => [message, fix]);
    expect(messages('some', 'kubernetes-1-35-eks-13', 'kubernetes-1-35-eks-12')).toEqual([
      ["cluster 'dev' has the release kubernetes-1-35-eks-11, which is not allowed", 'choose one of kubernetes-1-35-eks-12, kubernetes-1-35-eks-13'],
    ]);
    expect(messages('shorter', 'kubernetes-1-35-eks-1')).toHaveLength(1);
    expect(messages('all', 'kubernetes-1-35-*')).toEqual([]);
  });

  it.each<[string, VersionPolicyProps, string]>([
    ['a day that is none', { today: '2026-02-30' }, "version policy 'versions' names the day '2026-02-30': write it as '2027-01-31'"],
    ['a day in another spelling', { deadlines: [{ version: V1_32, until: '31.12.2026' }] }, "version policy 'versions' names the day '31.12.2026': write it as '2027-01-31'"],
    ['a minor with and without deadline', { allowed: [V1_32], deadlines: [{ version: V1_32, until: '2026-12-31' }] },
      "version policy 'versions' allows Kubernetes 1.32 and sets it a deadline: take it out of one of them"],
  ])('refuses %s', (_, props, message) => {
    expect(() => findings(props)).toThrow(new Error(message));
  });
});
