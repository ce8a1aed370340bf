import { execFileSync } from 'child_process';
import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { parseAllDocuments, stringify } from 'yaml';
import { delivery, find, REPOSITORY, unit, violations } from './fleet';
import { SecretSource } from '../../src/bundle';
import { Repository } from '../../src/fleet';
import { FluxProps, FluxSource, Reconciler } from '../../src/reconciler';
import { temporaryFolder } from '../support/temporary-folder';
import { itTools, kubectl } from '../support/tools';

const entryOf = (fields: Parameters<typeof unit>[1], props: FluxProps = {}, name = 'service-web') =>
  find(Reconciler.flux(props).deliver(delivery([{ cluster: 'a', units: [unit(name, fields)] }])), `units/${name}/base`, 'Kustomization', name).spec;

describe('a Kustomization of Flux', () => {
  it('waits for its dependencies and for its own objects', () => {
    expect(entryOf({ dependsOn: ['service-ingress'] })).toEqual({
      dependsOn: [{ name: 'service-ingress' }],
      interval: '1h',
      retryInterval: '2m',
      timeout: '5m',
      path: './deploy/services/web/base',
      prune: true,
      wait: true,
      serviceAccountName: 'kustomize-controller',
      sourceRef: { kind: 'GitRepository', name: 'platform' },
    });
  });

  it.each<[string, string, string]>([
    ['service-web', 'apps/v1 Deployment', '5m'],
    ['service-web', 'helm.toolkit.fluxcd.io/v2 HelmRelease', '15m'],
    ['cluster-lyon', 'v1 Secret', '15m'],
  ])('%s with %s may take %s', (name, kind, timeout) => {
    expect(entryOf({ kinds: [kind] }, {}, name).timeout).toBe(timeout);
    expect(entryOf({ kinds: [kind] }, { timeout: '1m' }, name).timeout).toBe('1m');
  });

  it.each<[string, unknown]>([
    ['cluster.x-k8s.io/v1beta2 Cluster',
      [{ apiVersion: 'cluster.x-k8s.io/v1beta2', kind: 'Cluster', current: "status.conditions.exists(e, e.type == 'Available' && e.status == 'True')" }]],
    ['templates.gatekeeper.sh/v1 ConstraintTemplate',
      [{ apiVersion: 'templates.gatekeeper.sh/v1', kind: 'ConstraintTemplate', current: 'has(status.created) && status.created' }]],
    ['apps/v1 Deployment', undefined],
  ])('knows when %s is ready', (kind, expressions) => {
    expect(entryOf({ kinds: [kind] }).healthCheckExprs).toEqual(expressions);
  });

  it('keeps definitions when they are taken out of the tree', () => {
    expect(entryOf({}, {}, 'crds').deletionPolicy).toBe('Orphan');
    expect(entryOf({}).deletionPolicy).toBeUndefined();
  });
});

