import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { bundleOf, isPartOf } from './ownership';

interface Running {
  readonly bundle: Chart;
  readonly cluster: string;
}

/** The bundle that is asked at the moment what differs on a cluster: nobody hands it to the constructs that are made and edited meanwhile. */
let running: Running | undefined;

/** Calls the `customize` of a bundle; what it says anywhere but in that bundle is refused. */
export function whileCustomizing(bundle: Chart, cluster: string, customize: () => unknown): unknown {
  const before = running;
  running = { bundle, cluster };
  try {
    return customize();
  } finally {
    running = before;
  }
}

/**
 * Throws inside the `customize` of another bundle: what was read before would be for nobody, the rest for all clusters.
 *
 * @param what is done, as in `patches 'other/config'`
 */
export function refuseCustomizing(bundle: IConstruct | undefined, what: () => string): void {
  if (running === undefined || bundle === running.bundle) { return; }
  const { bundle: { node: { path } }, cluster } = running;
  const there = bundle ? `override customize of '${bundle.node.path}' for what differs there by cluster` : 'say it on the overlay that customize is given';
  throw new Error(`customize of '${path}' for cluster '${cluster}' ${what()}: other clusters would get it as well, or none: ${there}, or say it outside of customize for all clusters`);
}

/** As `isPartOf`, for a scope that the `customize` of other bundles adds nothing to. */
export function isGuardedPartOf(scope: IConstruct, bundle: Chart): void {
  isPartOf(scope, bundle);
  guard(scope);
}

/** Refuses constructs that the `customize` of another bundle makes in a scope: what adds a child to a construct asks whether it is locked. */
export function guard(scope: IConstruct): void {
  const { node } = scope;
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), 'locked')?.get;
  Object.defineProperty(node, 'locked', {
    get: () => {
      const bundle = bundleOf(scope);
      refuseCustomizing(bundle, () => `declares a construct in '${scope.node.path || 'the platform'}'`);
      return running === undefined && own?.call(node) === true;
    },
  });
}
