import { stringify } from 'yaml';
import { ChartRepository, HelmService, WeaveProfiles, WeaveProfilesProps } from '../../src';
import { smallPlatform } from '../support/small-platform';

const REPOSITORY = ChartRepository.https('https://charts.example.com');

function release(version: string, layer?: string, isProfile = true): object {
  return { version, annotations: { ...(isProfile ? { 'weave.works/profile': 'about' } : {}), ...(layer ? { 'weave.works/layer': layer } : {}) } };
}

const INDEX = stringify({
  apiVersion: 'v1',
  entries: {
    'cert-manager': [release('0.0.8', 'layer-0'), release('0.0.10', 'layer-0'), release('0.1.0-rc.1', 'layer-0')],
    'metrics-server': [release('0.0.4', 'layer-0')],
    'kyverno': [release('1.0.0', 'layer-1')],
    'podinfo': [release('6.0.0')],
    'plain': [release('1.0.0', undefined, false)],
  },
});

const TEMPLATE = stringify({
  apiVersion: 'templates.weave.works/v1alpha2',
  kind: 'GitOpsTemplate',
  metadata: { name: 'cluster', namespace: 'default' },
  spec: {
    params: [{ name: 'REGION', default: 'eu' }, { name: 'NAME' }],
    charts: {
      items: [
        { chart: 'podinfo', version: '6.0.0', values: { message: 'hello ${NAME} in {{ .params.REGION }}', replicas: 2 } },
        { chart: 'cert-manager', version: '0.0.8', layer: 'layer-0', targetNamespace: 'certs', required: true },
        { chart: 'kyverno', layer: 'layer-1' },
      ],
    },
  },
});

function shown(services: readonly HelmService[]): object[] {
  return services.map((service) => {
    const { metadata, spec } = service.chart.toJson();
    const dependsOn = service._dependencies.map(({ node }) => node.id);
    return { id: service.node.id, version: spec.version, namespace: metadata.namespace, dependsOn, ...(spec.values ? { values: spec.values } : {}) };
  });
}

describe('profiles of a repository', () => {
  const fromIndex = (props: Partial<WeaveProfilesProps> = {}, index = INDEX) => WeaveProfiles.fromIndex(smallPlatform(), index, { repository: REPOSITORY, ...props });

  it('become services in their newest release, each after the layer before its own', () => {
    expect(shown(fromIndex())).toEqual([
      { id: 'cert-manager', version: '0.0.10', namespace: 'cert-manager', dependsOn: [] },
      { id: 'metrics-server', version: '0.0.4', namespace: 'metrics-server', dependsOn: [] },
      { id: 'kyverno', version: '1.0.0', namespace: 'kyverno', dependsOn: ['cert-manager', 'metrics-server'] },
      { id: 'podinfo', version: '6.0.0', namespace: 'podinfo', dependsOn: ['cert-manager', 'metrics-server', 'kyverno'] },
    ]);
  });

  it('are those that are named, as they are named', () => {
    const profiles = [{ name: 'plain', layer: 'layer-9' }, { name: 'cert-manager', version: '0.0.8', namespace: 'certs', values: { a: 1 } }];
    expect(shown(fromIndex({ profiles }))).toEqual([
      { id: 'plain', version: '1.0.0', namespace: 'plain', dependsOn: ['cert-manager'] },
      { id: 'cert-manager', version: '0.0.8', namespace: 'certs', dependsOn: [], values: { a: 1 } },
    ]);
  });

  it('are all charts of a repository that says so', () => {
    const index = stringify({ annotations: { 'weave.works/profiles': 'true' }, entries: { plain: [release('1.0.0', undefined, false)] } });
    expect(shown(fromIndex({}, index)).length).toBe(1);
  });

  it('reach the entries of Flux as edges between units', () => {
    const platform = smallPlatform();
    WeaveProfiles.fromIndex(platform, INDEX, { repository: REPOSITORY });
    const { tree, findings } = platform._synthesize();
    expect(findings).toEqual([]);
    expect(tree.get('delivery/flux/units/service-kyverno/base/kustomization-service-kyverno.yaml')).toContain('  dependsOn:\n  - name: service-cert-manager\n  - name: service-metrics-server\n');
  });

  it.each<[string, Partial<WeaveProfilesProps>, string, string]>([
    ['an unknown chart', { profiles: [{ name: 'kyvern' }] }, INDEX, "the index of the chart repository has no chart 'kyvern', did you mean 'kyverno'?: correct the name"],
    ['an unknown version', { profiles: [{ name: 'kyverno', version: '2.0.0' }] }, INDEX, "the index of the chart repository has no release '2.0.0' of 'kyverno': name one of 1.0.0"],
    ['no release', {}, stringify({ entries: { a: [release('1.0.0-rc.1')] } }), "the index of the chart repository has no release of 'a': name one of 1.0.0-rc.1"],
    ['no index', {}, 'a: b', "the index of the chart repository has no map 'entries': give the text of its index.yaml"],
    ['no YAML', {}, 'a: [', 'the index of a chart repository is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5'],
    ['a name twice', { profiles: [{ name: 'kyverno' }, { name: 'kyverno' }] }, INDEX, "the profile 'kyverno' is named twice: leave one out"],
  ])('%s is refused', (_, props, index, message) => {
    expect(() => fromIndex(props, index)).toThrow(message);
  });
});

