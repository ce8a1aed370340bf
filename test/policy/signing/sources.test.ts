import { ApiObject } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { COMMITTERS, fleet, FLUX, KEY, KEY_ID, NOTARY, CERTIFICATE, RELEASE, TRUSTED } from './fixture';
import { argoCdTakes, fluxTakes, Secrets, Signed } from './reconcilers';
import {
  ArgoCdForm, ChartRepository, Finding, HelmService, IReconciler, Overlay, Placement, Platform, PolicyEngine, PolicyMode, Reconciler, SharedService, SignedArtifacts,
  SignedArtifactsProps, Signer, Team, TeamRepository,
} from '../../../src';
import { KubeObject } from '../../../src/object/kube-object';

const SECRETS: Secrets = { release: [KEY], committers: [KEY_ID], notary: [CERTIFICATE] };
const NOT_SIGNED: Signed = { commits: [undefined] };

/** The final objects that a cluster gets from units, and those in the folder of its agent. */
function delivered(platform: Platform, cluster: string): { readonly units: KubeObject[]; readonly entry: KubeObject[] } {
  const { composition, tree } = platform._synthesize();
  const units = composition.trees.flatMap(({ ofCluster }) => [...ofCluster.get(cluster)?.state.values() ?? []].map(({ object }) => object));
  const entry = [...tree].filter(([path]) => new RegExp(`^delivery/[^/]+/${cluster}/`).test(path) && !path.endsWith('/kustomization.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as KubeObject));
  return { units, entry };
}

const findingsOf = (platform: Platform, prefix = 'policy.'): Finding[] => platform._synthesize().findings.filter(({ code }) => code.startsWith(prefix));
const brief = (findings: readonly Finding[]) => findings.map(({ path, object, message, clusters }) => [path, object, message, clusters]);
const of = (objects: readonly KubeObject[], kind: string) => objects.filter((object) => object.kind === kind);
const source = (scope: SharedService, kind: string, spec: object, name = kind.toLowerCase(), apiVersion = 'source.toolkit.fluxcd.io/v1') => (
  new ApiObject(scope, name, { apiVersion, kind, metadata: { name, namespace: 'flux-system' }, spec }));

describe('Flux', () => {
  const platform = fleet({ name: 'lyon' });
  new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
  new Team(platform, 'shop', { repository: TeamRepository.git('ssh://git@git.example.com/shop/apps') });
  new Team(platform, 'bank', { repository: TeamRepository.oci('oci://registry.example.com/bank/manifests') });
  new HelmService(platform, 'web', { chart: 'web', version: '1.0.0', repository: ChartRepository.oci('oci://registry.example.com/charts') });
  new HelmService(platform, 'flux-operator', { chart: 'flux-operator', version: '1.0.0', repository: ChartRepository.oci('oci://ghcr.io/fluxcd/charts') });
  const { units, entry } = delivered(platform, 'lyon');
  const named = (kind: string, name: string) => [...units, ...entry].find((object) => object.kind === kind && object.metadata.name === name)!;

  it('has no source that says nothing of verification, and none is a finding', () => {
    const sources = [...of([...units, ...entry], 'GitRepository'), ...of([...units, ...entry], 'OCIRepository')];
    expect(sources.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      'GitRepository platform', 'GitRepository shop', 'OCIRepository bank', 'OCIRepository flux-operator', 'OCIRepository web',
    ]);
    expect(sources.filter((one) => fluxTakes(one, NOT_SIGNED, SECRETS)).map(({ metadata }) => metadata.name)).toEqual([]);
    expect(findingsOf(platform)).toEqual([]);
  });

  it.each<[string, string, string, Signed, boolean]>([
    ['the tree signed by a committer', 'GitRepository', 'platform', { commits: [KEY_ID] }, true],
    ['the tree signed by somebody else', 'GitRepository', 'platform', { commits: ['0123456789ABCDEF', KEY_ID] }, false],
    ['the repository of a team signed by a committer', 'GitRepository', 'shop', { commits: [KEY_ID] }, true],
    ['the repository of a team that nobody signed', 'GitRepository', 'shop', { commits: [undefined] }, false],
    ['artifacts of a team signed by the key', 'OCIRepository', 'bank', { keys: [KEY] }, true],
    ['artifacts of a team signed by another key', 'OCIRepository', 'bank', { keys: ['another'] }, false],
    ['a chart signed by the key', 'OCIRepository', 'web', { keys: [KEY] }, true],
    ['a chart that nobody signed', 'OCIRepository', 'web', {}, false],
    ['a chart signed by an identity where a key is asked', 'OCIRepository', 'web', { identities: [{ issuer: 'https://token.actions.githubusercontent.com', subject: 'https://github.com/fluxcd/a' }] }, false],
    ['a chart signed by the identity', 'OCIRepository', 'flux-operator', { identities: [{ issuer: 'https://token.actions.githubusercontent.com', subject: 'https://github.com/fluxcd/a' }] }, true],
    ['a chart signed by another identity', 'OCIRepository', 'flux-operator', { identities: [{ issuer: 'https://token.actions.githubusercontent.com', subject: 'https://github.com/attacker/https://github.com/fluxcd/a' }] }, false],
    ['a chart signed by that identity of another issuer', 'OCIRepository', 'flux-operator', { identities: [{ issuer: 'https://token.actions.githubusercontent.com.attacker.example', subject: 'https://github.com/fluxcd/a' }] }, false],
  ])('%s', (_, kind, name, signed, taken) => {
    expect(fluxTakes(named(kind, name), signed, SECRETS)).toBe(taken);
  });

  it('writes the difference into one folder of the unit, and leaves the base as it is declared', () => {
    const { tree } = platform._synthesize();
    expect([...tree].filter(([path]) => path.startsWith('services/web.flux/')).map(([path, text]) => [path, text.includes('verify')])).toEqual([
      ['services/web.flux/base/kustomization.yaml', false],
      ['services/web.flux/base/helmrelease-web.yaml', false],
      ['services/web.flux/base/namespace-web.yaml', false],
      ['services/web.flux/base/ocirepository-web.yaml', false],
      ['services/web.flux/signed/kustomization.yaml', true],
    ]);
  });
});

describe('sources on Flux', () => {
  function verdict(kind: string, spec: object, trusted: SignedArtifactsProps['trusted'] = TRUSTED, apiVersion?: string): { readonly found: string[]; readonly object: KubeObject } {
    const platform = fleet({ name: 'lyon' });
    new SignedArtifacts(platform, 'signed', { trusted });
    const service = new SharedService(platform, 'web');
    source(service, kind, spec, 'it', apiVersion);
    const found = findingsOf(platform).filter(({ object }) => object?.includes(kind)).map(({ message }) => message);
    return { found, object: delivered(platform, 'lyon').units.find((object) => object.kind === kind)! };
  }
  const NOT_VERIFIED = 'the commits of this Git repository are not verified by whom the platform trusts for it';
  const NO_ARTIFACT = 'this artifact is not verified by whom the platform trusts for it';
  const IDENTITY = { issuer: '^(?:https://token\\.actions\\.githubusercontent\\.com)$', subject: '^(?:https://github\\.com/fluxcd/.*)$' };

  it.each<[string, string, object, string[]]>([
    ['a repository that an entry names', 'GitRepository', { url: 'https://git.example.com/acme/web' }, []],
    ['with the ending of Git', 'GitRepository', { url: 'https://git.example.com/acme/web.git' }, []],
    ['by ssh', 'GitRepository', { url: 'ssh://git@git.example.com/acme/web' }, []],
    ['a repository elsewhere', 'GitRepository', { url: 'https://git.attacker.example/acme/web' }, [NOT_VERIFIED]],
    ['a host that only begins alike', 'GitRepository', { url: 'https://git.example.com.attacker.example/acme/web' }, [NOT_VERIFIED]],
    ['a host behind a user', 'GitRepository', { url: 'https://git.example.com@attacker.example/acme/web' }, [NOT_VERIFIED]],
    ['a way up', 'GitRepository', { url: 'https://git.example.com/../attacker/web' }, [NOT_VERIFIED]],
    ['an encoded way up', 'GitRepository', { url: 'https://git.example.com/%2e%2e/attacker/web' }, [NOT_VERIFIED]],
    ['without encryption', 'GitRepository', { url: 'http://git.example.com/acme/web' }, [NOT_VERIFIED]],
    ['verified by the trusted Secret', 'GitRepository', { url: 'https://git.example.com/acme/web', verify: { mode: 'HEAD', secretRef: { name: 'committers' } } }, []],
    ['verified by another Secret', 'GitRepository', { url: 'https://git.example.com/acme/web', verify: { mode: 'HEAD', secretRef: { name: 'mine' } } }, [NOT_VERIFIED]],
    ['an artifact that an entry names', 'OCIRepository', { url: 'oci://registry.example.com/acme/web' }, []],
    ['an artifact elsewhere', 'OCIRepository', { url: 'oci://quay.io/acme/web' }, [NO_ARTIFACT]],
    ['an artifact verified by anybody', 'OCIRepository', { url: 'oci://ghcr.io/fluxcd/web', verify: { provider: 'cosign' } }, [NO_ARTIFACT]],
    ['an artifact verified by the identity', 'OCIRepository', { url: 'oci://ghcr.io/fluxcd/web', verify: { provider: 'cosign', matchOIDCIdentity: [IDENTITY] } }, []],
    ['an artifact verified by one identity more', 'OCIRepository', { url: 'oci://ghcr.io/fluxcd/web', verify: { provider: 'cosign', matchOIDCIdentity: [IDENTITY, { issuer: '.*', subject: '.*' }] } }, [NO_ARTIFACT]],
    ['an artifact verified by a trust root of its own', 'OCIRepository',
      { url: 'oci://ghcr.io/fluxcd/web', verify: { provider: 'cosign', matchOIDCIdentity: [IDENTITY], trustedRootSecretRef: { name: 'mine' } } }, [NO_ARTIFACT]],
    ['an artifact verified by the signer of another', 'OCIRepository', { url: 'oci://ghcr.io/fluxcd/web', verify: { provider: 'cosign', secretRef: { name: 'release' } } }, [NO_ARTIFACT]],
    ['a classic Helm repository', 'HelmRepository', { url: 'https://charts.example.com' }, ['charts of this Helm repository cannot be verified']],
    ['a Helm repository in a registry', 'HelmRepository', { type: 'oci', url: 'oci://registry.example.com/charts' }, []],
    ['a Helm repository in a registry elsewhere', 'HelmRepository', { type: 'oci', url: 'oci://quay.io/charts' }, ['charts of this Helm repository cannot be verified']],
    ['a bucket', 'Bucket', { bucketName: 'a', endpoint: 's3.example.com' }, ['what lies in a bucket cannot be verified']],
  ])('%s', (_, kind, spec, found) => {
    const result = verdict(kind, { interval: '5m', ...spec });
    expect(result.found).toEqual(found);
    if (found.length === 0 && kind !== 'HelmRepository') { expect(fluxTakes(result.object, NOT_SIGNED, SECRETS)).toBe(false); }
  });

  it('notation is asked for by its own provider', () => {
    const { object } = verdict('OCIRepository', { interval: '5m', url: 'oci://registry.example.com/acme/web' }, [{ sources: ['oci://registry.example.com/acme/web'], signers: [NOTARY] }]);
    expect([{ certificates: [CERTIFICATE] }, { certificates: ['another'] }, { keys: [KEY] }].map((signed) => fluxTakes(object, signed, SECRETS))).toEqual([true, false, false]);
  });

  it('a chart of a Helm repository in a registry is verified where the chart is named, by a key and not by an identity', () => {
    const verifyOf = (url: string) => {
      const platform = fleet({ name: 'lyon' });
      new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
      const service = new SharedService(platform, 'web');
      source(service, 'HelmRepository', { type: 'oci', url, interval: '5m' }, 'charts');
      source(service, 'HelmRelease', { interval: '5m', chart: { spec: { chart: 'web', sourceRef: { kind: 'HelmRepository', name: 'charts' } } } }, 'web', 'helm.toolkit.fluxcd.io/v2');
      const release = of(delivered(platform, 'lyon').units, 'HelmRelease')[0] as any;
      return [release.spec.chart.spec.verify, findingsOf(platform).map(({ message }) => message)];
    };
    expect(verifyOf('oci://registry.example.com/charts')).toEqual([{ provider: 'cosign', secretRef: { name: 'release' } }, []]);
    expect(verifyOf('oci://ghcr.io/fluxcd/charts')).toEqual([undefined, ['the chart is not verified by whom the platform trusts for it']]);
  });
});

describe('Argo CD', () => {
  const argo = (reconciler: IReconciler, ...names: string[]) => fleet(...names.map((name) => ({ name, reconciler })));

  it.each([
    ['applications', Reconciler.argoCd()],
    ['an application set', Reconciler.argoCd({ form: ArgoCdForm.APPLICATION_SET })],
  ])('verifies the history of what its %s read', (_, reconciler) => {
    const platform = argo(reconciler, 'lyon');
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
    new Team(platform, 'shop', { repository: TeamRepository.git('https://git.example.com/shop/apps') });
    const { units, entry } = delivered(platform, 'lyon');
    const projects = new Map([...of(entry, 'AppProject'), ...of(units, 'AppProject')].map((project) => [project.metadata.name, project]));
    const takes = (project: string, url: string, ...commits: (string | undefined)[]) => argoCdTakes(projects.get(project), url, { commits });
    expect([takes('platform', 'https://git.example.com/acme/platform', KEY_ID, KEY_ID), takes('shop', 'https://git.example.com/shop/apps', KEY_ID)]).toEqual([true, true]);
    expect([
      takes('platform', 'https://git.example.com/acme/platform', undefined),
      takes('platform', 'https://git.example.com/acme/platform', KEY_ID, undefined),
      takes('platform', 'https://git.attacker.example/a', '0123456789ABCDEF'),
      takes('shop', 'https://git.example.com/shop/apps', '0123456789ABCDEF'),
    ]).toEqual([false, false, false, false]);
    expect(findingsOf(platform)).toEqual([]);
  });

  it('cannot verify charts, artifacts, repositories that nobody signs, or anything without ids of keys', () => {
    const platform = argo(Reconciler.argoCd(), 'lyon');
    new SignedArtifacts(platform, 'signed', { trusted: [TRUSTED[0], { sources: ['https://git.example.com/*'], signers: [Signer.git('nobody')] }] });
    new HelmService(platform, 'web', { chart: 'web', version: '1.0.0', repository: ChartRepository.oci('oci://registry.example.com/charts') });
    const service = new SharedService(platform, 'apps');
    const application = (name: string, repoURL: string) => source(service, 'Application', { project: 'platform', destination: {}, source: { repoURL, path: 'a' } }, name, 'argoproj.io/v1alpha1');
    application('artifact', 'oci://registry.example.com/acme/web');
    application('elsewhere', 'https://github.com/attacker/web');
    application('fine', 'https://git.example.com/acme/web');
    expect(brief(findingsOf(platform))).toEqual([
      ['apps/artifact', 'Application.argoproj.io flux-system/artifact', 'Argo CD verifies no charts and no OCI artifacts', ['lyon']],
      ['apps/elsewhere', 'Application.argoproj.io flux-system/elsewhere', 'nobody is trusted to sign the commits of this Git repository', ['lyon']],
      ['lyon', 'AppProject.argoproj.io argocd/platform', 'the repositories of this project are not verified by whom the platform trusts for them', ['lyon']],
      ['web/chart', 'Application.argoproj.io argocd/web', 'Argo CD verifies no charts and no OCI artifacts', ['lyon']],
    ]);
  });

  it.each<[string, object, boolean]>([
    ['no integrity', { sourceRepos: ['https://git.example.com/a'], sourceIntegrity: { git: { policies: [] } } }, false],
    ['the mode none', { sourceRepos: ['https://git.example.com/a'], sourceIntegrity: { git: { policies: [{ repos: [{ url: '*' }], gpg: { mode: 'none', keys: [KEY_ID] } }] } } }, false],
    ['another key', { sourceRepos: ['https://git.example.com/a'], sourceIntegrity: { git: { policies: [{ repos: [{ url: '*' }], gpg: { mode: 'strict', keys: [KEY_ID, '0123456789ABCDEF'] } }] } } }, false],
    ['another repository', { sourceRepos: ['https://git.example.com/a'], sourceIntegrity: { git: { policies: [{ repos: [{ url: 'https://git.example.com/b' }], gpg: { mode: 'strict', keys: [KEY_ID] } }] } } }, false],
    ['the same repository', { sourceRepos: ['https://git.example.com/a'], sourceIntegrity: { git: { policies: [{ repos: [{ url: 'https://git.example.com/a' }], gpg: { mode: 'head', keys: [KEY_ID] } }] } } }, true],
    ['the older field', { sourceRepos: ['*'], signatureKeys: [{ keyID: KEY_ID }] }, true],
    ['the older field with another key', { sourceRepos: ['*'], signatureKeys: [{ keyID: KEY_ID }, { keyID: '0123456789ABCDEF' }] }, false],
    ['no repository', { sourceRepos: [] }, true],
  ])('a project that says by itself what it verifies is judged: %s', (_, spec, isFine) => {
    const platform = argo(Reconciler.argoCd(), 'lyon');
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
    source(new SharedService(platform, 'apps'), 'AppProject', spec, 'mine', 'argoproj.io/v1alpha1');
    expect(findingsOf(platform).map(({ object }) => object)).toEqual(isFine ? [] : ['AppProject.argoproj.io flux-system/mine']);
  });

  it('names repositories one by one where several people sign, since a star would let each sign for all', () => {
    const trusted = [TRUSTED[0], { sources: ['https://git.example.com/acme/*'], signers: [COMMITTERS] }, { sources: ['https://git.example.com/shop/*'], signers: [Signer.git('shop', { keyIds: ['0123456789ABCDEF'] })] }];
    const found = (sourceRepositories?: string[]) => {
      const platform = argo(Reconciler.argoCd({ sourceRepositories }), 'lyon');
      new SignedArtifacts(platform, 'signed', { trusted });
      const project = of(delivered(platform, 'lyon').entry, 'AppProject').find(({ metadata }) => metadata.name === 'platform');
      return [findingsOf(platform).length, project && ['https://git.example.com/acme/platform', 'https://git.example.com/shop/web']
        .map((url) => argoCdTakes(project, url, { commits: [KEY_ID] }))];
    };
    expect(found()).toEqual([1, undefined]);
    expect(found(['https://git.example.com/acme/platform', 'https://git.example.com/shop/web'])).toEqual([0, [true, false]]);
  });

  it('reads for other clusters from a hub, where the policy must hold as well', () => {
    const found = (placement: Placement) => {
      const platform = argo(Reconciler.argoCd({ hub: 'hub' }), 'hub', 'lyon');
      new SignedArtifacts(platform, 'signed', { trusted: TRUSTED, placement });
      return findingsOf(platform).map(({ code, message, clusters }) => [code, message, clusters]);
    };
    expect(found(Placement.all())).toEqual([]);
    expect(found(Placement.named('lyon'))).toEqual([
      ['policy.unverified-delivery', "sources must be signed, and the agent on 'hub', where the policy does not hold, reads them for these clusters", ['lyon']],
    ]);
  });
});

describe('a cluster that cannot verify', () => {
  it.each<[string, IReconciler, string]>([
    ['Config Sync', Reconciler.configSync(), 'config-sync'],
    ['Rancher Fleet', Reconciler.rancherFleet(), 'rancher-fleet'],
    ['kubectl', Reconciler.kubectl(), 'kubectl'],
  ])('is a finding: sources that %s reads', (_, reconciler, type) => {
    const platform = fleet({ name: 'lyon' }, { name: 'paris', reconciler });
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
    expect(findingsOf(platform)).toEqual([{
      code: 'policy.unverified-delivery',
      severity: 'error',
      path: 'signed',
      message: `sources must be signed, and ${type} applies what it reads without verifying it`,
      fix: 'serve these clusters by Flux or Argo CD, or place the policy elsewhere',
      clusters: ['paris'],
    }]);
  });

  it.each<[string, PolicyEngine]>([
    ['validating-admission-policy', PolicyEngine.validatingAdmissionPolicy()],
    ['gatekeeper', PolicyEngine.gatekeeper({ failClosed: true })],
  ])('is a finding: images where there is only %s', (type, engine) => {
    const platform = fleet({ name: 'lyon' }, { name: 'paris', engine });
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
    expect(findingsOf(platform)).toEqual([{
      code: 'policy.no-image-verifier',
      severity: 'error',
      path: 'signed',
      message: `images must be signed, and ${type} alone cannot verify signatures`,
      fix: "give these clusters PolicyEngine.kyverno(), or call withPolicyController() on their engine where sigstore's policy-controller runs, or place the policy elsewhere",
      clusters: ['paris'],
    }]);
  });

  it.each<[string, Partial<SignedArtifactsProps>, string]>([
    ['an audit', { mode: PolicyMode.AUDIT }, 'policy-controller refuses or warns, and does not audit: use PolicyMode.WARN there'],
    ['an exemption by name', { exemptions: [{ reason: 'old', until: '2026-12-31', names: ['web'] }] }, 'policy-controller exempts whole namespaces only: name namespaces or teams in the exemption'],
    ['notation', { trusted: [{ images: ['registry.example.com/*'], signers: [NOTARY] }] }, "policy-controller does not know notation, by which 'notary' signs"],
  ])('is a finding: what policy-controller cannot be told, such as %s', (_, props, problem) => {
    const platform = fleet({ name: 'lyon', engine: PolicyEngine.gatekeeper({ failClosed: true }).withPolicyController() });
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED, ...props });
    expect(findingsOf(platform).map(({ code, message }) => [code, message])).toEqual([['policy.unsupported', `gatekeeper cannot enforce it: ${problem}`]]);
  });

  it('is a finding: pods in a namespace that policy-controller does not look at', () => {
    const platform = fleet({ name: 'lyon', engine: PolicyEngine.gatekeeper({ failClosed: true }).withPolicyController() });
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
    const service = new SharedService(platform, 'web');
    const workload = (namespace: string) => new ApiObject(service, namespace, {
      apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace }, spec: { containers: [{ name: 'a', image: `registry.example.com/a@sha256:${'1'.repeat(64)}` }] },
    });
    ['undeclared', 'switched-off', 'kube-system'].forEach(workload);
    new ApiObject(service, 'space', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'switched-off', labels: { 'policy.sigstore.dev/include': 'false' } } });
    expect(findingsOf(platform, 'policy.namespace').map(({ path, message }) => [path, message])).toEqual([
      ['web/switched-off', "its images must be signed, and policy-controller looks only at namespaces with the label policy.sigstore.dev/include, which 'switched-off' has not"],
      ['web/undeclared', "its images must be signed, and policy-controller looks only at namespaces with the label policy.sigstore.dev/include, which 'undeclared' has not"],
    ]);
  });
});

