import { imagePatternProblem } from './image-pattern';
import { GitSigner, Signer, SignerSpec } from './signer';
import { sourceFits, sourcePatternProblem, sourceType, SourceType } from './source-pattern';
import { instance, listOf, objectOf, shaped, TEXTS } from '../../object/value-shape';

/** Who is trusted to sign what. */
export interface TrustProps {
  /**
   * Images, as `registry.example.com/shop/web`, as `registry.example.com/shop/*` for all below a place, or as `*` for all.
   *
   * An image that fits several entries must be signed for each of them; one that fits none is refused.
   *
   * @default - no images
   */
  readonly images?: string[];
  /**
   * Sources that reconcilers read: `https://git.example.com/shop/*` for Git by whatever protocol, `oci://registry.example.com/charts/*` for charts and artifacts.
   *
   * The first entry that a source fits says how it is verified; one that fits none is refused.
   *
   * @default - no sources
   */
  readonly sources?: string[];
  /** Signers of whom one is enough. */
  readonly signers: Signer[];
}

/** The same as plain data. */
export interface Trust {
  readonly images: readonly string[];
  readonly sources: readonly string[];
  readonly signers: readonly SignerSpec[];
}

/** Signers of images and artifacts. */
export type ArtifactSigner = Exclude<SignerSpec, GitSigner>;

export function isArtifactSigner(signer: SignerSpec): signer is ArtifactSigner {
  return signer.type !== 'git';
}

const ENTRIES = listOf(objectOf({ images: TEXTS, sources: TEXTS, signers: listOf(instance('Signer', "write Signer.key('name', …) or another of its factories", '_spec')) }));

/** Who is trusted, as a definition holds it. Throws where nobody could ever verify it, or where reconcilers could not be told all of it. */
export function trustOf(owner: string, entries: readonly TrustProps[]): Trust[] {
  shaped(owner, { trusted: entries }, { trusted: ENTRIES });
  if (!(entries?.length > 0)) { throw new Error(`${owner} trusts nobody for anything: give at least one entry with images or sources and their signers`); }
  const names = new Map<string, SignerSpec>();
  return entries.map((props, i) => {
    const entry = `entry ${i + 1} of ${owner}`;
    const trust = { images: [...props.images ?? []], sources: [...props.sources ?? []], signers: (props.signers ?? []).map((signer) => signer._spec) };
    checkPatterns(entry, trust);
    checkSigners(entry, trust);
    for (const signer of trust.signers) {
      const known = names.get(signer.name) ?? signer;
      if (JSON.stringify(known) !== JSON.stringify(signer)) { throw new Error(`${owner} has two signers named '${signer.name}' that differ: give one of them another name`); }
      names.set(signer.name, known);
    }
    return trust;
  });
}

function checkPatterns(entry: string, { images, sources }: Trust): void {
  if (images.length + sources.length === 0) { throw new Error(`${entry} names neither images nor sources: give what the signers sign`); }
  for (const [kind, patterns, problemOf] of [['image', images, imagePatternProblem], ['source', sources, sourcePatternProblem]] as const) {
    for (const pattern of patterns) {
      const problem = problemOf(pattern);
      if (problem) { throw new Error(`${entry} has the ${kind} pattern '${pattern}': ${problem}`); }
    }
  }
}

function checkSigners(entry: string, { images, sources, signers }: Trust): void {
  if (signers.length === 0) { throw new Error(`${entry} has no signers, so nothing could pass: give at least one`); }
  const of = (type: SourceType) => sources.filter((pattern) => sourceType(pattern) === type);
  const artifacts = signers.filter(isArtifactSigner);
  const committers = signers.filter(({ type }) => type === 'git');
  if (images.length > 0 && artifacts.length === 0) { throw new Error(`${entry} names images and only signers of commits: add Signer.key, identity or notation`); }
  if (of('oci').length > 0 && artifacts.length === 0) { throw new Error(`${entry} names the source '${of('oci')[0]}' and only signers of commits: add Signer.key, identity or notation`); }
  if (of('git').length > 0 && committers.length !== 1) {
    throw new Error(`${entry} names the source '${of('git')[0]}' and ${committers.length} signers of commits: give one Signer.git, whose Secret and keyIds may hold several keys`);
  }
  const ways = new Set(artifacts.map((signer) => (signer.type === 'identity' ? 'identity' : `${signer.type} ${signer.secretName}`)));
  if (of('oci').length > 0 && ways.size > 1) {
    throw new Error(`${entry} names the source '${of('oci')[0]}' and signers that Flux cannot check together (${[...ways].sort().join(', ')}): `
      + 'give the source an entry of its own, with identities only, or with keys that lie in one Secret');
  }
}

/** The entry by which a source is verified: the first that it fits. */
export function trustOfSource(trusts: readonly Trust[], type: SourceType, url: string): Trust | undefined {
  return trusts.find(({ sources }) => sources.some((pattern) => sourceType(pattern) === type && sourceFits(pattern, url)));
}
