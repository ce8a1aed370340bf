import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A HostProcess container has every right on its Windows node, as Pod Security baseline forbids. */
export const NO_HOST_PROCESS: Rule = {
  id: 'no-host-process',
  title: 'no container of Windows is a process of the node',
  description: 'A HostProcess container has every right on its Windows node, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.CRITICAL,
  about: 'pods',
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
  ],
  rules: [
    {
      expression: 'variables.contexts.all(s, !s.?windowsOptions.?hostProcess.orValue(false))',
      message: 'a container is a process of its node',
      remedy: 'leave windowsOptions.hostProcess out',
    },
  ],
  references: controls({ cis: ['5.2.11'], nsa: ['Pod Security: HostProcess'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { windowsOptions: { hostProcess: false } } }),
  ],
  bad: [
    pod({}, { hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } } }),
  ],
};

/** No container of Windows is a process of the node. */
export class NoHostProcess extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_HOST_PROCESS, props));
  }
}
