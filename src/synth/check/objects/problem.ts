import { fieldIn } from './field';
import { Finding, FindingSeverity } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { describeId, idOf } from '../../../object/object-id';
import type { FieldPath } from '../../../schema/field-path';

/** What is wrong with one object, before it is known where it is read. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly field?: FieldPath;
  readonly message: string;
  readonly fix: string;
}

/** An object, and where it comes from. */
export interface Found {
  readonly object: KubeObject;
  readonly origin: string;
}

/** Gathers problems as findings: the same problem of several variants of an object is one finding, on the clusters of all of them. */
export class FindingLog {
  private readonly found = new Map<string, { readonly finding: Finding; readonly clusters: Set<string> }>();

  /** Another log, which has what this one has by now. */
  public continued(): FindingLog {
    const log = new FindingLog();
    this.found.forEach(({ finding, clusters }, key) => { log.found.set(key, { finding, clusters: new Set(clusters) }); });
    return log;
  }

  public add({ object, origin }: Found, problem: Problem, clusters: readonly string[]): void {
    const finding: Finding = {
      code: problem.code,
      severity: problem.severity as FindingSeverity,
      path: origin,
      object: describeId(idOf(object)),
      ...(problem.field && problem.field.length > 0 && { field: fieldIn(object, problem.field) }),
      message: problem.message,
      fix: problem.fix,
    };
    const key = [finding.code, finding.path, finding.object, finding.field, finding.message].join('\u0000');
    const known = this.found.get(key) ?? { finding, clusters: new Set<string>() };
    for (const cluster of clusters) { known.clusters.add(cluster); }
    this.found.set(key, known);
  }

  public get findings(): Finding[] {
    return [...this.found.values()].map(({ finding, clusters }) => ({ ...finding, clusters: [...clusters].sort() }));
  }
}
