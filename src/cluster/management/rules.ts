import { ClusterApiProvider } from './provider';
import { KubernetesVersion } from '../../fleet';

interface SupportedMinors {
  readonly management: readonly [number, number];
  readonly workload: readonly [number, number];
}

/** Which minors of Kubernetes a minor of Cluster API runs on and makes clusters of; source: its book, page of versions. */
const SUPPORTED: Record<string, SupportedMinors> = {
  'v1.14': { management: [33, 36], workload: [31, 36] },
};

/** Throws for two providers of one name, and for a Kubernetes that Cluster API does not run on. */
export function checkManagement(cluster: string, version: KubernetesVersion, providers: readonly ClusterApiProvider[]): void {
  const seen = new Set<string>();
  for (const provider of providers) {
    if (seen.has(provider._key)) { throw new Error(`management cluster '${cluster}' has the ${provider._key} twice: keep one version of it`); }
    seen.add(provider._key);
  }
  const core = coreOf(providers);
  if (providers.length > 0 && !core) {
    throw new Error(`management cluster '${cluster}' has providers and not Cluster API itself: add ClusterApiProvider.core('v1.14.0')`);
  }
  const range = core && supportedBy(core)?.management;
  if (core && range && (version.minor < range[0] || version.minor > range[1])) {
    throw new Error(`management cluster '${cluster}' has Kubernetes ${version}, and Cluster API ${core.version} runs on 1.${range[0]} to 1.${range[1]}: upgrade the cluster, or choose another release`);
  }
}

/** What speaks against a new cluster with that Kubernetes; undefined where nothing is known to. */
export function workloadMistake(cluster: string, version: KubernetesVersion, providers: readonly ClusterApiProvider[]): string | undefined {
  const core = coreOf(providers);
  const range = core && supportedBy(core)?.workload;
  if (!core || !range || (version.minor >= range[0] && version.minor <= range[1])) { return undefined; }
  return `cluster '${cluster}' has Kubernetes ${version}, and Cluster API ${core.version} makes clusters of 1.${range[0]} to 1.${range[1]}`;
}

function coreOf(providers: readonly ClusterApiProvider[]): ClusterApiProvider | undefined {
  return providers.find((provider) => provider.providerKind === 'CoreProvider');
}

function supportedBy(core: ClusterApiProvider): SupportedMinors | undefined {
  return SUPPORTED[core.version.split('.').slice(0, 2).join('.')];
}
