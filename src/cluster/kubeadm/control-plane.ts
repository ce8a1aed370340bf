import { argumentsOf } from './arguments';
import { KubeadmClusterProps } from './cluster-props';
import { GroupConfig } from './group-config';
import { KUBE_VIP_MANIFEST } from './kube-vip';
import { KubeadmPlan } from './machine-plan';
import type { KubeadmConfigTemplateV1Beta2, KubeadmConfigV1Beta2 } from '../../../imports/bootstrap.cluster.x-k8s.io';
import type { KubeadmControlPlaneV1Beta2, KubeadmControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { ClusterAccessProps, OidcIssuerProps } from '../access';
import { capiMetadata, CapiScope } from '../capi';
import { API_SERVER_PORT } from '../control-plane';
import { checkKubeletLabels } from '../kubelet-label';
import { Manifest, referenceTo, unlessEmpty, withFields } from '../manifest';
import { ClusterNetworkProps } from '../network';
import { NodePool } from '../node-pool';
import { Taint } from '../taint';

type ConfigSpec = NonNullable<KubeadmControlPlaneV1Beta2Spec['kubeadmConfigSpec']>;

export function kubeadmControlPlane(scope: CapiScope, props: KubeadmClusterProps, plan: KubeadmPlan, config: GroupConfig, template: Manifest): KubeadmControlPlaneV1Beta2 {
  const { controlPlane, distribution } = props;
  return {
    apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2',
    kind: 'KubeadmControlPlane',
    metadata: capiMetadata(scope, props.controlPlaneName ?? scope.cluster),
    spec: {
      kubeadmConfigSpec: config.fields.reduce(withFields<ConfigSpec>, configSpec(props, plan, config)),
      machineTemplate: { spec: { deletion: { nodeDrainTimeoutSeconds: config.drainSeconds }, infrastructureRef: referenceTo(template) } },
      replicas: controlPlane.count,
      rollout: controlPlane.maxSurge === undefined ? undefined : { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: controlPlane.maxSurge } } },
      version: distribution.kubernetesVersion,
    },
  };
}

function configSpec(props: KubeadmClusterProps, plan: KubeadmPlan, config: GroupConfig): ConfigSpec {
  const { controlPlane, distribution, access, network } = props;
  const told = props.kubeadm?.controlPlane ?? {};
  const registration = nodeRegistration(config, controlPlane.taints, controlPlane.labels);
  const port = boundPort(props, config);
  const localAPIEndpoint = port === undefined ? undefined : { bindPort: port };
  return {
    clusterConfiguration: {
      apiServer: {
        certSANs: unlessEmpty(controlPlane.certificateNames),
        extraArgs: unlessEmpty(argumentsOf([...(plan.apiServerArguments ?? []), ...(access?.oidc ? oidcArguments(access.oidc) : [])], told.apiServerArguments)),
      },
      certificateValidityPeriodDays: props.certificateDays,
      controllerManager: { extraArgs: unlessEmpty(argumentsOf([...(plan.controllerManagerArguments ?? []), ...nodeMask(network)], told.controllerManagerArguments)) },
      dns: distribution._coreDns,
      etcd: distribution._etcd && { local: distribution._etcd },
      imageRepository: distribution._imageRepository,
      scheduler: { extraArgs: unlessEmpty(argumentsOf([], told.schedulerArguments)) },
    },
    initConfiguration: { localAPIEndpoint, nodeRegistration: registration },
    joinConfiguration: { controlPlane: localAPIEndpoint && { localAPIEndpoint }, nodeRegistration: registration },
    ...machineSpec(config, access),
  };
}

/** The port at which the API server itself listens; undefined where it is the usual one, or where a load balancer of one's own may lead from another. */
function boundPort({ provider, controlPlane: { endpointPort } }: KubeadmClusterProps, { files }: GroupConfig): number | undefined {
  const isPassedOn = provider._endpointRule === 'required' && !files.some(({ path }) => path === KUBE_VIP_MANIFEST);
  return endpointPort === API_SERVER_PORT || isPassedOn ? undefined : endpointPort;
}

