import { UnitDecryption } from './reconciler';
import type { KustomizationV1SpecDecryption } from '../../imports/kustomize.toolkit.fluxcd.io';

/** How Flux decrypts what SOPS has encrypted. */
export interface FluxDecryption {
  /**
   * Secret with the keys, in the namespace of Flux.
   *
   * @default - the one that the documentation of Flux names for the kind of key, where the key is none of a cloud
   */
  readonly secretName?: string;
  /**
   * Account whose identity in the cloud may use the key there.
   *
   * @default - that of kustomize-controller
   */
  readonly serviceAccountName?: string;
}

/** Keys that a cloud holds and opens for an identity. Source: the decryption guide of Flux. */
const IN_CLOUD = ['azure_kv', 'gcp_kms', 'kms'];
const SECRET_OF_KIND: { readonly [kind: string]: string } = { age: 'sops-age', hc_vault: 'sops-hcvault', pgp: 'sops-gpg' };

/** The decryption of a unit: what its files name, else what the platform says, else what fits the kind of key. */
export function decryptionOf({ secretName: own, keyKinds }: UnitDecryption, { secretName, serviceAccountName }: FluxDecryption = {}): KustomizationV1SpecDecryption {
  const name = own ?? secretName ?? (serviceAccountName === undefined ? usual(keyKinds) : undefined);
  return {
    provider: 'sops',
    ...(name === undefined ? {} : { secretRef: { name } }),
    ...(serviceAccountName === undefined ? {} : { serviceAccountName }),
  };
}

function usual(keyKinds: readonly string[]): string | undefined {
  if (keyKinds.some((kind) => IN_CLOUD.includes(kind))) { return undefined; }
  const [kind] = keyKinds;
  return kind === undefined ? undefined : SECRET_OF_KIND[kind];
}
