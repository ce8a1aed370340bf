import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A list of forbidden kinds is never complete. */
export const PROJECT_BLACKLIST_ALL: Rule = {
  id: 'project-blacklist-all',
  title: 'projects forbid all kinds of the whole cluster',
  description: 'A list of forbidden kinds is never complete.',
  category: 'delivery',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('argoproj.io', { AppProject: 'appprojects' })],
  rules: [
    {
      expression: "object.spec.?clusterResourceBlacklist.orValue([]).all(b, b.group.contains('*') && b.kind.contains('*'))",
      message: 'the project forbids some kinds of the whole cluster only',
      remedy: 'use group and kind *',
    },
  ],
  references: controls({ nsa: ['Authentication and authorization'], pci: ['7.2.1'] }),
  good: [
    example('argoproj.io/v1alpha1', 'AppProject', { spec: { clusterResourceBlacklist: [{ group: '*', kind: '*' }] } }),
  ],
  bad: [
    example('argoproj.io/v1alpha1', 'AppProject', { spec: { clusterResourceBlacklist: [{ group: '*', kind: 'Secret' }] } }),
  ],
};

/** Projects forbid all kinds of the whole cluster. */
export class ProjectBlacklistAll extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(PROJECT_BLACKLIST_ALL, props));
  }
}
