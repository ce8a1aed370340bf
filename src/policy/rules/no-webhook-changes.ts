import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** Who writes webhooks reads and alters every request, or switches policies off. */
export const NO_WEBHOOK_CHANGES: Rule = {
  id: 'no-webhook-changes',
  title: 'roles do not change admission webhooks',
  description: 'Who writes webhooks reads and alters every request, or switches policies off.',
  category: 'access',
  severity: PolicySeverity.HIGH,
  about: [kinds('rbac.authorization.k8s.io', { ClusterRole: 'clusterroles' })],
  parameters: [
    { name: 'verbs', about: 'verbs that roles may not have on webhooks', schema: { type: 'array', items: { type: 'string' } }, value: ['create', 'patch', 'update'] },
  ],
  rules: [
    {
      expression: "object.?rules.orValue([]).all(r, !r.?apiGroups.orValue([]).exists(g, g in ['admissionregistration.k8s.io', '*'])"
        + " || !r.?resources.orValue([]).exists(x, x in ['*', 'mutatingwebhookconfigurations', 'validatingwebhookconfigurations'])"
        + " || !r.?verbs.orValue([]).exists(v, v in variables.verbs || v == '*'))",
      message: 'a rule changes admission webhooks',
      remedy: 'take them out, or exempt the one role that must',
    },
  ],
  references: controls({ cis: ['5.1.12'], nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['admissionregistration.k8s.io'], resources: ['mutatingwebhookconfigurations'], verbs: ['get'] }] }),
  ],
  bad: [
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['admissionregistration.k8s.io'], resources: ['validatingwebhookconfigurations'], verbs: ['get', 'patch'] }] }),
    example('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }] }),
  ],
};

/** What `NoWebhookChanges` is told. */
export interface NoWebhookChangesProps extends PolicyPlacementProps {
  /**
   * Verbs that roles may not have on webhooks.
   *
   * @default - create, patch, update
   */
  readonly verbs?: string[];
}

/** Roles do not change admission webhooks. */
export class NoWebhookChanges extends Policy {
  constructor(scope: Construct, id: string, props: NoWebhookChangesProps = {}) {
    super(scope, id, policyOf(NO_WEBHOOK_CHANGES, props));
  }
}
