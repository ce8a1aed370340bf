import { COMMITTERS, fleet, FLUX, KEY, NOTARY, CERTIFICATE, PIPELINE, RELEASE } from './fixture';
import { Registry, Signature, VERIFIERS } from './image-verifiers';
import { written } from './written';
import { PolicyEngine, SharedService, SignedArtifacts, SignedArtifactsProps, Signer } from '../../../src';
import { KubeObject } from '../../../src/object/kube-object';
import { Request } from '../../../src/policy/judge';
import { ENGINES } from '../../cases/policies/judged-through';

const OTHER_KEY = KEY.replace('testkey', 'another');
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const key: Signature = { by: 'key', publicKey: KEY };
const workflow = (subject: string, issuer = 'https://token.actions.githubusercontent.com'): Signature => ({ by: 'identity', issuer, subject });

const REGISTRY: Registry = new Map<string, readonly Signature[]>([
  [digest('1'), [key]],
  [digest('2'), []],
  [digest('3'), [{ by: 'key', publicKey: OTHER_KEY }]],
  [digest('4'), [{ by: 'key', publicKey: OTHER_KEY }, key]],
  [digest('5'), [workflow('https://github.com/fluxcd/source-controller/.github/workflows/release.yml@refs/tags/v1.7.0')]],
  [digest('6'), [workflow('https://github.com/attacker/fluxcd/.github/workflows/release.yml@refs/tags/v1.7.0')]],
  [digest('7'), [workflow('https://github.com/fluxcd/source-controller/.github/workflows/release.yml@refs/tags/v1.7.0', 'https://attacker.example/https://token.actions.githubusercontent.com')]],
  [digest('8'), [workflow('https://git.example.com/acme/web/release.yaml@refs/heads/main', 'https://ci.example.com')]],
  [digest('9'), [workflow('https://git.example.com/acme/web/release.yaml@refs/heads/main.attacker', 'https://ci.example.com')]],
]);

const TRUSTED: SignedArtifactsProps['trusted'] = [
  { images: ['registry.example.com/*'], signers: [RELEASE, PIPELINE] },
  { images: ['ghcr.io/fluxcd/*', 'docker.io/library/nginx'], signers: [FLUX, RELEASE] },
];

/** Each has an engine for what CEL can say, and something that verifies signatures. */
const CLUSTERS: readonly (readonly [string, PolicyEngine, readonly string[], string])[] = [
  ['kyverno', PolicyEngine.kyverno(), ['kyverno'], 'kyverno-images'],
  ['kyverno-legacy', PolicyEngine.kyverno({ legacy: true }), ['kyverno-legacy'], 'kyverno-legacy-images'],
  ['vap', PolicyEngine.validatingAdmissionPolicy().withPolicyController(), ['vap'], 'policy-controller'],
  ['gatekeeper', PolicyEngine.gatekeeper({ failClosed: true }).withPolicyController(), ['gatekeeper', 'gatekeeper-constraints'], 'policy-controller'],
];

function judgeOf(engine: PolicyEngine, [first, ...others]: readonly string[], verifier: string, props: Partial<SignedArtifactsProps> = {}): (request: Request) => boolean {
  const platform = fleet({ name: 'lyon', engine });
  new SignedArtifacts(platform, 'signed', { trusted: TRUSTED, ...props });
  const rules = [first, ...others].flatMap((form) => written(platform, `policies/signed.${form}`));
  const images = written(platform, `policies/signed.${verifier}`);
  return (request) => ENGINES[first](rules, request) && VERIFIERS[verifier](images, request, REGISTRY);
}

const SPACE: KubeObject = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { 'policy.sigstore.dev/include': 'true', 'toolkit.fluxcd.io/tenant': 'retail' } } };
const SIGNED = `registry.example.com/shop/web:1@${digest('1')}`;

