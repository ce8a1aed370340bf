import { ComposedBundle } from './variants';
import { KubeObject } from '../../object/kube-object';
import { BundleModel } from '../model';

/** What one unit of a bundle may hold: the objects that its base and its overlays declare. */
export interface DeclaredPart {
  /** What a reconciler knows the unit by. */
  readonly unit: string;
  /** Empty for the bundle's first unit. */
  readonly part: string;
  readonly objects: readonly KubeObject[];
}

const PARTS = new WeakMap<ComposedBundle, readonly DeclaredPart[]>();
const BROUGHT = new WeakMap<ComposedBundle, ReadonlySet<string>>();

/** The units that a bundle may have, whichever clusters there are: what one cluster more adds to no other is not named after it. */
export function declaredParts(composed: ComposedBundle): readonly DeclaredPart[] {
  let parts = PARTS.get(composed);
  if (!parts) { PARTS.set(composed, parts = partsOf(composed)); }
  return parts;
}

function partsOf(composed: ComposedBundle): readonly DeclaredPart[] {
  const brought = groupsBrought(composed);
  const parts = new Map<string, KubeObject[]>();
  for (const object of declaredObjects(composed)) {
    const part = composed.model.bundle._partOf(object, brought);
    const objects = parts.get(part);
    if (objects) { objects.push(object); } else { parts.set(part, [object]); }
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, objects]) => ({ unit: unitOfPart(composed.model, part), part, objects }));
}

/** What a reconciler knows a part of a bundle by: the unit that gathers it, or its own. */
export function unitOfPart({ folder }: BundleModel, part: string): string {
  return folder.gatheredIn ?? folder.unit + (part ? `-${part}` : '');
}

/** API groups whose definitions a bundle brings, as objects or otherwise. */
export function groupsBrought(composed: ComposedBundle): ReadonlySet<string> {
  let brought = BROUGHT.get(composed);
  if (!brought) {
    const definitions = declaredObjects(composed).filter((object) => object.kind === 'CustomResourceDefinition');
    brought = new Set([...composed.model.groupsBrought, ...definitions.map((object) => String((object.spec as { group?: string } | undefined)?.group))]);
    BROUGHT.set(composed, brought);
  }
  return brought;
}

/** Every object of the base and of all overlays; what `customize` says belongs to one cluster only. */
function declaredObjects({ model, variants }: ComposedBundle): readonly KubeObject[] {
  const [base] = variants;
  return [
    ...[...base.state.values()].map(({ object }) => object),
    ...model.overlays.flatMap(({ steps }) => steps.flatMap((step) => {
      if (step.says === 'declare') { return [step.declared.object]; }
      return step.says === 'declare-all' ? step.base.map(({ object }) => object) : [];
    })),
  ];
}
