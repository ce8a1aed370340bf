import { Change, FolderFile } from './kustomize';
import { isList, isMap, Json } from '../../object/json';
import { areFree, Form, isMarked, TextForm } from '../yaml/form';

/** Writes the files of a folder that changes objects of its parent. */
export type WriteChanges = (changes: readonly Change[]) => readonly FolderFile[];

/** A file of a folder, without folders. */
type NamedText = Pick<FolderFile, 'name' | 'text'>;

/**
 * Folders on one parent, many of which say the same but for a few strings: a cluster's own differ by its name. What they have in common is found once.
 *
 * What a folder says follows from two objects by comparing strings with each other and by their kind (see `Form`). Strings that are equal to no
 * other on either side may therefore be exchanged before or after, which makes no difference.
 */
export class AlikeFolders {
  private known: AlikeChanges | undefined;

  constructor(private readonly write: WriteChanges) {}

  public filesOf(changes: readonly Change[]): readonly NamedText[] {
    const alike = this.known?.filesOf(changes);
    if (alike) { return alike; }
    const files = this.write(changes);
    this.known = new AlikeChanges(changes, files, this.write);
    return files;
  }
}

/** Changes of the very same objects that differ from the first where the second does, in strings alone. */
class AlikeChanges {
  private form: Form | undefined;
  private texts: readonly (readonly [name: string, text: TextForm])[] = [];
  /** Strings that are compared with those in the places, or would be. */
  private readonly taken = new Set(['', 'delete']);

  constructor(private readonly first: readonly Change[], private readonly firstFiles: readonly NamedText[], private readonly write: WriteChanges) {}

  public filesOf(changes: readonly Change[]): readonly NamedText[] | undefined {
    if (changes.length !== this.first.length || !changes.every(({ before }, i) => before === this.first[i].before)) { return undefined; }
    const made = changes.map(({ after }) => after);
    this.form ??= this.formWith(made);
    const strings = this.form?.stringsOf(made);
    return strings && areFree(strings, this.taken) ? this.textsWith(strings) : undefined;
  }

  private formWith(second: readonly Json[]): Form | undefined {
    const first = this.first.map(({ after }) => after);
    const form = Form.of(first, second);
    if (!form) { return undefined; }
    this.first.forEach(({ before }) => addStrings(before, this.taken));
    const isFree = ![...this.taken].some(isMarked);
    addStrings(form.marked, this.taken);
    const strings = form.stringsOf(first)!;
    if (!isFree || !areFree(strings, this.taken)) { return undefined; }
    const marked = form.marked as readonly Change['after'][];
    this.texts = this.write(this.first.map(({ before }, i) => ({ before, after: marked[i] }))).map(({ name, text }) => [name, new TextForm(text, form.places)]);
    return isSame(this.textsWith(strings), this.firstFiles) ? form : undefined;
  }

  private textsWith(strings: readonly string[]): NamedText[] {
    return this.texts.map(([name, text]) => ({ name, text: text.with(strings) }));
  }
}

function isSame(files: readonly NamedText[], others: readonly NamedText[]): boolean {
  return files.length === others.length && files.every(({ name, text }, i) => name === others[i].name && text === others[i].text);
}

/** All strings of a value, and its numbers, which name items of lists as strings do. */
function addStrings(value: Json, strings: Set<string>): void {
  if (isList(value)) {
    for (const item of value) { addStrings(item, strings); }
  } else if (isMap(value)) {
    for (const key of Object.keys(value)) { addStrings(value[key], strings); }
  } else {
    strings.add(String(value));
  }
}