describe('the source of Flux', () => {
  const sourceOf = (props: FluxProps, repository = REPOSITORY) =>
    Reconciler.flux(props).deliver(delivery(undefined, repository)).find((folder) => folder.path === 'lyon')!.objects[0];

  it('is the repository, verified on request', () => {
    const { kind, spec } = sourceOf({ verify: { secretName: 'keys' }, secretName: 'git', sourceInterval: '5m' });
    expect({ kind, spec: { ...spec, ignore: undefined } }).toEqual({
      kind: 'GitRepository',
      spec: {
        interval: '5m',
        url: 'https://git.example.com/acme/platform',
        ref: { branch: 'main' },
        secretRef: { name: 'git' },
        verify: { mode: 'HEAD', secretRef: { name: 'keys' } },
      },
    });
  });

  it('is an artifact whose root is the tree', () => {
    const props = { source: FluxSource.artifact('oci://registry.example/acme/deploy'), verify: { secretName: 'keys' } };
    const { kind, spec } = sourceOf(props);
    expect({ kind, spec: { ...spec, ignore: undefined } }).toEqual({
      kind: 'OCIRepository',
      spec: {
        interval: '1m',
        url: 'oci://registry.example/acme/deploy',
        ref: { tag: 'latest' },
        verify: { provider: 'cosign', secretRef: { name: 'keys' } },
      },
    });
    expect(spec.ignore.split('\n')[0]).toBe('/inventory.json');
    expect(entryOf({}, props)).toMatchObject({ path: './services/web/base', sourceRef: { kind: 'OCIRepository', name: 'platform' } });
  });

  it.each<[string, FluxProps, object]>([
    ['a repository, by the Secret of bootstrap', {}, { secretRef: { name: 'flux-system' } }],
    ['a public repository, by none', { source: FluxSource.git({ isPublic: true }) }, {}],
    ['Azure DevOps, by an identity', { source: FluxSource.git({ provider: 'azure' }) }, { provider: 'azure' }],
    ['GitHub, by an App', { source: FluxSource.git({ provider: 'github' }), secretName: 'app' }, { provider: 'github', secretRef: { name: 'app' } }],
    ['a public artifact, by none', { source: FluxSource.artifact('oci://r.example/x') }, {}],
    ['an artifact, by a Secret', { source: FluxSource.artifact('oci://r.example/x'), secretName: 'pull' }, { secretRef: { name: 'pull' } }],
    ['an artifact in a cloud, by an identity', { source: FluxSource.artifact('oci://r.example/x', { provider: 'aws' }) }, { provider: 'aws' }],
  ])('opens %s', (_, props, access) => {
    const folders = Reconciler.flux(props).deliver(delivery());
    const { provider, secretRef } = sourceOf(props).spec;
    expect({ ...(provider && { provider }), ...(secretRef && { secretRef }) }).toEqual(access);
    expect(violations(folders)).toEqual([]);
  });

  it('is an artifact that somebody signed without a key', () => {
    const source = FluxSource.artifact('oci://registry.example/acme/deploy');
    const identities = [{ issuer: 'https://token.actions.githubusercontent.com', subject: 'https://github.com/acme/platform' }];
    const folders = Reconciler.flux({ source, verify: { identities } }).deliver(delivery());
    expect(find(folders, 'lyon', 'OCIRepository', 'platform').spec.verify).toEqual({
      provider: 'cosign',
      matchOIDCIdentity: [{ issuer: '^https://token\\.actions\\.githubusercontent\\.com$', subject: '^https://github\\.com/acme/platform$' }],
    });
    expect(violations(folders)).toEqual([]);
    expect(folders.flatMap(({ secrets = [] }) => secrets)).toEqual([]);
  });

  it.each<[() => unknown, string]>([
    [() => FluxSource.git({ provider: 'aws' }), "FluxSource.git() has the provider 'aws': use one of azure, github"],
    [() => FluxSource.git({ provider: 'azure', isPublic: true }), "FluxSource.git() is public and has the provider 'azure': keep one of them"],
    [() => FluxSource.artifact('oci://r.example/x', { provider: 'amazon' }), "artifact 'oci://r.example/x' has the provider 'amazon': use one of aws, azure, gcp"],
    [() => Reconciler.flux({ verify: {} }), 'Flux verification names no keys: give secretName, the Secret with the public keys, or the identities that sign an artifact'],
    [() => Reconciler.flux({ verify: { identities: [{ issuer: 'a', subject: 'b' }] } }),
      'Flux verification has identities, by which only an artifact can be signed: give secretName, the Secret with the public keys'],
    [() => Reconciler.flux({ secretName: 'Git Access' }), 'Flux has the secretName "Git Access", which is no name of a Secret: use lower-case letters, digits, \'-\' and \'.\''],
    [() => Reconciler.flux({ source: 'oci://r.example/x' as any }),
      "Flux has 'oci://r.example/x' as source, which is no FluxSource: write FluxSource.git() or FluxSource.artifact('oci://host/path')"],
    [() => Reconciler.flux({ lockdown: true as any }), 'Flux has true as lockdown, which is no object: write properties in { }'],
  ])('refuses what %s says', (declare, message) => {
    expect(declare).toThrow(new Error(message));
  });

  it.each<[string, (secret: any) => unknown]>([
    ['Flux', (secretName) => Reconciler.flux({ secretName })],
    ['Config Sync', (secretName) => Reconciler.configSync({ secretName })],
    ['Rancher Fleet', (secretName) => Reconciler.rancherFleet({ secretName })],
  ])('cannot bring the Secret by which %s reads it', (agent, declare) => {
    expect(() => declare(SecretSource.existing('git'))).toThrow(new Error(
      `${agent} has a SecretSource as secretName, and reads the tree by that Secret: nothing in the tree can bring it, so make it with the agent `
      + "(AgentBootstrap brings it to clusters that the platform makes) and give its name, 'git'"));
  });

  it.each(['https://registry.example/x', 'oci://registry.example', 'oci://registry.example/x:tag'])('refuses the artifact %s', (url) => {
    expect(() => FluxSource.artifact(url)).toThrow(`artifact '${url}' is not an address of the form oci://host/path`);
  });

  it('lets a nested tree through level by level', () => {
    expect(sourceOf({}, Repository.git('https://git.example.com/x', { path: 'a/b' })).spec.ignore.split('\n').slice(0, 6))
      .toEqual(['/*', '!/a', '/a/*', '!/a/b', '/a/b/inventory.json', '/a/b/contracts/']);
  });
});

describe('what is done once', () => {
  it('for an artifact is to apply its source, and what hands over to it', () => {
    const folders = Reconciler.flux({ source: FluxSource.artifact('oci://r.example/x') }).deliver(delivery());
    const [said, ...lines] = folders[0].firstSteps!.split('\n');
    expect(said).toBe("Flux reads the tree from an artifact: apply delivery/flux/CLUSTER/ocirepository-platform.yaml and this once, with the cluster's name for CLUSTER");
    expect(parseAllDocuments(lines.join('\n')).map((document) => document.toJS())).toEqual([{
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'platform', namespace: 'flux-system' },
      spec: { interval: '1h', path: './delivery/flux/CLUSTER', prune: true, sourceRef: { kind: 'OCIRepository', name: 'platform' } },
    }]);
  });
});

