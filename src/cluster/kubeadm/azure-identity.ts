import type { AzureClusterIdentityV1Beta1, AzureClusterIdentityV1Beta1Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { CapiScope, capiMetadata } from '../capi';
import { IdentifiedManifest } from '../manifest';

/** An application of Microsoft Entra ID. */
export interface AzureApplicationProps {
  readonly clientId: string;
  readonly tenantId: string;
}

/** An application of Microsoft Entra ID that logs on with a password. */
export interface AzureServicePrincipalProps extends AzureApplicationProps {
  /** Name of the Secret that holds the password. */
  readonly secretName: string;
  /**
   * Namespace of the Secret.
   *
   * @default - that of the cluster's objects
   */
  readonly secretNamespace?: string;
}

/** As whom the provider acts in Azure. */
export class AzureIdentity {
  /** An AzureClusterIdentity beside the cluster's objects, or in another namespace, that somebody else declares: tell the platform of it by `platform.assume`. */
  public static existing(name: string, namespace?: string): AzureIdentity {
    return new AzureIdentity(name, namespace, () => undefined);
  }

  /** An application with a password, which is declared with the cluster. */
  public static servicePrincipal(name: string, props: AzureServicePrincipalProps): AzureIdentity {
    return new AzureIdentity(name, undefined, (namespace) => ({
      allowedNamespaces: {},
      clientID: props.clientId,
      clientSecret: { name: props.secretName, namespace: props.secretNamespace ?? namespace },
      tenantID: props.tenantId,
      type: 'ServicePrincipal',
    }));
  }

  /** An application that trusts the service account of the provider; it is declared with the cluster. */
  public static workload(name: string, props: AzureApplicationProps): AzureIdentity {
    return new AzureIdentity(name, undefined, () => ({ allowedNamespaces: {}, clientID: props.clientId, tenantID: props.tenantId, type: 'WorkloadIdentity' }));
  }

  public readonly name: string;
  private readonly namespace?: string;
  private readonly spec: (namespace: string) => AzureClusterIdentityV1Beta1Spec | undefined;

  private constructor(name: string, namespace: string | undefined, spec: (namespace: string) => AzureClusterIdentityV1Beta1Spec | undefined) {
    this.name = name;
    this.namespace = namespace;
    this.spec = spec;
  }

  /** @internal */
  public get _reference() {
    return { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'AzureClusterIdentity', name: this.name, namespace: this.namespace };
  }

  /** @internal */
  public _objects(scope: CapiScope): IdentifiedManifest[] {
    const spec = this.spec(scope.namespace);
    if (!spec) { return []; }
    const manifest: AzureClusterIdentityV1Beta1 = { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'AzureClusterIdentity', metadata: capiMetadata(scope, this.name), spec };
    return [{ id: 'identity', manifest }];
  }
}
