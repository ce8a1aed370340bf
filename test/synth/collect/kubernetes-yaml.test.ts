import { execFileSync } from 'child_process';
import { writeFileSync } from 'fs';
import { join } from 'path';
import fc from 'fast-check';
import { readObjects } from '../../../src/synth/collect/kubernetes-yaml';
import { readPlainScalar } from '../../../src/synth/collect/yaml-scalar';
import { temporaryFolder } from '../../support/temporary-folder';
import { itTools, kubectl, KUBECTLS, KustomizeVersion } from '../../support/tools';

describe('a plain scalar, as kustomize reads it', () => {
  it.each<[string, string | number | boolean | null]>([
    ['', null], ['~', null], ['null', null], ['Null', null], ['nULL', 'nULL'],
    ['true', true], ['FALSE', false], ['tRue', 'tRue'], ['yes', 'yes'], ['y', 'y'], ['on', 'on'], ['Off', 'Off'],
    ['12', 12], ['9007199254740992', 9007199254740992], ['2200000000000000000', 2.2e18], ['-3', -3], ['+1', 1], ['012', 10], ['-012', -10], ['08', 8], ['0888', 888], ['0o14', 12], ['0O14', 12], ['0o8', '0o8'],
    ['2200000000000000000', 2200000000000000000], ['0x1F', 31], ['0X1f', 31], ['0b11', 3], ['-0b11', -3], ['0x', '0x'], ['1_000', 1000], ['1__0', 10], ['0_1', 1], ['_1', '_1'],
    ['1e3', 1000], ['1E5', 100000], ['1.', 1], ['.5', 0.5], ['+.5', 0.5], ['1_0.5', 10.5], ['1e', '1e'], ['-0', 0], ['.', '.'], ['-', '-'],
    ['1:30', '1:30'], ['12:30:45', '12:30:45'], ['1.2.3', '1.2.3'],
    ['2001-01-01', '2001-01-01T00:00:00Z'], ['2001-1-1', '2001-01-01T00:00:00Z'], ['2001-13-01', '2001-13-01'], ['2001-02-30', '2001-02-30'],
    ['0001-01-01', '0001-01-01T00:00:00Z'], ['2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z'], ['2001-01-01 00:00:00', '2001-01-01 00:00:00'],
  ])('%j is %j', (text, value) => {
    expect(readPlainScalar(text)).toEqual({ value });
  });

  it.each([
    ['9007199254740993', '9007199254740993 is an integer of more than 53 bits'],
    ['-9223372036854775808', '-9223372036854775808 is an integer of more than 53 bits'],
    ['.inf', '.inf is a number that JSON does not have'], ['.NaN', '.NaN is a number that JSON does not have'],
  ])('%s cannot be carried', (text, problem) => {
    expect(readPlainScalar(text)).toEqual({ problem });
  });
});

const HEAD = 'apiVersion: example.com/v1\nkind: T\nmetadata: {name: t}\n';

