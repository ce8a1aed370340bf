import { AksClusterProps, AksNetworkPlugin, AksNetworkPolicy } from './cluster-props';
import type { ManagedClusterV1Api20240901, ManagedClusterV1Api20240901Spec } from '../../../imports/containerservice.azure.com';
import type { ResourceGroupV1Api20200601 } from '../../../imports/resources.azure.com';
import { unlessEmpty, withFields, withoutUnset } from '../manifest';

/** Where Azure Service Operator finds what it logs on with. */
export const CREDENTIALS = 'serviceoperator.azure.com/credential-from';

type Spec = ManagedClusterV1Api20240901Spec;
type Resource = { readonly [field: string]: unknown };

/** An object as a list of resources holds it: without what is not set, with its credentials. */
export function resource(object: object, credentialSecret: string): Resource {
  const { metadata, ...others } = withoutUnset(object) as Resource & { readonly metadata?: { readonly annotations?: object } };
  return { ...others, metadata: { ...metadata, annotations: { [CREDENTIALS]: credentialSecret, ...metadata?.annotations } } };
}

export function resourceGroup(name: string, location: string, tags: AksClusterProps['tags']): ResourceGroupV1Api20200601 {
  return { apiVersion: 'resources.azure.com/v1api20200601', kind: 'ResourceGroup', metadata: { name }, spec: { location, tags: unlessEmpty(tags) } };
}

export function managedCluster(cluster: string, props: AksClusterProps): ManagedClusterV1Api20240901 {
  return {
    apiVersion: 'containerservice.azure.com/v1api20240901',
    kind: 'ManagedCluster',
    metadata: { name: cluster },
    spec: withFields(specOf(cluster, props), props.fields),
  };
}

function specOf(cluster: string, props: AksClusterProps): Spec {
  const { adminGroups, apiServer, workloadIdentity, access } = props;
  return {
    aadProfile: adminGroups && { managed: true, adminGroupObjectIDs: [...adminGroups] },
    apiServerAccessProfile: apiServer && { enablePrivateCluster: apiServer.isPrivate, authorizedIPRanges: unlessEmpty((apiServer.sources ?? []).map(String)) },
    disableLocalAccounts: props.localAccounts === false ? true : undefined,
    dnsPrefix: props.dnsPrefix ?? cluster,
    identity: { type: 'SystemAssigned' },
    linuxProfile: access?.sshKeys?.length ? { adminUsername: 'azureuser', ssh: { publicKeys: access.sshKeys.map((keyData) => ({ keyData })) } } : undefined,
    location: props.location.region,
    networkProfile: networkOf(props),
    oidcIssuerProfile: workloadIdentity ? { enabled: true } : undefined,
    // Without the administrator's account the provider makes its kubeconfig of this one, under its own name.
    operatorSpec: props.localAccounts === false ? { secrets: { userCredentials: { name: `${cluster}-user-credentials`, key: 'value' } } } : undefined,
    owner: { name: props.resourceGroup ?? cluster },
    securityProfile: workloadIdentity ? { workloadIdentity: { enabled: true } } : undefined,
    servicePrincipalProfile: { clientId: 'msi' },
    sku: props.tier && { name: 'Base', tier: props.tier },
    tags: unlessEmpty(props.tags),
  };
}

function networkOf({ networkPlugin = AksNetworkPlugin.AZURE, networkPolicy }: AksClusterProps): Spec['networkProfile'] {
  const isOverlay = networkPlugin === AksNetworkPlugin.AZURE_OVERLAY;
  return {
    networkDataplane: networkPolicy === AksNetworkPolicy.CILIUM ? 'cilium' : undefined,
    networkPlugin: isOverlay ? 'azure' : networkPlugin as 'azure',
    networkPluginMode: isOverlay ? 'overlay' : undefined,
    networkPolicy,
  };
}
