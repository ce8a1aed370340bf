import { ValueKind } from './value-kind';

/** An issuer of tokens that the API server trusts. */
export interface OidcIssuerProps {
  /** Address of the issuer; https. */
  readonly url: string;
  /** The client that tokens must be made for. */
  readonly clientId: string;
  /**
   * Name of the object or configuration that tells the provider of it.
   *
   * @default - `oidc` in EKS, the cluster's name in EKS Anywhere
   */
  readonly name?: string;
  /**
   * The claim that holds the user's name.
   *
   * @default - `sub`
   */
  readonly usernameClaim?: string;
  /**
   * What stands before the user's name.
   *
   * @default - the API server's
   */
  readonly usernamePrefix?: string;
  /**
   * The claim that holds the user's groups.
   *
   * @default - no groups
   */
  readonly groupsClaim?: string;
  /**
   * What stands before the names of groups.
   *
   * @default - nothing
   */
  readonly groupsPrefix?: string;
  /**
   * Claims that a token must carry; EKS Anywhere takes at most one.
   *
   * @default - none
   */
  readonly requiredClaims?: { [claim: string]: string };
}

/** Who gets into a cluster and onto its machines. */
export interface ClusterAccessProps {
  /**
   * Public SSH keys that may log on to machines.
   *
   * @default - none
   */
  readonly sshKeys?: string[];
  /**
   * An issuer of tokens that the API server trusts.
   *
   * @default - none
   */
  readonly oidc?: OidcIssuerProps;
}

const SSH_KEY = /^(ssh-(rsa|ed25519)|ecdsa-sha2-nistp(256|384|521)|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]+={0,2}( [^\n]*)?$/;

/** Throws for a key that is no public SSH key on one line and an issuer that is not https. */
export function checkAccess(cluster: string, access: ClusterAccessProps): void {
  ValueKind.ANY.checkAll(`cluster '${cluster}'`, 'access.sshKeys', access.sshKeys);
  checkSshKeys(`cluster '${cluster}'`, access.sshKeys);
  if (access.oidc && !/^https:\/\/[^\s]+$/.test(access.oidc.url)) {
    throw new Error(`cluster '${cluster}' trusts the token issuer '${access.oidc.url}': an issuer's address must start with https://`);
  }
  if (access.oidc && !access.oidc.clientId) {
    throw new Error(`cluster '${cluster}' trusts the token issuer '${access.oidc.url}' for no client: give its clientId`);
  }
}

/** Throws for a key that is no public SSH key on one line. */
export function checkSshKeys(where: string, keys: readonly string[] = []): void {
  const odd = keys.find((key) => !SSH_KEY.test(key));
  if (odd === undefined) { return; }
  throw new Error(`${where} is given '${odd.slice(0, 24).replace(/\n/g, ' ')}…' as an SSH key, which is not a public key on one line: use one such as 'ssh-ed25519 AAAA… name'`);
}
