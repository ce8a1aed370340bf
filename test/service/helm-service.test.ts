import { platform, rendered } from './platform';
import { Placement, PolicyEngine } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { ChartRepository, ChartVerification, HelmService, HelmServiceProps } from '../../src/service';

const REGISTRY = ChartRepository.oci('oci://quay.io/jetstack/charts');
const PODINFO: HelmServiceProps = {
  chart: 'podinfo',
  version: '6.9.0',
  repository: ChartRepository.https('https://stefanprodan.github.io/podinfo/'),
};
const CERT_MANAGER: HelmServiceProps = { chart: 'cert-manager', version: 'v1.18.2', repository: REGISTRY };

function fluxOf(props: HelmServiceProps, id: string = props.chart): KubeObject[] {
  const service = new HelmService(platform(), id, props);
  return [...service._expand(service.chart.toJson() as KubeObject, 'flux')];
}

describe('the release of a chart in the model', () => {
  it('is one object beside its Namespace', () => {
    const service = new HelmService(platform(), 'podinfo', { ...PODINFO, namespace: 'web', keepNamespace: false, values: { replicaCount: 2 } });
    expect(rendered(service)).toEqual([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } },
      {
        apiVersion: 'forms.cdk8s-platform/v1',
        kind: 'Chart',
        metadata: { name: 'podinfo', namespace: 'web' },
        spec: {
          chart: 'podinfo',
          version: '6.9.0',
          repository: { type: 'https', url: 'https://stefanprodan.github.io/podinfo' },
          values: { replicaCount: 2 },
        },
      },
    ]);
  });

  it('goes into a namespace named like the service unless one is given', () => {
    expect(rendered(new HelmService(platform(), 'podinfo', PODINFO)).map((object) => object.metadata.namespace ?? object.metadata.name))
      .toEqual(['podinfo', 'podinfo']);
  });

  it('takes the form of the reader and knows the groups that the chart brings', () => {
    const service = new HelmService(platform(), 'certs', { ...CERT_MANAGER, brings: ['cert-manager.io', 'acme.cert-manager.io'] });
    const policyEngine = PolicyEngine.validatingAdmissionPolicy();
    expect(service._formFor({ reconciler: 'argocd', chartForm: 'argocd', kubernetes: '1.34', policyEngine })).toBe('argocd');
    expect(service._formFor({ reconciler: 'kubectl', chartForm: 'objects', kubernetes: '1.34', policyEngine })).toBe('objects-1.34');
    expect(service._groupsBrought).toEqual(['cert-manager.io', 'acme.cert-manager.io']);
  });

  it('is patched by values()', () => {
    const service = new HelmService(platform(), 'podinfo', PODINFO);
    const edge = service.overlay('edge', Placement.all());
    service.values(edge, { replicaCount: 1 });
    expect(edge._statements.map(({ action, target, content }) => ({ action, target, content })))
      .toEqual([{ action: 'patch', target: service.chart, content: { spec: { values: { replicaCount: 1 } } } }]);
  });
});