/** The part of the pods' range that each node gets; a cluster of both families of IP says whose it is. */
function nodeMask({ nodePrefix, pods, secondPods }: ClusterNetworkProps = {}): { name: string; value: string }[] {
  if (nodePrefix === undefined) { return []; }
  return [{ name: `node-cidr-mask-size${secondPods ? `-ipv${pods?.isIpv6 ? 6 : 4}` : ''}`, value: String(nodePrefix) }];
}

/** What the machines of a node pool do to join; the name follows the content, since running machines never change. */
export function joinConfig(scope: CapiScope, props: KubeadmClusterProps, config: GroupConfig, pool: NodePool): KubeadmConfigTemplateV1Beta2 {
  return {
    apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2',
    kind: 'KubeadmConfigTemplate',
    metadata: capiMetadata(scope, ''),
    spec: { template: { spec: joinSpec(props, config, pool) } },
  };
}

/** The same for machines that the provider keeps as one group, and replaces once it changes. */
export function groupJoinConfig(scope: CapiScope, name: string, props: KubeadmClusterProps, config: GroupConfig, pool: NodePool): KubeadmConfigV1Beta2 {
  return { apiVersion: 'bootstrap.cluster.x-k8s.io/v1beta2', kind: 'KubeadmConfig', metadata: capiMetadata(scope, name), spec: joinSpec(props, config, pool) };
}

function joinSpec(props: KubeadmClusterProps, config: GroupConfig, pool: NodePool): NonNullable<KubeadmConfigV1Beta2['spec']> {
  const spec = { joinConfiguration: { nodeRegistration: nodeRegistration(config, unlessEmpty(pool.taints), pool.labels) }, ...machineSpec(config, props.access) };
  return config.fields.reduce(withFields<typeof spec>, spec);
}

function machineSpec(config: GroupConfig, access: ClusterAccessProps | undefined): Pick<ConfigSpec, 'files' | 'ntp' | 'preKubeadmCommands' | 'postKubeadmCommands' | 'users'> {
  const keys = access?.sshKeys ?? [];
  const usual = keys.length === 0 || config.sshUser === undefined ? [] : [{ name: config.sshUser, sshAuthorizedKeys: [...keys], sudo: 'ALL=(ALL) NOPASSWD:ALL' }];
  const own = config.users.map(({ name, sshKeys, sudo, groups, shell }) => ({ name, sshAuthorizedKeys: unlessEmpty(sshKeys), sudo, groups: unlessEmpty(groups)?.join(', '), shell }));
  const twice = own.find(({ name }) => usual.some((user) => user.name === name));
  if (twice) { throw new Error(`${config.where} has the user '${twice.name}', to whom the cluster's SSH keys belong: leave it out of users, or name another sshUser`); }
  return {
    files: unlessEmpty(config.files),
    ntp: config.timeServers.length === 0 ? undefined : { enabled: true, servers: [...config.timeServers] },
    postKubeadmCommands: unlessEmpty(config.commandsAfter),
    preKubeadmCommands: unlessEmpty(config.commands),
    users: unlessEmpty([...usual, ...own]),
  };
}

function nodeRegistration(config: GroupConfig, taints: readonly Taint[] | undefined, labels: { readonly [key: string]: string } | undefined) {
  const own = Object.entries(labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${value}`);
  checkKubeletLabels(config.where, labels);
  const nodeLabels = [...config.nodeLabels, ...own].join(',');
  return {
    criSocket: config.criSocket,
    kubeletExtraArgs: unlessEmpty([...config.kubeletArguments, ...(nodeLabels === '' ? [] : [{ name: 'node-labels', value: nodeLabels }])]),
    name: config.nodeName,
    taints: taints?.map(({ key, value, effect }) => ({ key, value, effect })),
  };
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
