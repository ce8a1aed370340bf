import { EksAccessEntry, EksAuthentication, EksIamMapping } from './access';
import { EksBastionProps, EksClusterProps, EksLog } from './cluster-props';
import { securityOf } from './security';
import type { AWSManagedControlPlaneV1Beta2, AWSManagedControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { OidcIssuerProps } from '../access';
import { capiMetadata, CapiScope } from '../capi';
import { unlessEmpty } from '../manifest';

type Spec = AWSManagedControlPlaneV1Beta2Spec;

export function controlPlaneManifest(scope: CapiScope, props: EksClusterProps): AWSManagedControlPlaneV1Beta2 {
  return {
    apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2',
    kind: 'AWSManagedControlPlane',
    metadata: capiMetadata(scope, `${scope.cluster}-control-plane`),
    spec: { ...placeOf(scope, props), ...accessOf(props), ...softwareOf(props) },
  };
}

function placeOf(scope: CapiScope, props: EksClusterProps): Spec {
  const { endpoint, identity } = props;
  return {
    additionalTags: unlessEmpty(props.tags),
    eksClusterName: props.eksClusterName ?? scope.cluster,
    bastion: props.bastion && bastionOf(props.bastion),
    endpointAccess: endpoint && {
      public: endpoint.isPublic,
      private: endpoint.isPrivate,
      publicCIDRs: unlessEmpty(endpoint.sources.map(String)),
    },
    identityRef: identity && { kind: identity.kind as 'AWSClusterRoleIdentity', name: identity.name },
    network: { ...props.vpc?._spec(), ...securityOf(props.security) },
    partition: props.partition,
    region: props.location.region,
    restrictPrivateSubnets: props.restrictPrivateSubnets,
    roleAdditionalPolicies: unlessEmpty(props.rolePolicies),
    roleName: props.roleName,
    rolePath: props.rolePath,
    rolePermissionsBoundary: props.permissionsBoundary,
    secondaryCidrBlock: props.podCidr && String(props.podCidr),
    tokenMethod: props.tokenMethod,
    upgradePolicy: props.support,
    version: props.patch === undefined ? `v${props.version}` : `v${props.version}.${props.patch}`,
  };
}

function accessOf(props: EksClusterProps): Spec {
  const entries = props.accessEntries ?? [];
  const mode = props.authentication ?? (entries.length > 0 ? EksAuthentication.API_AND_CONFIG_MAP : undefined);
  return {
    accessConfig: { authenticationMode: mode, bootstrapClusterCreatorAdminPermissions: props.creatorIsAdmin },
    accessEntries: unlessEmpty(entries.map(entryOf)),
    iamAuthenticatorConfig: mappingsOf(props.iamMappings ?? []),
    associateOIDCProvider: props.serviceAccountRoles,
    oidcIdentityProviderConfig: props.access?.oidc && oidcOf(props.access.oidc),
    sshKeyName: props.keyPair,
  };
}

function softwareOf(props: EksClusterProps): Spec {
  const { secretsKeyArn, logs } = props;
  return {
    addons: unlessEmpty((props.addons ?? []).map(({ name, version, options }) => ({
      name,
      version,
      configuration: options.configuration,
      conflictResolution: options.onConflict,
      preserveOnDelete: options.preserveOnDelete,
      serviceAccountRoleARN: options.roleArn,
    }))),
    bootstrapSelfManagedAddons: props.bootstrapAddons,
    encryptionConfig: secretsKeyArn === undefined ? undefined : { provider: secretsKeyArn, resources: ['secrets'] },
    kubeProxy: props.disableKubeProxy ? { disable: true } : undefined,
    logging: logs && {
      apiServer: logs.includes(EksLog.API_SERVER),
      audit: logs.includes(EksLog.AUDIT),
      authenticator: logs.includes(EksLog.AUTHENTICATOR),
      controllerManager: logs.includes(EksLog.CONTROLLER_MANAGER),
      scheduler: logs.includes(EksLog.SCHEDULER),
    },
    vpcCni: { disable: props.disableVpcCni ? true : undefined, env: unlessEmpty(Object.entries(props.vpcCniEnvironment ?? {}).map(([name, value]) => ({ name, value }))) },
  };
}

function bastionOf(bastion: EksBastionProps): Spec['bastion'] {
  return {
    allowedCIDRBlocks: unlessEmpty((bastion.sources ?? []).map(String)),
    ami: bastion.amiId,
    disableIngressRules: bastion.disableIngressRules,
    enabled: true,
    instanceType: bastion.instanceType,
  };
}

function mappingsOf(mappings: readonly EksIamMapping[]): Spec['iamAuthenticatorConfig'] {
  const isRole = ({ arn }: EksIamMapping) => arn.includes(':role/');
  return {
    mapRoles: unlessEmpty(mappings.filter(isRole).map(({ arn, username, groups }) => ({ rolearn: arn, username, groups: [...groups] }))),
    mapUsers: unlessEmpty(mappings.filter((mapping) => !isRole(mapping)).map(({ arn, username, groups }) => ({ userarn: arn, username, groups: [...groups] }))),
  };
}

function entryOf({ principalArn, type, options }: EksAccessEntry): NonNullable<Spec['accessEntries']>[number] {
  return {
    principalARN: principalArn,
    type: type as 'standard',
    username: options.username,
    kubernetesGroups: unlessEmpty(options.groups),
    accessPolicies: unlessEmpty((options.policies ?? []).map(({ policyArn, scope }) => ({
      policyARN: policyArn,
      accessScope: scope ? { type: 'namespace' as const, namespaces: [...scope] } : { type: 'cluster' as const },
    }))),
  };
}

function oidcOf(issuer: OidcIssuerProps): Spec['oidcIdentityProviderConfig'] {
  return {
    clientId: issuer.clientId,
    groupsClaim: issuer.groupsClaim,
    groupsPrefix: issuer.groupsPrefix,
    identityProviderConfigName: issuer.name ?? 'oidc',
    issuerUrl: issuer.url,
    requiredClaims: unlessEmpty(issuer.requiredClaims),
    usernameClaim: issuer.usernameClaim,
    usernamePrefix: issuer.usernamePrefix,
  };
}
