import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A project without clusterResourceBlacklist may write whatever is not in a namespace. */
export const PROJECT_CLUSTER_BLACKLIST: Rule = {
  id: 'project-cluster-blacklist',
  title: 'projects forbid kinds of the whole cluster',
  description: 'A project without clusterResourceBlacklist may write whatever is not in a namespace.',
  category: 'delivery',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('argoproj.io', { AppProject: 'appprojects' })],
  rules: [
    {
      expression: 'size(object.spec.?clusterResourceBlacklist.orValue([])) > 0',
      message: 'the project forbids no kind of the whole cluster',
      remedy: 'set clusterResourceBlacklist',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('argoproj.io/v1alpha1', 'AppProject', { spec: { clusterResourceBlacklist: [{ group: '*', kind: '*' }] } }),
  ],
  bad: [
    example('argoproj.io/v1alpha1', 'AppProject', { spec: {} }),
  ],
};

/** Projects forbid kinds of the whole cluster. */
export class ProjectClusterBlacklist extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(PROJECT_CLUSTER_BLACKLIST, props));
  }
}