describe('what is done once for the source that bootstrap made', () => {
  const steps = (path: string) => Reconciler.flux().deliver(delivery(undefined, Repository.git('https://git.example.com/x', { path }))).map(({ firstSteps }) => firstSteps);

  it('is the same for all clusters and asked for with their entry points only', () => {
    const [lyon, paris, ...others] = steps('deploy');
    expect(paris).toBe(lyon);
    expect(others).toEqual([undefined, undefined, undefined]);
    expect(lyon).toBe([
      'the source that flux bootstrap made reads the whole repository: add this to its kustomization.yaml, with the cluster\'s name for CLUSTER',
      'patches:',
      '  - target:',
      '      group: source.toolkit.fluxcd.io',
      '      kind: GitRepository',
      '      name: flux-system',
      '      namespace: flux-system',
      '    patch: |',
      '      - op: add',
      '        path: /spec/ignore',
      '        value: |',
      '          /deploy/*',
      '          !/deploy/delivery',
      '          /deploy/delivery/*',
      '          !/deploy/delivery/flux',
      '          /deploy/delivery/flux/*',
      '          !/deploy/delivery/flux/CLUSTER',
      '          !/deploy/delivery/flux/lockdown',
      '          !/deploy/delivery/flux/units',
      '',
    ].join('\n'));
  });

  it('names what the tree holds where it is the repository itself', () => {
    expect(steps('')[0]?.split('\n').slice(11, 19).map((line) => line.trim()))
      .toEqual(['/.synth.json', '/clusters', '/contracts', '/delivery', '/inventory.json', '/rendered', '/services', '!/delivery']);
  });
});

describe('the lockdown of Flux', () => {
  const CONTROLLERS = ['kustomize', 'helm', 'source', 'notification', 'image-reflector', 'image-automation'].map((name) => `${name}-controller`);

  function bootstrapWith(component: unknown): string {
    const root = temporaryFolder('lockdown');
    const write = (path: string, ...documents: unknown[]) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), documents.map((document) => stringify(document)).join('---\n'));
    };
    write('lockdown/kustomization.yaml', component);
    write('flux-system/kustomization.yaml', { resources: ['gotk.yaml'], components: ['../lockdown'] });
    write('flux-system/gotk.yaml', ...CONTROLLERS.map((name) => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: 'flux-system' },
      spec: { template: { spec: { containers: [{ name: 'manager', args: ['--log-level=info'] }] } } },
    })), {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata: { name: 'flux-system', namespace: 'flux-system' }, spec: { path: './x' },
    });
    return join(root, 'flux-system');
  }

  itTools('is a component that a real kustomize applies to what bootstrap made', () => {
    const [{ files }] = Reconciler.flux({ lockdown: { defaultServiceAccount: 'team-reconciler' } }).deliver(delivery());
    expect(files?.map((file) => file.path)).toEqual(['delivery/flux/lockdown/kustomization.yaml']);
    for (const version of ['5.0.1', '5.7.1'] as const) {
      const output = execFileSync(kubectl(version), ['kustomize', bootstrapWith(files![0].content)], { encoding: 'utf8' });
      const objects = parseAllDocuments(output).map((document) => document.toJS());
      const flags = Object.fromEntries(objects.filter((object) => object.kind === 'Deployment')
        .map((object) => [object.metadata.name, object.spec.template.spec.containers[0].args.slice(1)]));
      const noReferences = '--no-cross-namespace-refs=true';
      const account = '--default-service-account=team-reconciler';
      expect(flags).toEqual({
        'kustomize-controller': [noReferences, '--no-remote-bases=true', account],
        'helm-controller': [noReferences, account],
        'source-controller': [],
        'notification-controller': [noReferences],
        'image-reflector-controller': [noReferences],
        'image-automation-controller': [noReferences],
      });
      expect(objects.find((object) => object.kind === 'Kustomization').spec).toEqual({ path: './x', serviceAccountName: 'kustomize-controller' });
    }
  });

  it('names accounts for sources, keys and clusters where Flux uses the identity of an object', () => {
    const [{ files }] = Reconciler.flux({ lockdown: { workloadIdentity: true } }).deliver(delivery());
    const patches = (files![0].content.patches as { target: { name: string }; patch: string }[]).map(({ target, patch }) => `${target.name}: ${/value: (.*)/.exec(patch)![1]}`);
    expect(patches).toEqual([
      '(kustomize-controller|helm-controller|notification-controller|image-reflector-controller|image-automation-controller): --no-cross-namespace-refs=true',
      'kustomize-controller: --no-remote-bases=true',
      '(kustomize-controller|helm-controller|source-controller|notification-controller|image-reflector-controller|image-automation-controller): --default-service-account=default',
      'kustomize-controller: --default-decryption-service-account=default',
      '(kustomize-controller|helm-controller): --default-kubeconfig-service-account=default',
      'flux-system: kustomize-controller',
    ]);
  });
});