function pod(containers: object, namespace = 'shop', kind = 'Pod'): KubeObject {
  const spec = { containers: [{ name: 'app', image: SIGNED }], ...containers };
  const template = { metadata: { labels: { app: 'web' } }, spec };
  const of: { readonly [kind: string]: readonly [string, object] } = {
    Pod: ['v1', spec],
    Deployment: ['apps/v1', { template }],
    CronJob: ['batch/v1', { schedule: '* * * * *', jobTemplate: { spec: { template } } }],
  };
  return { apiVersion: of[kind][0], kind, metadata: { name: 'web', namespace }, spec: of[kind][1] } as unknown as KubeObject;
}

const create = (object: KubeObject, namespaceObject = SPACE): Request => ({ operation: 'CREATE', object, oldObject: null, namespaceObject });
const image = (name: string) => [{ name: 'c', image: name }];

describe.each(CLUSTERS)('what was written for %s', (_, engine, forms, verifier) => {
  const accepts = judgeOf(engine, forms, verifier);

  const ROWS: readonly (readonly [string, string, boolean])[] = [
    ['signed by the trusted key', SIGNED, true],
    ['named by digest alone', `registry.example.com/shop/web@${digest('1')}`, true],
    ['unsigned', `registry.example.com/shop/web:1@${digest('2')}`, false],
    ['signed by another key', `registry.example.com/shop/web:1@${digest('3')}`, false],
    ['signed by another key and by the trusted one', `registry.example.com/shop/web:1@${digest('4')}`, true],
    ['named by tag alone', 'registry.example.com/shop/web:1', false],
    ['named by nothing', 'registry.example.com/shop/web', false],
    ['unknown to the registry', `registry.example.com/shop/web:1@${digest('a')}`, false],
    ['of a place that no entry names', `docker.io/library/redis:7@${digest('1')}`, false],
    ['of a place that only begins alike', `registry.example.com.attacker.example/web@${digest('1')}`, false],
    ['of a repository that only begins alike', `docker.io/library/nginx-attacker@${digest('1')}`, false],
    ['of a repository below one that is named', `docker.io/library/nginx/attacker@${digest('1')}`, false],
    ['of the repository that is named', `docker.io/library/nginx:1.29@${digest('1')}`, true],
    ['of that repository without tag', `docker.io/library/nginx@${digest('1')}`, true],
    ['of that repository, unsigned', `docker.io/library/nginx:1.29@${digest('2')}`, false],
    ['without its registry', `nginx:1.29@${digest('1')}`, false],
    ['without the folder that the registry of Docker adds', `docker.io/nginx:1.29@${digest('1')}`, false],
    ['by the other name of that registry', `index.docker.io/library/nginx:1.29@${digest('1')}`, false],
    ['of the registry at another port', `registry.example.com:5000/shop/web@${digest('1')}`, false],
    ['of the registry in upper case', `Registry.example.com/shop/web@${digest('1')}`, false],
    ['with a digest of another kind', `registry.example.com/shop/web:1@sha512:${'a'.repeat(128)}`, false],
    ['with two digests', `registry.example.com/shop/web@${digest('2')}@${digest('1')}`, false],
    ['without a name', '', false],
    ['signed by an identity that fits the pattern', `ghcr.io/fluxcd/source-controller:v1.7.0@${digest('5')}`, true],
    ['signed by an identity that only contains the pattern', `ghcr.io/fluxcd/source-controller:v1.7.0@${digest('6')}`, false],
    ['signed by an identity of another issuer', `ghcr.io/fluxcd/source-controller:v1.7.0@${digest('7')}`, false],
    ['signed by an exact identity', `registry.example.com/acme/web@${digest('8')}`, true],
    ['signed by an identity that only begins alike', `registry.example.com/acme/web@${digest('9')}`, false],
    ['signed by somebody who is trusted for other images', `registry.example.com/acme/web@${digest('5')}`, false],
  ];
  describe.each(['containers', 'initContainers', 'ephemeralContainers'])('in %s', (containers) => {
    it.each(ROWS)('an image %s: %s is accepted: %s', (__, name, accepted) => {
      expect(accepts(create(pod({ [containers]: image(name) })))).toBe(accepted);
    });
  });

  it.each(['Pod', 'Deployment', 'CronJob'])('a %s that mounts an image, which nobody verifies, is refused, and one that mounts anything else is not', (kind) => {
    const volumes = (source: object) => create(pod({ volumes: [{ name: 'config', configMap: { name: 'a' } }, { name: 'data', ...source }] }, 'shop', kind));
    expect(accepts(volumes({ image: { reference: SIGNED } }))).toBe(false);
    expect(accepts(volumes({ emptyDir: {} }))).toBe(true);
  });

  it.each(['Deployment', 'CronJob'])('a %s is judged as its pods are', (kind) => {
    expect(accepts(create(pod({}, 'shop', kind)))).toBe(true);
    expect(accepts(create(pod({ initContainers: image(`registry.example.com/init@${digest('2')}`) }, 'shop', kind)))).toBe(false);
  });

  it('judges containers that debugging adds to a pod that runs', () => {
    const before = pod({});
    const after = (name: string): Request => ({
      operation: 'UPDATE', subResource: 'ephemeralcontainers', object: pod({ ephemeralContainers: image(name) }), oldObject: before, namespaceObject: SPACE,
    });
    expect(accepts(after(`registry.example.com/debug@${digest('2')}`))).toBe(false);
    expect(accepts(after(`registry.example.com/debug@${digest('1')}`))).toBe(true);
  });

  it('refuses one unsigned image among signed ones', () => {
    expect(accepts(create(pod({ containers: [{ name: 'a', image: SIGNED }, { name: 'b', image: `registry.example.com/b@${digest('2')}` }] })))).toBe(false);
  });
});

