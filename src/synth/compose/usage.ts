import { Finding, FindingSeverity } from '../../fleet';
import { Applied, describePath } from '../../object/edit';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { EditStep } from '../model';

interface Use {
  readonly path: string;
  /** How it was said, to be read at the start of a message. */
  readonly text: string;
  /** A patch must change something somewhere; what is only declared again may find it done already. */
  readonly mustChange: boolean;
  times: number;
  matched: number;
  changed: boolean;
  hint: string;
  object?: string;
  /** Fields that it found nothing to act on, with how often. */
  readonly missing: Map<string, { reason: string; times: number }>;
  ambiguous?: readonly string[];
  renamed?: KubeObject;
  /** The file as whose bytes the object is delivered. */
  file?: string;
}

/** What became of each edit over all the states that it was applied to. */
export class UsageLog {
  private readonly uses = new Map<object, Use>();

  public applied(said: object, path: string, before: KubeObject, result: Applied): void {
    const use = this.use(said, path);
    use.matched++;
    use.object = describeId(idOf(before));
    use.changed ||= result.changed;
    for (const { path: field, reason } of result.unmatched) {
      const text = describePath(field);
      use.missing.set(text, { reason, times: (use.missing.get(text)?.times ?? 0) + 1 });
    }
  }

  public removed(said: object, path: string): void {
    const use = this.use(said, path);
    use.matched++;
    use.changed = true;
  }

  /** An edit whose object does not stand there; what was perhaps meant is said after the message. */
  public unmatched(said: object, path: string, target: string, hint: string): void {
    this.use(said, path, target).hint = hint;
  }

  /** A description that fits several objects. */
  public ambiguous(said: object, path: string, fitting: readonly string[]): void {
    this.use(said, path).ambiguous = fitting;
  }

  public renamed(said: object, path: string, before: KubeObject, after: KubeObject): void {
    const use = this.use(said, path);
    use.object = describeId(idOf(before));
    use.renamed = after;
  }

  /** An edit of an object that is delivered as the bytes of a file. */
  public refused(said: object, path: string, object: KubeObject, file: string): void {
    const use = this.use(said, path);
    use.object = describeId(idOf(object));
    use.file = file;
  }

  public findings(): Finding[] {
    return [...this.uses.values()].flatMap(findingsOf);
  }

  private use(said: object, path: string, target?: string): Use {
    let use = this.uses.get(said);
    if (!use) {
      const step = said as Partial<EditStep> & { origin?: string };
      const isStep = step.says !== undefined;
      use = {
        path: isStep ? path : step.origin ?? path,
        text: isStep ? `${step.says === 'json-patch' ? 'jsonPatch' : step.says} of ${step.target!.text}` : `'${target ?? step.origin}' declared again`,
        mustChange: isStep,
        times: 0,
        matched: 0,
        changed: false,
        hint: '',
        missing: new Map(),
      };
      this.uses.set(said, use);
    }
    use.times++;
    return use;
  }
}

function findingsOf(use: Use): Finding[] {
  const common = { path: use.path, ...(use.object ? { object: use.object } : {}) };
  if (use.ambiguous) {
    return [{
      ...common,
      code: 'edit.ambiguous',
      severity: FindingSeverity.ERROR,
      message: `${use.text} fits ${use.ambiguous.length} objects: ${use.ambiguous.join(', ')}`,
      fix: 'say the namespace and API group of the one that is meant',
    }];
  }
  if (use.renamed) {
    return [{
      ...common,
      code: 'edit.changes-identity',
      severity: FindingSeverity.ERROR,
      message: `${use.text} makes it ${describeId(idOf(use.renamed))}, which is another object`,
      fix: 'remove the object and add the other one instead',
    }];
  }
  if (use.file !== undefined) {
    return [{
      ...common,
      code: 'edit.verbatim',
      severity: FindingSeverity.ERROR,
      message: `${use.text} would change what is delivered as the bytes of '${use.file}'`,
      fix: 'change the file with sops, or declare the Secret again in the overlay with another file',
    }];
  }
  if (use.matched === 0) {
    return [{
      ...common,
      code: 'edit.unmatched',
      severity: FindingSeverity.ERROR,
      message: `${use.text} matches nothing: no such object stands there when it is applied${use.hint}`,
      fix: 'name an object that the bundle has and that no earlier overlay removes',
    }];
  }
  return [...missingFields(use, common), ...partly(use, common), ...unchanging(use, common)];
}

function missingFields(use: Use, common: { path: string; object?: string }): Finding[] {
  return [...use.missing].map(([field, { reason, times }]): Finding => ({
    ...common,
    field,
    code: 'edit.unmatched',
    severity: times === use.matched ? FindingSeverity.ERROR : FindingSeverity.WARNING,
    message: `${use.text} finds nothing to act on: ${reason.startsWith('is ') ? `it ${reason}` : reason}`,
    fix: 'correct the field, or leave this part of the edit out',
  }));
}

function partly(use: Use, common: { path: string; object?: string }): Finding[] {
  return use.matched === use.times ? [] : [{
    ...common,
    code: 'edit.unmatched',
    severity: FindingSeverity.WARNING,
    message: `${use.text} matches nothing in ${use.times - use.matched} of ${use.times} stacks of overlays: an earlier one removes the object there`,
    fix: 'narrow the placement of the overlay, or of the one that removes the object',
  }];
}

function unchanging(use: Use, common: { path: string; object?: string }): Finding[] {
  if (use.changed || !use.mustChange || use.missing.size > 0) { return []; }
  return [{
    ...common,
    code: 'edit.no-change',
    severity: FindingSeverity.ERROR,
    message: `${use.text} changes nothing anywhere: the object says so already`,
    fix: 'leave the edit out, or correct its value',
  }];
}
