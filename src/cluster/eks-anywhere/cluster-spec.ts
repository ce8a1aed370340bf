import { EksAnywhereClusterProps } from './cluster-props';
import { MachinePlan } from './machine-plan';
import { networkWithDefaults } from './network';
import { settingsSpec } from './settings';
import { surroundingsOf } from './surroundings';
import type { ClusterV1Alpha1, ClusterV1Alpha1Spec, OIDCConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { OidcIssuerProps } from '../access';
import { EksAnywhereVersion } from '../eks-anywhere-version';
import { HealthCheck } from '../health-check';
import { MadeCluster } from '../made-cluster';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { Taint } from '../taint';

type WorkerGroup = NonNullable<ClusterV1Alpha1Spec['workerNodeGroupConfigurations']>[number];

/** Machines are upgraded where they are. */
const IN_PLACE = { type: 'InPlace' };

export function clusterManifest(cluster: MadeCluster, props: EksAnywhereClusterProps, release: EksAnywhereVersion, plan: MachinePlan): ClusterV1Alpha1 {
  const { clusterName: name, namespace } = cluster;
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'Cluster',
    metadata: { name, namespace },
    spec: {
      clusterNetwork: networkOf(props),
      controlPlaneConfiguration: controlPlaneOf(props, plan),
      datacenterRef: plan.datacenter,
      eksaVersion: String(release),
      externalEtcdConfiguration: props.etcd && { count: props.etcd.count, machineGroupRef: plan.machines.get('etcd') },
      gitOpsRef: gitOpsOf(cluster, props),
      identityProviderRefs: unlessEmpty([
        ...(props.access?.oidc ? [{ kind: 'OIDCConfig', name: props.access.oidc.name ?? name }] : []),
        ...(props.awsIam ? [{ kind: 'AWSIamConfig', name: props.awsIam.name ?? name }] : []),
      ]),
      kubernetesVersion: String(cluster.version),
      machineHealthCheck: healthCheckOf(props.healthCheck),
      managementCluster: { name: cluster.managedBy.clusterName },
      ...settingsSpec(props),
      ...surroundingsOf(props.proxy, props.registryMirror),
      workerNodeGroupConfigurations: unlessEmpty(cluster.workers.map((pool) => workerGroup(pool, plan, props))),
    },
  };
}

function gitOpsOf({ clusterName, namespace }: MadeCluster, { gitOps }: EksAnywhereClusterProps): ClusterV1Alpha1Spec['gitOpsRef'] {
  const config = gitOps?._manifest(clusterName, namespace);
  return config && { kind: config.kind, name: config.metadata.name };
}

function networkOf(props: EksAnywhereClusterProps): ClusterV1Alpha1Spec['clusterNetwork'] {
  const { pods, services, nodePrefix } = networkWithDefaults(props.network);
  return {
    cniConfig: props.cilium?._spec ?? { cilium: {} },
    dns: { resolvConf: { path: props.resolvConf } },
    nodes: nodePrefix === undefined ? undefined : { cidrMaskSize: nodePrefix },
    pods: { cidrBlocks: [String(pods)] },
    services: { cidrBlocks: [String(services)] },
  };
}

function controlPlaneOf(props: EksAnywhereClusterProps, plan: MachinePlan): ClusterV1Alpha1Spec['controlPlaneConfiguration'] {
  const { count, endpoint, endpointPort, labels, taints, certificateNames, maxSurge } = props.controlPlane;
  return {
    apiServerExtraArgs: unlessEmpty(props.apiServerArguments),
    auditPolicyContent: props.auditPolicy,
    certSans: unlessEmpty(certificateNames),
    count,
    endpoint: endpoint === undefined ? undefined : { host: endpointPort === undefined ? endpoint : `${endpoint.includes(':') ? `[${endpoint}]` : endpoint}:${endpointPort}` },
    kubeletConfiguration: props.controlPlaneKubelet?._fields,
    labels: unlessEmpty(labels),
    machineGroupRef: plan.machines.get('control-plane'),
    machineHealthCheck: healthCheckOf(props.controlPlaneHealthCheck),
    skipAdmissionForSystemResources: props.skipAdmissionForSystem,
    skipLoadBalancerDeployment: props.ownLoadBalancer,
    taints: unlessEmpty((taints ?? []).map(taintOf)),
    upgradeRolloutStrategy: props.upgradeInPlace ? IN_PLACE : maxSurge === undefined ? undefined : { type: 'RollingUpdate', rollingUpdate: { maxSurge } },
  };
}

function workerGroup(pool: NodePool, plan: MachinePlan, props: EksAnywhereClusterProps): WorkerGroup {
  const { rollout } = pool;
  return {
    name: pool.name,
    ...(pool.isAutoscaled
      ? { autoscalingConfiguration: { minCount: pool.minCount, maxCount: pool.maxCount } }
      : { count: pool.minCount }),
    failureDomains: unlessEmpty(plan.failureDomains.get(pool.name)),
    kubeletConfiguration: props.kubelets?.[pool.name]?._fields,
    kubernetesVersion: pool.version && String(pool.version),
    labels: unlessEmpty(pool.labels),
    machineGroupRef: plan.machines.get(pool.name),
    machineHealthCheck: healthCheckOf(pool.healthCheck),
    taints: unlessEmpty(pool.taints.map(taintOf)),
    upgradeRolloutStrategy: props.upgradeInPlace ? IN_PLACE : rollout && {
      type: 'RollingUpdate',
      rollingUpdate: { maxSurge: rollout.maxSurge ?? 1, maxUnavailable: rollout.maxUnavailable ?? 0 },
    },
  };
}

function taintOf({ key, value, effect }: Taint) {
  return { key, value, effect };
}

function healthCheckOf(check: HealthCheck | undefined) {
  const odd = check && [...check.nodeConditions, ...check.machineConditions][0];
  if (odd) { throw new Error(`a health check of EKS Anywhere has the condition '${odd.type}', and its controller knows readiness alone: leave it out`); }
  return check && {
    maxUnhealthy: /^\d+$/.test(check.maxUnhealthy) ? Number(check.maxUnhealthy) : check.maxUnhealthy,
    nodeStartupTimeout: `${check.nodeStartupSeconds}s`,
    unhealthyMachineTimeout: `${check.unhealthySeconds}s`,
  };
}

export function oidcManifest(cluster: MadeCluster, issuer: OidcIssuerProps): OIDCConfigV1Alpha1 {
  const claims = Object.entries(issuer.requiredClaims ?? {}).map(([claim, value]) => ({ claim, value }));
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'OIDCConfig',
    metadata: { name: issuer.name ?? cluster.clusterName, namespace: cluster.namespace },
    spec: {
      clientId: issuer.clientId,
      groupsClaim: issuer.groupsClaim,
      groupsPrefix: issuer.groupsPrefix,
      issuerUrl: issuer.url,
      requiredClaims: unlessEmpty(claims),
      usernameClaim: issuer.usernameClaim,
      usernamePrefix: issuer.usernamePrefix,
    },
  };
}
