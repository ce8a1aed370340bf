import { Construct } from 'constructs';
import { EXEMPT_IMAGES, JUDGED } from './container';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Whoever breaks into a container with a read-only root cannot leave programs in it. */
export const READ_ONLY_ROOT: Rule = {
  id: 'read-only-root',
  title: 'root file systems are read-only',
  description: 'Whoever breaks into a container with a read-only root cannot leave programs in it.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    EXEMPT_IMAGES,
  ],
  variables: [
    JUDGED,
  ],
  rules: [
    {
      expression: 'variables.judged.all(c, c.?securityContext.?readOnlyRootFilesystem.orValue(false))',
      message: 'a container can write to its root file system',
      remedy: 'set securityContext.readOnlyRootFilesystem, and mount an emptyDir where it must write',
    },
  ],
  references: controls({ cis: ['5.7.3'], nsa: ['Pod Security: immutable file systems'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { readOnlyRootFilesystem: true } }),
  ],
  bad: [
    pod({}),
    pod({ securityContext: { readOnlyRootFilesystem: false } }),
  ],
};

/** What `ReadOnlyRoot` is told. */
export interface ReadOnlyRootProps extends PolicyPlacementProps {
  /**
   * Images whose containers are left alone; `*` at the end stands for anything.
   *
   * @default - none
   */
  readonly exemptImages?: string[];
}

/** Root file systems are read-only. */
export class ReadOnlyRoot extends Policy {
  constructor(scope: Construct, id: string, props: ReadOnlyRootProps = {}) {
    super(scope, id, policyOf(READ_ONLY_ROOT, props));
  }
}
