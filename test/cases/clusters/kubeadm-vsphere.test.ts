import { clusterLabel, expected, field, sorted, upstream } from './compare';
import {
  ClusterRemovalPolicy, ClusterResource, KubeadmCluster, KubeadmProvider, MachineFile, NodePool, ResourceSetStrategy, UpstreamRelease, VirtualIp, VSphereIdentity,
} from '../../../src/cluster';
import { Cidr, KubernetesVersion } from '../../../src/fleet';
import { LYON, manager, objectsOf, platform, SSH_KEY } from '../../cluster/fleet';
import { itShared } from '../../support/shared';

const FILE = 'capv-vsphere-kubeadm.yaml';
const NAME = 'edge-berlin';

/** The texts that upstream's file brings along: what runs on machines, and what is applied to the cluster. */
function texts(): { files: MachineFile[]; manifest: (name: string) => string } {
  const objects = upstream(FILE) as any[];
  const { files } = objects.find(({ kind }) => kind === 'KubeadmControlPlane').spec.kubeadmConfigSpec;
  return {
    files: files.map(({ path, content, owner, permissions }: any) => MachineFile.text(path, content, { owner, permissions })),
    manifest: (name) => objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name).data.data,
  };
}

describe('a real kubeadm cluster on vSphere', () => {
  itShared('with kube-vip as upstream writes it, cloud provider and storage by a ClusterResourceSet', () => {
    const app = platform();
    const { files, manifest } = texts();
    const cluster = new KubeadmCluster(app, NAME, {
      managedBy: manager(app),
      location: LYON,
      version: KubernetesVersion.V1_34,
      distribution: UpstreamRelease.of('v1.34.3'),
      removalPolicy: ClusterRemovalPolicy.DESTROY,
      network: { pods: Cidr.of('192.168.0.0/16') },
      access: { sshKeys: [SSH_KEY] },
      controlPlane: { count: 3, endpoint: '10.20.0.10' },
      workers: [NodePool.fixed('md-0', 2)],
      provider: KubeadmProvider.vsphere({
        server: 'vcenter.example.internal',
        datacenter: 'dc1',
        thumbprint: 'AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD',
        identity: VSphereIdentity.secret(NAME),
        virtualIp: VirtualIp.external(),
        machines: {
          datastore: '/dc1/datastore/vsan',
          folder: '/dc1/vm/capi',
          network: 'VM Network',
          resourcePool: '*/Resources/capi',
          storagePolicy: 'platform-default',
          template: 'ubuntu-2204-kube-v1.34.3',
        },
        controlPlane: { templateName: NAME },
        pools: { 'md-0': { templateName: 'edge-berlin-worker' } },
      }),
      kubeadm: {
        machines: {
          commands: [
            'mkdir -p /etc/pre-kubeadm-commands',
            "for script in $(find /etc/pre-kubeadm-commands/ -name '*.sh' -type f | sort); do echo \"Running script $script\"; \"$script\"; done",
          ],
        },
        controlPlane: { files },
        pools: { 'md-0': { templateName: 'edge-berlin-md-0' } },
      },
    });
    cluster.addResourceSet('edge-berlin-crs-0', {
      strategy: ResourceSetStrategy.APPLY_ONCE,
      resources: [
        ClusterResource.secret('vsphere-config-secret'),
        ClusterResource.manifest('csi-manifests', manifest('csi-manifests')),
        ClusterResource.secret('cloud-provider-vsphere-credentials'),
        ClusterResource.manifest('cpi-manifests', manifest('cpi-manifests')),
      ],
    });

    const labels = { 'cluster.x-k8s.io/cluster-name': NAME, 'cluster.x-k8s.io/deployment-name': 'edge-berlin-md-0' };
    expect(sorted(objectsOf(cluster))).toEqual(expected(upstream(FILE).filter(({ kind }) => kind !== 'Secret'), [
      clusterLabel(NAME),
      field('the labels and the selector that the webhook would make are stated', 'MachineDeployment', 'spec/template/metadata/labels', labels),
      field('the labels and the selector that the webhook would make are stated', 'MachineDeployment', 'spec/selector/matchLabels', labels),
      field('the default that the API server would add is stated', 'ClusterResourceSet', 'spec/strategy', 'ApplyOnce'),
    ]));
  });
});
