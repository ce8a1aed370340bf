import { Construct } from 'constructs';
import { deployment, example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** The namespace default belongs to nobody: no quota, no policy and no team is meant for it. */
export const NO_DEFAULT_NAMESPACE: Rule = {
  id: 'no-default-namespace',
  title: 'nothing lies in the namespace default',
  description: 'The namespace default belongs to nobody: no quota, no policy and no team is meant for it.',
  category: 'metadata',
  severity: PolicySeverity.LOW,
  about: [kinds('', { Pod: 'pods', Service: 'services', ConfigMap: 'configmaps', Secret: 'secrets' }), kinds('apps', { DaemonSet: 'daemonsets', Deployment: 'deployments', StatefulSet: 'statefulsets' }), kinds('batch', { CronJob: 'cronjobs', Job: 'jobs' })],
  rules: [
    {
      expression: "!(object.metadata.?namespace.orValue('default') in ['', 'default'])",
      message: 'the object lies in the namespace default, or names none',
      remedy: 'give it a namespace',
    },
  ],
  references: controls({ cis: ['5.7.4'], nsa: ['Namespace separation'], pci: ['2.2.3'] }),
  good: [
    deployment({}),
  ],
  bad: [
    example('v1', 'ConfigMap', { metadata: { namespace: 'default' } }),
  ],
};

/** Nothing lies in the namespace default. */
export class NoDefaultNamespace extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(NO_DEFAULT_NAMESPACE, props));
  }
}
