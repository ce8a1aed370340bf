import { ValueClass } from '../fleet/value-class';
import { shaped } from '../object/value-shape';

/** What a bundle is told, of whatever class a program in plain JavaScript gives. */
interface Told {
  readonly placement?: unknown;
  readonly provides?: unknown;
  readonly requires?: unknown;
  readonly dependsOn?: unknown;
  readonly sovereignty?: unknown;
}

/** Throws where what a bundle is told is of another class than it must be. */
export function checkBundleProps(id: string, props: Told): void {
  const where = `'${id}'`;
  const { placement, provides, requires, dependsOn, sovereignty } = shaped(where, props, {});
  ValueClass.PLACEMENT.check(where, 'placement', placement);
  ValueClass.CAPABILITY.checkAll(where, 'provides', provides);
  ValueClass.CAPABILITY.checkAll(where, 'requires', requires);
  ValueClass.BUNDLE.checkAll(where, 'dependsOn', dependsOn);
  ValueClass.SOVEREIGNTY.check(where, 'sovereignty', sovereignty);
}
