import { isList, isMap, Json, JsonMap } from '../../../object/json';
import type { FieldPath } from '../../../schema/field-path';

/** Rules by the fields that lead to what they are about, so that an object is gone through once for all of them. */
export interface Ways<R> {
  /** Those about the map that is reached, with their places in the list that they come from. */
  readonly rules: { readonly rule: R; readonly place: number }[];
  readonly steps: { readonly field: string; readonly isList: boolean; readonly ways: Ways<R> }[];
}

/** The ways that texts such as `spec.rules[].http` write. A field of one holds no dot, so labels come last, outside of it. */
export function waysOf<R extends { readonly at: string }>(rules: readonly R[]): Ways<R> {
  const root: Ways<R> = { rules: [], steps: [] };
  rules.forEach((rule, place) => {
    const end = rule.at === '' ? root : rule.at.split('.').reduce(following, root);
    end.rules.push({ rule, place });
  });
  return root;
}

function following<R>({ steps }: Ways<R>, text: string): Ways<R> {
  const listed = text.endsWith('[]');
  const field = listed ? text.slice(0, -2) : text;
  const known = steps.find((step) => step.field === field && step.isList === listed);
  if (known) { return known.ways; }
  const ways: Ways<R> = { rules: [], steps: [] };
  steps.push({ field, isList: listed, ways });
  return ways;
}

/** Looks by a rule at a map, and adds what it finds. `path` is where the walk is; whoever keeps it copies it. */
export type Look<R, F> = (rule: R, part: JsonMap, path: FieldPath, found: F[]) => void;

/** What rules find in an object, in the order of the rules. */
export function findings<R, F>(object: JsonMap, ways: Ways<R>, look: Look<R, F>): readonly F[] {
  const found: F[] = [];
  const places: number[] = [];
  walk(object, ways, [], (rule, part, path, place) => {
    look(rule, part, path, found);
    while (places.length < found.length) { places.push(place); }
  });
  if (places.every((place, i) => i === 0 || places[i - 1] <= place)) { return found; }
  return found.map((_, i) => i).sort((a, b) => places[a] - places[b]).map((i) => found[i]);
}

function walk<R>(value: Json | undefined, { rules, steps }: Ways<R>, path: (string | number)[], look: (rule: R, part: JsonMap, path: FieldPath, place: number) => void): void {
  if (!isMap(value)) { return; }
  for (let i = 0; i < rules.length; i++) { look(rules[i].rule, value, path, rules[i].place); }
  for (let i = 0; i < steps.length; i++) {
    const inner = value[steps[i].field];
    if (inner === undefined) { continue; }
    path.push(steps[i].field);
    if (!steps[i].isList) {
      walk(inner, steps[i].ways, path, look);
    } else if (isList(inner)) {
      for (let j = 0; j < inner.length; j++) {
        path.push(j);
        walk(inner[j], steps[i].ways, path, look);
        path.pop();
      }
    }
    path.pop();
  }
}
