import { KubeObject } from '../../../../src/object/kube-object';
import { FolderStep } from '../../../../src/synth/layout/kustomize/folder-step';
import { kustomizationFiles } from '../../../../src/synth/layout/kustomize/kustomization';
import { objectPatches } from '../../../../src/synth/layout/kustomize/object-patches';

const EMPTY: FolderStep = { removed: [], added: [], patches: [] };
const config = (data: Record<string, string>, name = 'settings'): KubeObject => ({ kind: 'ConfigMap', apiVersion: 'v1', data, metadata: { name } });
const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;
const HEAD = ['apiVersion: kustomize.config.k8s.io/v1beta1', 'kind: Kustomization'];

it('lists the objects of a base, one file each', () => {
  const objects = [config({ a: '1' }, 'b'), config({ a: 'yes' }, 'a')];
  expect(kustomizationFiles({ ...EMPTY, added: objects }, { resources: [] })).toEqual([
    { name: 'kustomization.yaml', text: lines(...HEAD, 'resources:', '- configmap-a.yaml', '- configmap-b.yaml') },
    { name: 'configmap-a.yaml', text: lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: a', 'data:', '  a: "yes"'), object: objects[1] },
    { name: 'configmap-b.yaml', text: lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: b', 'data:', '  a: "1"'), object: objects[0] },
  ]);
});

it('writes a base without objects', () => {
  expect(kustomizationFiles(EMPTY, { resources: [] })).toEqual([{ name: 'kustomization.yaml', text: lines(...HEAD, 'resources: []') }]);
});

it('says in a merge and in a removal themselves which object they are for', () => {
  const patches = objectPatches(config({ a: '1' }), config({ a: '2' }));
  expect(kustomizationFiles({ ...EMPTY, removed: [config({}, 'old')], patches }, { resources: ['../base'] })).toEqual([{
    name: 'kustomization.yaml',
    text: lines(...HEAD, 'resources:', '- ../base', 'patches:',
      '- patch: |', '    $patch: delete', '    apiVersion: v1', '    kind: ConfigMap', '    metadata:', '      name: old',
      '- patch: |', '    apiVersion: v1', '    kind: ConfigMap', '    metadata:', '      name: settings', '    data:', '      a: "2"'),
  }]);
});

it('names group, version, kind and name of what JSON 6902 is for, as regular expressions that match nothing else', () => {
  const issuer = (seconds: number | string): KubeObject => ({ apiVersion: 'cert-manager.io/v1', kind: 'Issuer', metadata: { name: 'a.b', namespace: 'x' }, spec: { seconds } });
  const [{ text }] = kustomizationFiles({ ...EMPTY, patches: [...objectPatches(issuer('1'), issuer(1)), ...objectPatches(config({ 1: 'a' }), config({ 1: 'b' }))] }, { resources: ['../base'] });
  expect(text).toBe(lines(...HEAD, 'resources:', '- ../base', 'patches:',
    '- target:', '    group: cert-manager\\.io', '    version: v1', '    kind: Issuer', '    name: a\\.b', '    namespace: x',
    '  patch: |', '    - op: replace', '      path: /spec/seconds', '      value: 1',
    '- target:', '    group: ^$', '    version: v1', '    kind: ConfigMap', '    name: settings',
    '  patch: |', '    - op: replace', '      path: /data/1', '      value: b'));
});

it('judges the end of a patch by the keys as they are written', () => {
  const widget = (list: readonly string[]): KubeObject => ({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec: { a: null, map: { z: list, b: 'x' } } });
  const files = kustomizationFiles({ ...EMPTY, patches: objectPatches({ ...widget([]), spec: { a: null, map: 1 } }, widget(['one\ntwo\n'])) }, { resources: ['../base'] });
  expect(files.map(({ name }) => name)).toEqual(['kustomization.yaml', 'widget-w.json6902.yaml']);
});

it.each([
  ['that is long', Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`key-${i}`, 'b']))],
  ['that ends in a block of text, whose last line break kustomize would cut', { a: 'one\ntwo\n' }],
])('gives a patch %s a file of its own', (_, data) => {
  const before = config(Object.fromEntries(Object.keys(data).map((key) => [key, 'a'])));
  const [kustomization, patch, ...rest] = kustomizationFiles({ ...EMPTY, patches: objectPatches(before, config(data)) }, { resources: ['../base'] });
  expect(kustomization.text).toBe(lines(...HEAD, 'resources:', '- ../base', 'patches:', '- path: configmap-settings.merge.yaml'));
  expect(patch.name).toBe('configmap-settings.merge.yaml');
  expect(patch.object).toBe(before);
  expect(patch.text.startsWith(lines('apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: settings', 'data:'))).toBe(true);
  expect(rest).toEqual([]);
});
