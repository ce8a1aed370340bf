import { CelError } from '../../src/cel/error';
import { compile, CelProgram } from '../../src/cel/program';
import { healthExpressions } from '../../src/reconciler/flux-health';

type Health = 'in progress' | 'failed' | 'current';
interface Expressions { readonly inProgress?: string; readonly failed?: string; readonly current: string }

const VARIABLES = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

function holds(expression: string | undefined, object: any): boolean {
  if (expression === undefined) { return false; }
  const program = compile(expression, { kubernetesMinor: 34, variables: VARIABLES });
  if (!(program instanceof CelProgram)) { throw new Error(`${expression}: ${JSON.stringify(program)}`); }
  const result = program.evaluate(Object.fromEntries(VARIABLES.map((name) => [name, object[name]])));
  // What goes wrong counts as not ready, whichever expression it is.
  if (result instanceof CelError) { throw result; }
  return result === true;
}

/** As Flux reads an object with expressions: its generation first, then in progress, failed, current; an error is not ready. */
function read({ inProgress, failed, current }: Expressions, object: any): Health {
  const observed = object.status?.observedGeneration;
  if (observed !== undefined && observed !== object.metadata.generation) { return 'in progress'; }
  try {
    if (holds(inProgress, object)) { return 'in progress'; }
    if (holds(failed, object)) { return 'failed'; }
    return holds(current, object) ? 'current' : 'in progress';
  } catch {
    return 'in progress';
  }
}

const object = (type: string, status: object | undefined, generation = 1) => {
  const [apiVersion, kind] = type.split(' ');
  return { apiVersion, kind, metadata: { name: 'x', generation }, spec: {}, ...(status === undefined ? {} : { status }) };
};
const conditions = (...said: [string, string][]) => ({ conditions: said.map(([type, status]) => ({ type, status })) });

const V1BETA2 = 'cluster.x-k8s.io/v1beta2 Cluster';
const V1BETA1 = 'cluster.x-k8s.io/v1beta1 Cluster';
const TEMPLATE = 'templates.gatekeeper.sh/v1 ConstraintTemplate';
const CLAIM = 'v1 PersistentVolumeClaim';

describe('how Flux tells that an object is ready', () => {
  it.each<[string, string, object | undefined, Health]>([
    ['a cluster that was just made', V1BETA2, undefined, 'in progress'],
    ['a cluster that has said nothing yet', V1BETA2, {}, 'in progress'],
    ['a cluster without conditions', V1BETA2, { conditions: [] }, 'in progress'],
    ['a cluster whose machines come up', V1BETA2, conditions(['InfrastructureReady', 'True'], ['Available', 'False']), 'in progress'],
    ['a cluster of which nothing is known', V1BETA2, conditions(['Available', 'Unknown']), 'in progress'],
    ['a cluster that serves', V1BETA2, conditions(['Available', 'True']), 'current'],
    ['a cluster that rolls out and serves', V1BETA2, conditions(['RollingOut', 'True'], ['Available', 'True']), 'current'],
    ['a cluster whose new generation nobody has seen', V1BETA2, { observedGeneration: 0, ...conditions(['Available', 'True']) }, 'in progress'],
    ['a cluster whose generation is the one that was seen', V1BETA2, { observedGeneration: 1, ...conditions(['Available', 'True']) }, 'current'],
    ['an older cluster that was just made', V1BETA1, undefined, 'in progress'],
    ['an older cluster that is not ready', V1BETA1, conditions(['Ready', 'False']), 'in progress'],
    ['an older cluster that is ready', V1BETA1, conditions(['Ready', 'True']), 'current'],
    ['an older cluster whose parts alone are ready', V1BETA1, conditions(['ControlPlaneReady', 'True']), 'in progress'],
    ['a template that was just made', TEMPLATE, undefined, 'in progress'],
    ['a template that is being worked on', TEMPLATE, { byPod: [] }, 'in progress'],
    ['a template that failed', TEMPLATE, { created: false }, 'in progress'],
    ['a template whose kind exists', TEMPLATE, { created: true }, 'current'],
    ['an older template whose kind exists', 'templates.gatekeeper.sh/v1beta1 ConstraintTemplate', { created: true }, 'current'],
    ['a claim that was just made', CLAIM, undefined, 'in progress'],
    ['a claim that waits for its first consumer, maybe of another unit', CLAIM, { phase: 'Pending' }, 'current'],
    ['a claim that is bound', CLAIM, { phase: 'Bound' }, 'current'],
    ['a claim whose volume is gone', CLAIM, { phase: 'Lost' }, 'failed'],
  ])('%s', (_, type, status, health) => {
    const [expressions, ...others] = healthExpressions([type]);
    expect(others).toEqual([]);
    expect(`${expressions.apiVersion} ${expressions.kind}`).toBe(type);
    expect(read(expressions, object(type, status))).toBe(health);
  });

  it('is not the widely copied form, which takes a cluster of Cluster API for failed at once', () => {
    const copied = {
      current: "status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'True')",
      failed: "status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'False')",
    };
    expect(read(copied, object(V1BETA2, conditions(['Available', 'True'])))).toBe('failed');
  });

  it('is left to Flux for kinds that it reads rightly', () => {
    expect(healthExpressions(['apps/v1 Deployment', 'helm.toolkit.fluxcd.io/v2 HelmRelease', 'cert-manager.io/v1 Certificate', 'v1 Service', 'x/v1 Cluster'])).toEqual([]);
  });
});