describe.each(CLUSTERS.filter(([, , , verifier]) => verifier !== 'policy-controller'))('exemptions written for %s', (_, engine, forms, verifier) => {
  const unsigned = `registry.example.com/old@${digest('2')}`;
  const exempt = (more: object) => judgeOf(engine, forms, verifier, { exemptions: [{ reason: 'legacy', until: '2026-12-31', ...more }] });

  it.each([
    ['a namespace', { namespaces: ['shop'] }, true],
    ['another namespace', { namespaces: ['bank'] }, false],
    ['a team', { teams: ['retail'] }, true],
    ['another team', { teams: ['finance'] }, false],
    ['a name', { names: ['we*'] }, true],
    ['another kind', { kinds: ['Deployment'] }, false],
  ])('%s is exempt: %j leaves it alone: %s', (__, more, accepted) => {
    expect(exempt(more)(create(pod({ containers: image(unsigned) })))).toBe(accepted);
  });

  it('lets labels of a running pod change that it would refuse', () => {
    const before = pod({ containers: image(unsigned) });
    const after = { ...before, metadata: { ...before.metadata, labels: { a: 'b' } } };
    expect(judgeOf(engine, forms, verifier)({ operation: 'UPDATE', object: after, oldObject: before, namespaceObject: SPACE })).toBe(true);
  });

  it.each([
    ['a namespace', { namespaces: ['shop'] }, true],
    ['another namespace', { namespaces: ['bank'] }, false],
    ['a team', { teams: ['retail'] }, true],
    ['another team', { teams: ['finance'] }, false],
    ['its name', { names: ['web'] }, true],
    ['its name with a star', { names: ['we*'] }, true],
    ['the name of its pods', { names: ['web-*'] }, false],
    ['its kind', { kinds: ['Deployment', 'CronJob'] }, true],
    ['the kind of its pods', { kinds: ['Pod'] }, false],
    ['its kind in another namespace', { kinds: ['Deployment', 'CronJob'], namespaces: ['bank'] }, false],
    ['its kind and name in its namespace', { kinds: ['Deployment', 'CronJob'], names: ['web'], namespaces: ['shop'], teams: ['retail'] }, true],
  ])('%s is exempt: %j leaves what makes pods alone: %s', (__, more, accepted) => {
    for (const kind of ['Deployment', 'CronJob']) { expect(exempt(more)(create(pod({ containers: image(unsigned) }, 'shop', kind)))).toBe(accepted); }
  });

  it('an exemption of pods holds for the containers that debugging adds to them', () => {
    const request: Request = {
      operation: 'UPDATE', subResource: 'ephemeralcontainers', object: pod({ ephemeralContainers: image(unsigned) }), oldObject: pod({}), namespaceObject: SPACE,
    };
    expect([exempt({ kinds: ['Pod'] })(request), exempt({ kinds: ['Deployment'] })(request)]).toEqual([true, false]);
  });

  it('holds only in the namespaces that it is for', () => {
    const accepts = judgeOf(engine, forms, verifier, { namespaces: ['bank'], exemptNamespaces: [] });
    expect([accepts(create(pod({ containers: image(unsigned) }))), accepts(create(pod({ containers: image(unsigned) }, 'bank')))]).toEqual([true, false]);
  });
});

