import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A pod that writes to its node can change what other pods read. */
export const READ_ONLY_HOST_PATHS: Rule = {
  id: 'read-only-host-paths',
  title: 'folders of the node are mounted for reading only',
  description: 'A pod that writes to its node can change what other pods read.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  variables: [
    { name: 'hostVolumes', expression: 'variables.pod.?volumes.orValue([]).filter(v, has(v.hostPath)).map(v, v.name)' },
  ],
  rules: [
    {
      expression: 'variables.containers.all(c, c.?volumeMounts.orValue([]).all(m, !(m.name in variables.hostVolumes) || m.?readOnly.orValue(false)))',
      message: 'a folder of the node is mounted for writing',
      remedy: 'set readOnly on the volumeMount',
    },
  ],
  references: controls({ cis: ['5.2.12'], nsa: ['Pod Security: host paths'], pci: ['2.2.6'] }),
  good: [
    pod({ volumeMounts: [{ name: 'a', mountPath: '/a', readOnly: true }] }, { volumes: [{ name: 'a', hostPath: { path: '/data' } }] }),
  ],
  bad: [
    pod({ volumeMounts: [{ name: 'a', mountPath: '/a' }] }, { volumes: [{ name: 'a', hostPath: { path: '/data' } }] }),
  ],
};

/** Folders of the node are mounted for reading only. */
export class ReadOnlyHostPaths extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(READ_ONLY_HOST_PATHS, props));
  }
}