describe('a chart for Flux', () => {
  it('is a HelmRelease that Flux installs with its own account, from a repository over HTTPS', () => {
    expect(fluxOf({ ...PODINFO, namespace: 'web', values: { ui: { color: '#fff' } } })).toEqual([
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'HelmRepository',
        metadata: { name: 'podinfo', namespace: 'flux-system' },
        spec: { interval: '1h', url: 'https://stefanprodan.github.io/podinfo' },
      },
      {
        apiVersion: 'helm.toolkit.fluxcd.io/v2',
        kind: 'HelmRelease',
        metadata: { name: 'podinfo', namespace: 'flux-system' },
        spec: {
          releaseName: 'podinfo',
          targetNamespace: 'web',
          storageNamespace: 'web',
          serviceAccountName: 'helm-controller',
          interval: '1h',
          install: { strategy: { name: 'RetryOnFailure' } },
          upgrade: { strategy: { name: 'RetryOnFailure' } },
          chart: { spec: { chart: 'podinfo', version: '6.9.0', sourceRef: { kind: 'HelmRepository', name: 'podinfo' } } },
          values: { ui: { color: '#fff' } },
        },
      },
    ]);
  });

  it('comes from an OCIRepository, verified, where the repository is a registry', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const [source, release] = fluxOf({
      ...CERT_MANAGER,
      digest,
      repository: ChartRepository.oci('oci://registry.acme.example:5000/charts', { secretName: 'pull', provider: 'aws' }),
      verify: ChartVerification.cosignIdentities({ issuer: 'https://issuer.example', subject: 'a+b@example.com' }),
      flux: { namespace: 'cert-manager' },
    });
    expect(source).toEqual({
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'OCIRepository',
      metadata: { name: 'cert-manager', namespace: 'cert-manager' },
      spec: {
        interval: '1h',
        url: 'oci://registry.acme.example:5000/charts/cert-manager',
        layerSelector: { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' },
        ref: { tag: 'v1.18.2', digest },
        provider: 'aws',
        secretRef: { name: 'pull' },
        verify: { provider: 'cosign', matchOIDCIdentity: [{ issuer: '^https://issuer\\.example$', subject: '^a\\+b@example\\.com$' }] },
      },
    });
    expect(release.spec).toEqual({
      interval: '1h',
      install: { strategy: { name: 'RetryOnFailure' } },
      upgrade: { strategy: { name: 'RetryOnFailure' } },
      chartRef: { kind: 'OCIRepository', name: 'cert-manager' },
    });
  });

  it.each<[HelmServiceProps['version'], HelmServiceProps['versionRange'], unknown]>([
    ['1.2.3', undefined, { tag: '1.2.3' }],
    ['1.2.3+build.4', undefined, { tag: '1.2.3_build.4' }],
    ['v1.2.3-rc.1', undefined, { tag: 'v1.2.3-rc.1' }],
    [undefined, '1.x', { semver: '1.x' }],
    [undefined, '>= 1.8.0-rc.0', { semver: '>= 1.8.0-rc.0' }],
  ])('names version %j or range %j of an OCI artifact', (version, versionRange, ref) => {
    expect((fluxOf({ ...CERT_MANAGER, version, versionRange })[0].spec as { ref: unknown }).ref).toEqual(ref);
  });

  it('takes fields that only Flux knows, and the reference follows the name of the source', () => {
    const [source, release] = fluxOf({
      ...CERT_MANAGER,
      flux: {
        namespace: 'cert-manager',
        source: { metadata: { name: 'charts' }, spec: { interval: '24h' } },
        release: { spec: { timeout: '10m', install: { crds: 'CreateReplace' } } },
      },
    });
    expect(source.metadata).toEqual({ name: 'charts', namespace: 'cert-manager' });
    expect((source.spec as { interval: string }).interval).toBe('24h');
    expect(release.spec).toEqual({
      interval: '1h',
      timeout: '10m',
      install: { strategy: { name: 'RetryOnFailure' }, crds: 'CreateReplace' },
      upgrade: { strategy: { name: 'RetryOnFailure' } },
      chartRef: { kind: 'OCIRepository', name: 'charts' },
    });
  });

  it('leaves what the library chose out where a null says so', () => {
    const [source, release] = fluxOf({
      ...CERT_MANAGER,
      flux: { release: { spec: { install: null, upgrade: { strategy: null }, serviceAccountName: null, nothing: null } }, source: { spec: { layerSelector: null } } },
    });
    expect(source.spec).toEqual({ interval: '1h', url: 'oci://quay.io/jetstack/charts/cert-manager', ref: { tag: 'v1.18.2' } });
    expect(release.spec).toEqual({
      releaseName: 'cert-manager',
      targetNamespace: 'cert-manager',
      storageNamespace: 'cert-manager',
      interval: '1h',
      upgrade: {},
      chartRef: { kind: 'OCIRepository', name: 'cert-manager' },
    });
  });

  it('is not tried for ever where a remediation is asked for', () => {
    const { spec } = fluxOf({ ...PODINFO, flux: { release: { spec: { install: { remediation: { retries: 3 } } } } } })[1];
    expect(spec).toMatchObject({ install: { remediation: { retries: 3 } }, upgrade: { strategy: { name: 'RetryOnFailure' } } });
    expect(spec).not.toHaveProperty('install.strategy');
  });

  it('comes from a source that another delivers, wherever that stands', () => {
    expect(fluxOf({ ...PODINFO, flux: { createSource: false, source: { metadata: { name: 'charts', namespace: 'sources' } } } })).toEqual([
      expect.objectContaining({
        kind: 'HelmRelease',
        spec: expect.objectContaining({
          chart: { spec: { chart: 'podinfo', version: '6.9.0', sourceRef: { kind: 'HelmRepository', name: 'charts', namespace: 'sources' } } },
        }),
      }),
    ]);
    expect(fluxOf({ ...CERT_MANAGER, flux: { source: { metadata: { namespace: 'sources' } } } })[1].spec)
      .toMatchObject({ chartRef: { kind: 'OCIRepository', name: 'cert-manager', namespace: 'sources' } });
  });

  it.each<[string, Partial<HelmServiceProps>, string]>([
    ['with a version of its own', { repository: REGISTRY }, 'the OCIRepository of a chart holds its version: leave it out, or read the registry by a HelmRepository'],
    ['with credentials', { repository: ChartRepository.https('https://charts.example.com', { secretName: 'pull', provider: 'aws' }) },
      'a repository with a secret and a provider, which only its source can say: say it where the source is delivered'],
  ])('cannot come from a source of another %s', (_, props, message) => {
    expect(() => fluxOf({ ...PODINFO, ...props, flux: { createSource: false } })).toThrow(message);
  });

  it('comes from a registry by a HelmRepository where its source is one', () => {
    const [source, release] = fluxOf({
      ...CERT_MANAGER, repository: ChartRepository.oci('oci://quay.io/jetstack/charts', { secretName: 'pull' }), flux: { source: { kind: 'HelmRepository' } },
    });
    expect([source.kind, source.spec]).toEqual(['HelmRepository', { interval: '1h', type: 'oci', url: 'oci://quay.io/jetstack/charts', secretRef: { name: 'pull' } }]);
    expect(release.spec).toMatchObject({
      chart: { spec: { chart: 'cert-manager', version: 'v1.18.2', sourceRef: { kind: 'HelmRepository', name: 'cert-manager' } } },
    });
    expect(release.spec).not.toHaveProperty('chartRef');
    const signed = fluxOf({ ...CERT_MANAGER, verify: ChartVerification.cosignKeys('keys'), flux: { source: { kind: 'HelmRepository' } } });
    expect([signed[0].spec, signed[1].spec]).toEqual([
      { interval: '1h', type: 'oci', url: 'oci://quay.io/jetstack/charts' },
      expect.objectContaining({ chart: { spec: expect.objectContaining({ verify: { provider: 'cosign', secretRef: { name: 'keys' } } }) } }),
    ]);
    expect(() => fluxOf({ ...CERT_MANAGER, digest: `sha256:${'0'.repeat(64)}`, flux: { source: { kind: 'HelmRepository' } } }))
      .toThrow("'cert-manager' has a digest, which a HelmRepository cannot hold: leave one of digest and flux.source.kind out");
  });

  it('keeps a null in values, and labels of the service', () => {
    const objects = fluxOf({ ...PODINFO, values: { resources: { limits: null, list: [null, 1] } }, labels: { team: 'sre' } });
    expect((objects[1].spec as { values: unknown }).values).toEqual({ resources: { limits: null, list: [null, 1] } });
    expect(objects.map((object) => object.metadata.labels)).toEqual([{ team: 'sre' }, { team: 'sre' }]);
  });

  it.each<[object, string]>([
    [{ spec: { chart: 'x', repository: { type: 'oci' } } },
      "the chart 'x' has no spec.version, spec.repository.url after all edits: patch it to a text, never to null"],
    [{}, "the chart 'x' has no spec.chart, spec.version, spec.repository.type, spec.repository.url after all edits: patch it to a text, never to null"],
    [{ spec: { chart: 'x', version: '1.0.0', repository: { type: 'oci', url: 'oci://x' }, values: [1] } },
      "spec.values of the chart 'x' is [1] after all edits: make it a map"],
  ])('refuses %j', (fields, message) => {
    const service = new HelmService(platform(), 'p', PODINFO);
    const object = { apiVersion: 'forms.cdk8s-platform/v1', kind: 'Chart', metadata: { name: 'x' }, ...fields };
    expect(() => service._expand(object, 'flux')).toThrow(new Error(message));
  });
});

