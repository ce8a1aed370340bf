import { clusterLabel, CURRENT_CAPI, expected, field, NAMESPACE, sorted, upstream } from './compare';
import { ClusterRemovalPolicy, EksAddon, EksAddonConflict, EksCluster, EksPool, NodePool } from '../../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../../src/fleet';
import { manager, objectsOf, platform } from '../../cluster/fleet';
import { itShared } from '../../support/shared';

describe('real clusters of EKS', () => {
  itShared('managed machine pool with the VPC CNI as add-on', () => {
    const app = platform();
    const cluster = new EksCluster(app, 'payments-eu', {
      managedBy: manager(app),
      location: Location.aws('eu-west-1'),
      version: KubernetesVersion.V1_34,
      patch: 3,
      removalPolicy: ClusterRemovalPolicy.DESTROY,
      network: { pods: Cidr.of('192.168.0.0/16') },
      eksClusterName: 'default_payments-eu-control-plane',
      keyPair: 'platform-ops',
      addons: [EksAddon.vpcCni('v1.20.4-eksbuild.1', { onConflict: EksAddonConflict.OVERWRITE })],
      workers: [NodePool.fixed('pool-0', 2)],
      machines: { 'pool-0': EksPool.managed({ keepsVersion: true }) },
    });

    expect(sorted(objectsOf(cluster))).toEqual(expected(upstream('capa-eks-managed-machine-pool.yaml'), [
      CURRENT_CAPI,
      NAMESPACE,
      clusterLabel('payments-eu'),
      field('the name that the webhook would make is stated', 'AWSManagedControlPlane', 'spec/eksClusterName', 'default_payments-eu-control-plane'),
      field('the default image of Amazon Linux 2, which ends at 1.32, is replaced', 'AWSManagedMachinePool', 'spec/amiType', 'AL2023_x86_64_STANDARD'),
    ]));
  });
});
