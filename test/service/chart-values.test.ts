import { rmSync } from 'fs';
import { ChartRepository, HelmService, HelmServiceProps, Placement, Platform, Reconciler } from '../../src';
import { smallPlatform } from '../support/small-platform';
import { helm, itTools } from '../support/tools';
import { vendoredChart } from '../synth/collect/vendored-chart';

const EDGE = Placement.labels({ tier: 'edge' });
const SCHEMA = JSON.stringify({
  type: 'object',
  required: ['size'],
  additionalProperties: false,
  properties: { size: { enum: ['small', 'large'] }, limits: { type: 'object', properties: { cpu: { type: 'integer' } } }, cache: {} },
});
const FILES = {
  'values.schema.json': SCHEMA,
  'Chart.yaml': 'apiVersion: v2\nname: widgets\nversion: 1.2.3\ndependencies:\n- {name: redis, version: 1.0.0, alias: cache, condition: cache.enabled}\n',
  'charts/redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n',
  'charts/redis/values.yaml': 'port: 6379\n',
  'charts/redis/values.schema.json': '{"properties": {"port": {"type": "integer"}}}',
};

function service(platform: Platform, vendored: string, props: Partial<HelmServiceProps> = {}): HelmService {
  return new HelmService(platform, 'widgets', { chart: 'widgets', version: '1.2.3', repository: ChartRepository.oci('oci://registry.example.com/charts'), vendored, ...props });
}

function findings(platform: Platform): string[] {
  return platform._synthesize().findings.map(({ severity, code, path, field, message, fix, clusters }) => (
    `${severity} ${code} ${path} ${field ?? ''}: ${message.replace(/'\/[^']*\//g, "'")}; ${fix}${clusters ? ` (${clusters.join(', ')})` : ''}`));
}

describe('values of a vendored chart', () => {
  it.each([['flux', Reconciler.flux()], ['argocd', Reconciler.argoCd()]])('are judged by its schema after overlays, for %s', (_, reconciler) => {
    const platform = smallPlatform({ reconciler });
    const widgets = service(platform, vendoredChart(FILES), { values: { size: 'smal', cache: { port: 'x' } } });
    const edge = widgets.overlay('edge', EDGE);
    widgets.values(edge, { size: 'large', limits: { cpu: 'two' }, sized: 1 });
    expect(findings(platform)).toEqual([
      "error chart.values widgets/chart values.cache.port: values.cache.port of the chart 'redis' is 'x', and must be integer; give a value of that type (cloud, lyon, turin)",
      "error chart.values widgets/chart values.size: values.size of the chart 'widgets' is 'smal', and must be 'small' or 'large'; did you mean 'small'? (cloud)",
      "error chart.values widgets[edge] values.limits.cpu: values.limits.cpu of the chart 'widgets' is 'two', and must be integer; give a value of that type (lyon, turin)",
      "error chart.values widgets[edge] values.sized: values.sized of the chart 'widgets' is no value of the chart; did you mean 'size'? (lyon, turin)",
    ]);
  });

  it('may leave out what the chart has a default of, and must not take that away', () => {
    const platform = smallPlatform();
    const widgets = service(platform, vendoredChart(FILES));
    widgets.values(widgets.overlay('edge', EDGE), { size: null });
    expect(findings(platform)).toEqual([
      "error chart.values widgets[edge] values.size: values.size of the chart 'widgets' is not set, and the chart asks for it; set it (lyon, turin)",
    ]);
  });

  it('of a part that is switched off are not judged', () => {
    const platform = smallPlatform();
    service(platform, vendoredChart(FILES), { values: { cache: { enabled: false, port: 'x' } } });
    expect(findings(platform)).toEqual([]);
  });

  it('without a schema are compared with its defaults, which is said once', () => {
    const platform = smallPlatform();
    const chart = vendoredChart({ ...FILES, 'values.schema.json': 'null', 'charts/redis/values.schema.json': 'true', 'values.yaml': 'replicaCount: 1\nnodeSelector: {}\ncontroller: {metrics: {enabled: false}}\n' });
    const plain = vendoredChart();
    service(platform, chart, { values: { replicaCont: 2, nodeSelectors: { a: 'b' }, controller: { metric: { enabled: true } }, extra: 1 } });
    new HelmService(platform, 'other', { chart: 'widgets', version: '1.2.3', repository: ChartRepository.oci('oci://registry.example.com/charts'), vendored: plain, values: { limits: { cpus: 1 } } });
    expect(findings(platform)).toEqual([
      "warning chart.schema-unusable widgets/chart : the schema of the chart 'widgets' cannot be used: it is neither a map nor a boolean; "
      + 'check the values by rendering the chart with helm, and tell its authors',
      ...[['controller.metric', 'metrics'], ['nodeSelectors', 'nodeSelector'], ['replicaCont', 'replicaCount']].map(([value, near]) => (
        `warning chart.values-misspelt widgets/chart values.${value}: values.${value} has no default in the chart 'widgets', which has '${near}'; did you mean '${near}'? (cloud, lyon, turin)`)),
    ]);
  });

  it('are not judged where the chart has no schema', () => {
    const platform = smallPlatform();
    const chart = vendoredChart({ 'values.schema.json': '' });
    rmSync(`${chart}/values.schema.json`);
    service(platform, chart, { values: { size: 'any' } });
    expect(findings(platform)).toEqual([
      "note chart.no-schema widgets/chart : the chart 'widgets' has no values.schema.json, so only values that look misspelt are found; compare values with its values.yaml",
    ]);
  });

  it('where its schema refers to others are judged by the rest', () => {
    const platform = smallPlatform();
    service(platform, vendoredChart({ 'values.schema.json': '{"properties": {"size": {"$ref": "https://example.com/a.json"}, "limits": {"type": "string"}}}' }));
    expect(findings(platform)).toEqual([
      "error chart.values widgets/chart values.limits: values.limits of the chart 'widgets' is {\"cpu\":1}, and must be string; give a value of that type (cloud, lyon, turin)",
      "note chart.schema-outside widgets/chart : the schema of the chart 'widgets' refers to https://example.com/a.json, which is not read: values there are not judged; "
      + 'nothing, or ask the chart to bring these definitions along',
    ]);
  });
});

describe('a vendored chart', () => {
  it('must be there, whoever takes it', () => {
    const platform = smallPlatform();
    service(platform, 'charts/nowhere');
    expect(findings(platform)).toEqual([
      "error chart.unreadable widgets/chart : there is no chart 'charts/nowhere': vendor it there, for example with helm pull; vendor it with helm pull, and name its folder or archive (cloud, lyon, turin)",
    ]);
  });

  it('must be the version that the service names', () => {
    const platform = smallPlatform();
    service(platform, vendoredChart(), { version: '1.2.4' });
    expect(findings(platform)).toEqual([
      "error chart.other-version widgets/chart : the chart 'widgets' has version '1.2.3' where the service says '1.2.4'; vendor that version, or name the one that is there (cloud, lyon, turin)",
    ]);
  });

  itTools('is said to be wrong once where it is rendered', () => {
    process.env.CDK8S_PLATFORM_HELM = helm('5.7.1');
    const missing = smallPlatform({ reconciler: Reconciler.kubectl() });
    service(missing, 'charts/nowhere');
    const other = smallPlatform({ reconciler: Reconciler.kubectl() });
    service(other, vendoredChart(), { version: '1.2.4' });
    expect([missing, other].map((platform) => findings(platform).map((text) => text.split(' ')[1]))).toEqual([['form.unavailable'], ['form.unavailable']]);
  }, 30_000);
});
