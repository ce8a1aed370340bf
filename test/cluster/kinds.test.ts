import { KINDS, KUBEADM, MACHINES } from './every-kind';
import { LYON } from './fleet';
import { EksAnywhereVersion, EksDistroCluster, EksDistroRelease, ManagementCluster } from '../../src/cluster';
import { KubernetesVersion, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

function platform(): { app: Platform; managedBy: ManagementCluster } {
  const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
  return { app, managedBy: new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 }) };
}

/** What a kind of which upstream says that it ends is told. */
const ENDING: Record<string, string> = { 'EKS Anywhere on snow': 'cluster.provider-closed', 'EKS Anywhere on cloudstack': 'cluster.provider-removed' };

describe('the kinds of cluster', () => {
  it('change with the lines about the provider alone', () => {
    for (const props of Object.values(KUBEADM)) {
      const { endpoint: _, ...controlPlane } = props.controlPlane;
      expect({ ...props, controlPlane: { ...controlPlane, endpoint: MACHINES.controlPlane.endpoint }, location: undefined, provider: undefined }).toEqual(
        { ...MACHINES, location: undefined, provider: undefined });
    }
  });
});

describe('a whole synth', () => {
  it.each(Object.keys(KINDS))('finds nothing wrong with a cluster of the kind: %s', (kind) => {
    const { app, managedBy } = platform();
    KINDS[kind](app, 'shop', managedBy);
    expect(app._synthesize().findings.map(({ code }) => code)).toEqual(kind in ENDING ? [ENDING[kind]] : []);
  });

  it.each(Object.entries(KUBEADM))('finds nothing wrong with EKS Distro on %s', (_, props) => {
    const { app, managedBy } = platform();
    new EksDistroCluster(app, 'shop', { ...props, managedBy, release: EksDistroRelease.V1_35_13 });
    expect(app._synthesize().findings).toEqual([]);
  });
});
