import { SlotTemplate } from './shape';
import { JsonMap } from '../../object/json';
import { describeId, idOf } from '../../object/object-id';
import { hasPlaceholder, NumberPlaceholder, Templated, Unsayable, written } from '../sample/placeholder';

/** The only part of a template that a patch may change. */
const PATCHED = ['spec', 'template', 'spec'];

/** The patches of a class: of each template one, which sets what follows from variables. */
export function patchesOf(templates: readonly SlotTemplate[], templated: readonly Templated[], mistakes: Unsayable[]): JsonMap[] {
  return templates.flatMap(({ slot, object }, i) => {
    const jsonPatches = placeholders(templated[i], [], (path) => {
      mistakes.push({ object: describeId(idOf(object)), field: path.join('.'), message: `follows from a variable, and a class can only set what is below ${PATCHED.join('.')} of a template` });
    });
    if (jsonPatches.length === 0) { return []; }
    const selector = { apiVersion: object.apiVersion, kind: object.kind, matchResources: slot.selects };
    return [{ name: slot.name === '' ? 'infrastructure' : slot.name, definitions: [{ selector, jsonPatches }] }];
  });
}

function placeholders(value: Templated, path: readonly string[], refuse: (path: readonly string[]) => void): JsonMap[] {
  if (value instanceof NumberPlaceholder) { return patch(path, { variable: value.name }, refuse); }
  if (typeof value === 'string') { return hasPlaceholder(value) ? patch(path, valueFrom(value), refuse) : []; }
  if (typeof value !== 'object' || value === null) { return []; }
  return Object.entries(value as { [key: string]: Templated }).flatMap(([key, item]) => placeholders(item, [...path, key], refuse));
}

function patch(path: readonly string[], from: JsonMap, refuse: (path: readonly string[]) => void): JsonMap[] {
  if (PATCHED.some((key, i) => path[i] !== key)) {
    refuse(path);
    return [];
  }
  return [{ op: 'replace', path: `/${path.map((key) => key.replace(/~/g, '~0').replace(/\//g, '~1')).join('/')}`, valueFrom: from }];
}

/** A variable itself, or text around it: a Go template whose result is read as YAML, hence the quotes. */
function valueFrom(text: string): JsonMap {
  const names: string[] = [];
  const rest = written(text, (name) => { names.push(name); return ''; });
  if (rest === '' && names.length === 1) { return { variable: names[0] }; }
  const escaped = JSON.stringify(text.replace(/\{\{/g, '{{ "{{" }}')).replace(/\\u0001/g, '\u0001').replace(/\\u0002/g, '\u0002');
  return { template: written(escaped.replace(/\{\{ \\"\{\{\\" \}\}/g, '{{ "{{" }}'), (name) => `{{ .${name} }}`) };
}
