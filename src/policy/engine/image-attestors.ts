import { IdentitySigner } from '../signing/signer';
import { ArtifactSigner, isArtifactSigner, Trust } from '../signing/trust';

/** An entry of images with the name of the object that it becomes. */
export interface NamedTrust {
  readonly name: string;
  readonly trust: Trust;
  readonly signers: readonly ArtifactSigner[];
}

/** The entries about images, each named by its signers, so that another entry renames none. */
export function namedTrusts(id: string, trusts: readonly Trust[]): NamedTrust[] {
  const taken = new Map<string, number>();
  return trusts.filter(({ images }) => images.length > 0).map((trust) => {
    const signers = trust.signers.filter(isArtifactSigner);
    const name = [id, ...signers.map((signer) => signer.name)].join('-');
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return { name: before === 0 ? name : `${name}-${before + 1}`, trust, signers };
  });
}

/** Issuer and subject in the fields that Kyverno and policy-controller share. */
export function identityFields({ issuer, subject, isPattern }: IdentitySigner) {
  return isPattern ? { issuerRegExp: `^(?:${issuer})$`, subjectRegExp: `^(?:${subject})$` } : { issuer, subject };
}

export const UNSIGNED = 'an image is not signed by somebody whom the platform trusts for it';
