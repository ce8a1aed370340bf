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
const WRITES = ['CREATE' as const, 'UPDATE' as const];
/**
 * Pods, the containers that debugging adds to them, and the kinds that make pods whose images Kyverno finds by itself.
 *
 * They are named one by one: a policy that Kyverno rewrites for what makes pods may select no namespaces and no ephemeral containers
 * (1.19), and what it says of an object's metadata would be read from the template.
 */
const JUDGED = [
  { apiGroups: [''], apiVersions: ['v1'], operations: WRITES, resources: ['pods', 'pods/ephemeralcontainers'] },
  { apiGroups: ['apps'], apiVersions: ['v1'], operations: WRITES, resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'] },
  { apiGroups: ['batch'], apiVersions: ['v1'], operations: WRITES, resources: ['cronjobs', 'jobs'] },
];

/** Who must have signed images, as Kyverno takes it from 1.17 on: one policy for each entry. */
export function renderKyvernoImages(definition: PolicyDefinition): Rendering {
  return { objects: namedTrusts(definition.id, definition.trusts ?? []).map((entry) => policy(definition, entry)), problems: [] };
}

function policy(definition: PolicyDefinition, { name, trust, signers }: NamedTrust) {
  const conditions = [
    ...(definition.condition === undefined ? [] : [{ name: 'judged', expression: definition.condition }]),
    ...definition.exemptions.map((exemption, i) => ({ name: `exemption-${i + 1}`, expression: notExempt(exemption, definition) }))
      .filter(({ expression }) => expression !== 'true'),
  ];
  const attestors = signers.map((signer) => ({ name: attestorName(signer), ...attestor(signer) }));
  const all = attestors.map((one) => `attestors.${one.name}`).join(', ');
  return manifest(IMAGE_VALIDATING_POLICY_V1, {
    metadata: { name, annotations: { ...annotationsOf(definition) } },
    spec: {
      failurePolicy: 'Fail',
      validationActions: [definition.mode],
      evaluation: { admission: { enabled: true }, background: { enabled: true } },
      autogen: { podControllers: { controllers: [] } },
      matchConstraints: { resourceRules: JUDGED, ...namespaceSelector(definition.namespaces) },
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
