import { ApiObject, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { EncryptedSecret } from './encrypted-secret';
import { markedScope } from './ownership';
import { SecretSource } from './secret-source';
import type { ExternalSecretV1 } from '../../imports/external-secrets.io';
import { checkDnsLabel } from '../fleet';
import { ValueClass } from '../fleet/value-class';
import { shaped, TEXT } from '../object/value-shape';

/** A Secret that a service or a team uses. */
export interface SecretReferenceProps {
  /** Where it comes from. */
  readonly source: SecretSource;
  /**
   * Its namespace.
   *
   * @default - that of the service
   */
  readonly namespace?: string;
}

/** A Secret that must be on the cluster although nothing is delivered for it. */
export interface SecretNeed {
  readonly construct: IConstruct;
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

const NEEDS = new WeakMap<IConstruct, SecretNeed[]>();

/** Secrets that what stands under a bundle or an overlay needs and does not deliver. */
export function secretNeeds(scope: IConstruct): readonly SecretNeed[] {
  return NEEDS.get(scope) ?? [];
}

/**
 * A Secret of a service or a team, wherever it comes from.
 *
 * Declare it again in an overlay, under the same id, with the source that holds there.
 */
export class SecretReference extends Construct {
  /** Name of the Secret on the cluster. */
  public readonly secretName: string;
  /** Its namespace. */
  public readonly secretNamespace: string;

  constructor(scope: Construct, id: string, props: SecretReferenceProps) {
    shaped(`the Secret '${id}'`, props, { namespace: TEXT });
    super(scope, id);
    const { source } = props;
    ValueClass.SECRET_SOURCE.demand(`the Secret '${this.node.path}'`, 'source', source);
    this.secretName = source.secretName;
    this.secretNamespace = this.namespaceOf(props);
    const metadata = { name: this.secretName, namespace: this.secretNamespace };
    const { external, sops, needed } = source._content;
    if (external) {
      new ApiObject(this, 'Resource', { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata, spec: external } satisfies ExternalSecretV1);
    } else if (sops) {
      new EncryptedSecret(this, 'Resource', { metadata, file: sops.file, keySecret: sops.decryptionSecretName });
    } else {
      const owner = markedScope(this);
      NEEDS.set(owner, [...secretNeeds(owner), { construct: this, namespace: this.secretNamespace, name: this.secretName, keys: needed ?? [] }]);
    }
  }

  private namespaceOf({ namespace }: SecretReferenceProps): string {
    const found = namespace ?? Chart.of(this).namespace;
    if (found === undefined) { throw new Error(`'${this.node.path}' has no namespace: give it one, or give one to what it is part of`); }
    checkDnsLabel(`namespace of '${this.node.path}',`, found);
    return found;
  }
}

/** Declares Secrets under ids that follow from their names; throws where two have one name. */
export function declareSecrets(scope: Construct, sources: readonly SecretSource[], namespace?: string): SecretReference[] {
  const names = new Set<string>();
  return sources.map((source) => {
    const { secretName } = source;
    if (names.has(secretName)) { throw new Error(`'${scope.node.path}' has two secrets named '${secretName}': leave one out, or say it in an overlay`); }
    names.add(secretName);
    return new SecretReference(scope, `secret-${secretName}`, { source, namespace });
  });
}