describe('a chart for Argo CD', () => {
  const applicationOf = (props: HelmServiceProps) => {
    const service = new HelmService(platform(), props.chart, props);
    return service._expand(service.chart.toJson() as KubeObject, 'argocd');
  };

  it('is an Application that installs beside Argo CD', () => {
    expect(applicationOf({ ...PODINFO, namespace: 'web', values: { a: 1 }, argocd: { application: { spec: { revisionHistoryLimit: 3 } } } })).toEqual([{
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'podinfo', namespace: 'argocd' },
      spec: {
        project: 'platform',
        source: {
          repoURL: 'https://stefanprodan.github.io/podinfo',
          chart: 'podinfo',
          targetRevision: '6.9.0',
          helm: { releaseName: 'podinfo', valuesObject: { a: 1 } },
        },
        destination: { server: 'https://kubernetes.default.svc', namespace: 'web' },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
          syncOptions: ['ServerSideApply=true', 'CreateNamespace=false', 'FailOnSharedResource=true', 'PruneLast=true'],
        },
        revisionHistoryLimit: 3,
      },
    }]);
  });

  it('names a registry without its scheme', () => {
    const [{ spec }] = applicationOf({ ...CERT_MANAGER, releaseName: 'certs' });
    expect((spec as { source: unknown }).source)
      .toEqual({ repoURL: 'quay.io/jetstack/charts', chart: 'cert-manager', targetRevision: 'v1.18.2', helm: { releaseName: 'certs' } });
  });

  it.each<Partial<HelmServiceProps>>([{ verify: ChartVerification.cosignKeys('keys') }, { digest: `sha256:${'a'.repeat(64)}` }])('does not drop %j silently', (props) => {
    expect(() => applicationOf({ ...CERT_MANAGER, ...props })).toThrow("Argo CD checks neither signature nor digest of the chart 'cert-manager'");
  });
});