it('keys whose signatures must be in a log, and certificates, are verified where they can be', () => {
  const log = 'https://rekor.sigstore.dev';
  const trusted = [{ images: ['registry.example.com/*'], signers: [Signer.key('logged', { publicKey: KEY, transparencyLog: log })] }];
  const notation = [{ images: ['registry.example.com/*'], signers: [NOTARY] }];
  const registry: Registry = new Map<string, readonly Signature[]>([
    [digest('1'), [key]], [digest('2'), [{ by: 'key', publicKey: KEY, log }]], [digest('3'), [{ by: 'notation', certificate: CERTIFICATE }]],
  ]);
  const verdicts = (props: SignedArtifactsProps['trusted'], engine: PolicyEngine, verifier: string) => {
    const platform = fleet({ name: 'lyon', engine });
    new SignedArtifacts(platform, 'signed', { trusted: props });
    const objects = written(platform, `policies/signed.${verifier}`);
    return ['1', '2', '3'].map((letter) => VERIFIERS[verifier](objects, create(pod({ containers: image(`registry.example.com/a@${digest(letter)}`) })), registry));
  };
  expect(CLUSTERS.map(([, engine, , verifier]) => verdicts(trusted, engine, verifier))).toEqual(CLUSTERS.map(() => [false, true, false]));
  expect(CLUSTERS.slice(0, 2).map(([, engine, , verifier]) => verdicts(notation, engine, verifier))).toEqual([[false, false, true], [false, false, true]]);
});

it('policy-controller looks at every namespace where a service or a team has pods, and not at those that are exempt', () => {
  const platform = fleet({ name: 'lyon', engine: PolicyEngine.gatekeeper({ failClosed: true }).withPolicyController() });
  new SignedArtifacts(platform, 'signed', { trusted: TRUSTED, exemptNamespaces: ['bank'] });
  for (const name of ['shop', 'bank']) { new SharedService(platform, name, { namespace: name }); }
  const labels = platform._synthesize().composition.trees.filter(({ folder }) => folder.startsWith('services/')).map((tree) => {
    const node = tree.ofCluster.get('lyon')!;
    const [entry] = node.state.values();
    return [tree.folder, node.name, (entry.object.metadata.labels as { [key: string]: string } | undefined)?.['policy.sigstore.dev/include']];
  });
  expect(labels).toEqual([['services/bank', 'base', undefined], ['services/shop', 'signed.sigstore', 'true']]);
});

it('is one definition, and an object for each entry and engine', () => {
  const platform = fleet({ name: 'lyon' }, { name: 'paris' });
  const policy = new SignedArtifacts(platform, 'signed', { trusted: [...TRUSTED, { sources: ['https://git.example.com/*'], signers: [COMMITTERS] }] });
  expect(policy.sources?.metadata.name).toBe('signed-sources');
  expect(written(platform, 'policies').map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'ValidatingPolicy signed-sources', 'ValidatingPolicy signed', 'ImageValidatingPolicy signed-flux-release', 'ImageValidatingPolicy signed-release-pipeline',
  ]);
});
