import { KubeObject } from '../../../../src/object/kube-object';
import { FileContent, fileNames } from '../../../../src/synth/layout/kustomize/file-names';

const object = (kind: string, name: string, namespace?: string, apiVersion = 'v1'): KubeObject =>
  ({ apiVersion, kind, metadata: namespace === undefined ? { name } : { name, namespace } });
const names = (...objects: readonly KubeObject[]) => fileNames(objects.map((one): FileContent => ({ object: one, ending: '' })));

it.each<[string, KubeObject[], string[]]>([
  ['kind and name', [object('Deployment', 'web', 'shop')], ['deployment-web.yaml']],
  ['characters that file systems dislike as dashes', [object('ClusterRole', 'system:aggregate-to-*')], ['clusterrole-system-aggregate-to.yaml']],
  ['the namespace where names differ in it alone', [object('ConfigMap', 'a', 'x'), object('ConfigMap', 'a', 'y'), object('ConfigMap', 'b', 'x')],
    ['configmap-a.x.yaml', 'configmap-a.y.yaml', 'configmap-b.yaml']],
  ['no namespace for the one that has none', [object('ConfigMap', 'a'), object('ConfigMap', 'a', 'y')], ['configmap-a.yaml', 'configmap-a.y.yaml']],
  ['the group where names differ in it alone', [object('Ingress', 'a', 'x', 'networking.k8s.io/v1'), object('Ingress', 'a', 'x', 'config.example.com/v1')],
    ['ingress-a.networking.k8s.io.yaml', 'ingress-a.config.example.com.yaml']],
  ['both where both differ', [object('Cluster', 'a', 'x', 'a.io/v1'), object('Cluster', 'a', 'y', 'a.io/v1'), object('Cluster', 'a', 'x', 'b.io/v1')],
    ['cluster-a.x.a.io.yaml', 'cluster-a.y.a.io.yaml', 'cluster-a.x.b.io.yaml']],
])('%s', (_, objects, expected) => {
  expect(names(...objects)).toEqual(expected);
});

it('tells names apart that differ in case or in odd characters only, the same way whatever else there is', () => {
  const odd = [object('Role', 'Admin'), object('Role', 'admin'), object('Role', 'admin:'), object('Role', '日本')];
  const alone = names(...odd);
  expect(new Set(alone.map((name) => name.toLowerCase())).size).toBe(4);
  expect(alone.every((name) => /^role-[a-z0-9.-]*\.yaml$/.test(name))).toBe(true);
  expect(names(object('Role', 'other'), ...[...odd].reverse()).slice(1).reverse()).toEqual(alone);
});

it('cuts names that no file system would take and keeps them apart', () => {
  const [a, b] = names(object('ConfigMap', 'a'.repeat(253)), object('ConfigMap', `${'a'.repeat(252)}b`));
  expect([a.length, b.length]).toEqual([194, 194]);
  expect(a).not.toBe(b);
});

it('names a patch after its object and its form', () => {
  const web = object('Deployment', 'web');
  expect(fileNames([{ object: web, ending: '.merge' }, { object: web, ending: '.json6902' }])).toEqual(['deployment-web.merge.yaml', 'deployment-web.json6902.yaml']);
});
