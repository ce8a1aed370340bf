import { parse } from 'yaml';
import {
  Assumption, ChartRepository, ChartValuesSource, ChartValuesSourceOptions, ExistingCluster, HelmService, HelmServiceProps, KubernetesVersion, Location, Placement,
  Platform, Reconciler, Repository, SecretSource, SecretStore,
} from '../../src';
import { describeFinding } from '../../src/fleet';
import { encrypted, written } from '../support/encrypted';
import { configMap, smallPlatform } from '../support/small-platform';

const URL = 'oci://registry.example.com/charts';
const EXTERNAL = SecretSource.external('pull', { store: SecretStore.cluster('vault'), keys: { '.dockerconfigjson': { key: 'pull' } }, type: 'kubernetes.io/dockerconfigjson' });
const vault = Assumption.object({ apiGroup: 'external-secrets.io', kind: 'ClusterSecretStore', name: 'vault' });

function service(platform: Platform, props: Partial<HelmServiceProps> = {}): HelmService {
  platform.assume(vault);
  platform.assume(Assumption.customResources('external-secrets.io'));
  return new HelmService(platform, 'dns', { chart: 'external-dns', version: '1.2.3', repository: ChartRepository.oci(URL), ...props });
}

const synthesized = (props: Partial<HelmServiceProps>, change: (made: HelmService) => void = () => undefined) => {
  const platform = smallPlatform();
  change(service(platform, props));
  const { tree, findings } = platform._synthesize();
  const file = (name: string, folder = 'base') => { const text = tree.get(`services/dns.flux/${folder}/${name}.yaml`); return text === undefined ? undefined : parse(text); };
  return { findings: findings.map(describeFinding), file, tree };
};

/** A fleet where Flux, Argo CD and kubectl serve one cluster each. */
function mixed(): Platform {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
  for (const [name, reconciler] of [['flux', undefined], ['argocd', Reconciler.argoCd()], ['plain', Reconciler.kubectl()]] as const) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, reconciler, labels: { by: name } });
  }
  return platform;
}

describe('the pull secret of a chart repository', () => {
  it('is made from an outside store where Flux reads the chart', () => {
    const { findings, file } = synthesized({ repository: ChartRepository.oci(URL, { secret: EXTERNAL }) });
    expect(findings).toEqual([]);
    expect(file('ocirepository-dns').spec.secretRef).toEqual({ name: 'pull' });
    expect(file('externalsecret-pull')).toMatchObject({ kind: 'ExternalSecret', metadata: { name: 'pull', namespace: 'flux-system' }, spec: { target: { name: 'pull' } } });
  });

  it('follows the namespace of the release', () => {
    const { findings, file } = synthesized({ repository: ChartRepository.oci(URL, { secret: EXTERNAL }), flux: { namespace: 'dns' } });
    expect([findings, file('externalsecret-pull').metadata]).toEqual([[], { name: 'pull', namespace: 'dns' }]);
  });

  it('lies encrypted beside the release', () => {
    const secret = SecretSource.sops('pull', { file: written(encrypted({ name: 'pull', namespace: 'flux-system' })) });
    const { findings, file } = synthesized({ repository: ChartRepository.oci(URL, { secret }) });
    expect(findings.filter((text) => text.startsWith('error'))).toEqual([]);
    expect(file('secret-pull')).toMatchObject({ kind: 'Secret', metadata: { name: 'pull', namespace: 'flux-system' } });
  });

  it('that somebody else makes must be assumed', () => {
    const existing = { repository: ChartRepository.oci(URL, { secret: SecretSource.existing('pull') }) };
    expect(synthesized(existing).findings).toEqual([expect.stringMatching(/^error reference.missing at dns\/chart .*Secret flux-system\/pull is not there/s)]);
    expect(synthesized(existing, (made) => (made.node.scope as Platform).assume(Assumption.secret('flux-system', 'pull'))).findings).toEqual([]);
  });

  it('is said in one way', () => {
    expect(() => ChartRepository.oci(URL, { secret: EXTERNAL, secretName: 'other' })).toThrow(`chart repository '${URL}' has the secretName 'other' and a secret: keep one of them`);
  });

  it('is left out where no HelmRelease reads it', () => {
    const platform = mixed();
    platform.assume(vault);
    service(platform, { placement: Placement.except(Placement.labels({ by: 'plain' })), repository: ChartRepository.oci(URL, { secret: EXTERNAL }) });
    const { tree, findings } = platform._synthesize();
    expect(findings.map(describeFinding)).toEqual([]);
    expect([...tree.keys()].filter((path) => path.includes('externalsecret'))).toEqual(['services/dns.flux/base/externalsecret-pull.yaml']);
  });
});

