import { KINDS, shop } from './every-kind';
import { objectsOf, SSH_KEY } from './fleet';
import { HealthCheck, MachineShape, MadeCluster, NodePool, NodePoolOptions, Taint } from '../../src/cluster';
import { Cidr, KubernetesVersion } from '../../src/fleet';

/*
 * What a program says of a cluster either shows in what is written, or is refused with what to do. What a kind takes without any effect, so that
 * a program need not change with its provider, is listed here.
 */

const shape = MachineShape.of({ cpus: 4, memoryGiB: 16 });
const LARGE = MachineShape.of({ cpus: 8, memoryGiB: 32, diskGiB: 77 });
const PODS = Cidr.of('10.50.0.0/16');
const SERVICES = Cidr.of('10.51.0.0/16');
const ISSUER = { url: 'https://login.example.com', clientId: 'shop' };

/** What a cluster is told, and what it is compared with; it has the endpoint that its kind demands. */
type Said = (cluster: MadeCluster) => object;
const pool = (options: NodePoolOptions): Said => () => ({ workers: [NodePool.fixed('general', 3, { shape, ...options })] });
const control = (props: object): Said => ({ _endpoint: endpoint }) => ({ controlPlane: { count: 3, endpoint, shape, ...props } });
const network = (props: object): Said => () => ({ network: { pods: PODS, services: SERVICES, ...props } });
const issuer = (props: object): Said => () => ({ access: { sshKeys: [SSH_KEY], oidc: { ...ISSUER, ...props } } });
const NOTHING: Said = () => ({});

const EVERYWHERE: Record<string, readonly [Said, Said]> = {
  'labels of a pool': [NOTHING, pool({ labels: { tier: 'app' } })],
  'taints of a pool': [NOTHING, pool({ taints: [Taint.preferNoSchedule('dedicated', 'app')] })],
  'the shape of a pool': [NOTHING, pool({ shape: LARGE })],
  'an older version of a pool': [NOTHING, pool({ version: KubernetesVersion.V1_33 })],
  'the health check of a pool': [NOTHING, pool({ healthCheck: HealthCheck.of({ nodeStartupSeconds: 99 }) })],
  'maxSurge of a pool': [NOTHING, pool({ rollout: { maxSurge: 2 } })],
  'maxUnavailable of a pool': [NOTHING, pool({ rollout: { maxUnavailable: 2 } })],
  'the objectName of a pool': [NOTHING, pool({ objectName: 'other' })],
  'bounds of a pool': [NOTHING, () => ({ workers: [NodePool.autoscaled('general', 2, 5, { shape })] })],
  'pods': [NOTHING, () => ({ network: { pods: PODS } })],
  'services': [NOTHING, () => ({ network: { services: SERVICES } })],
  'a second range of pods': [network({}), network({ secondPods: Cidr.of('fd01::/48') })],
  'a second range of services': [network({}), network({ secondServices: Cidr.of('fd02::/112') })],
  'the domain of services': [NOTHING, () => ({ network: { serviceDomain: 'shop.internal' } })],
  'the prefix of nodes': [network({}), network({ nodePrefix: 25 })],
  'a health check': [NOTHING, () => ({ healthCheck: HealthCheck.of({ nodeStartupSeconds: 99 }) })],
  'SSH keys': [NOTHING, () => ({ access: { sshKeys: [SSH_KEY.replace('ops', 'other')] } })],
  'an issuer': [() => ({ access: { sshKeys: [SSH_KEY] } }), issuer({})],
  'the claim of users': [issuer({}), issuer({ usernameClaim: 'email' })],
  'the prefix of users': [issuer({}), issuer({ usernamePrefix: 'x:' })],
  'the claim of groups': [issuer({}), issuer({ groupsClaim: 'groups' })],
  'the prefix of groups': [issuer({}), issuer({ groupsPrefix: 'y:' })],
  'a required claim': [issuer({}), issuer({ requiredClaims: { team: 'ops' } })],
  'a namespace': [NOTHING, () => ({ namespace: 'other' })],
};
const WITH_CONTROL_PLANE: Record<string, readonly [Said, Said]> = {
  'the port of the endpoint': [control({}), control({ endpointPort: 7443 })],
  'the shape of the control plane': [control({}), control({ shape: LARGE })],
  'labels of the control plane': [control({}), control({ labels: { tier: 'control' } })],
  'taints of the control plane': [control({}), control({ taints: [Taint.noSchedule('dedicated')] })],
  'names of the certificate': [control({}), control({ certificateNames: ['api.example.com'] })],
  'maxSurge of the control plane': [control({}), control({ maxSurge: 0 })],
  'the number of the control plane': [control({}), control({ count: 5 })],
};

