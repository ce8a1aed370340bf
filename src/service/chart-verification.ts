import { SignerIdentity } from '../fleet';
import { exactly } from '../fleet/exact-pattern';

/** Who must have signed a chart before a reconciler takes it. */
export class ChartVerification {
  /** Signed with cosign by one of these identities, without a key. */
  public static cosignIdentities(...identities: SignerIdentity[]): ChartVerification {
    if (identities.length === 0) {
      throw new Error('cosignIdentities() names no identity, so any signature would do: name at least one issuer and subject');
    }
    return new ChartVerification({
      provider: 'cosign',
      matchOIDCIdentity: identities.map(({ issuer, subject }) => ({ issuer: exactly(issuer), subject: exactly(subject) })),
    });
  }

  /**
   * Signed with cosign by one of the keys in a Secret.
   *
   * @param secretName Secret with `*.pub` keys, in the namespace where the reconciler reads the chart
   */
  public static cosignKeys(secretName: string): ChartVerification {
    return new ChartVerification({ provider: 'cosign', secretRef: { name: secretName } });
  }

  /**
   * Signed with Notation.
   *
   * @param secretName Secret with the trust policy and certificates, in the namespace where the reconciler reads the chart
   */
  public static notation(secretName: string): ChartVerification {
    return new ChartVerification({ provider: 'notation', secretRef: { name: secretName } });
  }

  private constructor(private readonly fields: object) {}

  /** @internal */
  public _toJson(): object {
    return this.fields;
  }
}
