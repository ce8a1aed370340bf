import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { KubeObject } from '../../../src/object/kube-object';
import { helmOf } from '../../../src/synth/collect/helm-tool';
import { readKustomizeFolder } from '../../../src/synth/collect/kustomize-folder';
import { KustomizeTool, kustomizeToolOf } from '../../../src/synth/collect/kustomize-tool';
import { readYamlFolder } from '../../../src/synth/collect/yaml-folder';
import { temporaryFolder } from '../../support/temporary-folder';
import { helm, itTools, kubectl, KustomizeVersion } from '../../support/tools';

const noTool = () => 'there is no tool in this test';
const config = (name: string) => `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}}}\n`;

/** Writes files into a new folder and gives its path. */
function folder(files: Record<string, string>): string {
  const root = temporaryFolder('folder');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const names = (objects: readonly KubeObject[]) => objects.map((object) => object.metadata.name);

describe('a plain list of resources', () => {
  it('is read without a tool, folders in it as well', () => {
    const root = folder({
      'web/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [./b.yaml, a.yml, ../more, c.json]\n',
      'web/a.yml': `${config('a')}---\n${config('a2')}`,
      'web/b.yaml': config('b'),
      'web/c.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}}',
      'web/left-out.yaml': config('left-out'),
      'more/Kustomization': 'resources:\n- d.yaml\n',
      'more/d.yaml': config('d'),
    });
    const reading = readKustomizeFolder('svc', join(root, 'web'), noTool);
    expect({ ...reading, objects: names(reading.objects) }).toEqual({ objects: ['b', 'a', 'a2', 'd', 'c'], findings: [] });
  });

  it('may be empty', () => {
    expect(readKustomizeFolder('svc', folder({ 'kustomization.yml': 'resources: []\n' }), noTool)).toEqual({ objects: [], findings: [] });
  });

  it.each<[string, Record<string, string>, string, string, string]>([
    ['a folder without kustomization.yaml', { 'a.yaml': config('a') },
      'service.folder-unreadable', "the folder 'ROOT' has no kustomization.yaml", 'add one, or take the folder as a YamlService'],
    ['two of them', { 'kustomization.yaml': 'resources: []', 'Kustomization': 'resources: []' },
      'service.folder-unreadable', "the folder 'ROOT' has kustomization.yaml and Kustomization", 'keep one of them'],
    ['a file that is not there', { 'kustomization.yaml': 'resources: [a.yaml]' },
      'service.folder-unreadable', "ROOT/kustomization.yaml lists 'a.yaml', which is not there", 'add the file, or take it out of the resources'],
    ['a file above the folder', { 'web/kustomization.yaml': 'resources: [../a.yaml]', 'a.yaml': config('a'), 'kustomization.yaml': 'resources: [web]' },
      'service.folder-unreadable', "ROOT/web/kustomization.yaml lists '../a.yaml', a file outside its folder, which kustomize refuses",
      'move the file into the folder, or list the folder that holds it'],
    ['a ring', { 'kustomization.yaml': 'resources: [web]', 'web/kustomization.yaml': 'resources: [..]' },
      'service.folder-unreadable', "'ROOT' is built from itself", 'take the folder that holds it out of its resources'],
    ['YAML that is none', { 'kustomization.yaml': 'resources: [a.yaml]', 'a.yaml': 'a: b: c' },
      'service.folder-unreadable', "'ROOT/a.yaml' cannot be read: Nested mappings are not allowed in compact mappings at line 1, column 4", 'mend the YAML'],
    ['a kustomization that is no YAML', { 'kustomization.yaml': 'resources: [' },
      'service.folder-unreadable', "'ROOT/kustomization.yaml' cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 13", 'mend the YAML'],
  ])('%s is a finding', (_, files, code, message, fix) => {
    const root = folder(files);
    const { objects, findings } = readKustomizeFolder('svc', root, noTool);
    expect(objects).toEqual([]);
    expect(findings).toEqual([{ code, severity: 'error', path: 'svc', message: message.replaceAll('ROOT', root), fix }]);
  });

  it('is not followed out of the folder through a link', () => {
    const root = folder({ 'web/kustomization.yaml': 'resources: [a.yaml]', 'secret.yaml': config('secret') });
    symlinkSync('../secret.yaml', join(root, 'web/a.yaml'));
    expect(readKustomizeFolder('svc', join(root, 'web'), noTool).findings.map((finding) => finding.code)).toEqual(['service.folder-unreadable']);
  });

  it('needs a folder', () => {
    expect(readKustomizeFolder('svc', '/nowhere/web', noTool).findings).toEqual([{
      code: 'service.folder-missing',
      severity: 'error',
      path: 'svc',
      message: "there is no folder '/nowhere/web'",
      fix: 'name the folder that holds the kustomization.yaml, absolute or from the working directory',
    }]);
  });
});

describe('more than a plain list', () => {
  const tool: KustomizeTool = { name: 'kubectl', version: 'v5.7.1', build: () => ({ output: `${config('a')}---\n${config('b')}` }) };

  it.each([
    ['namespace: web\nresources: [a.yaml]', 'namespace of ROOT/kustomization.yaml'],
    ['resources: [a.yaml]\npatches: []\nimages: []', 'images, patches of ROOT/kustomization.yaml'],
    ['kind: Component\nresources: [a.yaml]', 'the kind of ROOT/kustomization.yaml'],
    ['{}', 'the resources of ROOT/kustomization.yaml'],
    ['resources: [deeper]', 'namePrefix of ROOT/deeper/kustomization.yaml'],
  ])('%j is built by the tool, whose release is told', (kustomization, neededFor) => {
    const root = folder({ 'kustomization.yaml': kustomization, 'a.yaml': config('a'), 'deeper/kustomization.yaml': 'namePrefix: x-\nresources: []' });
    const reading = readKustomizeFolder('svc', root, () => tool);
    expect({ ...reading, objects: names(reading.objects) })
      .toEqual({ objects: ['a', 'b'], tools: [{ name: 'kubectl', version: 'v5.7.1', neededFor: neededFor.replaceAll('ROOT', root) }], findings: [] });
  });

  it('says which field needs a tool where there is none', () => {
    const root = folder({ 'kustomization.yaml': 'namespace: web\nresources: []' });
    expect(readKustomizeFolder('svc', root, kustomizeToolOf({ PATH: '/nowhere' })).findings).toEqual([{
      code: 'service.kustomize-tool-missing',
      severity: 'error',
      path: 'svc',
      message: `namespace of ${root}/kustomization.yaml needs a real kustomize, and neither kustomize nor kubectl is on the path`,
      fix: 'put kustomize or kubectl on the path, or name one with CDK8S_PLATFORM_KUSTOMIZE or CDK8S_PLATFORM_KUBECTL',
    }]);
  });

  it('says what the tool says where it does not build', () => {
    const root = folder({ 'kustomization.yaml': 'namespace: web\nresources: [a.yaml]' });
    const failing = { ...tool, build: () => ({ failure: 'accumulating resources: no such file' }) };
    expect(readKustomizeFolder('svc', root, () => failing).findings).toEqual([{
      code: 'service.kustomize-build-failed',
      severity: 'error',
      path: 'svc',
      message: `'${root}' does not build with kustomize v5.7.1: accumulating resources: no such file`,
      fix: `mend the folder until 'kubectl kustomize ${root}' succeeds`,
    }]);
  });

  itTools('is built by the kubectl that the variable names, which is asked once', () => {
    const root = folder({ 'kustomization.yaml': 'namespace: web\nresources: [a.yaml]', 'a.yaml': config('a') });
    const find = kustomizeToolOf({ CDK8S_PLATFORM_KUBECTL: kubectl('5.7.1'), PATH: '' });
    expect(readKustomizeFolder('svc', root, find)).toEqual({
      objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'web' } }],
      tools: [{ name: 'kubectl', version: 'v5.7.1', neededFor: `namespace of ${root}/kustomization.yaml` }],
      findings: [],
    });
    expect(find()).toBe(find());
    const broken = folder({ 'kustomization.yaml': 'namespace: web\nresources: [a.yaml]' });
    expect(readKustomizeFolder('svc', broken, find).findings[0].message).toMatch(/does not build with kustomize v5\.7\.1: accumulating resources: .*a\.yaml/);
  });
});

