import { vendoredChart } from './vendored-chart';
import { ChartRendering } from '../../../src/bundle';
import { ChartRenderer } from '../../../src/synth/collect/chart-renderer';
import { helmOf } from '../../../src/synth/collect/helm-tool';
import { EMPTY_LOCK, LockFile } from '../../../src/synth/lock';
import { helm, itTools } from '../../support/tools';

const rendering = (fields: Partial<ChartRendering> = {}): ChartRendering => ({
  path: vendoredChart(), version: '1.2.3', releaseName: 'web', namespace: 'shop', values: {}, kubernetes: '1.31', ...fields,
});
const renderer = (lock: LockFile = EMPTY_LOCK, environment: NodeJS.ProcessEnv = { CDK8S_PLATFORM_HELM: helm('5.7.1') }) => new ChartRenderer(helmOf(environment), lock);

describe('a vendored chart', () => {
  for (const version of ['5.0.1', '5.4.2', '5.7.1'] as const) {
    itTools(`renders to objects that say their namespace, with the helm beside kustomize ${version}`, () => {
      const objects = renderer(EMPTY_LOCK, { CDK8S_PLATFORM_HELM: helm(version) }).renderChart(rendering({ values: { size: 'large', limits: null } }));
      expect(objects.map(({ kind, metadata }) => `${kind} ${String(metadata.namespace ?? '')}/${metadata.name}`).sort()).toEqual([
        'ClusterRole /widgets', 'ConfigMap other/elsewhere', 'ConfigMap shop/web', 'CustomResourceDefinition /widgets.acme.test', 'Widget /first',
      ]);
      expect(objects.find((object) => object.metadata.name === 'web')!.data).toEqual({ size: 'large', kubernetes: '31', limits: 'null' });
    }, 30_000);
  }

  itTools('is rendered once for equal requests, and its helm is remembered', () => {
    const charts = renderer();
    const request = rendering();
    expect(charts.renderChart(request)).toBe(charts.renderChart({ ...request }));
    expect(charts.remembered(EMPTY_LOCK)).toEqual({ tools: { helm: 'v4.1.4' } });
    expect(renderer().remembered({ tools: { kustomize: 'v5.0.1' } })).toEqual({ tools: { kustomize: 'v5.0.1' } });
  }, 30_000);

  const made = (files: Record<string, string>) => rendering({ path: vendoredChart(files) });
  const bad: [string, () => ChartRendering, RegExp, LockFile?][] = [
    ['missing', () => rendering({ path: '/nowhere/widgets' }), /^there is no chart '\/nowhere\/widgets': vendor it there/],
    ['no chart', () => made({ 'Chart.yaml': '{' }), /is no chart that helm reads: /],
    ['of another version', () => rendering({ version: '1.2.4' }), /has version '1\.2\.3' where the service says '1\.2\.4': vendor that version/],
    ['given values that break its schema', () => rendering({ values: { size: 'huge' } }), /does not render: .*size/s],
    ['broken', () => made({ 'templates/x.yaml': '{{ fail "no luck" }}' }), /does not render: .*no luck/s],
    ['different each time', () => made({ 'templates/x.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: x}\nstringData: {p: {{ randAlphaNum 20 }}}\n' }),
      /renders Secret 'x' differently each time/],
    ['rendered by another helm before', () => rendering(), /was rendered by helm v3\.0\.0 so far, and the one found is v4\.1\.4: use helm v3\.0\.0/, { tools: { helm: 'v3.0.0' } }],
  ];
  for (const [name, request, message, lock] of bad) {
    itTools(`that is ${name} is an error that says what to do`, () => {
      expect(() => renderer(lock).renderChart(request())).toThrow(message);
    }, 30_000);
  }

  it('needs a helm', () => {
    expect(() => renderer(EMPTY_LOCK, { PATH: '/nowhere' }).renderChart(rendering())).toThrow('is rendered by a real helm, and helm is not on the path: put helm on the path, or name it with CDK8S_PLATFORM_HELM');
    expect(() => renderer(EMPTY_LOCK, { CDK8S_PLATFORM_HELM: '/nowhere/helm' }).renderChart(rendering())).toThrow("CDK8S_PLATFORM_HELM names '/nowhere/helm', which does not run as a helm");
  });
});
