import { JsonPatch, MergePatch, Patch, Target } from './folder-step';
import { linesOf, Operation, operations } from './json-patch';
import { lines } from './lines';
import { merged } from './merge-model';
import { mergeFields } from './merge-patch';
import { MergeRules } from './merge-rules';
import { mergeRulesOf } from './rules-of-kind';
import { equal, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf, versionOf } from '../../../object/object-id';

/**
 * The patches that turn one object into another with the same id, exactly: one strategic merge where that can say it all, else one with
 * JSON 6902 for what it cannot say where that is shorter to read, else JSON 6902 alone; nothing where they are equal.
 */
export function objectPatches(from: KubeObject, to: KubeObject): readonly Patch[] {
  if (equal(from, to)) { return []; }
  const rules = mergeRulesOf(from.apiVersion, from.kind);
  const merge = rules && mergePart(from, to, rules);
  if (!merge) { return [jsonPatch(from, operations(from, to, rules))]; }
  const rest = equal(merge.result, to) ? [] : operations(merge.result, to, rules);
  if (rest.length === 0) { return [merge.patch]; }
  const all = operations(from, to, rules);
  return linesOf(all) <= lines(merge.patch.body) + linesOf(rest)
    ? [jsonPatch(from, all)]
    : [merge.patch, jsonPatch(from, rest)];
}

export function targetOf(object: KubeObject): Target {
  const { name, namespace } = object.metadata as { readonly name: string; readonly namespace?: string };
  return {
    group: groupOf(object.apiVersion),
    version: versionOf(object.apiVersion),
    kind: object.kind,
    name,
    ...(namespace ? { namespace } : {}),
  };
}

/** The fields by which a patch says which object it means. */
export function identity(object: KubeObject): { readonly apiVersion: string; readonly kind: string; readonly metadata: JsonMap } {
  const { name, namespace } = object.metadata;
  return { apiVersion: object.apiVersion, kind: object.kind, metadata: namespace === undefined ? { name } : { name, namespace } };
}

interface MergePart {
  readonly patch: MergePatch;
  /** What kustomize makes of it. */
  readonly result: KubeObject;
}

function mergePart(from: KubeObject, to: KubeObject, rules: MergeRules): MergePart | undefined {
  // A merge finds its object by these; it cannot change them.
  if (from.apiVersion !== to.apiVersion || from.metadata.namespace !== to.metadata.namespace) { return undefined; }
  const fields = mergeFields(from, to, rules);
  const result = fields && merged(from, fields, rules);
  if (!result) { return undefined; }
  const { apiVersion, kind, metadata } = identity(from);
  const body = { apiVersion, kind, ...fields, metadata: { ...metadata, ...(fields.metadata as JsonMap | undefined) } };
  return { patch: { form: 'merge', object: from, target: targetOf(from), body }, result };
}

function jsonPatch(from: KubeObject, body: readonly Operation[]): JsonPatch {
  return { form: 'json6902', object: from, target: targetOf(from), body };
}
