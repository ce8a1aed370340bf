import { objectText } from './kustomize';
import { KubeObject } from '../../object/kube-object';
import { verbatimOf } from '../../object/verbatim';
import { toYaml } from '../yaml/emit';
import { Form, TextForm } from '../yaml/form';
import { orderedObject } from '../yaml/order';

/** Objects of one kind that are tried one after the other before nothing is expected of it any more. */
const MOST_TRIES = 4;

/** Texts of objects, many of which differ in a few strings alone: what they have in common is written once. */
export class AlikeTexts {
  private readonly known = new Map<string, { readonly objects: AlikeObjects; readonly tries: number }>();

  /** @param like the same for objects that may be alike */
  public of(object: KubeObject, like: string): string {
    const known = this.known.get(like);
    if (known && known.tries > MOST_TRIES) { return objectText(object); }
    const alike = known?.objects.textOf(object);
    if (alike !== undefined) { return alike; }
    const text = objectText(object);
    const tries = !known || known.objects.hasForm ? 1 : known.tries + 1;
    this.known.set(like, { objects: new AlikeObjects(object, text), tries });
    return text;
  }
}

/** Objects that differ from the first of them where the second does, in strings alone. */
class AlikeObjects {
  private form: Form | undefined;
  private text: TextForm | undefined;

  constructor(private readonly first: KubeObject, private readonly firstText: string) {}

  public get hasForm(): boolean {
    return this.form !== undefined;
  }

  public textOf(object: KubeObject): string | undefined {
    if (verbatimOf(object) !== undefined) { return undefined; }
    this.form ??= this.formWith(object);
    const strings = this.form?.stringsOf(object);
    return strings && this.text!.with(strings);
  }

  private formWith(second: KubeObject): Form | undefined {
    const form = Form.of(this.first, second);
    if (!form) { return undefined; }
    this.text = new TextForm(toYaml(orderedObject(form.marked as KubeObject)), form.places);
    // Not where a mark is part of the text, or the text no YAML of ours.
    return this.text.with(form.stringsOf(this.first)!) === this.firstText ? form : undefined;
  }
}
