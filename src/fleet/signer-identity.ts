/** Somebody who signs without a key of their own, as the identity provider states it. */
export interface SignerIdentity {
  /** Issuer of the identity, an exact address such as `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The signer exactly as the certificate states it, such as the address of the workflow that signs. */
  readonly subject: string;
}
