import { Construct } from 'constructs';
import { pod } from './example';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A token in a container acts for it at the API server, also for whoever breaks in. */
export const NO_AUTOMOUNT_TOKEN: Rule = {
  id: 'no-automount-token',
  title: 'pods mount no token of their account',
  description: 'A token in a container acts for it at the API server, also for whoever breaks in.',
  category: 'workloads',
  severity: PolicySeverity.MEDIUM,
  about: 'pods',
  parameters: [
    { name: 'allowUnset', about: 'whether pods that say nothing pass, as long as no container mounts the token', schema: { type: 'boolean' }, value: false },
  ],
  rules: [
    {
      expression: 'variables.pod.?automountServiceAccountToken.orValue(!variables.allowUnset) == false'
        + ' && (has(variables.pod.automountServiceAccountToken)'
        + " || variables.containers.all(c, c.?volumeMounts.orValue([]).all(m, m.mountPath != '/var/run/secrets/kubernetes.io/serviceaccount')))",
      message: 'the token of its account is mounted into the pod',
      remedy: 'set automountServiceAccountToken to false',
    },
  ],
  references: controls({ cis: ['5.1.6'], nsa: ['Authentication and authorization'], pci: ['7.2.5'] }),
  good: [
    pod({}, { automountServiceAccountToken: false }),
    pod({}, {}, { allowUnset: true }),
  ],
  bad: [
    pod({}),
    pod({}, { automountServiceAccountToken: true }, { allowUnset: true }),
  ],
};

/** What `NoAutomountToken` is told. */
export interface NoAutomountTokenProps extends PolicyPlacementProps {
  /**
   * Whether pods that say nothing pass, as long as no container mounts the token.
   *
   * @default false
   */
  readonly allowUnset?: boolean;
}

/** Pods mount no token of their account. */
export class NoAutomountToken extends Policy {
  constructor(scope: Construct, id: string, props: NoAutomountTokenProps = {}) {
    super(scope, id, policyOf(NO_AUTOMOUNT_TOKEN, props));
  }
}
