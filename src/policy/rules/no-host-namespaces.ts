import { Construct } from 'constructs';
import { deployment, pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Sharing the network, processes or IPC of the node lets a pod see and reach all of it, as Pod Security baseline forbids. */
export const NO_HOST_NAMESPACES: Rule = {
  id: 'no-host-namespaces',
  title: 'pods have namespaces of their own',
  description: 'Sharing the network, processes or IPC of the node lets a pod see and reach all of it, as Pod Security baseline forbids.',
  category: 'pod security',
  severity: PolicySeverity.HIGH,
  about: 'pods',
  parameters: [
    { name: 'hostNetwork', about: 'whether pods may share the network of the node', schema: { type: 'boolean' }, value: false },
  ],
  rules: [
    {
      expression: 'variables.hostNetwork || !variables.pod.?hostNetwork.orValue(false)',
      message: 'the pod shares the network of its node',
      remedy: 'leave hostNetwork out',
    },
    {
      expression: '!variables.pod.?hostPID.orValue(false)',
      message: 'the pod sees the processes of its node',
      remedy: 'leave hostPID out',
    },
    {
      expression: '!variables.pod.?hostIPC.orValue(false)',
      message: 'the pod shares IPC with its node',
      remedy: 'leave hostIPC out',
    },
  ],
  references: controls({ cis: ['5.2.3', '5.2.4', '5.2.5'], nsa: ['Pod Security: host namespaces'], pci: ['2.2.6'] }),
  good: [
    pod({}),
    pod({}, { hostNetwork: true }, { hostNetwork: true }),
  ],
  bad: [
    pod({}, { hostNetwork: true }),
    pod({}, { hostPID: true }),
    deployment({}, { hostIPC: true }),
  ],
};

/** What `NoHostNamespaces` is told. */
export interface NoHostNamespacesProps extends PolicyPlacementProps {
  /**
   * Whether pods may share the network of the node.
   *
   * @default false
   */
  readonly hostNetwork?: boolean;
}

/** Pods have namespaces of their own. */
export class NoHostNamespaces extends Policy {
  constructor(scope: Construct, id: string, props: NoHostNamespacesProps = {}) {
    super(scope, id, policyOf(NO_HOST_NAMESPACES, props));
  }
}