describe('profiles of a template', () => {
  const fromTemplate = (props: Partial<WeaveProfilesProps> = {}, template = TEMPLATE) =>
    WeaveProfiles.fromTemplate(smallPlatform(), template, { repository: REPOSITORY, ...props });
  const PROFILES = [{ name: 'podinfo', values: { replicas: 3 } }, { name: 'cert-manager' }, { name: 'kyverno', version: '1.0.0' }];

  it('become services with its values and parameters, under what the platform says', () => {
    expect(shown(fromTemplate({ parameters: { NAME: 'lyon' }, profiles: PROFILES }))).toEqual([
      { id: 'podinfo', version: '6.0.0', namespace: 'podinfo', dependsOn: ['cert-manager', 'kyverno'], values: { message: 'hello lyon in eu', replicas: 3 } },
      { id: 'cert-manager', version: '0.0.8', namespace: 'certs', dependsOn: [] },
      { id: 'kyverno', version: '1.0.0', namespace: 'kyverno', dependsOn: ['cert-manager'] },
    ]);
  });

  it.each<[string, Partial<WeaveProfilesProps>, string, string]>([
    ['no version', { parameters: { NAME: 'lyon' } }, TEMPLATE, "the profile 'kyverno' has no version, so clusters would get whatever is newest: name one version in profiles"],
    ['a range of versions', { parameters: { NAME: 'lyon' }, profiles: [{ name: 'kyverno', version: '>0.1' }] }, TEMPLATE,
      "the profile 'kyverno' has the version '>0.1', so clusters would get whatever is newest: name one version in profiles"],
    ['a parameter without a value', {}, TEMPLATE, "the profile 'podinfo' uses the parameter 'NAME' of its template, which has no value: give one in parameters"],
    ['an unknown profile', { parameters: { NAME: 'lyon' }, profiles: [{ name: 'podinf' }] }, TEMPLATE, "the template lists no profile 'podinf', did you mean 'podinfo'?: correct the name"],
    ['another kind', {}, 'kind: Secret', 'the template is none of GitOpsTemplate and CAPITemplate: give the text of one object'],
    ['no profiles', {}, 'kind: CAPITemplate\nspec: {}', 'the template lists no profiles under spec.charts.items: give one that does'],
    ['an item without a chart', {}, 'kind: CAPITemplate\nspec: {charts: {items: [{}]}}', 'item 1 of spec.charts.items of the template names no chart: complete it'],
    ['a release of its own', {}, 'kind: CAPITemplate\nspec: {charts: {items: [{chart: a, template: {content: {}}}]}}',
      "the profile 'a' has a HelmRelease of its own as template: declare it as a HelmService, with flux.release"],
  ])('%s is refused', (_, props, template, message) => {
    expect(() => fromTemplate(props, template)).toThrow(message);
  });
});