describe('charts in a kustomization', () => {
  const chart = (text = 'a: {{ .Values.a }}') => ({
    'Chart.yaml': 'apiVersion: v2\nname: mini\nversion: 0.1.0\n',
    'values.yaml': '{}\n',
    'templates/config.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Release.Name }}}\ndata: {${text}}\n`,
  });
  const under = (path: string, files: Record<string, string>) => Object.fromEntries(Object.entries(files).map(([name, content]) => [`${path}/${name}`, content]));
  const find = () => kustomizeToolOf({ CDK8S_PLATFORM_KUBECTL: kubectl('5.7.1'), PATH: '' });
  const findHelm = (version: KustomizeVersion = '5.4.2') => helmOf({ CDK8S_PLATFORM_HELM: helm(version) });
  const LISTED = 'namespace: web\nhelmCharts:\n- { name: mini, releaseName: shop, valuesInline: { a: b } }\n';

  const GENERATOR = 'apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: { name: mini }\nname: mini\nreleaseName: shop\nvaluesInline: { a: b }\n';

  const RENDERED: readonly [string, Record<string, string>][] = [
    ['beside it', { 'kustomization.yaml': LISTED, ...under('charts/mini', chart()) }],
    ['in a base', { 'kustomization.yaml': 'resources: [base]\nnamespace: web\n', 'base/kustomization.yaml': LISTED, ...under('base/charts/mini', chart()) }],
    ['in a home of its own', { 'kustomization.yaml': `helmGlobals: { chartHome: vendor }\n${LISTED}`, ...under('vendor/mini', chart()) }],
    ['that were fetched before', {
      'kustomization.yaml': LISTED.replace('releaseName', 'repo: https://charts.example.com, version: 0.1.0, releaseName'), ...under('charts/mini-0.1.0/mini', chart()),
    }],
    ['in the form of old', {
      'kustomization.yaml': 'namespace: web\nhelmChartInflationGenerator:\n- { chartName: mini, releaseName: shop, valuesLocal: { a: b }, chartHome: charts }\n', ...under('charts/mini', chart()),
    }],
    ['of a generator', { 'kustomization.yaml': 'namespace: web\ngenerators: [chart.yaml]\n', 'chart.yaml': GENERATOR, ...under('charts/mini', chart()) }],
    ['of a generator said in place', { 'kustomization.yaml': `namespace: web\ngenerators:\n- |\n  ${GENERATOR.replace(/\n(?=.)/g, '\n  ')}`, ...under('charts/mini', chart()) }],
    ['of a generator in a folder', {
      'kustomization.yaml': 'namespace: web\ngenerators: [make]\n', 'make/kustomization.yaml': 'resources: [chart.yaml]\n', 'make/chart.yaml': `${GENERATOR}chartHome: vendor\n`, ...under('vendor/mini', chart()),
    }],
  ];
  for (const [name, files] of RENDERED) {
    itTools(`${name} are rendered as kustomize renders them`, () => {
      const { objects, tools, findings } = readKustomizeFolder('svc', folder(files), find(), findHelm());
      expect({ objects, findings }).toEqual({ objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'shop', namespace: 'web' }, data: { a: 'b' } }], findings: [] });
      expect(tools?.map((tool) => tool.name)).toEqual(['kubectl', 'helm']);
    });
  }

  it.each<[string, string, string]>([
    ['{ name: mini, repo: "https://charts.example.com", version: 0.1.0 }', 'https://charts.example.com',
      'helm pull mini --repo https://charts.example.com --version 0.1.0 --untar --untardir charts/mini-0.1.0'],
    ['{ name: mini, repo: "oci://registry.example.com/charts", version: 0.1.0 }', 'oci://registry.example.com/charts',
      'helm pull oci://registry.example.com/charts/mini --version 0.1.0 --untar --untardir charts/mini-0.1.0'],
    ['{ name: mini, repo: "https://charts.example.com" }', 'https://charts.example.com', 'helm pull mini --repo https://charts.example.com --untar --untardir charts'],
  ])('that would be fetched are a finding, with what vendors them: %s', (listed, repository, vendor) => {
    const root = folder({ 'kustomization.yaml': `helmCharts: [${listed}]` });
    expect(readKustomizeFolder('svc', root, noTool, noTool).findings).toEqual([{
      code: 'service.folder-remote',
      severity: 'error',
      path: 'svc',
      message: `${root}/kustomization.yaml takes the chart 'mini' from ${repository}, and a synth fetches nothing`,
      fix: `vendor it beside the file, where kustomize looks for it: ${vendor}; or declare the chart as a HelmService`,
    }]);
  });

  it('that a generator would fetch are a finding too', () => {
    const root = folder({ 'kustomization.yaml': 'generators: [chart.yaml]\n', 'chart.yaml': `${GENERATOR}repo: https://charts.example.com\nversion: 0.1.0\n` });
    expect(readKustomizeFolder('svc', root, noTool, noTool).findings.map(({ message, fix }) => [message, fix])).toEqual([[
      `${root}/kustomization.yaml takes the chart 'mini' from https://charts.example.com, and a synth fetches nothing`,
      'vendor it beside the file, where kustomize looks for it: helm pull mini --repo https://charts.example.com --version 0.1.0 --untar --untardir charts/mini-0.1.0; or declare the chart as a HelmService',
    ]]);
  });

  it('need a helm', () => {
    const root = folder({ 'kustomization.yaml': LISTED, ...under('charts/mini', chart()) });
    const tool: KustomizeTool = { name: 'kubectl', version: 'v5.7.1', build: () => { throw new Error('asked'); } };
    expect(readKustomizeFolder('svc', root, () => tool, helmOf({ PATH: '/nowhere' })).findings).toEqual([{
      code: 'service.helm-missing',
      severity: 'error',
      path: 'svc',
      message: `${root}/kustomization.yaml renders the chart 'mini' by a real helm, and helm is not on the path`,
      fix: 'put helm on the path, or name it with CDK8S_PLATFORM_HELM; or declare the chart as a HelmService',
    }]);
  });

  itTools('are not rendered by a helm that this kustomize cannot speak to', () => {
    const root = folder({ 'kustomization.yaml': LISTED, ...under('charts/mini', chart()) });
    expect(readKustomizeFolder('svc', root, find(), findHelm('5.7.1')).findings.map(({ fix }) => fix)).toEqual([
      'this kustomize speaks to Helm 3: name one with CDK8S_PLATFORM_HELM, or take a newer kustomize',
    ]);
  });

  itTools('that make something up are a finding', () => {
    const root = folder({ 'kustomization.yaml': LISTED, ...under('charts/mini', chart('a: {{ randAlphaNum 12 | quote }}')) });
    expect(readKustomizeFolder('svc', root, find(), findHelm()).findings.map(({ message }) => message)).toEqual([
      `'${root}' does not build with kustomize v5.7.1: a chart in it renders differently each time: set the value that it makes up, such as a password or a certificate`,
    ]);
  });
});

