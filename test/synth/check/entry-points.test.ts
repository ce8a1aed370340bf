import { parseAllDocuments } from 'yaml';
import { deliver, platformOn } from './platform';
import { KubernetesVersion } from '../../../src/fleet';
import { isMap, Json } from '../../../src/object/json';
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
