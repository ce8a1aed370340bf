import type { BundleProps } from './bundle';
import { ValueClass } from '../fleet/value-class';

/** Throws where what a bundle is told is of another class than it must be. */
export function checkBundleProps(id: string, { placement, provides, requires, dependsOn }: BundleProps): void {
  const where = `'${id}'`;
  ValueClass.PLACEMENT.check(where, 'placement', placement);
  ValueClass.CAPABILITY.checkAll(where, 'provides', provides);
  ValueClass.CAPABILITY.checkAll(where, 'requires', requires);
  ValueClass.BUNDLE.checkAll(where, 'dependsOn', dependsOn);
}
