import { clusterLabel, CURRENT_CAPI, expected, Difference, sorted, upstream } from './compare';
import { AksCluster, ClusterRemovalPolicy, NodePool } from '../../../src/cluster';
import { KubernetesVersion, Location } from '../../../src/fleet';
import { manager, objectsOf, platform } from '../../cluster/fleet';
import { itShared } from '../../support/shared';

/** `metadata: {}` says nothing, and v1beta2 refuses empty maps. */
const NO_EMPTY_METADATA: Difference = {
  why: 'an empty map goes, which v1beta2 refuses',
  of: (object: any) => {
    if (object.kind !== 'MachinePool') { return object; }
    const { metadata: _, ...template } = object.spec.template;
    return { ...object, spec: { ...object.spec, template } };
  },
};

describe('real clusters of AKS', () => {
  itShared('by objects of Azure Service Operator', () => {
    const app = platform();
    const cluster = new AksCluster(app, 'aks-weu', {
      managedBy: manager(app),
      location: Location.of('azure', 'westeurope', { jurisdiction: 'NL' }),
      version: KubernetesVersion.V1_34,
      patchRelease: 3,
      removalPolicy: ClusterRemovalPolicy.DESTROY,
      credentialSecret: 'aso-credentials',
      workers: [NodePool.fixed('pool0', 2), NodePool.fixed('pool1', 2)],
      pools: { pool0: { vmSize: 'Standard_D4s_v5' }, pool1: { vmSize: 'Standard_D4s_v5' } },
    });

    expect(sorted(objectsOf(cluster))).toEqual(expected(upstream('capz-aks-aso.yaml'), [CURRENT_CAPI, clusterLabel('aks-weu'), NO_EMPTY_METADATA]));
  });
});
