import { Finding, FindingSeverity } from '../../fleet';
import { Applied, describePath } from '../../object/edit';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { EditStep } from '../model';

interface Use {
  readonly said: Partial<EditStep> & { readonly origin?: string };
  /** The layer in which it was said. */
  readonly path: string;
  readonly target?: string;
  times: number;
  matched: number;
  changed: boolean;
  hint: string;
  /** As it stood before. */
  object?: KubeObject;
  /** Fields that it found nothing to act on, with how often. */
  missing?: Map<string, { reason: string; times: number }>;
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
    use.object = before;
    use.changed ||= result.changed;
    for (const { path: field, reason } of result.unmatched) {
      const text = describePath(field);
      use.missing ??= new Map();
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
    use.object = before;
    use.renamed = after;
  }

  /** An edit of an object that is delivered as the bytes of a file. */
  public refused(said: object, path: string, object: KubeObject, file: string): void {
    const use = this.use(said, path);
    use.object = object;
    use.file = file;
  }

  public findings(): Finding[] {
    return [...this.uses.values()].flatMap(findingsOf);
  }

  private use(said: object, path: string, target?: string): Use {
    let use = this.uses.get(said);
    if (!use) { this.uses.set(said, use = { said, path, target, times: 0, matched: 0, changed: false, hint: '' }); }
    use.times++;
    return use;
  }
}

function findingsOf(use: Use): Finding[] {
  // What matched and changed something wherever it was applied, as nearly all do.
  if (use.matched === use.times && use.changed && !use.missing && !use.ambiguous && !use.renamed && use.file === undefined) { return []; }
  const { said, path } = use;
  const common = { path: isStep(use) ? path : said.origin ?? path, ...(use.object ? { object: describeId(idOf(use.object)) } : {}) };
  const text = textOf(use);
  if (use.ambiguous) {
    return [{
      ...common,
      code: 'edit.ambiguous',
      severity: FindingSeverity.ERROR,
      message: `${text} fits ${use.ambiguous.length} objects: ${use.ambiguous.join(', ')}`,
      fix: 'say the namespace and API group of the one that is meant',
    }];
  }
  if (use.renamed) {
    return [{
      ...common,
      code: 'edit.changes-identity',
      severity: FindingSeverity.ERROR,
      message: `${text} makes it ${describeId(idOf(use.renamed))}, which is another object`,
      fix: 'remove the object and add the other one instead',
    }];
  }
  if (use.file !== undefined) {
    return [{
      ...common,
      code: 'edit.verbatim',
      severity: FindingSeverity.ERROR,
      message: `${text} would change what is delivered as the bytes of '${use.file}'`,
      fix: 'change the file with sops, or declare the Secret again in the overlay with another file',
    }];
  }
  if (use.matched === 0) {
    return [{
      ...common,
      code: 'edit.unmatched',
      severity: FindingSeverity.ERROR,
      message: `${text} matches nothing: no such object stands there when it is applied${use.hint}`,
      fix: 'name an object that the bundle has and that no earlier overlay removes',
    }];
  }
  return [...missingFields(use, text, common), ...partly(use, text, common), ...unchanging(use, text, common)];
}

/** A patch must change something somewhere; what is only declared again may find it done already. */
function isStep({ said }: Use): boolean {
  return said.says !== undefined;
}

/** How it was said, to be read at the start of a message. */
function textOf({ said, target }: Use): string {
  if (said.says === undefined) { return `'${target ?? said.origin}' declared again`; }
  return `${said.says === 'json-patch' ? 'jsonPatch' : said.says} of ${said.target!.text}`;
}

function missingFields(use: Use, text: string, common: { path: string; object?: string }): Finding[] {
  return [...use.missing ?? []].map(([field, { reason, times }]): Finding => ({
    ...common,
    field,
    code: 'edit.unmatched',
    severity: times === use.matched ? FindingSeverity.ERROR : FindingSeverity.WARNING,
    message: `${text} finds nothing to act on: ${reason.startsWith('is ') ? `it ${reason}` : reason}`,
    fix: 'correct the field, or leave this part of the edit out',
  }));
}

function partly(use: Use, text: string, common: { path: string; object?: string }): Finding[] {
  return use.matched === use.times ? [] : [{
    ...common,
    code: 'edit.unmatched',
    severity: FindingSeverity.WARNING,
    message: `${text} matches nothing in ${use.times - use.matched} of ${use.times} stacks of overlays: an earlier one removes the object there`,
    fix: 'narrow the placement of the overlay, or of the one that removes the object',
  }];
}

function unchanging(use: Use, text: string, common: { path: string; object?: string }): Finding[] {
  if (use.changed || !isStep(use) || use.missing) { return []; }
  return [{
    ...common,
    code: 'edit.no-change',
    severity: FindingSeverity.ERROR,
    message: `${text} changes nothing anywhere: the object says so already`,
    fix: 'leave the edit out, or correct its value',
  }];
}
