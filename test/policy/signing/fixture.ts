import { Assumption, ExistingCluster, IReconciler, KubernetesVersion, Location, Platform, PolicyEngine, Reconciler, Repository, SignedArtifactsProps, Signer } from '../../../src';

/** Public keys made for these tests; nobody holds the private parts. */
export const KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtestkeytestkeytestkeytestkeytest
keytestkeytestkeytestkeytestkeytestkeytestkeytestkeytestkeyAA==
-----END PUBLIC KEY-----
`;
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBtestcertificatetestcertificatetestcertificatetestcertificateAA==
-----END CERTIFICATE-----
`;
export const KEY_ID = 'D56C4FCA57A46444';
export const DIGEST = `sha256:${'a'.repeat(64)}`;

export const RELEASE = Signer.key('release', { publicKey: KEY });
export const PIPELINE = Signer.identity('pipeline', { issuer: 'https://ci.example.com', subject: 'https://git.example.com/acme/web/release.yaml@refs/heads/main' });
export const FLUX = Signer.identityPattern('flux', { issuer: 'https://token\\.actions\\.githubusercontent\\.com', subject: 'https://github\\.com/fluxcd/.*' });
export const NOTARY = Signer.notation('notary', { certificates: CERTIFICATE });
export const COMMITTERS = Signer.git('committers', { keyIds: [KEY_ID] });

/** What an organization trusts: its own images by key, those of Flux by identity, its repositories by the keys of those who commit. */
export const TRUSTED: SignedArtifactsProps['trusted'] = [
  { images: ['registry.example.com/*'], sources: ['oci://registry.example.com/*'], signers: [RELEASE] },
  { images: ['ghcr.io/fluxcd/*'], sources: ['oci://ghcr.io/fluxcd/*'], signers: [FLUX] },
  { sources: ['https://git.example.com/*'], signers: [COMMITTERS] },
];

export interface Made {
  readonly name: string;
  readonly engine?: PolicyEngine;
  readonly reconciler?: IReconciler;
}

/** A platform with clusters that differ in what is asked about. */
export function fleet(...clusters: Made[]): Platform {
  const platform = new Platform({
    name: 'acme',
    repository: Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' }),
    reconciler: Reconciler.flux(),
    policyEngine: PolicyEngine.kyverno(),
    asOf: '2026-06-01',
  });
  for (const namespace of ['bank', 'flux-system', 'shop']) {
    for (const name of ['committers', 'notary', 'release']) { platform.assume(Assumption.secret(namespace, name)); }
  }
  for (const { name, engine, reconciler } of clusters) {
    new ExistingCluster(platform, name, {
      location: Location.onPremises(name, { jurisdiction: 'FR' }),
      version: KubernetesVersion.V1_34,
      policyEngine: engine,
      reconciler,
    });
  }
  return platform;
}
