/** How Flux tells that an object of a kind is ready, where its own reading of conditions is wrong. */
interface HealthExpression {
  readonly apiVersion: string;
  readonly kind: string;
  readonly current: string;
  /** A state that does not pass by itself. */
  readonly failed?: string;
}

/** True only where the condition is there: the form with `filter` and `all` holds for an object that has none. */
function whenCondition(type: string): string {
  return `status.conditions.exists(e, e.type == '${type}' && e.status == 'True')`;
}

const EXPRESSIONS: readonly HealthExpression[] = [
  // It has no Ready condition from v1beta2 on.
  { apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'Cluster', current: whenCondition('Available') },
  { apiVersion: 'cluster.x-k8s.io/v1beta1', kind: 'Cluster', current: whenCondition('Ready') },
  // It has no conditions, so it would count as ready before its constraint kind exists.
  { apiVersion: 'templates.gatekeeper.sh/v1', kind: 'ConstraintTemplate', current: 'has(status.created) && status.created' },
  { apiVersion: 'templates.gatekeeper.sh/v1beta1', kind: 'ConstraintTemplate', current: 'has(status.created) && status.created' },
  // It may wait for its first consumer, which may be of another unit that waits for this one.
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', current: "status.phase in ['Bound', 'Pending']", failed: "status.phase == 'Lost'" },
];

const KINDS = EXPRESSIONS.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);

/** The expressions that a unit with these kinds needs. */
export function healthExpressions(kinds: readonly string[]): HealthExpression[] {
  return EXPRESSIONS.filter((_, i) => kinds.includes(KINDS[i]));
}
