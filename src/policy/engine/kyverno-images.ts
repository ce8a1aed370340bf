import { identityFields, NamedTrust, namedTrusts, UNSIGNED } from './image-attestors';
import { annotationsOf, notExempt, Rendering } from './rendering';
import { namespaceSelector } from './validating-admission-policy';
import { IMAGE_VALIDATING_POLICY_V1 } from '../../../imports/policies.kyverno.io';
import { manifest } from '../../object/manifest';
import { PolicyDefinition } from '../definition';
import { kyvernoGlobs } from '../signing/image-pattern';
import { ArtifactSigner } from '../signing/trust';

/** Kinds of containers as Kyverno names their images. */
const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'];
/** Kinds that make pods, for which Kyverno rewrites the policy: it is not about pods alone, since containers that debugging adds come apart. */
const CONTROLLERS = ['cronjobs', 'daemonsets', 'deployments', 'jobs', 'replicasets', 'statefulsets'];

/** Who must have signed images, as Kyverno takes it from 1.17 on: one policy for each entry, which it rewrites itself for what makes pods. */
export function renderKyvernoImages(definition: PolicyDefinition): Rendering {
  return { objects: namedTrusts(definition.id, definition.trusts ?? []).map((entry) => policy(definition, entry)), problems: [] };
}

function policy(definition: PolicyDefinition, { name, trust, signers }: NamedTrust) {
  const conditions = definition.exemptions.map((exemption, i) => ({ name: `exemption-${i + 1}`, expression: notExempt(exemption, definition) }))
    .filter(({ expression }) => expression !== 'true');
  const attestors = signers.map((signer) => ({ name: attestorName(signer), ...attestor(signer) }));
  const all = attestors.map((one) => `attestors.${one.name}`).join(', ');
  return manifest(IMAGE_VALIDATING_POLICY_V1, {
    metadata: { name, annotations: { ...annotationsOf(definition) } },
    spec: {
      failurePolicy: 'Fail',
      validationActions: [definition.mode],
      evaluation: { admission: { enabled: true }, background: { enabled: true } },
      autogen: { podControllers: { controllers: [...CONTROLLERS] } },
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['pods', 'pods/ephemeralcontainers'] }],
        ...namespaceSelector(definition.namespaces),
      },
      ...(conditions.length > 0 ? { matchConditions: conditions } : {}),
      matchImageReferences: trust.images.flatMap(kyvernoGlobs).map((glob) => ({ glob })),
      attestors,
      validations: CONTAINERS.map((containers) => ({
        expression: `images.${containers}.map(image, verifyImageSignatures(image, [${all}])).all(count, count > 0)`,
        message: UNSIGNED,
      })),
      // A tag is refused rather than replaced: reconcilers would see the replacement as drift.
      validationConfigurations: { mutateDigest: false, required: true, verifyDigest: true },
    },
  });
}

function attestorName({ name }: ArtifactSigner): string {
  return `signer_${name.replace(/-/g, '_')}`;
}

function attestor(signer: ArtifactSigner) {
  switch (signer.type) {
    case 'key': return {
      cosign: {
        key: { data: signer.publicKey },
        ctlog: signer.transparencyLog ? { url: signer.transparencyLog } : { insecureIgnoreSCT: true, insecureIgnoreTlog: true },
      },
    };
    case 'identity': return { cosign: { keyless: { identities: [identityFields(signer)] }, ctlog: { url: 'https://rekor.sigstore.dev' } } };
    case 'notation': return { notary: { certs: { value: signer.certificates } } };
  }
}
