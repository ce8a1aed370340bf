import { identityFields, NamedTrust, namedTrusts } from './image-attestors';
import { annotationsOf, Rendering, unavailable } from './rendering';
import { CLUSTER_IMAGE_POLICY_V1BETA1, type ClusterImagePolicyV1Beta1SpecAuthorities } from '../../../imports/policy.sigstore.dev';
import { manifest } from '../../object/manifest';
import { PolicyDefinition } from '../definition';
import { PolicyMode } from '../match';
import { sigstoreGlobs } from '../signing/image-pattern';
import { ArtifactSigner } from '../signing/trust';

/** Who must have signed images, as policy-controller of sigstore takes it: one policy for each entry, in namespaces that are labelled for it. */
export function renderPolicyController(definition: PolicyDefinition): Rendering {
  const problems = unsayable(definition);
  if (problems.length > 0) { return unavailable(...problems); }
  return { objects: namedTrusts(definition.id, definition.trusts ?? []).map((entry) => policy(definition, entry)), problems: [] };
}

function unsayable({ mode, exemptions, trusts = [] }: PolicyDefinition): string[] {
  const notation = trusts.filter(({ images }) => images.length > 0).flatMap(({ signers }) => signers).find(({ type }) => type === 'notation');
  return [
    ...(mode === PolicyMode.AUDIT ? ['policy-controller refuses or warns, and does not audit: use PolicyMode.WARN there'] : []),
    ...(exemptions.some(({ kinds, names }) => kinds || names) ? ['policy-controller exempts whole namespaces only: name namespaces or teams in the exemption'] : []),
    ...(notation ? [`policy-controller does not know notation, by which '${notation.name}' signs`] : []),
  ];
}

function policy(definition: PolicyDefinition, { name, trust, signers }: NamedTrust) {
  return manifest(CLUSTER_IMAGE_POLICY_V1BETA1, {
    metadata: { name, annotations: { ...annotationsOf(definition) } },
    spec: {
      images: trust.images.flatMap(sigstoreGlobs).map((glob) => ({ glob })),
      authorities: signers.flatMap(authority),
      mode: definition.mode === PolicyMode.DENY ? 'enforce' : 'warn',
    },
  });
}

function authority(signer: ArtifactSigner): ClusterImagePolicyV1Beta1SpecAuthorities[] {
  switch (signer.type) {
    case 'key': return [{
      name: signer.name,
      key: { data: signer.publicKey, hashAlgorithm: 'sha256' },
      ...(signer.transparencyLog ? { ctlog: { url: signer.transparencyLog } } : {}),
    }];
    case 'identity': return [{
      name: signer.name,
      keyless: { url: 'https://fulcio.sigstore.dev', identities: [identityFields(signer)] },
      ctlog: { url: 'https://rekor.sigstore.dev' },
    }];
    case 'notation': return [];
  }
}