describe('bad input to a chart', () => {
  it.each<[Partial<HelmServiceProps>, string]>([
    [{ version: undefined }, "'p' has no version of its chart: give version, such as '1.15.3'"],
    [{ version: '1.x' }, "'p' has version '1.x', which names no single version of its chart: give one such as '1.15.3', or use versionRange if clusters may move by themselves"],
    [{ versionRange: '1.x' }, "'p' has version '6.9.0' and versionRange '1.x': keep one of them"],
    [{ chart: 'stable/podinfo' }, "'p' has the chart 'stable/podinfo': give its name alone, such as 'cert-manager', and its place as repository"],
    [{ releaseName: 'A' }, "'p' has the releaseName 'A': Helm takes at most 53 lower-case letters, digits, '-' and '.'"],
    [{ digest: 'abc' }, "'p' has the digest 'abc': give 'sha256:' and 64 hexadecimal digits"],
    [{ verify: ChartVerification.notation('trust') },
      "'p' has verify, which reconcilers check in a registry only: take the chart from one with ChartRepository.oci(), or leave verify out"],
    [{ values: ['a'] }, "'p' has values [\"a\"]: give a map"],
  ])('refuses %j', (props, message) => {
    expect(() => new HelmService(platform(), 'p', { ...PODINFO, ...props })).toThrow(new Error(message));
  });

  it.each([
    ['oci', 'https://quay.io/x'], ['oci', 'oci://quay.io/x:1.0.0'], ['oci', 'oci://quay.io/x@sha256:0'],
    ['https', 'http://charts.example'], ['https', 'oci://quay.io'], ['https', 'https://user:pass@charts.example'],
  ] as const)('refuses the %s repository %s', (type, url) => {
    expect(() => ChartRepository[type](url)).toThrow(`chart repository '${url}' is not an address of the form ${type}://host/path`);
  });

  it('refuses an unknown cloud and an empty list of signers', () => {
    expect(() => ChartRepository.oci('oci://x/y', { provider: 'amazon' })).toThrow("has the provider 'amazon': use one of aws, azure, gcp");
    expect(() => ChartVerification.cosignIdentities()).toThrow('names no identity');
  });

  it('names the construct where a form is not known', () => {
    const service = new HelmService(platform(), 'p', PODINFO);
    expect(() => service._expand(service.chart.toJson() as KubeObject, 'cards'))
      .toThrow("the chart 'p' cannot be delivered in the form 'cards'");
  });
});
