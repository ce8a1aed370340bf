import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A budget that allows none stops the upgrade of nodes. */
export const BUDGET_ALLOWS_EVICTION: Rule = {
  id: 'budget-allows-eviction',
  title: 'disruption budgets allow some disruption',
  description: 'A budget that allows none stops the upgrade of nodes.',
  category: 'availability',
  severity: PolicySeverity.LOW,
  about: [kinds('policy', { PodDisruptionBudget: 'poddisruptionbudgets' })],
  rules: [
    {
      expression: '!has(object.spec.maxUnavailable)'
        + " || (type(object.spec.maxUnavailable) == string ? object.spec.maxUnavailable != '0%' : object.spec.maxUnavailable > 0)",
      message: 'maxUnavailable is 0',
      remedy: 'allow at least one',
    },
    {
      expression: "!has(object.spec.minAvailable) || type(object.spec.minAvailable) == int || object.spec.minAvailable != '100%'",
      message: 'minAvailable is 100%',
      remedy: 'allow at least one to be missing',
    },
  ],
  references: controls({}),
  good: [
    example('policy/v1', 'PodDisruptionBudget', { spec: { maxUnavailable: 1 } }),
  ],
  bad: [
    example('policy/v1', 'PodDisruptionBudget', { spec: { maxUnavailable: 0 } }),
    example('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: '100%' } }),
  ],
};

/** Disruption budgets allow some disruption. */
export class BudgetAllowsEviction extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(BUDGET_ALLOWS_EVICTION, props));
  }
}
