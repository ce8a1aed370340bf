import { identityFields, NamedTrust, namedTrusts } from './image-attestors';
import { annotationsOf, Rendering, unavailable } from './rendering';
import { CLUSTER_POLICY_V1 } from '../../../imports/kyverno.io';
import { manifest } from '../../object/manifest';
import { PolicyDefinition } from '../definition';
import { PolicyExemption } from '../exemption';
import { PolicyMode } from '../match';
import { kyvernoGlobs } from '../signing/image-pattern';
import { ArtifactSigner } from '../signing/trust';

const PODS = ['Pod', 'Pod/ephemeralcontainers'];
/** Kinds that make pods whose images Kyverno finds by itself: a policy that it rewrites for them may not exempt by name. */
const MAKE_PODS = ['apps/*/DaemonSet', 'apps/*/Deployment', 'apps/*/ReplicaSet', 'apps/*/StatefulSet', 'batch/*/CronJob', 'batch/*/Job'];

/** Who must have signed images, as releases of Kyverno before 1.17 take it: one ClusterPolicy for each entry. */
export function renderKyvernoLegacyImages(definition: PolicyDefinition): Rendering {
  const entries = namedTrusts(definition.id, definition.trusts ?? []);
  const mixed = entries.find(({ signers }) => verifications(signers).length > 1);
  if (mixed) {
    return unavailable(`a ClusterPolicy takes signatures of cosign or of notation, and not either of them, for ${mixed.trust.images.join(', ')}: give each its own images`);
  }
  return { objects: entries.map((entry) => policy(definition, entry)), problems: [] };
}

function policy(definition: PolicyDefinition, { name, trust, signers }: NamedTrust) {
  const { mode, namespaces: { only, except } } = definition;
  const excluded = [...(except ? [{ resources: { namespaces: [...except] } }] : []), ...exempt(definition)];
  return manifest(CLUSTER_POLICY_V1, {
    metadata: { name: `${name}-signatures`, annotations: { ...annotationsOf(definition), 'pod-policies.kyverno.io/autogen-controllers': 'none' } },
    spec: {
      admission: true,
      background: true,
      emitWarning: mode === PolicyMode.WARN,
      failurePolicy: 'Fail',
      rules: [{
        name: 'verify',
        match: { any: [{ resources: { kinds: [...PODS, ...MAKE_PODS], operations: ['CREATE', 'UPDATE'], ...(only ? { namespaces: [...only] } : {}) } }] },
        ...(excluded.length > 0 ? { exclude: { any: excluded } } : {}),
        verifyImages: verifications(signers).map(({ type, entries }) => ({
          type,
          imageReferences: trust.images.flatMap(kyvernoGlobs),
          failureAction: mode === PolicyMode.DENY ? 'Enforce' as const : 'Audit' as const,
          attestors: [{ count: 1, entries }],
          mutateDigest: false,
          required: true,
          verifyDigest: true,
        })),
      }],
    },
  });
}

/** CEL is for rules that validate; what verifies images is told by fields whom to leave alone. */
function exempt({ exemptions, teamLabel }: PolicyDefinition) {
  return exemptions.filter(({ namespaces, teams, kinds, names }: PolicyExemption) => namespaces ?? teams ?? kinds ?? names).map(({ namespaces, teams, kinds, names }) => ({
    resources: {
      ...(kinds ? { kinds: kinds.flatMap((kind) => (kind === 'Pod' ? PODS : [kind])) } : {}),
      ...(names ? { names: [...names] } : {}),
      ...(namespaces ? { namespaces: [...namespaces] } : {}),
      ...(teams ? { namespaceSelector: { matchExpressions: [{ key: teamLabel, operator: 'In', values: [...teams] }] } } : {}),
    },
  }));
}

function verifications(signers: readonly ArtifactSigner[]) {
  const cosign = signers.filter(({ type }) => type !== 'notation');
  const notary = signers.filter(({ type }) => type === 'notation');
  return [
    ...(cosign.length > 0 ? [{ type: 'Cosign' as const, entries: cosign.map(entryOf) }] : []),
    ...(notary.length > 0 ? [{ type: 'Notary' as const, entries: notary.map(entryOf) }] : []),
  ];
}

function entryOf(signer: ArtifactSigner) {
  switch (signer.type) {
    case 'key': return {
      keys: {
        publicKeys: signer.publicKey,
        rekor: signer.transparencyLog ? { url: signer.transparencyLog } : { ignoreTlog: true },
        ...(signer.transparencyLog ? {} : { ctlog: { ignoreSCT: true } }),
      },
    };
    case 'identity': return { keyless: { ...identityFields(signer), rekor: { url: 'https://rekor.sigstore.dev' } } };
    case 'notation': return { certificates: { cert: signer.certificates } };
  }
}
