import { AwsIdentity } from './aws-identity';
import type {
  AWSClusterControllerIdentityV1Beta2, AWSClusterRoleIdentityV1Beta2, AWSClusterStaticIdentityV1Beta2,
} from '../../../imports/infrastructure.cluster.x-k8s.io';
import { checkDnsLabel, checkLabels } from '../../fleet';
import { IdentifiedManifest, Manifest, unlessEmpty } from '../manifest';

/** Which namespaces of the management cluster may use an identity. */
export class AwsIdentityNamespaces {
  /** Every one. */
  public static all(): AwsIdentityNamespaces {
    return new AwsIdentityNamespaces([], {}, true);
  }

  /** Those that are named. Throws where there is none. */
  public static named(...namespaces: string[]): AwsIdentityNamespaces {
    if (namespaces.length === 0) { throw new Error('an identity of AWS is for no namespace: name one, or use AwsIdentityNamespaces.all()'); }
    for (const namespace of namespaces) { checkDnsLabel('namespace', namespace); }
    return new AwsIdentityNamespaces(namespaces, {}, false);
  }

  /** Those that carry the labels. Throws where there is none. */
  public static labelled(labels: { [key: string]: string }): AwsIdentityNamespaces {
    checkLabels('an identity of AWS', labels);
    if (Object.keys(labels).length === 0) { throw new Error('an identity of AWS is for namespaces with no label: name one, or use AwsIdentityNamespaces.all()'); }
    return new AwsIdentityNamespaces([], labels, false);
  }

  private readonly names: readonly string[];
  private readonly labels: { readonly [key: string]: string };
  private readonly isAll: boolean;

  private constructor(names: readonly string[], labels: { readonly [key: string]: string }, isAll: boolean) {
    this.names = names;
    this.labels = labels;
    this.isAll = isAll;
  }

  /**
   * Whether the namespace may use the identity; undefined where labels decide, which are not known here.
   *
   * @internal
   */
  public _allows(namespace: string): boolean | undefined {
    if (this.isAll) { return true; }
    return this.names.length === 0 ? undefined : this.names.includes(namespace);
  }

  /**
   * An empty object allows every namespace, and a missing one none.
   *
   * @internal
   */
  public _spec() {
    if (this.isAll) { return {}; }
    return { list: unlessEmpty([...this.names]), selector: this.names.length > 0 ? undefined : { matchLabels: { ...this.labels } } };
  }
}

/** A role that the provider takes on. */
export interface AwsRoleIdentityProps {
  readonly roleArn: string;
  /** @default AwsIdentityNamespaces.all() */
  readonly namespaces?: AwsIdentityNamespaces;
  /**
   * The identity out of which the role is taken on.
   *
   * @default AwsIdentity.controller()
   */
  readonly source?: AwsIdentity;
  /**
   * What the role's owner demands to be said.
   *
   * @default - nothing
   */
  readonly externalId?: string;
  /**
   * Name under which AWS logs what is done.
   *
   * @default - the provider's
   */
  readonly sessionName?: string;
  /**
   * Seconds that credentials are good for: 900 to 43200.
   *
   * @default - the provider's, 900
   */
  readonly durationSeconds?: number;
  /**
   * ARNs of policies that narrow the role.
   *
   * @default - none
   */
  readonly policyArns?: string[];
  /**
   * A policy as JSON that narrows the role.
   *
   * @default - none
   */
  readonly inlinePolicy?: string;
}

/** An account of AWS in which the provider can act: an object of the management cluster, which clusters name by `reference`. */
export class AwsClusterIdentity {
  /** The provider's own credentials; there is one, and its name is always `default`. */
  public static controller(namespaces: AwsIdentityNamespaces = AwsIdentityNamespaces.all()): AwsClusterIdentity {
    const manifest: AWSClusterControllerIdentityV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2', kind: 'AWSClusterControllerIdentity', metadata: { name: 'default' }, spec: { allowedNamespaces: namespaces._spec() },
    };
    return new AwsClusterIdentity(AwsIdentity.controller(), namespaces, manifest);
  }

  /** A role. Throws for what is no ARN of a role and for credentials of a duration that AWS does not give. */
  public static role(name: string, props: AwsRoleIdentityProps): AwsClusterIdentity {
    checkRole(name, props);
    const { namespaces = AwsIdentityNamespaces.all(), source = AwsIdentity.controller() } = props;
    const manifest: AWSClusterRoleIdentityV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSClusterRoleIdentity',
      metadata: { name },
      spec: {
        allowedNamespaces: namespaces._spec(),
        durationSeconds: props.durationSeconds,
        externalID: props.externalId,
        inlinePolicy: props.inlinePolicy,
        policyARNs: unlessEmpty(props.policyArns),
        roleARN: props.roleArn,
        sessionName: props.sessionName,
        sourceIdentityRef: { kind: source.kind as 'AWSClusterRoleIdentity', name: source.name },
      },
    };
    return new AwsClusterIdentity(AwsIdentity.role(name), namespaces, manifest);
  }

  /** A key, in a Secret of the provider's namespace that is not written by the platform. */
  public static staticKey(name: string, secretName: string, namespaces: AwsIdentityNamespaces = AwsIdentityNamespaces.all()): AwsClusterIdentity {
    checkDnsLabel('identity', name);
    const manifest: AWSClusterStaticIdentityV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSClusterStaticIdentity',
      metadata: { name },
      spec: { allowedNamespaces: namespaces._spec(), secretRef: secretName },
    };
    return new AwsClusterIdentity(AwsIdentity.staticKey(name), namespaces, manifest);
  }

  /** How clusters name it. */
  public readonly reference: AwsIdentity;
  private readonly namespaces: AwsIdentityNamespaces;
  private readonly manifest: Manifest;

  private constructor(reference: AwsIdentity, namespaces: AwsIdentityNamespaces, manifest: Manifest) {
    this.reference = reference;
    this.namespaces = namespaces;
    this.manifest = manifest;
  }

  /** @internal */
  public get _object(): IdentifiedManifest {
    return { id: `identity-${this.reference.kind.toLowerCase()}-${this.reference.name}`, manifest: this.manifest };
  }

  /**
   * Whether clusters of the namespace may act in it; undefined where that is not known here.
   *
   * @internal
   */
  public _allows(namespace: string): boolean | undefined {
    return this.namespaces._allows(namespace);
  }
}

function checkRole(name: string, { roleArn, durationSeconds: seconds }: AwsRoleIdentityProps): void {
  checkDnsLabel('identity', name);
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/./.test(roleArn)) {
    throw new Error(`identity '${name}' takes on '${roleArn}', which is no role of AWS: write it as 'arn:aws:iam::123456789012:role/name'`);
  }
  if (seconds !== undefined && (!Number.isInteger(seconds) || seconds < 900 || seconds > 43200)) {
    throw new Error(`identity '${name}' has credentials for ${seconds} seconds: give a whole number from 900 to 43200`);
  }
}
