import { InCommon, overlayLayer } from './layer';
import { render } from './render';
import { Bundle, whileCustomizing } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';
import { equal } from '../../object/json';
import { ClusterModel, Declared, Layer } from '../model';

/** Asks a bundle what differs on each of its clusters; clusters for which it says nothing are left out. */
export function customizedLayers(
  bundle: Bundle, clusters: readonly ClusterModel[], base: readonly Declared[], findings: Finding[],
): ReadonlyMap<string, Layer> {
  const layers = new Map<string, Layer>();
  const common = new InCommon(bundle.node.path, base);
  const edits = editsOf(bundle);
  for (const cluster of clusters) {
    const overlay = bundle._overlayFor(cluster.facts);
    if (whileCustomizing(bundle, cluster.name, () => bundle._customize(overlay, cluster.facts)) instanceof Promise) {
      findings.push(isAsync(bundle.node.path));
      break;
    }
    const layer = overlayLayer(overlay, findings, common);
    if (layer.steps.length > 0) { layers.set(cluster.name, layer); }
  }
  const touched = editsOf(bundle) === edits ? changedBase(bundle, base) : bundle.node.path;
  if (touched) {
    findings.push({
      code: 'customize.changes-base',
      severity: FindingSeverity.ERROR,
      path: touched,
      message: touched === bundle.node.path
        ? `customize of '${touched}' edits the bundle itself or another overlay, which were read before: no cluster would get it`
        : `customize of '${bundle.node.path}' changed the base, so its other clusters would get it as well`,
      fix: 'say it on the overlay that customize is given: overlay.patch(…), or a construct created in the overlay',
    });
  }
  return layers;
}

function isAsync(path: string): Finding {
  return {
    code: 'customize.async',
    severity: FindingSeverity.ERROR,
    path,
    message: `customize of '${path}' is async, and a synth waits for nothing: no cluster would get what it says later`,
    fix: 'fetch what it needs before platform.synth(), and say it at once',
  };
}

/** How much is said on the bundle and its overlays: what comes after they were read reaches nobody. */
function editsOf(bundle: Bundle): number {
  return bundle._overlays.reduce((sum, { _statements }) => sum + 1 + _statements.length, bundle._statements.length);
}

/** A method of a base construct changes the base, wherever it is called; afterwards it renders differently. */
function changedBase(bundle: Bundle, before: readonly Declared[]): string | undefined {
  const after = new Map(render({ scope: bundle, name: bundle.node.path }, []).map((declared) => [declared.key, declared]));
  const changed = before.find((declared) => !equal(declared.object, after.get(declared.key)?.object));
  if (changed) { return changed.origin; }
  const known = new Set(before.map((declared) => declared.key));
  return [...after.values()].find((declared) => !known.has(declared.key))?.origin;
}
