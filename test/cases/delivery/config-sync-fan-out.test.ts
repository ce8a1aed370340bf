import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { byId, itReal } from './real-flux';
import { Synthesized } from './synthesized';
import { ExistingCluster } from '../../../src/cluster';
import { KubernetesVersion, Location, Repository } from '../../../src/fleet';
import { KubeObject } from '../../../src/object/kube-object';
import { Platform } from '../../../src/platform';
import { Reconciler } from '../../../src/reconciler';
import { YamlService } from '../../../src/service';
import { readObjects } from '../../../src/synth/collect/kubernetes-yaml';
import { shared } from '../../support/shared';
import { KUBECTLS, KustomizeVersion } from '../../support/tools';

const folder = () => shared('cases/delivery/config-sync-namespace-policy/multi-cluster-fan-out/repos/platform/configsync/all-clusters');

function objectsIn(root: string): KubeObject[] {
  return (readdirSync(root, { recursive: true }) as string[]).filter((path) => path.endsWith('.yaml'))
    .flatMap((path) => [...readObjects(readFileSync(join(root, path), 'utf8')).objects]);
}

describe('multi-cluster-fan-out', () => {
  itReal('comes out equal on every cluster, read by Config Sync', () => {
    const result = new Platform({ name: 'fan-out', repository: Repository.git('https://git.example.com/demo/fleet'), reconciler: Reconciler.configSync() });
    for (const name of ['cluster-1', 'cluster-2']) {
      new ExistingCluster(result, name, { location: Location.of('gcp', 'us-central1', { jurisdiction: 'US' }), version: KubernetesVersion.V1_34 });
    }
    new YamlService(result, 'tenants', { path: folder() });
    const tree = new Synthesized(result);
    expect(tree.findings).toEqual([]);
    const expected = byId(objectsIn(folder()));
    expect(Object.keys(expected)).toHaveLength(9);
    for (const cluster of ['cluster-1', 'cluster-2']) {
      for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) { expect(byId(tree.delivered(cluster, version))).toEqual(expected); }
    }
  }, 60_000);
});
