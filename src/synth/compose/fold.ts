import { MeantEdit } from './meant-edit';
import { Operation, operationOf, SetScalars } from './operation';
import { built, copyOf, Entry, State, withEdit } from './state';
import { UsageLog } from './usage';
import { Finding } from '../../fleet';
import { Applied, apply, compare, ListKeys } from '../../object/edit';
import { withScalars } from '../../object/edit/declared-scalars';
import { KubeObject } from '../../object/kube-object';
import { describeId, groupOf, idOf, keyOf } from '../../object/object-id';
import { didYouMean } from '../../object/suggestion';
import { verbatimOf } from '../../object/verbatim';
import { Declared, EditStep, Layer, Target } from '../model';

/** The base as declared: its constructs with the edits made on the bundle itself. */
export function foldBase(base: readonly Declared[], edits: Layer, lists: ListKeys, findings: Finding[]): State {
  const declared = new Map(base.map(({ key, object, origin }) => [key, { object, origin }]));
  const usage = new UsageLog();
  const state = fold(declared, edits.steps.map((step) => operationOf(step as EditStep)), edits.path, lists, usage);
  findings.push(...usage.findings());
  return built(state);
}

/** Applies operations in order; the very same state comes back where they change nothing. */
export function fold(state: State, operations: readonly Operation[], path: string, lists: ListKeys, usage: UsageLog): State {
  let sole: { readonly key: string; readonly state: State } | undefined;
  let result: Map<string, Entry> | undefined;
  const current = () => result ?? sole?.state ?? state;
  const write = () => (result ??= copyOf(current()));
  for (const operation of operations) {
    if (operation.do === 'add') {
      write().set(operation.declared.key, { object: operation.declared.object, origin: operation.declared.origin });
    } else if (operation.do === 'leave-out') {
      if (current().has(operation.key)) { write().delete(operation.key); }
    } else if (operation.do === 'edit') {
      edited(operation.key, (object) => apply(operation.edit, object), operation, path);
    } else if (operation.do === 'set-scalars') {
      edited(operation.key, (object) => withDeclared(operation, object, lists), operation, path);
    } else {
      stepTo(operation.step, operation.meant);
    }
  }
  return current();

  function edited(key: string, editing: (object: KubeObject) => Applied, said: object, where: string): void {
    const entry = current().get(key);
    if (!entry) { return usage.unmatched(said, where, key, ''); }
    const applied = editing(entry.object);
    usage.applied(said, where, entry.object, applied);
    if (!applied.changed) { return; }
    const verbatim = verbatimOf(entry.object);
    if (verbatim) { return usage.refused(said, where, entry.object, verbatim.file); }
    const object = applied.object as KubeObject;
    const after = keyOf(idOf(object));
    if (after !== key) { return usage.renamed(said, where, entry.object, object); }
    const entryAfter = { object, origin: entry.origin };
    if (result || (sole && sole.key !== key)) { write().set(key, entryAfter); } else { sole = { key, state: withEdit(state, key, entryAfter) }; }
  }

  function stepTo(step: EditStep, meant: MeantEdit): void {
    const keys = targets(current(), step.target);
    if (keys.length > 1) { return usage.ambiguous(step, path, keys.map((fitting) => describeId(idOf(current().get(fitting)!.object)))); }
    if (keys.length === 0) { return usage.unmatched(step, path, step.target.text, hint(current(), step.target)); }
    const [key] = keys;
    if (step.says === 'remove') {
      usage.removed(step, path);
      write().delete(key);
      return;
    }
    edited(key, (object) => apply(meant.of(object, lists), object), step, path);
  }
}

function withDeclared({ base, declared, onBase }: SetScalars, before: KubeObject, lists: ListKeys): Applied {
  const object = before === base ? onBase : withScalars(base, declared, before);
  return object ? { object, changed: object !== before, unmatched: [] } : apply(compare(base, declared, lists), before);
}

function targets(state: State, target: Target): readonly string[] {
  if (target.by === 'key') { return state.has(target.key) ? [target.key] : []; }
  return [...state].filter(([, { object }]) => object.kind === target.kind
    && object.metadata.name === target.name
    && (target.namespace === undefined || (object.metadata.namespace ?? '') === target.namespace)
    && (target.group === undefined || groupOf(object.apiVersion) === target.group)).map(([key]) => key);
}

/** The object that somebody who describes one may have meant. */
function hint(state: State, target: Target): string {
  if (target.by === 'key') { return ''; }
  const ofKind = [...state.values()].filter(({ object }) => object.kind === target.kind).map(({ object }) => object.metadata.name);
  return ofKind.length > 0 ? didYouMean(target.name, ofKind) : `, and none of kind '${target.kind}'${didYouMean(target.kind, [...state.values()].map(({ object }) => object.kind))}`;
}
