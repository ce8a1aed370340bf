export { Signer, type GitSignerProps, type NotationSignerProps, type SigningKeyProps } from './signer';
export { SignedArtifacts, type SignedArtifactsProps } from './signed-artifacts';
export { type TrustProps } from './trust';
