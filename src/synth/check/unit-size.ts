import { Finding, FindingSeverity } from '../../fleet';
import { Composition } from '../compose';

/** kustomize takes a time that is quadratic in the objects of one build (measured: 0.9 s for 500, 9 s for 2,000). */
const MOST_OBJECTS = 500;

/** A unit is one build and one step of a reconciler; both suffer from size. */
export function largeUnits({ trees }: Composition): Finding[] {
  return trees.flatMap((tree) => {
    const largest = tree.nodes.reduce((most, node) => Math.max(most, node.state.size), 0);
    return largest <= MOST_OBJECTS ? [] : [{
      code: 'unit.too-large',
      severity: FindingSeverity.ERROR,
      path: tree.bundle.path,
      message: `unit '${tree.unit}' holds ${largest} objects; more than ${MOST_OBJECTS} in one build take kustomize too long`,
      fix: 'split it into several services that depend on each other',
    }];
  });
}
