import { readFileSync } from 'fs';
import { Platform, PolicyEngine, SignedArtifacts, Signer, Team } from '../../../src';
import { KubeObject } from '../../../src/object/kube-object';
import { Request } from '../../../src/policy/judge';
import { ENGINES } from '../../cases/policies/judged-through';
import { fleet, KEY } from '../../policy/signing/fixture';
import { Registry, VERIFIERS } from '../../policy/signing/image-verifiers';
import { written } from '../../policy/signing/written';
import { itShared, shared } from '../../support/shared';

/*
 * E30: an unsigned image of a team. The request is a pod that nothing else would refuse: it names its image by digest, from a
 * registry that the team may use.
 */

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const REGISTRY: Registry = new Map([
  [digest('a'), [{ by: 'key' as const, publicKey: KEY }]],
  [digest('b'), []],
  [digest('c'), [{ by: 'key' as const, publicKey: KEY.replace('testkey', 'another') }]],
]);

interface Site {
  readonly accepts: (request: Request) => boolean;
  readonly namespace: KubeObject;
}

function site(engine: PolicyEngine, form: string, verifier: string): Site {
  const platform: Platform = fleet({ name: 'lyon', engine });
  new Team(platform, 'team-a');
  new SignedArtifacts(platform, 'signed', { trusted: [{ images: ['registry.example.com/team-a/*', 'registry.example.com/shared/*'], signers: [Signer.key('release', { publicKey: KEY })] }] });
  const rules = written(platform, `policies/signed.${form}`);
  const images = written(platform, `policies/signed.${verifier}`);
  const nodes = platform._synthesize().composition.trees.flatMap(({ ofCluster }) => [...ofCluster.get('lyon')?.state.values() ?? []]);
  const namespace = nodes.map(({ object }) => object).find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === 'team-a')!;
  return { namespace, accepts: (request) => ENGINES[form](rules, request) && VERIFIERS[verifier](images, request, REGISTRY) };
}

const SITES: readonly (readonly [string, () => Site])[] = [
  ['Kyverno', () => site(PolicyEngine.kyverno(), 'kyverno', 'kyverno-images')],
  ['Kyverno before 1.17', () => site(PolicyEngine.kyverno({ legacy: true }), 'kyverno-legacy', 'kyverno-legacy-images')],
  ['policy-controller', () => site(PolicyEngine.validatingAdmissionPolicy().withPolicyController(), 'vap', 'policy-controller')],
];

function pod(image: string, more: object = {}, kind = 'Pod'): KubeObject {
  const container = (name: string, of: string) => ({ name, image: of, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } });
  const spec = {
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container('app', image)],
    ...more,
  };
  return { apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1', kind, metadata: { name: 'p', namespace: 'team-a' }, spec: kind === 'Pod' ? spec : { template: { spec } } } as unknown as KubeObject;
}

const SIGNED = `registry.example.com/team-a/app@${digest('a')}`;
const UNSIGNED = `registry.example.com/team-a/app@${digest('b')}`;

describe.each(SITES)('E30 with %s', (_, siteOf) => {
  const { accepts, namespace } = siteOf();
  const creation = (object: KubeObject): Request => ({ operation: 'CREATE', object, oldObject: null, namespaceObject: namespace });

  it.each<[string, Request]>([
    ['an unsigned image', creation(pod(UNSIGNED))],
    ['one signed by somebody else', creation(pod(`registry.example.com/team-a/app:1@${digest('c')}`))],
    ['an unsigned image that does its work first', creation(pod(SIGNED, { initContainers: [{ name: 'init', image: UNSIGNED }] }))],
    ['an unsigned image for debugging', {
      operation: 'UPDATE',
      subResource: 'ephemeralcontainers',
      object: pod(SIGNED, { ephemeralContainers: [{ name: 'debug', image: UNSIGNED }] }),
      oldObject: pod(SIGNED),
      namespaceObject: namespace,
    }],
    ['an unsigned image in a Deployment', creation(pod(UNSIGNED, {}, 'Deployment'))],
    ['an image whose tag may move', creation(pod('registry.example.com/team-a/app:1'))],
  ])('%s is stopped', (__, request) => {
    expect(accepts(request)).toBe(false);
  });

  it.each<[string, Request]>([
    ['a signed image', creation(pod(SIGNED))],
    ['a signed image with its tag', creation(pod(`registry.example.com/shared/app:1@${digest('a')}`))],
    ['a signed image in a Deployment', creation(pod(SIGNED, {}, 'Deployment'))],
    ['signed images of all sorts', creation(pod(SIGNED, { initContainers: [{ name: 'init', image: SIGNED }], ephemeralContainers: [{ name: 'debug', image: SIGNED }] }))],
  ])('%s passes', (__, request) => {
    expect(accepts(request)).toBe(true);
  });

  itShared('passes the pods that must pass, once their images are signed', () => {
    const cases = JSON.parse(readFileSync(shared('cases', 'tenancy', 'escapes.json'), 'utf8')) as readonly { readonly expect: string; readonly object: KubeObject }[];
    const pods = cases.filter(({ expect: verdict, object }) => verdict === 'allow' && object?.kind === 'Pod');
    expect(pods.length).toBeGreaterThan(0);
    expect(pods.map(({ object }) => accepts(creation(object)))).toEqual(pods.map(() => true));
  });
});
