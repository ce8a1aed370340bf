import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';

const ENCRYPTED = Symbol.for('cdk8s-platform.EncryptedSecret');

/** A Secret whose content is a file that SOPS has encrypted. */
export interface EncryptedSecretProps {
  readonly metadata: ApiObjectMetadata;
  readonly file: string;
  readonly keySecret?: string;
}

/** Stands for a Secret whose encrypted file is read when the platform is synthesized. */
export class EncryptedSecret extends ApiObject {
  /** Whether the value is one, also of another copy of this library. */
  public static isEncryptedSecret(x: unknown): x is EncryptedSecret {
    return typeof x === 'object' && x !== null && ENCRYPTED in x;
  }

  public readonly file: string;
  public readonly keySecret?: string;

  constructor(scope: Construct, id: string, { metadata, file, keySecret }: EncryptedSecretProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Secret', metadata });
    this.file = file;
    this.keySecret = keySecret;
    Object.defineProperty(this, ENCRYPTED, { value: true });
  }
}
