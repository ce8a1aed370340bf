import { rmSync } from 'fs';
import { ChartRepository, HelmService, HelmServiceProps, Placement, Platform, Reconciler, SharedService } from '../../src';
import { written } from '../support/encrypted';
import { configMap, smallPlatform } from '../support/small-platform';
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

  itTools('are judged once where helm refuses them as well, and by helm alone where that is waived', () => {
    process.env.CDK8S_PLATFORM_HELM = helm('5.7.1');
    const broken = (waive: boolean) => {
      const platform = smallPlatform({ reconciler: Reconciler.kubectl() });
      const widgets = service(platform, vendoredChart({ ...FILES, 'templates/elsewhere.yaml': '' }));
      widgets.values(widgets.overlay('edge', EDGE), { size: 'smal' });
      if (waive) { platform.waive('chart.values', { reason: 'the schema is wrong' }); }
      return findings(platform).map((text) => text.split(';')[0].slice(0, 120));
    };
    expect(broken(false)).toEqual(["error chart.values widgets[edge] values.size: values.size of the chart 'widgets' is 'smal', and must be 'small' or 'larg"]);
    expect(broken(true)).toEqual([expect.stringMatching(/^error form.unavailable widgets\/chart : the chart 'widgets' does not render: /)]);
  }, 30_000);

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
    const earlier = vendoredChart({ 'values.schema.json': '' });
    rmSync(`${earlier}/values.schema.json`);
    const widgets = service(platform, chart, { values: { size: 'any' } });
    widgets.overlay('edge', EDGE).patch(widgets.node.findChild('chart'), { spec: { vendored: earlier } });
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
      "error chart.unreadable widgets/chart : there is no chart 'charts/nowhere'; vendor it there, for example with helm pull (cloud, lyon, turin)",
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
    expect([missing, other].map((platform) => findings(platform))).toEqual([
      ["error form.unavailable widgets/chart : there is no chart 'charts/nowhere'; vendor it there, for example with helm pull (cloud, lyon, turin)"],
      ["error form.unavailable widgets/chart : the chart 'widgets' has version '1.2.3' where the service says '1.2.4'; vendor that version, or name the one that is there (cloud, lyon, turin)"],
    ]);
  }, 30_000);

  itTools('that is none is said to be so once', () => {
    process.env.CDK8S_PLATFORM_HELM = helm('5.7.1');
    const platform = smallPlatform({ reconciler: Reconciler.kubectl() });
    service(platform, written('garbage', 'widgets-1.2.3.tgz'));
    expect(findings(platform)).toEqual([expect.stringMatching(/^error chart.unreadable widgets\/chart : .* is no chart that can be read/)]);
  }, 30_000);

  itTools('leaves out what Helm runs when a release goes or is rolled back', () => {
    process.env.CDK8S_PLATFORM_HELM = helm('5.7.1');
    const hook = (name: string, events: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, annotations: {helm.sh/hook: "${events}"}}\n`;
    const platform = smallPlatform({ reconciler: Reconciler.kubectl() });
    service(platform, vendoredChart({
      'templates/elsewhere.yaml': '',
      'templates/a.yaml': hook('a', 'pre-delete'),
      'templates/b.yaml': hook('b', 'post-delete, pre-rollback'),
      'templates/c.yaml': hook('c', 'post-install,pre-delete'),
      'templates/d.yaml': hook('d', 'pre-install'),
    }));
    const { tree } = platform._synthesize();
    expect([...tree.keys()].filter((path) => /configmap-\w\.yaml$/.test(path)).map((path) => path.slice(-6, -5))).toEqual(['c', 'd']);
  }, 30_000);

  it.each([
    ['is not there', undefined, 'helm is not on the path'],
    ['does not run', '/nowhere/helm', "CDK8S_PLATFORM_HELM names 'helm', which does not run as a helm"],
  ])('needs a helm where it is rendered, and it %s', (_, named, why) => {
    const [path, before] = [process.env.PATH, process.env.CDK8S_PLATFORM_HELM];
    process.env.PATH = '/nowhere';
    if (named) { process.env.CDK8S_PLATFORM_HELM = named; } else { delete process.env.CDK8S_PLATFORM_HELM; }
    try {
      const platform = smallPlatform({ reconciler: Reconciler.kubectl() });
      const widgets = service(platform, vendoredChart());
      widgets.overlay('edge', EDGE).patch(widgets.chart, { spec: { vendored: vendoredChart() } });
      expect(findings(platform)).toEqual([
        `error form.unavailable widgets/chart : its chart is rendered by a real helm, and ${why}; put helm on the path, or name it with CDK8S_PLATFORM_HELM (cloud, lyon, turin)`,
      ]);
    } finally {
      process.env.PATH = path;
      if (before) { process.env.CDK8S_PLATFORM_HELM = before; } else { delete process.env.CDK8S_PLATFORM_HELM; }
    }
  });

  it('that is not vendored is needed where the reconciler takes no charts', () => {
    const platform = smallPlatform({ reconciler: Reconciler.configSync() });
    new HelmService(platform, 'widgets', { chart: 'widgets', version: '1.2.3', repository: ChartRepository.oci('oci://registry.example.com/charts') });
    expect(findings(platform)).toEqual([
      "error form.unavailable widgets/chart : the chart 'widgets' is needed as plain objects and none is vendored; "
      + 'vendor it with helm pull and name its folder or archive as vendored, or place the service where the reconciler takes charts (cloud, lyon, turin)',
    ]);
  });

  it('with a version that floats is a warning, where it floats', () => {
    const platform = smallPlatform();
    const widgets = new HelmService(platform, 'widgets', { chart: 'widgets', version: '1.2.3', repository: ChartRepository.oci('oci://registry.example.com/charts') });
    widgets.overlay('edge', EDGE).patch(widgets.chart, { spec: { version: '1.x' } });
    expect(findings(platform)).toEqual([
      "warning chart.floating-version widgets[edge] : clusters move by themselves within '1.x': the tree does not say which version of the chart runs; "
      + 'give one version, and move it with a rollout (lyon, turin)',
    ]);
  });

  it('makes no unit of more than 500 objects', () => {
    const platform = smallPlatform();
    const large = new SharedService(platform, 'large', { namespace: 'large' });
    for (let i = 0; i < 500; i++) { configMap(large, `c${i}`); }
    expect(findings(platform)).toEqual([
      "error unit.too-large large : unit 'service-large' holds 501 objects; more than 500 in one build take kustomize too long; split it into several services that depend on each other",
    ]);
  });
});
