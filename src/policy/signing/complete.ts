import { GitSigner, identityPatterns, IdentitySigner } from './signer';
import { committer, sharedKeys } from './source-rules';
import { isArtifactSigner, Trust, trustOfSource } from './trust';
import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';

/** Finds the object that a chart is read from, among those that are delivered beside it. */
export type SourceLookup = (kind: string, namespace: string | undefined, name: string) => KubeObject | undefined;

type Completion = (object: KubeObject, trusts: readonly Trust[], lookup: SourceLookup) => KubeObject;

const COMPLETIONS: { readonly [kind: string]: Completion } = {
  'source.toolkit.fluxcd.io/GitRepository': gitRepository,
  'source.toolkit.fluxcd.io/OCIRepository': ociRepository,
  'source.toolkit.fluxcd.io/HelmChart': (chart, trusts, lookup) => withChart(chart, specOf(chart), trusts, lookup, (spec) => ({ ...chart, spec })),
  'helm.toolkit.fluxcd.io/HelmRelease': helmRelease,
  'argoproj.io/AppProject': appProject,
};

/** Whether an object could be told whose signature it takes. */
export function isCompletable({ apiVersion, kind }: KubeObject): boolean {
  return Object.hasOwn(COMPLETIONS, `${groupOf(apiVersion)}/${kind}`);
}

/** A source that says nothing of verification, told to verify what the platform trusts; the same object where that cannot be said. */
export function completeSource(object: KubeObject, trusts: readonly Trust[], lookup: SourceLookup): KubeObject {
  return COMPLETIONS[`${groupOf(object.apiVersion)}/${object.kind}`](object, trusts, lookup);
}

function specOf({ spec }: KubeObject): JsonMap {
  return isMap(spec) ? spec : {};
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function gitRepository(object: KubeObject, trusts: readonly Trust[]): KubeObject {
  const spec = specOf(object);
  const trust = trustOfSource(trusts, 'git', text(spec.url));
  if (!trust || spec.verify !== undefined) { return object; }
  const { mode, secretName } = committer(trust.signers);
  return { ...object, spec: { ...spec, verify: { mode, secretRef: { name: secretName } } } };
}

function ociRepository(object: KubeObject, trusts: readonly Trust[]): KubeObject {
  const spec = specOf(object);
  const trust = trustOfSource(trusts, 'oci', text(spec.url));
  return trust && spec.verify === undefined ? { ...object, spec: { ...spec, verify: verification(trust) } } : object;
}

/** A chart that a HelmRelease names by itself: its verification knows Secrets and no identities. */
function helmRelease(object: KubeObject, trusts: readonly Trust[], lookup: SourceLookup): KubeObject {
  const spec = specOf(object);
  const chart = isMap(spec.chart) ? spec.chart : {};
  if (!isMap(chart.spec)) { return object; }
  return withChart(object, chart.spec, trusts, lookup, (told) => (
    isMap(told.verify) && told.verify.matchOIDCIdentity !== undefined ? object : { ...object, spec: { ...spec, chart: { ...chart, spec: told } } }));
}

function withChart(owner: KubeObject, chart: JsonMap, trusts: readonly Trust[], lookup: SourceLookup, told: (chart: JsonMap) => KubeObject): KubeObject {
  const source = isMap(chart.sourceRef) ? chart.sourceRef : {};
  if (chart.verify !== undefined || source.kind !== 'HelmRepository') { return owner; }
  const namespace = text(source.namespace) || text(owner.metadata.namespace) || undefined;
  const repository = lookup('HelmRepository', namespace, text(source.name));
  const from = repository ? specOf(repository) : {};
  const trust = from.type === 'oci' ? trustOfSource(trusts, 'oci', text(from.url)) : undefined;
  return trust ? told({ ...chart, verify: verification(trust) }) : owner;
}

function verification({ signers }: Trust): JsonMap {
  const artifact = signers.filter(isArtifactSigner);
  const [first] = artifact;
  if (first.type !== 'identity') { return { provider: first.type === 'notation' ? 'notation' : 'cosign', secretRef: { name: first.secretName } }; }
  const identities = artifact.filter((signer): signer is IdentitySigner => signer.type === 'identity');
  return { provider: 'cosign', matchOIDCIdentity: identities.map((signer) => ({ ...identityPatterns(signer) })) };
}

/** A project that names repositories gets one policy each; a star is told the keys that hold for all of them. */
function appProject(object: KubeObject, trusts: readonly Trust[]): KubeObject {
  const spec = specOf(object);
  const named = isList(spec.sourceRepos) ? spec.sourceRepos.map(text).filter((url) => url !== '' && !url.startsWith('!')) : [];
  if (named.length === 0 || spec.sourceIntegrity !== undefined || spec.signatureKeys !== undefined) { return object; }
  const policies = named.map((url) => gitPolicy(url, trusts));
  if (policies.some((policy) => policy === undefined)) { return object; }
  return { ...object, spec: { ...spec, sourceIntegrity: { git: { policies: policies as JsonMap[] } } } };
}

function gitPolicy(url: string, trusts: readonly Trust[]): JsonMap | undefined {
  const isStar = url.includes('*');
  const trust = isStar ? trusts.find(({ signers }) => committer(signers) !== undefined) : trustOfSource(trusts, 'git', url);
  const signer: GitSigner | undefined = trust && committer(trust.signers);
  const keys = isStar ? sharedKeys(trusts) : [...signer?.keyIds ?? []];
  return signer && keys.length > 0 ? { repos: [{ url }], gpg: { mode: signer.history, keys } } : undefined;
}
