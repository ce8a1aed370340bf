import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';

const BUNDLE_OF = Symbol.for('cdk8s-platform.BundleOf');

/** Marks a scope whose constructs are part of a bundle: the bundle itself, its overlays, and it declared again. */
export function isPartOf(scope: IConstruct, bundle: Chart): void {
  (scope as { [BUNDLE_OF]?: Chart })[BUNDLE_OF] = bundle;
}

/** The bundle that a construct is part of, in the platform's tree or in an overlay's mirror of it. */
export function bundleOf(construct: IConstruct): Chart | undefined {
  for (let scope: IConstruct | undefined = construct; scope; scope = scope.node.scope) {
    const bundle = (scope as { [BUNDLE_OF]?: Chart })[BUNDLE_OF];
    if (bundle) { return bundle; }
  }
  return undefined;
}

/** The bundle, the overlay or the bundle declared again that a construct stands in. */
export function markedScope(construct: IConstruct): IConstruct {
  for (let scope: IConstruct | undefined = construct; scope; scope = scope.node.scope) {
    if ((scope as { [BUNDLE_OF]?: Chart })[BUNDLE_OF]) { return scope; }
  }
  throw new Error(`'${construct.node.path || construct.node.id}' is part of no bundle: give it a scope that is a service, a team or another bundle, or an overlay of one`);
}
