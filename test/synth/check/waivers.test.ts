import { deliver, found, platformOn, shortly } from './platform';
import { KubernetesVersion, Placement } from '../../../src/fleet';
import { findingsText } from '../../../src/synth/report';

const broken = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, dta: {} };

it('a waived finding no longer stops the synth, and is printed with its reason', () => {
  const platform = platformOn();
  deliver(platform, 'a', [broken, { ...broken, metadata: { name: 'b' } }]);
  platform.waive('schema.unknown-field', { path: 'a/o0', reason: 'the vendor mends it in May' });
  const synthesis = platform._synthesize();
  expect(synthesis.findings.map(shortly)).toEqual(['error schema.unknown-field ConfigMap b dta: dta is not a field of this kind']);
  expect(synthesis.waived).toHaveLength(1);
  expect(findingsText(synthesis)).toContain('waived schema.unknown-field at a/o0 (ConfigMap a dta): the vendor mends it in May\n');
  expect(findingsText(synthesis)).toMatch(/1 error, 1 waived\n$/);
});

it('waived findings stand in the inventory: rule, construct, reason and clusters', () => {
  const platform = platformOn([KubernetesVersion.V1_33, KubernetesVersion.V1_34]);
  deliver(platform, 'a', [broken]);
  deliver(platform, 'b', [{ ...broken, metadata: { name: 'b' } }], { placement: Placement.named('v1-34') });
  platform.waive('schema.unknown-field', { reason: 'the vendor mends it in May' });
  const { tree } = platform._synthesize();
  expect(JSON.parse(tree.get('inventory.json')!).waivers).toEqual([
    { rule: 'schema.unknown-field', construct: 'a/o0', object: 'ConfigMap a', field: 'dta', reason: 'the vendor mends it in May', clusters: 'all' },
    { rule: 'schema.unknown-field', construct: 'b/o0', object: 'ConfigMap b', field: 'dta', reason: 'the vendor mends it in May', clusters: ['v1-34'] },
  ]);
});

it('an inventory without waived findings does not speak of waivers', () => {
  const platform = platformOn();
  deliver(platform, 'a', [{ ...broken, dta: undefined }]);
  expect(Object.keys(JSON.parse(platform._synthesize().tree.get('inventory.json')!))).toEqual(['platform', 'clusters', 'units']);
});

it.each<[string, { path?: string; object?: string; field?: string }, boolean]>([
  ['everywhere', {}, true],
  ['the bundle of the construct', { path: 'a' }, true],
  ['another bundle whose name begins alike', { path: 'a/o' }, false],
  ['the object', { object: 'ConfigMap a' }, true],
  ['another object', { object: 'ConfigMap b' }, false],
  ['the field', { field: 'dta' }, true],
  ['another field', { field: 'dt' }, false],
])('a waiver for %s', (_, place, fits) => {
  const platform = platformOn();
  deliver(platform, 'a', [broken]);
  platform.waive('schema.unknown-field', { reason: 'x', ...place });
  expect(platform._synthesize().findings.map(({ code }) => code)).toEqual(fits ? [] : ['schema.unknown-field', 'waiver.unused']);
});

it('a waiver that fits nothing is a warning', () => {
  const platform = platformOn();
  deliver(platform, 'a', [broken]);
  platform.waive('schema.unknown-fild', { reason: 'typo' });
  expect(found(platform)).toEqual([
    'error schema.unknown-field ConfigMap a dta: dta is not a field of this kind',
    "warning waiver.unused  : nothing is found that the waiver of 'schema.unknown-fild' fits (typo), did you mean 'schema.unknown-field'?",
  ]);
});

it('a waiver needs a reason, and a Secret in plain text is never waived', () => {
  const platform = platformOn();
  expect(() => platform.waive('schema.unknown-field', { reason: ' ' })).toThrow("the waiver of 'schema.unknown-field' has no reason: say why it may stay as it is");
  expect(() => platform.waive('secret.plain', { reason: 'x' })).toThrow("'secret.plain' cannot be waived: refer to the secret instead, no secret is ever written");
});
