import { manager, platform, SSH_KEY } from './fleet';
import { kubeadm } from './kubeadm';
import { AksCluster, AzureIdentity, ClusterNetworkProps, EksAnywhereCluster, EksAnywhereProvider, EksCluster, GkeCluster, KubeadmProvider, NodePool } from '../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';

const app = platform();
const common = { managedBy: manager(app), version: KubernetesVersion.V1_34, workers: [NodePool.fixed('a', 3)] };
const azure = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const google = Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' });
const second: ClusterNetworkProps = { pods: Cidr.of('10.1.0.0/16'), secondPods: Cidr.of('fd00::/56') };
let id = 0;

const KINDS: Record<string, (network: ClusterNetworkProps) => unknown> = {
  'EKS': (network) => new EksCluster(app, `eks-${id++}`, { ...common, location: Location.aws('eu-west-3'), network }),
  'AKS': (network) => new AksCluster(app, `aks-${id++}`, { ...common, location: azure, patchRelease: 1, credentialSecret: 's', network }),
  'GKE': (network) => new GkeCluster(app, `gke-${id++}`, { ...common, location: google, project: 'p', patchRelease: 1, network }),
  'EKS Anywhere': (network) => new EksAnywhereCluster(app, `any-${id++}`, { ...common, location: azure, controlPlane: { count: 1 }, provider: EksAnywhereProvider.docker(), network }),
};

describe('ranges of a cluster', () => {
  it.each(Object.keys(KINDS))('of a second family are refused where nothing would be made of them: %s', (kind) => {
    expect(() => KINDS[kind](second)).toThrow(`says network.secondPods, which ${kind} decides: leave it out`);
  });

  it.each(['EKS', 'AKS', 'GKE'])('by node are refused where nothing would be made of them: %s', (kind) => {
    expect(() => KINDS[kind]({ nodePrefix: 25 })).toThrow(`says network.nodePrefix, which ${kind} decides: leave it out`);
  });
});

describe('keys of a cluster', () => {
  it('are one on Azure, where machines take no more', () => {
    const provider = KubeadmProvider.azure({ subscriptionId: 's', identity: AzureIdentity.existing('i'), machines: { vmSize: 'Standard_D2s_v3' } });
    expect(() => kubeadm(provider, { location: azure, access: { sshKeys: [SSH_KEY, `${SSH_KEY}2`] } })).toThrow(new Error("cluster 'shop' is given 2 SSH keys, and machines of Azure take one: give one"));
  });
});
