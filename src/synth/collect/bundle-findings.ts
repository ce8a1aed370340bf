import { capabilityFindings } from './capability-findings';
import { Finding, FindingSeverity } from '../../fleet';
import { BundleModel } from '../model';

/** What is wrong with the bundles as a set: two of one unit, a dependency that a cluster does not have, a cycle. */
export function bundleFindings(bundles: readonly BundleModel[]): Finding[] {
  return [...sameUnit(bundles), ...missingDependencies(bundles), ...capabilityFindings(bundles)];
}

function sameUnit(bundles: readonly BundleModel[]): Finding[] {
  const byUnit = new Map<string, BundleModel>();
  const findings: Finding[] = [];
  for (const bundle of bundles) {
    const name = `${bundle.folder.category}/${bundle.folder.folder}`;
    const first = byUnit.get(name);
    if (first) {
      findings.push({
        code: 'bundle.duplicate',
        severity: FindingSeverity.ERROR,
        path: bundle.path,
        message: `'${first.path}' and '${bundle.path}' would both be written to ${name}/`,
        fix: 'give one of them another id',
      });
    }
    byUnit.set(name, bundle);
  }
  return findings;
}

function missingDependencies(bundles: readonly BundleModel[]): Finding[] {
  const byPath = new Map(bundles.map((bundle) => [bundle.path, bundle]));
  const sets = new Map<string, ReadonlySet<string>>();
  const clustersOf = (path: string) => {
    const known = sets.get(path) ?? new Set(byPath.get(path)?.clusters);
    sets.set(path, known);
    return known;
  };
  return bundles.flatMap((bundle) => bundle.dependsOn.flatMap((path): Finding[] => {
    const there = clustersOf(path);
    const without = bundle.clusters.filter((name) => !there.has(name));
    return without.length === 0 ? [] : [{
      code: 'bundle.dependency-absent',
      severity: FindingSeverity.ERROR,
      path: bundle.path,
      message: `it depends on '${path}', which is not placed on all of its clusters`,
      fix: `widen the placement of '${path}' or narrow that of '${bundle.path}'`,
      clusters: [...without],
    }];
  }));
}
