import { FileContent, fileNames } from './file-names';
import { FolderStep, Patch, Target } from './folder-step';
import { identity } from './object-patches';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { verbatimOf } from '../../../object/verbatim';
import { toYaml } from '../../yaml/emit';
import { orderedObject } from '../../yaml/order';

export interface FolderFile {
  /** Without folders. */
  readonly name: string;
  readonly text: string;
  /** The object that the file holds, or that the patch in it is for; absent for kustomization.yaml. */
  readonly object?: KubeObject;
}

export interface FolderPlace {
  /** Folders whose objects this one starts from, as paths from it such as `../base`. */
  readonly resources: readonly string[];
}

/** The text of an object at a place among those of its folder. */
export type TextOf = (object: KubeObject, place: number) => string;

export const KUSTOMIZATION_FILE = 'kustomization.yaml';

/** A patch of more lines stands in a file of its own, so that kustomization.yaml can be read at a glance. */
const MOST_INLINE_LINES = 40;

/** The files of a Kustomize folder, kustomization.yaml first, the others by name. */
export function kustomizationFiles(step: FolderStep, place: FolderPlace, textOf: TextOf = objectText): readonly FolderFile[] {
  const patches = step.patches.map((patch) => writtenPatch(patch));
  const apart = patches.filter(({ inline }) => !inline);
  const contents: readonly FileContent[] = [
    ...step.added.map((object): FileContent => ({ object, ending: '' })),
    ...apart.map(({ patch }): FileContent => ({ object: patch.object, ending: `.${patch.form}` })),
  ];
  const names = fileNames(contents);
  const objectFiles = step.added.map((object, i): FolderFile => ({ name: names[i], text: textOf(object, i), object }));
  const patchNames = new Map(apart.map(({ patch }, i) => [patch, names[step.added.length + i]]));
  const patchFiles = apart.map(({ patch, text }): FolderFile => ({ name: patchNames.get(patch)!, text, object: patch.object }));

  const resources = [...place.resources, ...objectFiles.map(({ name }) => name).sort()];
  const entries = [
    ...step.removed.map((object): JsonMap => ({ patch: toYaml({ $patch: 'delete', ...identity(object) }) })),
    ...patches.map(({ patch, text }) => patchEntry(patch, text, patchNames.get(patch))),
  ];
  const files = [...objectFiles, ...patchFiles].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [{ name: KUSTOMIZATION_FILE, text: kustomizationText(resources, entries) }, ...files];
}

/** An object as it stands in a file. */
export function objectText(object: KubeObject): string {
  return verbatimOf(object)?.text ?? toYaml(orderedObject(object));
}

function kustomizationText(resources: readonly string[], patches: readonly JsonMap[]): string {
  return toYaml({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources,
    ...(patches.length > 0 ? { patches } : {}),
  });
}

/** The body with its keys in the order in which they are written. */
function orderedBody(patch: Patch): JsonMap | readonly JsonMap[] {
  if (patch.form === 'merge') { return orderedObject(patch.body); }
  return patch.body.map((operation): JsonMap => (operation.op === 'remove' ? operation : { ...operation, ...orderedObject({ value: operation.value }) }));
}

/** A merge says in its body which object it is for; kustomize then fails where there is none, which it does not for a target. */
function patchEntry(patch: Patch, text: string, file: string | undefined): JsonMap {
  const said: JsonMap = file === undefined ? { patch: text } : { path: file };
  return patch.form === 'json6902' ? { target: selector(patch.target), ...said } : said;
}

/** kustomize reads every field of a target as an anchored regular expression, and an empty group as any group. */
function selector(target: Target): JsonMap {
  return {
    group: target.group === '' ? '^$' : literal(target.group),
    version: literal(target.version),
    kind: literal(target.kind),
    name: literal(target.name),
    ...(target.namespace === undefined ? {} : { namespace: literal(target.namespace) }),
  };
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Inline only what is short, and does not end in a block of text: kustomize cuts the line break at the end of an inline patch, which would be the text's own. */
function writtenPatch(patch: Patch): { readonly patch: Patch; readonly text: string; readonly inline: boolean } {
  const body = orderedBody(patch);
  const text = toYaml(body);
  return { patch, text, inline: !endsInBlock(body) && isShort(text) };
}

function isShort(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_INLINE_LINES; at = text.indexOf('\n', at + 1)) { lines++; }
  return lines <= MOST_INLINE_LINES;
}

function endsInBlock(value: Json): boolean {
  let last: Json | undefined = value;
  while (isMap(last) || isList(last)) {
    const inner: readonly Json[] = isList(last) ? last : Object.values(last);
    last = inner.at(-1);
  }
  return typeof last === 'string' && last.includes('\n');
}
