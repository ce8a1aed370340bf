import { CelEnvironment } from '../../../src/cel/environment';
import { CelProgram, compile } from '../../../src/cel/program';
import { KubeObject } from '../../../src/object/kube-object';
import { bindingsOf, Request } from '../../../src/policy/judge';

/*
 * What verifiers of images say of a pod by the objects that were written for them alone: each with its own matching of objects,
 * namespaces and images, its own attestors and its own treatment of tags. Which signatures an image has is given as data.
 */

/** One signature of an image. */
export type Signature =
  | { readonly by: 'key'; readonly publicKey: string; readonly log?: string }
  | { readonly by: 'identity'; readonly issuer: string; readonly subject: string }
  | { readonly by: 'notation'; readonly certificate: string };

/** Signatures by digest. */
export type Registry = ReadonlyMap<string, readonly Signature[]>;

/** Whether a request is accepted without a word. */
export type Verifies = (objects: readonly KubeObject[], request: Request, registry: Registry) => boolean;

export const VERIFIERS: { readonly [form: string]: Verifies } = {
  'kyverno-images': (objects, request, registry) => objects.every((policy) => kyverno(policy, request, registry)),
  'kyverno-legacy-images': (objects, request, registry) => objects.every((policy) => kyvernoLegacy(policy, request, registry)),
  'policy-controller': policyController,
};

const PLURALS: { readonly [kind: string]: string } = {
  CronJob: 'cronjobs', DaemonSet: 'daemonsets', Deployment: 'deployments', Job: 'jobs', Pod: 'pods', ReplicaSet: 'replicasets', StatefulSet: 'statefulsets',
};

function groupVersionOf({ apiVersion }: KubeObject): readonly [string, string] {
  const [version, group = ''] = apiVersion.split('/').reverse();
  return [group, version];
}

function podSpec({ kind, spec }: any): any {
  return kind === 'Pod' ? spec : kind === 'CronJob' ? spec.jobTemplate.spec.template.spec : spec.template.spec;
}

function imagesOf(object: KubeObject, containers: string): string[] {
  return (podSpec(object)[containers] ?? []).map(({ image }: { image: string }) => image);
}

function digestOf(image: string): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
}

function globs(pattern: string, star: string): RegExp {
  return new RegExp(`^${pattern.split('**').map((part) => part.split('*').map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join(star)).join('.*')}$`);
}

function isSelected(selector: any, { object, namespaceObject }: Request): boolean {
  const labels: any = { 'kubernetes.io/metadata.name': object!.metadata.namespace, ...(namespaceObject?.metadata.labels as object | undefined) };
  return (selector?.matchExpressions ?? []).every(({ key, operator, values }: any) => (operator === 'In') === values.includes(labels[key]));
}

function conditionsHold(conditions: readonly { readonly expression: string }[] = [], request: Request): boolean {
  const environment: CelEnvironment = { kubernetesMinor: 34, variables: ['object', 'oldObject', 'request', 'namespaceObject'], composed: [], propertyNames: 'verbatim' };
  return conditions.every(({ expression }) => (compile(expression, environment) as CelProgram).evaluate(bindingsOf(request)) === true);
}

const CALL = /^images\.(\w+)\.map\(image, verifyImageSignatures\(image, \[(attestors\.\w+(?:, attestors\.\w+)*)\]\)\)\.all\(count, count > 0\)$/;

/** Images that no reference matches are passed over; those that one matches must be named by digest and have a signature that fits an attestor. */
function kyverno({ kind, spec }: any, request: Request, registry: Registry): boolean {
  if (kind !== 'ImageValidatingPolicy') { throw new Error(kind); }
  const { matchConstraints, matchConditions, matchImageReferences, attestors, validations, validationConfigurations, autogen } = spec;
  // What Kyverno makes of a policy about pods for their controllers differs by release: a policy that leaves it to that says something else each time.
  if (autogen?.podControllers?.controllers?.length !== 0) { throw new Error('it would be rewritten'); }
  const object = request.object!;
  const [group, version] = groupVersionOf(object);
  const resource = [PLURALS[object.kind], request.subResource].filter(Boolean).join('/');
  const isMatched = matchConstraints.resourceRules.some((rule: any) => (
    rule.apiGroups.includes(group) && rule.apiVersions.includes(version) && rule.resources.includes(resource) && rule.operations.includes(request.operation)));
  if (!isMatched || !isSelected(matchConstraints.namespaceSelector, request) || !conditionsHold(matchConditions, request)) { return true; }
  const isConcerned = (image: string) => matchImageReferences.some(({ glob }: any) => globs(glob, '.*').test(image));
  const byName = new Map(attestors.map((attestor: any) => [`attestors.${attestor.name}`, attestor]));
  return validations.every(({ expression }: any) => {
    const [, containers, names] = CALL.exec(expression)!;
    return imagesOf(object, containers).filter(isConcerned).every((image) => {
      const digest = digestOf(image);
      if (!digest) { return !validationConfigurations.verifyDigest; }
      return (registry.get(digest) ?? []).some((signature) => names.split(', ').some((name) => kyvernoTrusts(byName.get(name), signature)));
    });
  });
}

