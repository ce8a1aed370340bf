import { Entry, State } from './state';
import { nameByContent, templateSeries } from '../../cluster/template-name';
import { isList, isMap, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf, idOf, keyOf } from '../../object/object-id';
import { DefinitionTemplates } from '../model';

/**
 * The immutable templates of a cluster's definition, once no layer edits them any more.
 *
 * An edited template gets the name of its new content, and what refers to it follows: machines roll. Those that others have superseded
 * stay beside them, since machines that are not replaced yet are made from them, and can go back to them.
 */
export class TemplateGenerations {
  private readonly earlier: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of one content are one entry, so that variants that leave it alone share it. */
  private readonly known = new Map<Entry, Map<string, Entry>>();

  constructor(origin: string, private readonly templates: DefinitionTemplates) {
    this.earlier = new Map(Object.entries(templates.earlier).map(([series, objects]) => [series, objects.map((object) => ({ object, origin }))]));
  }

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
    const series = new Set([...state.values()].map(({ object }) => templateSeries(object)));
    const kept = [...this.earlier].filter(([name]) => series.has(name)).flatMap(([, entries]) => entries
      .map((entry) => [keyOf(idOf(entry.object)), entry] as const)
      .filter(([key]) => !state.has(key))
      .slice(0, this.templates.generations));
    return kept.length === 0 ? state : new Map([...state, ...kept]);
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