describe('reading objects', () => {
  it.each<[string, string, unknown[]]>([
    ['several documents, empty ones left out', `${HEAD}---\n# nothing\n---\n---\n${HEAD}spec: 1\n`,
      [{ apiVersion: 'example.com/v1', kind: 'T', metadata: { name: 't' } }, { apiVersion: 'example.com/v1', kind: 'T', metadata: { name: 't' }, spec: 1 }]],
    ['JSON', '{"apiVersion": "v1", "kind": "T", "metadata": {"name": "t"}, "spec": [true, "no"]}',
      [{ apiVersion: 'v1', kind: 'T', metadata: { name: 't' }, spec: [true, 'no'] }]],
    ['kinds that hold others', 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A, metadata: {name: a, annotations: {x: 012}}}\n'
      + '- {apiVersion: v1, kind: BList, items: [{apiVersion: v1, kind: B, metadata: {name: b}}]}\n',
    [{ apiVersion: 'v1', kind: 'A', metadata: { name: 'a', annotations: { x: '012' } } }, { apiVersion: 'v1', kind: 'B', metadata: { name: 'b' } }]],
    ['annotations as text', `${HEAD.replace('}', ', annotations: {a: 1.0, b: true, c: ~, d: "x", config.kubernetes.io/index: "3"}, labels: {}}')}`,
      [{ apiVersion: 'example.com/v1', kind: 'T', metadata: { name: 't', annotations: { a: '1.0', b: 'true', c: '~', d: 'x' }, labels: {} } }]],
    ['no empty annotations', HEAD.replace('}', ', annotations: {}}'), [{ apiVersion: 'example.com/v1', kind: 'T', metadata: { name: 't' } }]],
    ['nothing that stays on the machine', HEAD.replace('}', ', annotations: {config.kubernetes.io/local-config: "true"}}'), []],
    ['anchors and merges', `${HEAD}a: &a {p: 1, q: {r: 2}}\nb: *a\nc: {<<: *a, p: 3}\nd: {p: 4, <<: [*a, {p: 5, s: 6}]}\n`,
      [{ apiVersion: 'example.com/v1', kind: 'T', metadata: { name: 't' }, a: { p: 1, q: { r: 2 } }, b: { p: 1, q: { r: 2 } }, c: { p: 3, q: { r: 2 } }, d: { p: 4, q: { r: 2 }, s: 6 } }]],
    ['explicit types', `${HEAD}a: !!str 12\nb: !!int "3"\nc: !!float 1\n`, [{ apiVersion: 'example.com/v1', kind: 'T', metadata: { name: 't' }, a: '12', b: 3, c: 1 }]],
  ])('%s', (_, text, objects) => {
    expect(readObjects(text)).toEqual({ objects, problems: [] });
  });

  it.each([
    ['a: b: c\n', 'Nested mappings are not allowed in compact mappings at line 1, column 4'],
    [`${HEAD}a: 1\na: 2\n`, 'Map keys must be unique at line 5, column 1'],
    ['kind: T\nmetadata: {name: t}\n', "an object 't' has no apiVersion"],
    ['apiVersion: v1\nmetadata: {name: t}\n', "an object 't' has no kind"],
    ['apiVersion: v1\nkind: T\n', 'a T has no metadata.name'],
    ['apiVersion: v1\nkind: T\nmetadata: {name: 12}\n', 'a T has the metadata.name 12, which is no text: quote it'],
    ['apiVersion: v1\nkind: T\nmetadata: {name: a, namespace: 012}\n', "T 'a' has the metadata.namespace 10, which is no text: quote it"],
    ['just words\n', '"just words" is no Kubernetes object'],
    [`${HEAD}data: {1: a}\n`, 'the key 1 is no text: quote it'],
    [`${HEAD}a: !foo x\n`, 'the YAML tag !foo is not read: write the value without it'],
    [`${HEAD}a: .inf\n`, '.inf is a number that JSON does not have'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(readObjects(text).problems).toEqual([problem]);
  });
});

const scalar = fc.oneof(
  fc.constantFrom('yes', 'no', 'on', 'Off', 'y', 'N', 'true', 'TRUE', 'null', '~', '012', '0o14', '0x1F', '0b11', '1_000', '1e3', '.5', '1.', '12:30:45', '2001-01-01', '=', '1e400', '0.1'),
  fc.stringMatching(/^[-+]?[0-9][0-9_.eExXoObB+-]{0,5}$/),
  fc.stringMatching(/^[-+.]?[0-9_]{1,4}[.eE]?[0-9_]{0,3}$/),
  fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}$/),
  fc.stringMatching(/^[a-zA-Z0-9_.]{1,6}$/),
);

describe('what kustomize builds', () => {
  itTools('is what is read, for 2,000 plain scalars and three releases', () => {
    const texts = fc.sample(scalar, { seed: 20, numRuns: 2000 }).filter((text) => !/^[-?:](\s|$)/.test(text) && 'value' in readPlainScalar(text));
    const folder = temporaryFolder('scalars');
    const text = `${HEAD}spec:\n${texts.map((item) => `- ${item}\n`).join('')}`;
    writeFileSync(join(folder, 'kustomization.yaml'), 'resources: [t.yaml]\n');
    writeFileSync(join(folder, 't.yaml'), text);
    const { objects, problems } = readObjects(text);
    expect(problems).toEqual([]);
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
      const built = readObjects(execFileSync(kubectl(version), ['kustomize', folder], { encoding: 'utf8' }));
      const differences = (built.objects[0].spec as unknown[]).flatMap((value, i) => {
        const ours = (objects[0].spec as unknown[])[i];
        return Object.is(value, ours) ? [] : [`${texts[i]}: kustomize ${JSON.stringify(value)}, read ${JSON.stringify(ours)}`];
      });
      expect({ version, differences }).toEqual({ version, differences: [] });
    }
  });
});
