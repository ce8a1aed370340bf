import { Finding, FindingSeverity } from '../../fleet';
import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { describeId, groupOf, idOf } from '../../object/object-id';
import { DeliveryFolder } from '../../reconciler';
import { Composition, UnitNode } from '../compose';
import { entriesSince } from '../compose/edited';
import { Model } from '../model';

/** A reference as Flux replaces it; a second dollar sign escapes it. */
const REFERENCE = /(?<!\$)\$\{/;
/** By it Flux leaves an object out of substitution. */
const SWITCH = 'kustomize.toolkit.fluxcd.io/substitute';

/**
 * Texts with `${` in units that a Kustomization of Flux substitutes in: what has no value there fails its build, or becomes empty.
 *
 * The entry points of the library switch substitution on nowhere; those of a user's own reconciler and Kustomizations in bundles may.
 */
export function substitutions(folders: readonly DeliveryFolder[], model: Model, composition: Composition): Finding[] {
  const read = new Set<string>();
  for (const { objects } of folders) { addSubstituted(objects as KubeObject[], model.repository.path, read); }
  addSubstituted(kustomizations(composition), model.repository.path, read);
  if (read.size === 0) { return []; }
  const seen = new Set<KubeObject>();
  return folderNodes(composition).filter(({ folders: of }) => of.some((folder) => read.has(folder)))
    .flatMap(({ node }) => [...node.state.values()])
    .filter(({ object }) => !seen.has(object) && seen.add(object) && !isLeftOut(object))
    .flatMap(({ object, origin }) => references(object as JsonMap, '').slice(0, 1).map((field): Finding => ({
      code: 'substitution.reference',
      severity: FindingSeverity.ERROR,
      path: origin,
      object: describeId(idOf(object)),
      field,
      message: 'it holds ${ in a unit where Flux substitutes variables, so that Flux would replace it or fail',
      fix: `take postBuild out of the Kustomization, write $\${, or annotate the object with ${SWITCH}: disabled`,
    })));
}

/** Adds the folders, from the root of the tree, that Kustomizations with substitution read. */
function addSubstituted(objects: Iterable<KubeObject>, root: string, read: Set<string>): void {
  for (const { apiVersion, kind, spec } of objects) {
    if (kind !== 'Kustomization' || !isMap(spec) || spec.postBuild === undefined || groupOf(apiVersion) !== 'kustomize.toolkit.fluxcd.io') { continue; }
    if (!isMap(spec.postBuild) || Object.keys(spec.postBuild).length === 0) { continue; }
    const path = String(spec.path ?? '').replace(/^\.?\//, '').replace(/\/$/, '');
    read.add(path);
    // An artifact begins at the tree, a repository above it.
    if (root && path.startsWith(`${root}/`)) { read.add(path.slice(root.length + 1)); }
  }
}

/** Kustomizations in bundles, of whatever group. */
function kustomizations({ trees }: Composition): ReadonlySet<KubeObject> {
  const found = new Set<KubeObject>();
  for (const { nodes } of trees) {
    for (const node of nodes) {
      for (const { object } of entriesSince(node)) { if (object.kind === 'Kustomization') { found.add(object); } }
    }
  }
  return found;
}

/** Variants with the folders by which a reconciler may read them. */
function folderNodes({ trees }: Composition): { readonly node: UnitNode; readonly folders: readonly string[] }[] {
  return trees.flatMap((tree) => {
    const { gatheredIn } = tree.bundle.folder;
    const gathered = new Map<UnitNode, string[]>();
    if (gatheredIn !== undefined) {
      for (const [cluster, node] of tree.ofCluster) { (gathered.get(node) ?? gathered.set(node, []).get(node)!).push(`clusters/${cluster}/${gatheredIn}`); }
    }
    return tree.nodes.map((node) => ({ node, folders: [`${tree.folder}/${node.name}`, ...gathered.get(node) ?? []] }));
  });
}

function isLeftOut({ metadata: { annotations, labels } }: KubeObject): boolean {
  return [annotations, labels].some((marks) => isMap(marks as Json) && (marks as JsonMap)[SWITCH] === 'disabled');
}

/** Paths of the fields whose text holds a reference. */
function references(value: Json, field: string): string[] {
  if (typeof value === 'string') { return REFERENCE.test(value) ? [field] : []; }
  if (isList(value)) { return value.flatMap((item, i) => references(item, `${field}[${i}]`)); }
  if (!isMap(value)) { return []; }
  return Object.entries(value).flatMap(([key, item]) => references(item, field ? `${field}.${key}` : key));
}
