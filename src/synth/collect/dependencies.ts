import { IConstruct } from 'constructs';
import { Bundle, bundleOf } from '../../bundle';

/** What the bundle was told to wait for, also by the way of constructs: `node.addDependency` on it or on anything in it. */
export function dependenciesOf(bundle: Bundle): string[] {
  const told = new Set(bundle._dependencies.map((dependency) => dependency.node.path));
  for (const construct of bundle.node.findAll()) {
    for (const dependency of construct.node.dependencies) {
      for (const other of bundlesAt(dependency)) {
        if (other !== bundle) { told.add(other.node.path); }
      }
    }
  }
  return [...told].sort();
}

/** The bundle that a construct is part of, or those that stand under it. */
function bundlesAt(construct: IConstruct): readonly IConstruct[] {
  const owner = bundleOf(construct);
  return owner ? [owner] : construct.node.findAll().filter((child) => Bundle.isBundle(child));
}
