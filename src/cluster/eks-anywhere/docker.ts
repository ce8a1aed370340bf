import { EksAnywhereInfrastructure } from './infrastructure';
import { MachinePlan, MachineRequest, ProviderRules } from './machine-plan';
import type { DockerDatacenterConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';

/** EKS Anywhere in containers, for development: made by `EksAnywhereProvider.docker`. */
export class EksAnywhereDocker extends EksAnywhereInfrastructure {
  constructor() {
    super('Docker');
  }

  /** @internal */
  public get _rules(): ProviderRules {
    return { endpoint: 'forbidden', externalEtcd: 'allowed', workers: 'required' };
  }

  /** @internal */
  public _plan(request: MachineRequest): MachinePlan {
    const datacenter: DockerDatacenterConfigV1Alpha1 = {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'DockerDatacenterConfig',
      metadata: { name: request.cluster, namespace: request.namespace },
      spec: {},
    };
    return {
      datacenter: { kind: datacenter.kind, name: request.cluster },
      machines: new Map(),
      failureDomains: new Map(),
      objects: [{ id: 'datacenter', manifest: datacenter }],
      warnings: [],
    };
  }
}