/** Machines that are there already, or whose size the provider's offerings say: a shape describes them. */
const DESCRIBED = ['kubeadm on metal3', 'kubeadm on cloudstack', 'kubeadm on development', 'machine pools of kubeadm on development', 'EKS Anywhere on bare metal', 'EKS Anywhere on snow', 'EKS Anywhere on cloudstack', 'EKS Anywhere on docker'];
const WITHOUT_EFFECT: Record<string, readonly string[]> = {
  'the shape of a pool': DESCRIBED,
  'the shape of the control plane': DESCRIBED,
  // Containers have nothing to log on to.
  'SSH keys': ['EKS Anywhere on docker'],
  // Azure and EC2 replace broken machines by rules of their own, whatever is said.
  'a health check': ['EKS, autoscaling group', 'AKS'],
  'the health check of a pool': ['AKS'],
};

/** What becomes of what is said: the message that refuses it, or whether the objects differ. */
function fate(kind: string, [before, after]: readonly [Said, Said]): string {
  const plain = shop(kind);
  try {
    return JSON.stringify(objectsOf(shop(kind, after(plain)))) === JSON.stringify(objectsOf(shop(kind, before(plain)))) ? 'is lost' : 'shows';
  } catch (error) {
    return (error as Error).message;
  }
}

describe.each(Object.keys(KINDS))('what is said of a cluster of the kind %s', (kind) => {
  const demandsControlPlane = /kubeadm|Distro|Anywhere/.test(kind);
  const said = Object.entries({ ...EVERYWHERE, ...(demandsControlPlane ? WITH_CONTROL_PLANE : {}) });

  it('is nowhere lost: it shows, or is refused with what to do', () => {
    const fates = said.map(([name, change]) => [name, fate(kind, change)]);
    expect(fates.filter(([, result]) => result === 'is lost').map(([name]) => name)).toEqual(said.map(([name]) => name).filter((name) => WITHOUT_EFFECT[name]?.includes(kind)));
    const refusals = fates.map(([, result]) => result).filter((result) => result !== 'shows' && result !== 'is lost');
    for (const message of refusals) { expect(message).toMatch(/'(shop|general)'.*: .*(leave|give|name|raise|use|choose|demands)/); }
  });
});

describe('how machines are replaced', () => {
  it.each<[string, NodePoolOptions, string]>([
    ['EKS, managed', { rollout: { maxSurge: 2 } },
      "node pool 'general' has rollout.maxSurge 2, and EKS chooses the surge of a managed pool itself: give rollout.maxUnavailable, or use EksPool.selfManaged"],
    ['EKS, autoscaling group', { rollout: { maxUnavailable: 1 } },
      "node pool 'general' has a rollout, and its autoscaling group replaces instances by shares: give refresh in EksPool.autoScalingGroup"],
    ['EKS, autoscaling group', { healthCheck: HealthCheck.of() },
      "node pool 'general' has a health check, and its autoscaling group replaces instances that EC2 finds broken: leave it out, or use EksPool.selfManaged"],
    ['GKE', { rollout: { maxSurge: 1 } }, "node pool 'general' of cluster 'shop' has a rollout, and GKE chooses itself how machines are replaced: leave it out"],
  ])('is refused of %s where its provider chooses', (kind, options, message) => {
    expect(() => shop(kind, pool(options)({} as MadeCluster))).toThrow(new Error(message));
  });

  it.each<[object, string]>([
    [{ maxSurge: -1 }, "node pool 'a' has rollout.maxSurge -1: give a whole number from 0"],
    [{ maxUnavailable: 0.5 }, "node pool 'a' has rollout.maxUnavailable 0.5: give a whole number from 0"],
    [{ maxSurge: '25%' }, "node pool 'a' has rollout.maxSurge 25%: give a whole number from 0"],
  ])('is a whole number: %j', (rollout, message) => {
    expect(() => NodePool.fixed('a', 1, { rollout: rollout as NodePoolOptions['rollout'] })).toThrow(new Error(message));
  });
});

describe('the port of the endpoint', () => {
  const configOf = (kind: string, port: number) => {
    const plain = shop(kind);
    const cluster = shop(kind, control({ endpointPort: port })(plain));
    const [controlPlane, { spec }] = [cluster.objectOf('KubeadmControlPlane').toJson(), cluster.objectOf('Cluster').toJson()];
    const { initConfiguration, joinConfiguration } = controlPlane.spec.kubeadmConfigSpec;
    return [initConfiguration.localAPIEndpoint?.bindPort, joinConfiguration.controlPlane?.localAPIEndpoint.bindPort, spec.clusterNetwork?.apiServerPort];
  };

  it.each([
    ['kubeadm on vsphere', 7443, [7443, 7443, undefined]],
    ['kubeadm on openstack', 7443, [7443, 7443, undefined]],
    ['kubeadm on aws', 7443, [7443, 7443, 7443]],
    ['kubeadm on google', 6443, [undefined, undefined, 6443]],
  ])('of %s, %i, is where the API server listens, since nothing in between leads from one to the other', (kind, port, expected) => {
    expect(configOf(kind, port)).toEqual(expected);
  });
});
