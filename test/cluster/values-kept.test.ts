import { platform } from './fleet';
import {
  AgentBootstrap, ArgoCd, Cidr, ClusterApiProvider, ConfigSync, EbsVolume, EksAccessEntry, EksAddon, EksPool, EksVpc, Flux, KubeadmProvider, KubernetesVersion, NodePool,
  RancherFleet, Repository, VersionPolicy,
} from '../../src';

/** What a program may do to its own lists and maps once it has given them away. */
function scrambled(value: unknown): void {
  if (typeof value !== 'object' || value === null || ![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as never)) { return; }
  Object.values(value).forEach(scrambled);
  if (Array.isArray(value)) { value.push('later'); } else { Object.assign(value, { later: 'x' }); }
}

const KEPT: readonly (readonly [string, (given: never) => object, object])[] = [
  ['Argo CD', (given) => new ArgoCd(given), { sourceRepositories: ['https://git.example.com/*'] }],
  ['Flux', (given) => new Flux(given), { decryption: { secretName: 'sops-age' }, interval: '5m' }],
  ['Config Sync', (given) => new ConfigSync(given), { period: '15s' }],
  ['Rancher Fleet', (given) => new RancherFleet(given), { workspace: 'stores' }],
  ['a VPC', (given) => EksVpc.create(Cidr.of('10.0.0.0/16'), given), { secondaryCidrs: [Cidr.of('100.64.0.0/16')] }],
  ['an add-on', (given) => EksAddon.coreDns('v1.12.1-eksbuild.2', given), { configuration: { replicaCount: 2, tolerations: [{ key: 'system' }] } }],
  ['a volume', (given) => EbsVolume.general(20, given), { encrypted: true }],
  ['an access entry', (given) => EksAccessEntry.principal('arn:aws:iam::123456789012:role/ops', given), { groups: ['ops'] }],
  ['a managed pool', (given) => EksPool.managed(given), { tags: { team: 'shop' }, subnetIds: ['subnet-1'] }],
  ['a pool of its own', (given) => EksPool.selfManaged(given), { tags: { team: 'shop' } }],
  ['an autoscaling group', (given) => EksPool.autoScalingGroup(given), { zones: ['eu-west-3a'] }],
  ['kubeadm on AWS', (given) => KubeadmProvider.aws(given), { tags: { team: 'shop' }, pools: { general: { tags: { team: 'shop' } } } }],
  ['a provider of Cluster API', (given) => ClusterApiProvider.core('v1.10.0', given), { featureGates: { ClusterTopology: true } }],
  ['a node pool', (given) => NodePool.fixed('general', 3, given), { labels: { tier: 'edge' }, taints: [], rollout: { maxSurge: 1 } }],
  ['the agent of Weave', (given) => AgentBootstrap.weave(given), { agent: { name: 'flux', image: 'registry.example.com/flux:1', args: ['sync'] }, selector: { own: 'yes' } }],
];

it.each(KEPT)('%s keeps what it was given as it was', (_, make, given) => {
  const [changed, left] = [structuredCloneOf(given), structuredCloneOf(given)];
  const made = make(changed as never);
  scrambled(changed);
  expect(made).toEqual(make(left as never));
});

/** Instances of classes as they are. */
function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(structuredCloneOf); }
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredCloneOf(item)])) : value;
}

it('the project of Argo CD takes from the repositories that it was given, and no others', () => {
  const sourceRepositories = ['https://git.example.com/*'];
  const argo = new ArgoCd({ sourceRepositories });
  sourceRepositories.push('*');
  const folders = argo.deliver({ repository: Repository.git('https://git.example.com/acme/platform'), clusters: [{ cluster: 'lyon', units: [] }] } as never);
  const project = folders.flatMap(({ objects }) => objects as { kind: string; metadata: { name: string }; spec: { sourceRepos: string[] } }[]).find(({ kind, metadata }) => kind === 'AppProject' && metadata.name === 'platform');
  expect(project?.spec.sourceRepos).toEqual(['https://git.example.com/*']);
});

it('a version policy allows what it was told to, and no more', () => {
  const allowed = [KubernetesVersion.V1_35];
  const policy = new VersionPolicy(platform(), 'versions', { allowed });
  allowed.push(KubernetesVersion.V1_34);
  const cluster = { clusterName: 'lyon', clusterLabels: {}, location: {} as never, version: KubernetesVersion.V1_34 };
  expect(policy._findings([cluster]).map(({ code }) => code)).toEqual(['cluster.version-not-allowed']);
});
