import { parts, synthesizeParts } from './example';
import { FindingSeverity, IReconciler, Reconciler } from '../../src';
import { layOut } from '../../src/synth/layout';

const RECONCILERS: [string, IReconciler][] = [
  ['Argo CD', Reconciler.argoCd()], ['Rancher Fleet', Reconciler.rancherFleet()], ['Config Sync', Reconciler.configSync()], ['kubectl', Reconciler.kubectl()],
];
/** Entry points and flat copies, forms of charts and of teams' sources, and the pages that name the reconciler or a form's folder. */
const BOUND = /^(delivery|rendered)\/|^(services|teams)\/[^/]+\.[^/]+\/|^clusters\/[^/]+\/cluster\.json$|^inventory\.json$|^contracts\//;

/** The files of the example that every reconciler reads, and codes of what keeps some units from one. */
function neutral(reconciler?: IReconciler) {
  const { model, composition, findings } = synthesizeParts(parts(), reconciler);
  const errors = new Set(findings.filter(({ severity }) => severity === FindingSeverity.ERROR).map(({ code }) => code));
  return { files: Object.fromEntries([...layOut(model, composition)].filter(([path]) => !BOUND.test(path))), errors: [...errors] };
}

describe('the example with another reconciler', () => {
  it.each(RECONCILERS)('%s leaves every neutral file as it is, byte for byte', (_, reconciler) => {
    const [withFlux, other] = [neutral(), neutral(reconciler)];
    expect(withFlux.errors).toEqual([]);
    // A chart that nobody has vendored cannot become plain objects; that is said, and changes no other unit.
    expect(other.errors.filter((code) => code !== 'form.unavailable')).toEqual([]);
    expect(Object.keys(withFlux.files).length).toBeGreaterThan(100);
    expect(other.files).toEqual(withFlux.files);
  }, 60_000);
});