describe('notes that kustomize takes of a build', () => {
  itTools('are no part of what is delivered', () => {
    const root = folder({ 'kustomization.yaml': 'resources: [a.yaml]\nnamePrefix: x-\nbuildMetadata: [originAnnotations, transformerAnnotations]\n', 'a.yaml': config('a') });
    const reading = readKustomizeFolder('svc', root, kustomizeToolOf({ CDK8S_PLATFORM_KUBECTL: kubectl('5.7.1'), PATH: '' }));
    expect(reading.objects).toEqual([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x-a' } }]);
  });
});

describe('what kustomize would fetch', () => {
  const NEVER: KustomizeTool = { name: 'kubectl', version: 'v5.7.1', build: () => { throw new Error('asked'); } };

  it.each<[string, string, string[]]>([
    ['a list of resources', 'resources: [a.yaml, "https://github.com/acme/x?ref=v1"]', ['https://github.com/acme/x?ref=v1']],
    ['a repository by its short name', 'resources: [github.com/acme/x//deploy?ref=v1]', ['github.com/acme/x//deploy?ref=v1']],
    ['a repository by SSH', 'resources: ["git@github.com:acme/x.git", "ssh://git@host/x"]', ['git@github.com:acme/x.git', 'ssh://git@host/x']],
    ['a forced scheme', 'resources: ["git::https://host/x"]', ['git::https://host/x']],
    ['a component and a base', 'components: ["https://host/c"]\nbases: ["https://host/b"]', ['https://host/b', 'https://host/c']],
    ['a patch', 'resources: [a.yaml]\npatches: [{ path: "https://host/p.yaml" }]', ['https://host/p.yaml']],
    ['a strategic patch of old', 'resources: [a.yaml]\npatchesStrategicMerge: ["https://host/p.yaml"]', ['https://host/p.yaml']],
    ['a transformer', 'resources: [a.yaml]\ntransformers: ["http://host/t.yaml"]', ['http://host/t.yaml']],
    ['a folder below, beside a namespace', 'namespace: web\nresources: [remote, remote]', ['https://host/deeper']],
  ])('is a finding, and nothing is built: %s', (_, kustomization, addresses) => {
    const root = folder({ 'kustomization.yaml': kustomization, 'a.yaml': config('a'), 'remote/kustomization.yaml': 'resources: ["https://host/deeper"]' });
    const file = kustomization.includes('remote]') ? 'remote/kustomization.yaml' : 'kustomization.yaml';
    expect(readKustomizeFolder('svc', root, () => NEVER)).toEqual({
      objects: [],
      findings: addresses.map((address) => ({
        code: 'service.folder-remote',
        severity: 'error',
        path: 'svc',
        message: `${root}/${file} takes '${address}' from outside the repository, and a synth fetches nothing`,
        fix: 'copy what it leads to, at the revision that is wanted, into the repository, and name that folder or file in its place',
      })),
    });
  });

  it.each([
    ['a folder whose name is like an address', 'resources: [github.com/x]', 'github.com/x/kustomization.yaml'],
    ['a patch that stands in place of its path', 'resources: [github.com/x]\npatchesStrategicMerge:\n- |-\n  apiVersion: v1\n  kind: ConfigMap\n  metadata: { name: a, annotations: { at: "https://host" } }', 'github.com/x/kustomization.yaml'],
  ])('is not %s', (_, kustomization, inner) => {
    const root = folder({ 'kustomization.yaml': kustomization, [inner]: 'resources: [a.yaml]', 'github.com/x/a.yaml': config('a') });
    const tool: KustomizeTool = { name: 'kubectl', version: 'v5.7.1', build: () => ({ output: config('a') }) };
    const { objects, findings } = readKustomizeFolder('svc', root, () => tool);
    expect([names(objects), findings]).toEqual([['a'], []]);
  });
});

describe('finding a tool', () => {
  const script = (output: string) => {
    const root = folder({ kustomize: `#!/bin/sh\necho '${output}'\n`, kubectl: '#!/bin/sh\necho \'{"kustomizeVersion": "v5.4.2"}\'\n' });
    ['kustomize', 'kubectl'].forEach((name) => chmodSync(join(root, name), 0o755));
    return root;
  };

  it.each<[string, (root: string) => NodeJS.ProcessEnv, string]>([
    ['kustomize on the path', (root) => ({ PATH: `/nowhere:${root}` }), 'kustomize v5.8.1'],
    ['the kubectl that is named, before what is on the path', (root) => ({ PATH: root, CDK8S_PLATFORM_KUBECTL: join(root, 'kubectl') }), 'kubectl v5.4.2'],
    ['the kustomize that is named, before the kubectl', (root) => ({ CDK8S_PLATFORM_KUSTOMIZE: join(root, 'kustomize'), CDK8S_PLATFORM_KUBECTL: join(root, 'kubectl') }), 'kustomize v5.8.1'],
  ])('takes %s', (_, environment, expected) => {
    const tool = kustomizeToolOf(environment(script('v5.8.1')))() as KustomizeTool;
    expect(`${tool.name} ${tool.version}`).toBe(expected);
  });

  it('does not fall back from a named tool that does not run', () => {
    const environment = { PATH: script('v5.8.1'), CDK8S_PLATFORM_KUSTOMIZE: '/nowhere/kustomize' };
    expect(kustomizeToolOf(environment)()).toBe("CDK8S_PLATFORM_KUSTOMIZE names '/nowhere/kustomize', which does not run as a kustomize");
  });
});

describe('a folder of YAML', () => {
  it('is read by path, with what lies below', () => {
    const root = folder({ 'b.yaml': config('b'), 'a.yml': config('a'), 'c/d.yaml': config('d'), 'README.md': 'x', 'e.json': '{' });
    const { objects, findings } = readYamlFolder('svc', root);
    expect(names(objects)).toEqual(['a', 'b', 'd']);
    expect(findings).toEqual([]);
  });

  it('names each file that cannot be read, and reads the others', () => {
    const root = folder({ 'a.yaml': 'x', 'b.yaml': config('b'), 'c.yaml': 'kind: A\nmetadata: {name: c}' });
    const { objects, findings } = readYamlFolder('svc', root);
    expect(names(objects)).toEqual(['b']);
    expect(findings.map((finding) => finding.message)).toEqual([
      `'${root}/a.yaml' cannot be read: "x" is no Kubernetes object`,
      `'${root}/c.yaml' cannot be read: an object 'c' has no apiVersion`,
    ]);
  });

  it('must be there and hold something', () => {
    expect(readYamlFolder('svc', '/nowhere').findings.map((finding) => finding.message)).toEqual(["there is no folder '/nowhere'"]);
    const root = folder({ 'README.md': 'x' });
    expect(readYamlFolder('svc', root).findings.map((finding) => finding.message)).toEqual([`the folder '${root}' holds no *.yaml or *.yml file`]);
  });
});
