import { parseAllDocuments } from 'yaml';
import { deliver, platformOn } from './platform';
import { KubernetesVersion } from '../../../src/fleet';
import { isMap, Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { FluxSource, IReconciler, Reconciler } from '../../../src/reconciler';
import { SchemaRegistry } from '../../../src/schema/registry';
import { ChartRepository, HelmService } from '../../../src/service';
import { Team, TeamRepository } from '../../../src/team';

const registry = SchemaRegistry.bundled();
const KUSTOMIZE = /^kustomize\.config\.k8s\.io\//;

it.each<[string, IReconciler]>([
  ['Flux', Reconciler.flux({ verify: { secretName: 'keys', mode: 'TagAndHEAD' }, timeout: '10m' })],
  ['Flux, from an artifact', Reconciler.flux({ source: FluxSource.artifact('oci://registry.example.com/platform'), verify: { secretName: 'keys' } })],
  ['Argo CD', Reconciler.argoCd()],
  ['Rancher Fleet', Reconciler.rancherFleet()],
  ['Config Sync', Reconciler.configSync()],
])('what %s is given, entry points and all, is right by the schemas of its kinds', (_, reconciler) => {
  const platform = platformOn([KubernetesVersion.V1_33, KubernetesVersion.V1_34], reconciler);
  deliver(platform, 'settings', [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'b' } }], { namespace: 'web', createNamespace: true });
  const { type } = reconciler;
  if (type === 'flux' || type === 'argocd') {
    new HelmService(platform, 'chart', { namespace: 'chart', repository: ChartRepository.oci('oci://registry.example.com/charts'), chart: 'x', version: '1.2.3' });
  }
  new Team(platform, 'shop', { repository: type === 'rancher-fleet' ? TeamRepository.none() : TeamRepository.git('https://git.example.com/acme/shop') });
  const { tree, findings } = platform._synthesize();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const wrong: string[] = [];
  let judged = 0;
  for (const [path, text] of tree) {
    if (!path.endsWith('.yaml')) { continue; }
    for (const object of parseAllDocuments(text).map((document) => document.toJS() as Json)) {
      if (!isMap(object) || typeof object.apiVersion !== 'string' || KUSTOMIZE.test(object.apiVersion) || object.kind === undefined) { continue; }
      const schema = registry.schemaOf(object as KubeObject, 33);
      if (!schema) { wrong.push(`${path}: ${object.apiVersion} ${String(object.kind)} is not known`); continue; }
      judged++;
      wrong.push(...registry.validator.violations(object, schema).map(({ message }) => `${path}: ${message}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(judged).toBeGreaterThan(10);
});

it('a mode of verification that Flux does not have is refused', () => {
  expect(() => Reconciler.flux({ verify: { secretName: 'keys', mode: 'TagandHEAD' } }))
    .toThrow("Flux verification has the mode 'TagandHEAD': use one of HEAD, Tag, TagAndHEAD, did you mean 'TagAndHEAD'?");
});

/** Flux, but with something else in each of its objects of a kind. */
function changed(kind: string, change: (object: JsonMap) => JsonMap): IReconciler {
  const flux = Reconciler.flux();
  return {
    type: 'flux',
    chartForm: 'flux',
    readsRendered: false,
    deliver: (delivery) => flux.deliver(delivery).map((folder) => ({
      ...folder, objects: (folder.objects as JsonMap[]).map((object) => (object.kind === kind ? change(object) : object)),
    })),
  };
}

const spec = (more: JsonMap) => (object: JsonMap): JsonMap => ({ ...object, spec: { ...object.spec as JsonMap, ...more } });

it.each<[string, IReconciler, string[]]>([
  ['a misspelt field', changed('GitRepository', spec({ intervall: '1m' })),
    ['error schema.unknown-field delivery/flux/v1-34 GitRepository.source.toolkit.fluxcd.io flux-system/platform spec.intervall: spec.intervall is not a field of this kind']],
  ['a value that does not fit, in several entries', changed('Kustomization', spec({ interval: 'often' })),
    ['error schema.pattern delivery/flux/units/service-a/base Kustomization.kustomize.toolkit.fluxcd.io flux-system/service-a spec.interval: '
      + 'spec.interval must match ^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$, "often" does not, here and in 1 other entry']],
  ['a version that nobody serves', changed('Kustomization', (object) => ({ ...object, apiVersion: 'kustomize.toolkit.fluxcd.io/v3' })),
    ['error api.unknown delivery/flux/units/service-a/base Kustomization.kustomize.toolkit.fluxcd.io flux-system/service-a apiVersion: '
      + 'Kustomization of kustomize.toolkit.fluxcd.io is not served in version v3, here and in 1 other entry']],
  ['a kind that only its author knows', changed('GitRepository', (object) => ({ ...object, apiVersion: 'acme.example.com/v1' })), []],
])('an entry point with %s is judged at synth', (_, reconciler, expected) => {
  const platform = platformOn(undefined, reconciler);
  for (const id of ['a', 'b']) { deliver(platform, id, [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id, namespace: 'default' } }]); }
  const { findings } = platform._synthesize();
  expect(findings.map((finding) => `${finding.severity} ${finding.code} ${finding.path} ${finding.object} ${finding.field}: ${finding.message}`)).toEqual(expected);
});
