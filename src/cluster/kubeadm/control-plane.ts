import { KubeadmClusterProps } from './cluster-props';
import { KubeadmPlan } from './machine-plan';
import type { KubeadmConfigTemplateV1Beta2 } from '../../../imports/bootstrap.cluster.x-k8s.io';
import type { KubeadmControlPlaneV1Beta2, KubeadmControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { ClusterAccessProps, OidcIssuerProps } from '../access';
import { capiMetadata, CapiScope } from '../capi';
import { Manifest, referenceTo, unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { Taint } from '../taint';

type ConfigSpec = KubeadmControlPlaneV1Beta2Spec['kubeadmConfigSpec'];

export function kubeadmControlPlane(scope: CapiScope, props: KubeadmClusterProps, plan: KubeadmPlan, template: Manifest): KubeadmControlPlaneV1Beta2 {
  const { controlPlane, distribution } = props;
  return {
    apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2',
    kind: 'KubeadmControlPlane',
    metadata: capiMetadata(scope, scope.cluster),
    spec: {
      kubeadmConfigSpec: configSpec(props, plan),
      machineTemplate: { spec: { infrastructureRef: referenceTo(template) } },
      replicas: controlPlane.count,
      rollout: controlPlane.maxSurge === undefined ? undefined : { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: controlPlane.maxSurge } } },
      version: distribution.kubernetesVersion,
    },
  };
}

function configSpec(props: KubeadmClusterProps, plan: KubeadmPlan): ConfigSpec {
  const { controlPlane, distribution, access } = props;
  const registration = nodeRegistration(plan, controlPlane.taints, controlPlane.labels);
  return {
    clusterConfiguration: {
      apiServer: {
        certSANs: unlessEmpty(controlPlane.certificateNames),
        extraArgs: unlessEmpty(access?.oidc ? oidcArguments(access.oidc) : []),
      },
      certificateValidityPeriodDays: props.certificateDays,
      controllerManager: { extraArgs: unlessEmpty(plan.controllerManagerArguments) },
      dns: distribution._coreDns,
      etcd: distribution._etcd && { local: distribution._etcd },
      imageRepository: distribution._imageRepository,
    },
    files: unlessEmpty(plan.controlPlaneFiles),
    initConfiguration: { nodeRegistration: registration },
    joinConfiguration: { nodeRegistration: registration },
    preKubeadmCommands: unlessEmpty([...plan.commands, ...plan.controlPlaneCommands]),
    users: usersOf(access, plan),
  };
}

/** What the machines of a node pool do to join; the name follows the content, since running machines never change. */
export function joinConfig(scope: CapiScope, props: KubeadmClusterProps, plan: KubeadmPlan, pool: NodePool): KubeadmConfigTemplateV1Beta2 {
  return {
    apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2',
    kind: 'KubeadmConfigTemplate',
    metadata: capiMetadata(scope, ''),
    spec: {
      template: {
        spec: {
          joinConfiguration: { nodeRegistration: nodeRegistration(plan, unlessEmpty(pool.taints), pool.labels) },
          preKubeadmCommands: unlessEmpty(plan.commands),
          users: usersOf(props.access, plan),
        },
      },
    },
  };
}

function nodeRegistration(plan: KubeadmPlan, taints: readonly Taint[] | undefined, labels: { readonly [key: string]: string } | undefined) {
  const labelArgument = Object.entries(labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`).join(',');
  return {
    criSocket: plan.criSocket,
    kubeletExtraArgs: unlessEmpty([...plan.kubeletArguments, ...(labelArgument === '' ? [] : [{ name: 'node-labels', value: labelArgument }])]),
    name: plan.nodeName,
    taints: taints?.map(({ key, value, effect }) => ({ key, value, effect })),
  };
}

function usersOf(access: ClusterAccessProps | undefined, plan: KubeadmPlan) {
  const keys = access?.sshKeys ?? [];
  return keys.length === 0 ? undefined : [{ name: plan.sshUser, sshAuthorizedKeys: [...keys], sudo: 'ALL=(ALL) NOPASSWD:ALL' }];
}

function oidcArguments(issuer: OidcIssuerProps) {
  const claims = Object.entries(issuer.requiredClaims ?? {});
  return [
    { name: 'oidc-issuer-url', value: issuer.url },
    { name: 'oidc-client-id', value: issuer.clientId },
    { name: 'oidc-username-claim', value: issuer.usernameClaim },
    { name: 'oidc-username-prefix', value: issuer.usernamePrefix },
    { name: 'oidc-groups-claim', value: issuer.groupsClaim },
    { name: 'oidc-groups-prefix', value: issuer.groupsPrefix },
    ...claims.map(([claim, value]) => ({ name: 'oidc-required-claim', value: `${claim}=${value}` })),
  ].filter((argument): argument is { name: string; value: string } => argument.value !== undefined);
}
