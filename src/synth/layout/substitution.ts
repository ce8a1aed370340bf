import { Finding, FindingSeverity } from '../../fleet';
import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { describeId, groupOf, idOf } from '../../object/object-id';
import { DeliveryFolder } from '../../reconciler';
import { Composition, UnitNode } from '../compose';
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
  const read = substitutedPaths([...folders.flatMap(({ objects }) => objects as KubeObject[]), ...kustomizations(composition)], model.repository.path);
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

/** Folders, from the root of the tree, that Kustomizations with substitution read. */
function substitutedPaths(objects: readonly KubeObject[], root: string): ReadonlySet<string> {
  return new Set(objects.flatMap((object) => {
    const { kind, spec } = object;
    if (kind !== 'Kustomization' || groupOf(object.apiVersion) !== 'kustomize.toolkit.fluxcd.io' || !isMap(spec)) { return []; }
    if (!isMap(spec.postBuild) || Object.keys(spec.postBuild).length === 0) { return []; }
    const path = String(spec.path ?? '').replace(/^\.?\//, '').replace(/\/$/, '');
    // An artifact begins at the tree, a repository above it.
    return root && path.startsWith(`${root}/`) ? [path, path.slice(root.length + 1)] : [path];
  }));
}

/** Kustomizations in bundles, of whatever group. */
function kustomizations({ trees }: Composition): KubeObject[] {
  const found = new Set<KubeObject>();
  for (const { nodes } of trees) {
    for (const { state } of nodes) {
      for (const { object } of state.values()) { if (object.kind === 'Kustomization') { found.add(object); } }
    }
  }
  return [...found];
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
