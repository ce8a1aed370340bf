import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A FlexVolume driver is a program on the node. */
export const ALLOWED_FLEX_VOLUMES: Rule = {
  id: 'allowed-flex-volumes',
  title: 'FlexVolume drivers are allowed ones',
  description: 'A FlexVolume driver is a program on the node.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    { name: 'drivers', about: 'drivers that may be used', schema: { type: 'array', items: { type: 'string' } }, value: [] },
  ],
  rules: [
    {
      expression: 'variables.pod.?volumes.orValue([]).all(v, !has(v.flexVolume) || v.flexVolume.driver in variables.drivers)',
      message: 'a volume uses a FlexVolume driver that is not allowed',
      remedy: 'use a CSI driver and a claim',
    },
  ],
  references: controls({ nsa: ['Pod Security: volumes'], pci: ['2.2.6'] }),
  good: [
    pod({}, { volumes: [{ name: 'a', flexVolume: { driver: 'example/lvm' } }] }, { drivers: ['example/lvm'] }),
  ],
  bad: [
    pod({}, { volumes: [{ name: 'a', flexVolume: { driver: 'example/lvm' } }] }),
  ],
};

/** What `AllowedFlexVolumes` is told. */
export interface AllowedFlexVolumesProps extends PolicyPlacementProps {
  /**
   * Drivers that may be used.
   *
   * @default - none
   */
  readonly drivers?: string[];
}

/** FlexVolume drivers are allowed ones. */
export class AllowedFlexVolumes extends Policy {
  constructor(scope: Construct, id: string, props: AllowedFlexVolumesProps = {}) {
    super(scope, id, policyOf(ALLOWED_FLEX_VOLUMES, props));
  }
}
