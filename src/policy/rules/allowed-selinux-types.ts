import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Another SELinux type lifts what keeps a container from its node, as Pod Security baseline forbids. */
export const ALLOWED_SELINUX_TYPES: Rule = {
  id: 'allowed-selinux-types',
  title: 'SELinux types are those of containers',
  description: 'Another SELinux type lifts what keeps a container from its node, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    {
      name: 'allowed',
      about: 'types that pods may ask for',
      schema: { type: 'array', items: { type: 'string' } },
      value: ['container_engine_t', 'container_init_t', 'container_kvm_t', 'container_t'],
    },
  ],
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
  ],
  rules: [
    {
      expression: "variables.contexts.all(s, s.?seLinuxOptions.?type.orValue('') in [''] + variables.allowed)",
      message: 'seLinuxOptions.type is not one of containers',
      remedy: 'leave seLinuxOptions.type out',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: SELinux'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { seLinuxOptions: { type: 'container_t' } } }),
  ],
  bad: [
    pod({ securityContext: { seLinuxOptions: { type: 'spc_t' } } }),
    pod({}, { securityContext: { seLinuxOptions: { type: 'spc_t' } } }),
  ],
};

/** What `AllowedSelinuxTypes` is told. */
export interface AllowedSelinuxTypesProps extends PolicyPlacementProps {
  /**
   * Types that pods may ask for.
   *
   * @default - container_engine_t, container_init_t, container_kvm_t, container_t
   */
  readonly allowed?: string[];
}

/** SELinux types are those of containers. */
export class AllowedSelinuxTypes extends Policy {
  constructor(scope: Construct, id: string, props: AllowedSelinuxTypesProps = {}) {
    super(scope, id, policyOf(ALLOWED_SELINUX_TYPES, props));
  }
}
