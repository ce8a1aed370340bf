import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Without a seccomp profile a container may ask its kernel for anything, as Pod Security baseline forbids. */
export const NO_UNCONFINED_SECCOMP: Rule = {
  id: 'no-unconfined-seccomp',
  title: 'seccomp profiles are not lifted',
  description: 'Without a seccomp profile a container may ask its kernel for anything, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
  ],
  rules: [
    {
      expression: "variables.contexts.all(s, s.?seccompProfile.?type.orValue('RuntimeDefault') in ['RuntimeDefault', 'Localhost'])",
      message: 'seccompProfile.type is neither RuntimeDefault nor Localhost',
      remedy: 'use RuntimeDefault',
    },
  ],
  references: controls({ cis: ['5.7.2'], nsa: ['Pod Security: seccomp'], pci: ['2.2.6'] }),
  good: [
    pod({}),
    pod({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'a.json' } } }),
  ],
  bad: [
    pod({ securityContext: { seccompProfile: { type: 'Unconfined' } } }),
  ],
};

/** Seccomp profiles are not lifted. */
export class NoUnconfinedSeccomp extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_UNCONFINED_SECCOMP, props));
  }
}
