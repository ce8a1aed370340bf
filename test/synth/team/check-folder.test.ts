import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { stringify } from 'yaml';
import { checkFolder } from '../../../src/synth/team/check-folder';
import { Team, TeamAllowance, TeamMarks, TeamPath, TeamRepository } from '../../../src/team';
import { contractJson, parseContract, TeamContract } from '../../../src/team/contract';
import { temporaryFolder } from '../../support/temporary-folder';
import { cluster, objects as objectsOf, platform } from '../../team/fixture';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const FACTS = { kubernetes: '1.34', jurisdiction: 'FR', labels: {}, reconciler: 'flux', capabilities: [], serves: [], policies: [], isFenced: true };

function contract(path = TeamPath.perCluster()): TeamContract {
  const team = new Team(platform(), 'shop', {
    namespaces: ['shop', 'shop-batch'],
    repository: TeamRepository.git('https://git.example.com/shop', { path }),
    allows: TeamAllowance.of({ registries: ['registry.example.com/shop/'] }),
  });
  const clusters = [cluster('lille'), cluster('lyon')];
  const spaces = new Map([...objectsOf(team)].filter(([, { kind }]) => kind === 'Namespace').map(([, object]) => [object.metadata.name, object]));
  return parseContract('shop.json', contractJson(team._contract('acme', clusters, {
    facts: new Map(clusters.map(({ clusterName }) => [clusterName, FACTS])),
    policies: new Map(),
    fenceMarks: TeamMarks.standard(),
    namespaceOn: (_, name) => spaces.get(name),
  })));
}

const configMap = (namespace?: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config', ...(namespace ? { namespace } : {}) } });

function deployment(image: string) {
  const container = {
    name: 'main', image, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }, resources: { limits: { memory: '1Gi', cpu: '1' } },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop' },
    spec: {
      selector: { matchLabels: { app: 'shop' } },
      template: {
        metadata: { labels: { app: 'shop' } },
        spec: { automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } }, containers: [container] },
      },
    },
  };
}

describe('the folders of a team, judged by its contract', () => {
  let root: string;
  beforeEach(() => { root = temporaryFolder('team'); });

  function write(folder: string, ...objects: object[]): void {
    const path = join(root, folder, 'kustomization.yaml');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify({ resources: objects.map((_, i) => `${i}.yaml`) }));
    objects.forEach((object, i) => { writeFileSync(join(root, folder, `${i}.yaml`), stringify(object)); });
  }

  function fourFolders(...objects: object[]): void {
    for (const folder of ['lille', 'lyon', 'lille/shop-batch', 'lyon/shop-batch']) { write(`deploy/clusters/${folder}`, configMap()); }
    write('deploy/clusters/lyon', ...objects);
  }

  const errors = (by = contract()) => checkFolder(by, root, () => 'no tool is needed').map(({ code, path, object, message, clusters }) => ({ code, path, object, message, clusters }));

  it('are fine with kinds, namespaces and images of the contract', () => {
    fourFolders(configMap('shop'), deployment(`registry.example.com/shop/web@${DIGEST}`));
    expect(errors()).toEqual([]);
  });

  it.each([
    ['a namespace in another spelling', configMap('shp'), 'contract.namespace', 'namespace \'shp\' is not in the contract, did you mean \'shop\'?'],
    ['a namespace of somebody else', configMap('kube-system'), 'contract.namespace', 'namespace \'kube-system\' is not in the contract'],
    ['the other namespace of the team', configMap('shop-batch'), 'contract.namespace', 'namespace \'shop-batch\' is the team\'s, and what lies here is applied by the account of \'shop\''],
    ['a kind for the whole cluster', { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'config' } },
      'contract.kind', 'the team\'s account may not create the kind \'ClusterRole\' of \'rbac.authorization.k8s.io/v1\''],
    ['the label of what belongs to the platform', { ...configMap(), metadata: { name: 'config', labels: { 'cdk8s-platform/managed': 'true' } } },
      'contract.refused', 'the admission policy \'team-managed-objects\' refuses it: only the platform sets the label cdk8s-platform/managed: leave it out'],
    ['an image from elsewhere', deployment(`docker.io/library/web@${DIGEST}`), 'contract.refused', 'refuses it'],
    ['an image by its tag', deployment('registry.example.com/shop/web:latest'), 'contract.refused', 'refuses it'],
    ['a type of Service that is not opened', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { type: 'NodePort', ports: [{ port: 80 }] } }, 'contract.refused', 'refuses it'],
  ])('are refused for %s', (_, object, code, message) => {
    fourFolders(object);
    expect(errors()).toEqual([expect.objectContaining({ code, path: 'deploy/clusters/lyon', message: expect.stringContaining(message), clusters: ['lyon'] })]);
  });

  it('are no folders of clusters that the contract does not have', () => {
    fourFolders(configMap());
    write('deploy/clusters/lion', configMap());
    expect(errors()).toEqual([
      { code: 'contract.cluster', path: 'deploy/clusters/lion', object: undefined, message: 'the contract has no cluster \'lion\', did you mean \'lyon\'?', clusters: undefined },
    ]);
  });

  it('are all there', () => {
    fourFolders(configMap());
    rmSync(join(root, 'deploy/clusters/lille/shop-batch'), { recursive: true });
    expect(errors()).toEqual([expect.objectContaining({ code: 'contract.folder-absent', path: 'deploy/clusters/lille/shop-batch', clusters: ['lille'] })]);
  });

  it('are judged once where clusters share one', () => {
    write('deploy', configMap('elsewhere'));
    write('deploy/shop-batch', configMap());
    expect(errors(contract(TeamPath.shared()))).toEqual([expect.objectContaining({ code: 'contract.namespace', path: 'deploy', clusters: ['lille', 'lyon'] })]);
  });
});
