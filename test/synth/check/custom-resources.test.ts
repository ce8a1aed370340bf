import { writeFileSync } from 'fs';
import { join } from 'path';
import { stringify } from 'yaml';
import { deliver, found, platformOn } from './platform';
import { Assumption, KubernetesVersion, Placement } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';
import { crd } from '../../support/crd';
import { temporaryFolder } from '../../support/temporary-folder';

const SPEC: JsonMap = {
  'type': 'object',
  'required': ['size'],
  'properties': {
    size: { type: 'integer', minimum: 1 },
    until: { type: 'string', format: 'date-time' },
    ratio: { type: 'number' },
    parts: { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['id'], 'items': { type: 'object', required: ['id'], properties: { id: { type: 'string' }, count: { type: 'integer' } } } },
  },
  'x-kubernetes-validations': [
    { rule: 'self.size % 2 == 1', messageExpression: '"size must be odd, not " + string(self.size)', fieldPath: '.size' },
    { rule: '!has(self.until) || self.until > timestamp("2020-01-01T00:00:00Z")', message: 'until lies in the past' },
    { rule: '!has(self.ratio) || self.ratio / 2.0 < 1.0', message: 'ratio is too large' },
    { rule: 'self.size == oldSelf.size', message: 'size is immutable' },
  ],
};
const widget = (spec: object) => ({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec });

function folderOf(files: { readonly [name: string]: unknown }): string {
  const folder = temporaryFolder('crds');
  for (const [name, content] of Object.entries(files)) { writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content)); }
  return folder;
}

it.each<[string, object, string[]]>([
  ['is right', { size: 3, until: '2030-01-01T00:00:00Z', ratio: 1 }, []],
  ['lacks a field', {}, ['error schema.missing-field Widget.example.com w spec.size: spec.size is required']],
  ['breaks a rule', { size: 2 }, ['error schema.rule Widget.example.com w spec.size: size must be odd, not 2']],
  ['breaks a rule about a time', { size: 1, until: '2010-01-01T00:00:00Z' }, ['error schema.rule Widget.example.com w spec: until lies in the past']],
  ['breaks a rule about a number that is whole', { size: 1, ratio: 2 }, ['error schema.rule Widget.example.com w spec: ratio is too large']],
  ['says a key twice', { size: 1, parts: [{ id: 'a' }, { id: 'a' }] }, ['error schema.duplicate-key Widget.example.com w spec.parts[1].id: item 1 has the key of item 0: id "a"']],
])('an object of a definition that the user names %s', (_, spec, expected) => {
  const platform = platformOn();
  platform.addCustomResources(folderOf({ 'widgets.yaml': crd(SPEC) }));
  platform.assume(Assumption.customResources('example.com'));
  deliver(platform, 'a', [widget(spec)]);
  expect(found(platform)).toEqual(expected);
});

it('a definition that a bundle delivers is used, and must be where its objects are', () => {
  const platform = platformOn([KubernetesVersion.V1_33, KubernetesVersion.V1_34]);
  deliver(platform, 'definitions', [crd(SPEC)], { placement: Placement.named('v1-33') });
  deliver(platform, 'a', [widget({ size: 0 })]);
  expect(platform._synthesize().findings.map(({ code, clusters }) => [code, clusters])).toEqual([
    ['reference.missing-definition', ['v1-34']],
    ['schema.bounds', ['v1-33', 'v1-34']],
  ]);
});

it('edits go by the list keys of the schema', () => {
  const platform = platformOn();
  platform.addCustomResources(folderOf({ 'widgets.yaml': crd(SPEC) }));
  const service = deliver(platform, 'a', [widget({ size: 1, parts: [{ id: 'a', count: 1 }, { id: 'b', count: 2 }] })]);
  service.overlay('edge', Placement.all()).patch(service.node.findChild('o0'), { spec: { parts: [{ id: 'b', count: 3 }] } });
  const { composition, findings } = platform._synthesize();
  expect(findings).toEqual([]);
  const [node] = composition.trees[0].ofCluster.values();
  expect([...node.state.values()][0].object.spec).toEqual({ size: 1, parts: [{ id: 'a', count: 1 }, { id: 'b', count: 3 }] });
});

it('definitions that cannot be used are named with file and field, the others count, and objects of theirs are let be', () => {
  const platform = platformOn();
  const broken = crd({ type: 'object' }, { names: { kind: 'Gadget', plural: 'gadgets' }, versions: [{ name: 'v1', served: true, storage: true }] });
  const unknown = crd({ type: 'object', properties: { a: { type: 'string', patternProperties: {} } } }, { names: { kind: 'Gizmo', plural: 'gizmos' } });
  const folder = folderOf({ 'a.yaml': crd(SPEC), 'b.yaml': broken, 'c.yaml': 'a: [', 'd.yaml': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } }, 'e.yaml': unknown });
  platform.addCustomResources(folder);
  platform.addCustomResources('no/such/folder');
  deliver(platform, 'a', [widget({ size: 2 }), { apiVersion: 'example.com/v1', kind: 'Gadget', metadata: { name: 'g' } }]);
  const { findings } = platform._synthesize();
  expect(findings.map(({ code, path, field }) => [code, path.replace(folder, '.'), field])).toEqual([
    ['crd.invalid', './b.yaml', 'spec.versions[0].schema.openAPIV3Schema'],
    ['crd.invalid', './c.yaml', undefined],
    ['crd.invalid', './d.yaml', 'kind'],
    ['crd.invalid', './e.yaml', 'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.patternProperties'],
    ['schema.rule', 'a/o0', 'spec.size'],
    ['crd.invalid', 'no/such/folder', undefined],
  ]);
});

it('two definitions of one kind that differ are an error that names both', () => {
  const platform = platformOn();
  const folder = folderOf({ 'a.yaml': crd(SPEC), 'b.yaml': crd({ type: 'object' }), 'c.yaml': crd(SPEC) });
  platform.addCustomResources(folder);
  expect(found(platform).map((text) => text.split(folder).join('.'))).toEqual([
    'error crd.duplicate  spec.names.kind: Widget of example.com is defined twice, and not alike: in ./a.yaml and in ./b.yaml',
  ]);
});

it('a rule that the API servers of the fleet do not take is an error, where it stands', () => {
  const rules = (...texts: string[]) => ({ 'x-kubernetes-validations': texts.map((rule) => ({ rule })) });
  const platform = platformOn([KubernetesVersion.V1_28, KubernetesVersion.V1_34]);
  const folder = folderOf({ 'a.yaml': crd({ type: 'object', properties: { size: { type: 'integer', ...rules('self >', 'self > 0') }, address: { type: 'string', ...rules('isIP(self)') } } }) });
  platform.addCustomResources(folder);
  expect(platform._synthesize().findings.map(({ severity, field, message }) => [severity, field, message.slice(0, 79)])).toEqual([
    ['error', 'spec.size', 'a rule of Widget (example.com) is not what Kubernetes 1.28 takes: self >: 1:7: '],
    ['warning', 'spec.address', 'a rule of Widget (example.com) is not what Kubernetes 1.28 takes: isIP(self): 1'],
  ]);
});
