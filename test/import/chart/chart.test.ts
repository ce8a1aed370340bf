import { execFileSync } from 'child_process';
import { readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { gzipSync } from 'zlib';
import { readChart } from '../../../src/import/chart/chart';
import { importChart, isChart } from '../../../src/import/chart/chart-types';
import { tarFiles } from '../../../src/import/chart/tar';
import { chartValues } from '../../../src/import/chart/values';
import { temporaryFolder } from '../../support/temporary-folder';
import { helm, itTools } from '../../support/tools';
import { vendoredChart } from '../../synth/collect/vendored-chart';

const SUBCHART = {
  'Chart.yaml': 'apiVersion: v2\nname: widgets\nversion: 1.2.3\ndependencies:\n- {name: redis, version: 1.0.0, alias: cache, condition: cache.enabled, tags: [data]}\n',
  'charts/redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n',
  'charts/redis/values.yaml': 'port: 6379\nauth: {enabled: true, user: admin}\n',
  'charts/redis/values.schema.json': '{"properties": {"port": {"type": "integer"}}}',
};

// Jest cannot load it, and nothing here is formatted with it.
jest.mock('prettier', () => ({}));

function temporary(): string {
  return temporaryFolder('chart-types');
}

describe('a chart', () => {
  it('is read from its folder, with the charts in it', () => {
    const { name, version, defaults, schema, dependencies, charts } = readChart(vendoredChart(SUBCHART));
    expect({ name, version, defaults, schema }).toEqual({
      name: 'widgets', version: '1.2.3', defaults: { size: 'small', limits: { cpu: 1 } }, schema: { type: 'object', properties: { size: { enum: ['small', 'large'] } } },
    });
    expect(dependencies).toEqual([{ name: 'redis', alias: 'cache', condition: ['cache.enabled'], tags: ['data'] }]);
    expect(charts.map((chart) => chart.name)).toEqual(['redis']);
  });

  itTools('is read from the archive that helm package makes, whatever the length of its paths', () => {
    const long = `templates/${'deep/'.repeat(25)}config.yaml`;
    const folder = vendoredChart({ ...SUBCHART, [long]: '' });
    const out = temporary();
    execFileSync(helm('5.7.1'), ['package', folder, '--destination', out]);
    const archive = join(out, 'widgets-1.2.3.tgz');
    expect(isChart(archive)).toBe(true);
    expect(readChart(archive)).toEqual(readChart(folder));
  }, 30_000);

  it('in an archive by tar has paths of any length', () => {
    const folder = vendoredChart({ ...SUBCHART, [`files/${'x'.repeat(90)}/${'y'.repeat(90)}.txt`]: 'content' });
    const archive = join(temporary(), 'a.tgz');
    execFileSync('tar', ['-czf', archive, '-C', dirname(folder), 'widgets']);
    expect(readChart(archive)).toEqual(readChart(folder));
  });

  it.each<[string, (folder: string) => string, string]>([
    ['is nowhere', () => 'nowhere', "there is no chart 'nowhere': vendor it there, for example with helm pull"],
    ['has no name', () => vendoredChart({ 'Chart.yaml': 'version: 1.2.3\n' }), 'it has no Chart.yaml with a name and a version'],
    ['has values that are no map', () => vendoredChart({ 'values.yaml': '- a\n' }), 'its values.yaml holds no map'],
    ['has values that are no YAML', () => vendoredChart({ 'values.yaml': 'a: [\n' }), 'its values.yaml is no YAML'],
    ['has a schema that is no JSON', () => vendoredChart({ 'values.schema.json': '{' }), 'its values.schema.json is no JSON'],
    ['is no archive', (folder) => { writeFileSync(join(folder, 'a.tgz'), 'no archive at all, but long enough'); return join(folder, 'a.tgz'); }, 'is no chart that can be read, incorrect header check: vendor it with helm pull, and name its folder or archive'],
    ['was cut off', (folder) => { writeFileSync(join(folder, 'a.tgz'), gzipSync(Buffer.from(`${'a'.repeat(600)}`))); return join(folder, 'a.tgz'); }, 'it is no tar archive, or was cut off'],
  ])('that %s is refused', (_, path, message) => {
    expect(() => readChart(path(temporary()))).toThrow(message);
  });

  it('an empty archive holds nothing', () => {
    expect([...tarFiles(Buffer.alloc(1024))]).toEqual([]);
  });
});

describe('the values of a chart', () => {
  const chart = readChart(vendoredChart(SUBCHART));
  const values = (given: any) => chartValues(chart, given).map(({ place, values: own }) => [place.join('.'), own]);

  it('lie over its defaults, a null takes one away, and its parts get theirs under their alias', () => {
    expect(values({ limits: { memory: '1Gi' }, size: null, cache: { auth: { user: null } }, global: { region: 'eu' } })).toEqual([
      ['', { limits: { cpu: 1, memory: '1Gi' }, cache: { auth: { user: null } }, global: { region: 'eu' } }],
      ['cache', { port: 6379, auth: { enabled: true }, global: { region: 'eu' } }],
    ]);
  });

  it.each<[string, any, boolean]>([
    ['by default', {}, true],
    ['not where its condition is false', { cache: { enabled: false } }, false],
    ['not where its tag is off', { tags: { data: false } }, false],
    ['where its condition is true although its tag is off', { cache: { enabled: true }, tags: { data: false } }, true],
  ])('of a part count %s', (_, given, isOn) => {
    expect(values(given).length).toBe(isOn ? 2 : 1);
  });
});

describe('types of values', () => {
  it('are written from the schema, with nothing that must be said', async () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Other',
      type: 'object',
      additionalProperties: false,
      required: ['size'],
      properties: { size: { enum: ['small', 'large'] }, pod: { $ref: 'https://example.com/k8s.json#/Pod' }, port: { $ref: '#/$defs/port' } },
      $defs: { port: { type: 'integer' } },
    };
    const folder = vendoredChart({ 'values.schema.json': JSON.stringify(schema) });
    expect(isChart(folder)).toBe(true);
    const out = temporary();
    const { file, type, isChanged } = await importChart(folder, out);
    expect({ file, type, isChanged }).toEqual({ file: 'widgets.values.d.ts', type: 'WidgetsValues', isChanged: true });
    const text = readFileSync(join(out, 'widgets.values.d.ts'), 'utf8');
    expect(text.split('\n').map((line) => line.trim()).filter(Boolean)).toEqual([
      '// Values of the Helm chart widgets 1.2.3, from its values.schema.json. Made by cdk8s-platform import.',
      'export type Port = number', 'export interface WidgetsValues {', 'size?: ("small" | "large")', 'pod?: unknown', 'port?: Port', '}',
    ]);
    expect((await importChart(folder, out)).isChanged).toBe(false);
  });

  it('are not made of a chart without a schema', async () => {
    const folder = vendoredChart({ 'values.schema.json': 'true' });
    expect(await importChart(folder, temporary())).toMatchObject({ type: 'WidgetsValues', isChanged: false });
  });

  it('are not made of a folder of definitions', () => {
    expect(isChart(temporary())).toBe(false);
    expect(isChart('nowhere')).toBe(false);
  });
});