function kyvernoTrusts({ cosign, notary }: any, signature: Signature): boolean {
  switch (signature.by) {
    case 'key': return cosign?.key?.data === signature.publicKey && (cosign.ctlog?.insecureIgnoreTlog === true || cosign.ctlog?.url === signature.log);
    case 'identity': return (cosign?.keyless?.identities ?? []).some((identity: any) => identityFits(identity, signature));
    case 'notation': return notary?.certs?.value === signature.certificate;
  }
}

function identityFits({ issuer, issuerRegExp, subject, subjectRegExp }: any, signature: { readonly issuer: string; readonly subject: string }): boolean {
  const fits = (exact: string | undefined, pattern: string | undefined, text: string) => (exact !== undefined ? exact === text : new RegExp(pattern!).test(text));
  return fits(issuer, issuerRegExp, signature.issuer) && fits(subject, subjectRegExp, signature.subject);
}

function kyvernoLegacy({ kind, spec, metadata }: any, request: Request, registry: Registry): boolean {
  if (kind !== 'ClusterPolicy') { throw new Error(kind); }
  if (metadata.annotations?.['pod-policies.kyverno.io/autogen-controllers'] !== 'none') { throw new Error('it would be rewritten'); }
  return spec.rules.every((rule: any) => {
    if (rule.celPreconditions) { throw new Error('CEL is read by rules that validate alone'); }
    const isSelectedBy = ({ resources }: any): boolean => legacySelects(resources, request);
    if (!rule.match.any.some(isSelectedBy) || rule.exclude?.any.some(isSelectedBy)) { return true; }
    return rule.verifyImages.every((verification: any) => legacyVerifies(verification, request, registry));
  });
}

/** What a block of resources says must all fit; each field is a list of which one is enough. */
function legacySelects({ kinds, names, namespaces, operations, namespaceSelector, ...others }: any, request: Request): boolean {
  if (Object.keys(others).length > 0) { throw new Error(Object.keys(others).join(' ')); }
  const object = request.object!;
  const [group, version] = groupVersionOf(object);
  const isKind = (written: string) => {
    const [name, ...before] = (/^[A-Z]/.test(written) ? [written] : written.split('/').reverse());
    const [wantedVersion = '*', wantedGroup = '*'] = before;
    const own = request.subResource ? `${object.kind}/${request.subResource}` : object.kind;
    return name === own && [[wantedVersion, version], [wantedGroup, group]].every(([wanted, is]) => wanted === '*' || wanted === is);
  };
  return (!kinds || kinds.some(isKind))
    && (!names || names.some((name: string) => globs(name, '.*').test(object.metadata.name)))
    && (!namespaces || namespaces.includes(object.metadata.namespace))
    && (!operations || operations.includes(request.operation))
    && (!namespaceSelector || isSelected(namespaceSelector, request));
}

/** All containers of a pod, whatever their kind, but for images that an update leaves as they are. */
function legacyVerifies({ imageReferences, attestors: [{ count, entries }], verifyDigest, failureAction }: any, { object, oldObject }: Request, registry: Registry): boolean {
  if (count !== 1 || failureAction !== 'Enforce') { throw new Error('an entry is enough, and breaches are refused'); }
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((containers) => imagesOf(object!, containers).filter((image, i) => oldObject === null || imagesOf(oldObject, containers)[i] !== image))
    .filter((image) => imageReferences.some((reference: string) => globs(reference, '.*').test(image)))
    .every((image) => {
      const digest = digestOf(image);
      if (!digest) { return !verifyDigest; }
      return (registry.get(digest) ?? []).some((signature) => entries.some((entry: any) => legacyTrusts(entry, signature)));
    });
}

function legacyTrusts({ keys, keyless, certificates }: any, signature: Signature): boolean {
  switch (signature.by) {
    case 'key': return keys?.publicKeys === signature.publicKey && (keys.rekor?.ignoreTlog === true || keys.rekor?.url === signature.log);
    case 'identity': return keyless !== undefined && identityFits(keyless, signature);
    case 'notation': return certificates?.cert === signature.certificate;
  }
}

/** Looks at labelled namespaces only; all policies that an image matches must be satisfied, and one that matches none is refused. */
function policyController(objects: readonly KubeObject[], { object, namespaceObject }: Request, registry: Registry): boolean {
  const labels = namespaceObject?.metadata.labels as { readonly [key: string]: string } | undefined;
  if (labels?.['policy.sigstore.dev/include'] !== 'true') { return true; }
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((containers) => imagesOf(object!, containers)).every((image) => {
    const name = image.replace(/^docker\.io\//, 'index.docker.io/');
    const matching = objects.filter(({ spec }: any) => spec.images.some(({ glob }: any) => globs(glob, '[^/]*').test(name)));
    // A tag is looked up in the registry; the row says by its digest what would be found.
    const found = digestOf(image);
    return matching.length > 0 && matching.every(({ kind, spec }: any) => {
      if (kind !== 'ClusterImagePolicy' || spec.mode !== 'enforce') { throw new Error(`${kind} ${spec.mode}`); }
      return (found === undefined ? [] : registry.get(found) ?? []).some((signature) => spec.authorities.some((authority: any) => authorizes(authority, signature)));
    });
  });
}

function authorizes({ key, keyless, ctlog }: any, signature: Signature): boolean {
  switch (signature.by) {
    case 'key': return key?.data === signature.publicKey && (ctlog === undefined || ctlog.url === signature.log);
    case 'identity': return (keyless?.identities ?? []).some((identity: any) => identityFits(identity, signature));
    case 'notation': return false;
  }
}
