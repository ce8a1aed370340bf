import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Pod Security restricted asks for a seccomp profile of every container, its own or the pod's. */
export const REQUIRED_SECCOMP: Rule = {
  id: 'required-seccomp',
  title: 'every container has a seccomp profile',
  description: "Pod Security restricted asks for a seccomp profile of every container, its own or the pod's.",
  category: 'pod security',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
    { name: 'covered', expression: "variables.pod.?securityContext.?seccompProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost']" },
  ],
  rules: [
    {
      expression: "variables.contexts.all(s, s.?seccompProfile.?type.orValue('RuntimeDefault') in ['RuntimeDefault', 'Localhost'])",
      message: 'seccompProfile.type is neither RuntimeDefault nor Localhost',
      remedy: 'use RuntimeDefault',
    },
    {
      expression: "(has(variables.pod.os) && variables.pod.os.name == 'windows') || variables.covered"
        + " || variables.containers.all(c, c.?securityContext.?seccompProfile.?type.orValue('') in ['RuntimeDefault', 'Localhost'])",
      message: 'a container has no seccomp profile',
      remedy: 'set securityContext.seccompProfile.type of the pod to RuntimeDefault',
    },
  ],
  references: controls({ cis: ['5.7.2'], nsa: ['Pod Security: seccomp'], pci: ['2.2.6'] }),
  good: [
    pod({}, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
    pod({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
    pod({}, { os: { name: 'windows' } }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { seccompProfile: { type: 'Unconfined' } } }, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
  ],
};

/** Every container has a seccomp profile. */
export class RequiredSeccomp extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(REQUIRED_SECCOMP, props));
  }
}
