import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A budget that leaves little room makes the upgrade of nodes slow. */
export const REASONABLE_BUDGETS: Rule = {
  id: 'reasonable-budgets',
  title: 'disruption budgets leave room',
  description: 'A budget that leaves little room makes the upgrade of nodes slow.',
  category: 'availability',
  severity: PolicySeverity.LOW,
  about: [kinds('policy', { PodDisruptionBudget: 'poddisruptionbudgets' })],
  parameters: [
    { name: 'percent', about: 'where maxUnavailable must begin and minAvailable end, in percent', schema: { type: 'integer' }, value: 50 },
  ],
  rules: [
    {
      expression: '!has(object.spec.maxUnavailable)'
        + " || (type(object.spec.maxUnavailable) == string ? int(object.spec.maxUnavailable.replace('%', '')) >= variables.percent : object.spec.maxUnavailable > 0)",
      message: 'maxUnavailable leaves little room',
      remedy: 'raise it',
    },
    {
      expression: "!has(object.spec.minAvailable) || type(object.spec.minAvailable) == int || int(object.spec.minAvailable.replace('%', '')) <= variables.percent",
      message: 'minAvailable leaves little room',
      remedy: 'lower it',
    },
  ],
  references: controls({}),
  good: [
    example('policy/v1', 'PodDisruptionBudget', { spec: { maxUnavailable: '60%' } }),
  ],
  bad: [
    example('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: '60%' } }),
  ],
};

/** What `ReasonableBudgets` is told. */
export interface ReasonableBudgetsProps extends PolicyPlacementProps {
  /**
   * Where maxUnavailable must begin and minAvailable end, in percent.
   *
   * @default 50
   */
  readonly percent?: number;
}

/** Disruption budgets leave room. */
export class ReasonableBudgets extends Policy {
  constructor(scope: Construct, id: string, props: ReasonableBudgetsProps = {}) {
    super(scope, id, policyOf(REASONABLE_BUDGETS, props));
  }
}
