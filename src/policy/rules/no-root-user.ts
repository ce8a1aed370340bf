import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** runAsUser: 0 is root; Pod Security restricted forbids it. */
export const NO_ROOT_USER: Rule = {
  id: 'no-root-user',
  title: 'no container is told to run as user 0',
  description: 'runAsUser: 0 is root; Pod Security restricted forbids it.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    {
      name: 'freeWithUserNamespace',
      about: 'whether pods in a user namespace of their own (hostUsers: false) may choose, as Pod Security has it from Kubernetes 1.35 on',
      schema: { type: 'boolean' },
      value: true,
    },
  ],
  variables: [
    { name: 'contexts', expression: '[variables.pod.?securityContext.orValue({})] + variables.containers.map(c, c.?securityContext.orValue({}))' },
  ],
  rules: [
    {
      expression: '(variables.freeWithUserNamespace && !variables.pod.?hostUsers.orValue(true)) || variables.contexts.all(s, s.?runAsUser.orValue(1) != 0)',
      message: 'a container is told to run as user 0',
      remedy: 'give runAsUser another number, or leave it out',
    },
  ],
  references: controls({ cis: ['5.2.7'], nsa: ['Pod Security: non-root containers'], pci: ['2.2.6'] }),
  good: [
    pod({ securityContext: { runAsUser: 1000 } }),
  ],
  bad: [
    pod({ securityContext: { runAsUser: 0 } }),
    pod({}, { securityContext: { runAsUser: 0 } }),
  ],
};

/** What `NoRootUser` is told. */
export interface NoRootUserProps extends PolicyPlacementProps {
  /**
   * Whether pods in a user namespace of their own (hostUsers: false) may choose, as Pod Security has it from Kubernetes 1.35 on.
   *
   * @default true
   */
  readonly freeWithUserNamespace?: boolean;
}

/** No container is told to run as user 0. */
export class NoRootUser extends Policy {
  constructor(scope: Construct, id: string, props: NoRootUserProps = {}) {
    super(scope, id, policyOf(NO_ROOT_USER, props));
  }
}
