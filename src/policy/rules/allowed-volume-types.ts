import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Pod Security restricted allows volumes of the cluster and none that name storage or the node themselves. */
export const ALLOWED_VOLUME_TYPES: Rule = {
  id: 'allowed-volume-types',
  title: 'volumes are of types that cannot reach the node',
  description: 'Pod Security restricted allows volumes of the cluster and none that name storage or the node themselves.',
  category: 'pod security',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'types of volumes, as their fields are called; `*` stands for all',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'],
    },
  ],
  rules: [
    {
      expression: "'*' in variables.allowed || variables.pod.?volumes.orValue([]).all(v, v.all(key, key == 'name' || key in variables.allowed))",
      message: 'a volume is of a type that is not allowed',
      remedy: 'use a claim, a ConfigMap, a Secret or an emptyDir',
    },
  ],
  references: controls({ cis: ['5.2.12'], nsa: ['Pod Security: volumes'], pci: ['2.2.6'] }),
  good: [
    pod({}, { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] }),
  ],
  bad: [
    pod({}, { volumes: [{ name: 'nfs', nfs: { server: 'a', path: '/' } }] }),
  ],
};

/** What `AllowedVolumeTypes` is told. */
export interface AllowedVolumeTypesProps extends PolicyPlacementProps {
  /**
   * Types of volumes, as their fields are called; `*` stands for all.
   *
   * @default - configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret
   */
  readonly allowed?: string[];
}

/** Volumes are of types that cannot reach the node. */
export class AllowedVolumeTypes extends Policy {
  constructor(scope: Construct, id: string, props: AllowedVolumeTypesProps = {}) {
    super(scope, id, policyOf(ALLOWED_VOLUME_TYPES, props));
  }
}
