import { Entry, State } from './state';
import { nameByContent, templateSeries } from '../../cluster/template-name';
import { isList, isMap, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf, idOf, keyOf } from '../../object/object-id';
import { DefinitionTemplates, EarlierTemplate } from '../model';

/** Digits of a digest that a name ends with. */
const DIGITS = 8;

/**
 * The immutable templates of a cluster's definition, once no layer edits them any more.
 *
 * An edited template gets the name of its new content, and what refers to it follows: machines roll. Those that others have superseded
 * stay beside them, since machines that are not replaced yet are made from them, and can go back to them.
 */
export class TemplateGenerations {
  /** Those that stay although others have superseded them. */
  public readonly superseded = new Set<KubeObject>();
  private readonly earlier = new Map<string, Entry>();
  /** Entries of one content are one entry, so that variants that leave it alone share it. */
  private readonly known = new Map<Entry, Map<string, Entry>>();

  constructor(private readonly origin: string, private readonly templates: DefinitionTemplates) {}

  public finish(state: State): State {
    return this.withSuperseded(this.named(state));
  }

  private named(state: State): State {
    const renames = [...this.templates.named].flatMap((key) => renameOf(state.get(key)?.object));
    if (renames.length === 0) { return state; }
    return new Map([...state].map(([key, entry]) => {
      const after = this.renamed(entry, renames);
      return [after === entry ? key : keyOf(idOf(after.object)), after];
    }));
  }

  private renamed(entry: Entry, renames: readonly Rename[]): Entry {
    const object = follow(entry.object as unknown as Json, renames) as unknown as KubeObject;
    if (object === entry.object) { return entry; }
    const text = JSON.stringify(renames);
    const known = this.known.get(entry) ?? new Map<string, Entry>();
    this.known.set(entry, known);
    if (!known.has(text)) { known.set(text, { ...entry, object }); }
    return known.get(text)!;
  }

  private withSuperseded(state: State): State {
    const current = new Map([...state.values()].map(({ object }) => [templateSeries(object), object] as const));
    const kept = [...this.templates.earlier].flatMap(([series, templates]) => {
      const model = current.get(series);
      return model === undefined ? [] : templates
        .map((template) => this.entryOf(template, model))
        .filter(({ object }) => !state.has(keyOf(idOf(object))))
        .slice(0, this.templates.generations);
    });
    for (const { object } of kept) { this.superseded.add(object); }
    return kept.length === 0 ? state : new Map([...state, ...kept.map((entry) => [keyOf(idOf(entry.object)), entry] as const)]);
  }

  /** An earlier template, with the metadata that the one in use has beside its name. */
  private entryOf({ digest, content }: EarlierTemplate, { metadata }: KubeObject): Entry {
    const name = metadata.name.slice(0, -DIGITS) + digest.slice(0, DIGITS);
    const key = `${content.kind}/${name}`;
    const known = this.earlier.get(key) ?? { object: { ...content, metadata: { ...metadata, name } } as KubeObject, origin: this.origin };
    this.earlier.set(key, known);
    return known;
  }
}

interface Rename {
  readonly group: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

function renameOf(template: KubeObject | undefined): Rename[] {
  if (!template) { return []; }
  const to = nameByContent(template);
  return to === template.metadata.name ? [] : [{ group: groupOf(template.apiVersion), kind: template.kind, from: template.metadata.name, to }];
}

/** The value with the new names in templates and in references to them; the very same where none is in it. */
function follow(value: Json, renames: readonly Rename[]): Json {
  if (isList(value)) {
    const items = value.map((item) => follow(item, renames));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (!isMap(value)) { return value; }
  const entries = Object.entries(value).map(([key, item]) => [key, follow(item, renames)] as const);
  const after = entries.some(([key, item]) => item !== value[key]) ? Object.fromEntries(entries) : value;
  const named = isMap(after.metadata) ? after.metadata : after;
  const rename = renames.find(({ group, kind, from }) => after.kind === kind && named.name === from && groupIn(after) === group);
  if (!rename) { return after; }
  return named === after ? { ...after, name: rename.to } : { ...after, metadata: { ...named, name: rename.to } };
}

function groupIn(value: { readonly [key: string]: Json }): string {
  return typeof value.apiGroup === 'string' ? value.apiGroup : groupOf(String(value.apiVersion ?? ''));
}