describe('values that the cluster holds', () => {
  const valuesFrom = [ChartValuesSource.configMap('settings', { key: 'dns.yaml' }), ChartValuesSource.secret(EXTERNAL, { key: 'token', targetPath: 'auth.token', optional: true })];

  it('are named in the HelmRelease, before its own values', () => {
    const { findings, file } = synthesized({ valuesFrom, values: { replicas: 2 } }, (made) => configMap(made, 'settings', { 'dns.yaml': 'a: b' }, { name: 'settings', namespace: 'flux-system' }));
    expect(findings).toEqual([]);
    expect(file('helmrelease-dns').spec).toMatchObject({
      valuesFrom: [{ kind: 'ConfigMap', name: 'settings', valuesKey: 'dns.yaml' }, { kind: 'Secret', name: 'pull', valuesKey: 'token', targetPath: 'auth.token', optional: true }],
      values: { replicas: 2 },
    });
    expect(file('externalsecret-pull').metadata).toEqual({ name: 'pull', namespace: 'flux-system' });
  });

  it('must be there, with their key', () => {
    expect(synthesized({ valuesFrom: [valuesFrom[0]] }).findings).toEqual([expect.stringMatching(/^error reference.missing at dns\/chart .*ConfigMap flux-system\/settings is not there/s)]);
    const other = synthesized({ valuesFrom: [valuesFrom[0]] }, (made) => configMap(made, 'settings', { other: '' }, { name: 'settings', namespace: 'flux-system' }));
    expect(other.findings).toEqual([expect.stringMatching(/^error reference.missing-key at dns\/chart .*dns\.yaml/s)]);
  });

  it('are a finding where the reconciler takes none, until an overlay says the values there', () => {
    const findings = (change: (made: HelmService) => void) => {
      const platform = mixed();
      change(service(platform, { placement: Placement.except(Placement.labels({ by: 'plain' })), valuesFrom: [valuesFrom[1]] }));
      return platform._synthesize().findings.map(({ code, path, message, fix, clusters }) => [code, path, message, fix, clusters]);
    };
    expect(findings(() => undefined)).toEqual([[
      'form.unavailable', 'dns/chart', "the chart 'dns' takes values from Secret 'pull' on the cluster, which Argo CD cannot read",
      'patch spec.valuesFrom of the chart with null in an overlay for these clusters, and say the values, or let the chart itself name the Secret', ['argocd'],
    ]]);
    expect(findings((made) => made.overlay('argocd', Placement.labels({ by: 'argocd' })).patch(made.chart, { spec: { valuesFrom: null } }))).toEqual([]);
  });

  it('are no list of anything after an edit', () => {
    const { findings } = synthesized({}, (made) => made.overlay('all', Placement.all()).patch(made.chart, { spec: { valuesFrom: 'x' } }));
    expect(findings).toEqual([expect.stringContaining('spec.valuesFrom of the chart \'dns\' is "x" after all edits')]);
  });

  it.each<[string, ChartValuesSourceOptions, string]>([
    ['Not A Name', {}, "ConfigMap 'Not A Name', which is not a DNS name"],
    ['a', { key: 'a b' }, "the key 'a b' of the ConfigMap 'a'"],
    ['a', { targetPath: 'a b' }, "to the path 'a b'"],
  ])('are not taken from %s with %j', (name, options, message) => {
    expect(() => ChartValuesSource.configMap(name, options)).toThrow(message);
  });

  it('come from one source a name', () => {
    const other = SecretSource.external('pull', { store: SecretStore.cluster('vault'), keys: { a: { key: 'other' } } });
    expect(() => service(smallPlatform(), { repository: ChartRepository.oci(URL, { secret: EXTERNAL }), valuesFrom: [ChartValuesSource.secret(other)] }))
      .toThrow("'dns' has two secrets named 'pull': give them different names, or one source for both");
  });
});
