import { LYON, manager, objectOf, platform } from './fleet';
import { kubeadm } from './kubeadm';
import { EksAnywhereCluster, EksAnywhereProvider, HealthCheck, HealthCheckProps, KubeadmProvider, NodePool, UnhealthyConditionProps } from '../../src/cluster';
import { KubernetesVersion } from '../../src/fleet';

const PRESSURE: UnhealthyConditionProps = { type: 'DiskPressure', status: 'True' };

describe('a health check', () => {
  it('counts more conditions than readiness, of nodes and of machines', () => {
    const healthCheck = HealthCheck.of({ nodeConditions: [PRESSURE], machineConditions: [{ type: 'NodeReady', status: 'False', seconds: 60 }] });
    const { spec } = objectOf(kubeadm(KubeadmProvider.development(), { healthCheck }), 'MachineHealthCheck', 'shop-general');
    expect(spec.checks).toEqual({
      nodeStartupTimeoutSeconds: 600,
      unhealthyMachineConditions: [{ type: 'NodeReady', status: 'False', timeoutSeconds: 60 }],
      unhealthyNodeConditions: [{ type: 'Ready', status: 'False' }, { type: 'Ready', status: 'Unknown' }, PRESSURE].map((condition) => ({ ...condition, timeoutSeconds: 300 })),
    });
  });

  it('of EKS Anywhere is readiness alone', () => {
    const app = platform();
    expect(() => new EksAnywhereCluster(app, 'store', {
      managedBy: manager(app),
      location: LYON,
      version: KubernetesVersion.V1_34,
      controlPlane: { count: 1 },
      workers: [NodePool.fixed('general', 1)],
      provider: EksAnywhereProvider.docker(),
      healthCheck: HealthCheck.of({ nodeConditions: [PRESSURE] }),
    })).toThrow(new Error("a health check of EKS Anywhere has the condition 'DiskPressure', and its controller knows readiness alone: leave it out"));
  });

  it.each<[string, HealthCheckProps, string]>([
    ['a status that is none', { nodeConditions: [{ type: 'DiskPressure', status: 'true' }] }, "a health check has the condition 'DiskPressure' with the status 'true': give 'True', 'False' or 'Unknown'"],
    ['a time that is none', { machineConditions: [{ type: 'NodeReady', status: 'False', seconds: 1.5 }] }, "a health check waits 1.5 seconds while 'NodeReady' is False: give a whole number from 0"],
    ['machines that start too fast', { nodeStartupSeconds: 29 }, 'a health check cannot give machines 29 seconds to become nodes: Cluster API demands 30 or more'],
  ])('is refused with %s', (_, props, message) => {
    expect(() => HealthCheck.of(props)).toThrow(new Error(message));
  });
});