describe('where it holds', () => {
  const chart = (platform: Platform) => new HelmService(platform, 'web', { chart: 'web', version: '1.0.0', repository: ChartRepository.oci('oci://registry.example.com/charts') });
  const folders = (platform: Platform) => platform._synthesize().composition.trees.filter(({ folder }) => folder === 'services/web.flux')
    .flatMap(({ ofCluster }) => [...ofCluster].map(([cluster, node]) => [cluster, node.name]));

  it('tells sources on its clusters only', () => {
    const platform = fleet({ name: 'lyon' }, { name: 'paris' });
    chart(platform);
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED, placement: Placement.named('lyon') });
    expect(folders(platform)).toEqual([['lyon', 'signed'], ['paris', 'base']]);
    expect(of(delivered(platform, 'paris').entry, 'GitRepository').map((one) => fluxTakes(one, NOT_SIGNED, SECRETS))).toEqual([true]);
  });

  it('warns where it is told to, in the same folders', () => {
    const platform = fleet({ name: 'lyon' }, { name: 'paris' });
    chart(platform);
    const policy = new SignedArtifacts(platform, 'signed', { trusted: TRUSTED });
    policy.setMode(policy.overlay('trial', Placement.named('paris')), PolicyMode.WARN);
    source(new SharedService(platform, 'old'), 'Bucket', { bucketName: 'a', endpoint: 'a', interval: '5m' });
    expect(folders(platform)).toEqual([['lyon', 'signed'], ['paris', 'signed']]);
    expect(findingsOf(platform).map(({ severity, clusters }) => [severity, clusters])).toEqual([['error', ['lyon']], ['warning', ['paris']]]);
  });

  it('leaves alone what is exempt, for a while', () => {
    const platform = fleet({ name: 'lyon' });
    new SignedArtifacts(platform, 'signed', { trusted: TRUSTED, exemptions: [{ reason: 'moves to a registry', until: '2026-05-31', kinds: ['Bucket'] }] });
    source(new SharedService(platform, 'old'), 'Bucket', { bucketName: 'a', endpoint: 'a', interval: '5m' });
    expect(new Set(findingsOf(platform).map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(['policy.exemption-expired warning']));
  });

  it('extends like everything else', () => {
    class AcmeSigned extends SignedArtifacts {
      constructor(scope: Platform, id: string, props: Partial<SignedArtifactsProps> = {}) {
        super(scope, id, { ...props, trusted: [...TRUSTED, ...props.trusted ?? []] });
        const trial: Overlay = this.overlay('trial', Placement.named('paris'));
        this.setMode(trial, PolicyMode.AUDIT);
      }
    }
    const platform = fleet({ name: 'lyon' }, { name: 'paris' });
    new AcmeSigned(platform, 'signed', { trusted: [{ images: ['quay.io/jetstack/*'], signers: [Signer.identity('jetstack', { issuer: 'https://accounts.google.com', subject: 'release@jetstack.example' })] }] });
    expect(findingsOf(platform)).toEqual([]);
    const modes = (cluster: string) => of(delivered(platform, cluster).units, 'ImageValidatingPolicy').map(({ spec }) => (spec as any).validationActions);
    expect([modes('lyon'), modes('paris')]).toEqual([[['Deny'], ['Deny'], ['Deny']], [['Audit'], ['Audit'], ['Audit']]]);
  });

  it('may be about sources or images alone', () => {
    const kindsOf = (trusted: SignedArtifactsProps['trusted']) => {
      const platform = fleet({ name: 'lyon' });
      new SignedArtifacts(platform, 'signed', { trusted });
      return [delivered(platform, 'lyon').units.map(({ kind, metadata }) => `${kind} ${metadata.name}`), findingsOf(platform)];
    };
    expect(kindsOf([{ sources: ['https://git.example.com/*'], signers: [COMMITTERS] }])).toEqual([['ValidatingPolicy signed'], []]);
    expect(kindsOf([{ images: ['*'], signers: [RELEASE, FLUX] }])).toEqual([['ValidatingPolicy signed', 'ImageValidatingPolicy signed-release-flux'], []]);
  });
});
