import { Construct } from 'constructs';
import { checkFreeId } from './free-id';
import { mirrorOfParent } from './mirror';
import { Overlay } from './overlay';
import { bundleOf } from './ownership';
import { platformOf } from './root';
import { checkDnsLabel } from '../fleet';
import { ValueClass } from '../fleet/value-class';

/** The construct under which a bundle stands: its scope, or in an overlay that declares it again the mirror of the base's own; throws where it may not stand there. */
export function placeOf(scope: Construct, id: string, isBundle: (child: unknown) => boolean): Construct {
  ValueClass.CONSTRUCT.demand(typeof id === 'string' ? `'${id}'` : 'a bundle', 'scope', scope);
  if (!Overlay.isOverlay(scope)) {
    checkDnsLabel('bundle', id);
    platformOf(scope);
    const outer = bundleOf(scope);
    if (outer) { throw new Error(`bundle '${id}' stands inside '${outer.node.path}': bundles do not nest, give it a scope outside`); }
    checkFreeId('bundle', scope, id, isBundle);
    return scope;
  }
  if (scope._bundle.node.id !== id) {
    throw new Error(`${scope._path} declares '${id}' again, but its bundle is '${scope._bundle.node.id}': use the id '${scope._bundle.node.id}'`);
  }
  if (scope._redeclared.length > 0) {
    throw new Error(`${scope._path} declares '${id}' again twice: say it in one, or make a second overlay`);
  }
  return mirrorOfParent(scope._bundle);
}
