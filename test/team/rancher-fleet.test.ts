import { parse } from 'yaml';
import { ExistingCluster, KubernetesVersion, Location, Platform, Reconciler, Repository, SourceVerification, Team, TeamPath, TeamRepository } from '../../src';
import { SchemaRegistry } from '../../src/schema/registry';

function platform(repository: TeamRepository, clusters = ['lyon', 'paris']): Platform {
  const made = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.rancherFleet() });
  for (const name of clusters) {
    new ExistingCluster(made, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels: { tier: name === 'lyon' ? 'edge' : 'cloud' } });
  }
  new Team(made, 'shop', { namespaces: ['shop', 'shop-batch'], repository });
  return made;
}

function entry(made: Platform): any[] {
  const { tree, findings } = made._synthesize();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...tree].filter(([path]) => path.startsWith('delivery/rancher-fleet/fleet-default/') && !path.endsWith('kustomization.yaml')).map(([, text]) => parse(text))
    .filter(({ metadata }) => metadata.namespace === 'fleet-default-team-shop' || metadata.name === 'fleet-default-team-shop')
    .sort((a, b) => (`${a.kind} ${a.metadata.name}` < `${b.kind} ${b.metadata.name}` ? -1 : 1));
}

const URL = 'https://git.example.com/acme/shop';

describe('a team on clusters of Rancher Fleet', () => {
  it('has a workspace of its own whose Policy allows its repository and account and nothing else', () => {
    const objects = entry(platform(TeamRepository.git(URL, { secretName: 'git' })));

    expect(objects.filter(({ kind }) => kind !== 'GitRepo')).toEqual([
      {
        apiVersion: 'fleet.cattle.io/v1alpha1',
        kind: 'BundleNamespaceMapping',
        metadata: { name: 'clusters', namespace: 'fleet-default-team-shop', labels: { 'cdk8s-platform/team': 'shop' } },
        bundleSelector: { matchLabels: { 'cdk8s-platform/team': 'shop' } },
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'fleet-default' } },
      },
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'fleet-default-team-shop', labels: { 'cdk8s-platform/team': 'shop' } } },
      {
        apiVersion: 'fleet.cattle.io/v1alpha1',
        kind: 'Policy',
        metadata: { name: 'team', namespace: 'fleet-default-team-shop', labels: { 'cdk8s-platform/team': 'shop' } },
        allowNamespaceCreation: false,
        allowedServiceAccounts: ['team-shop', 'team-shop-batch'],
        requireServiceAccount: true,
        gitRepo: { allowedClientSecretNames: ['git'], allowedRepoPatterns: ['^https://git\\.example\\.com/acme/shop(\\.git)?$'] },
        helmOp: { allowedChartPatterns: ['^$'], allowedHelmRepoPatterns: ['^$'], allowedHelmSecretNames: [] },
      },
    ]);
  });

  it('is read for each cluster and namespace as the team\'s account, into that namespace', () => {
    const repos = entry(platform(TeamRepository.git(URL, { secretName: 'git' }))).filter(({ kind }) => kind === 'GitRepo');

    expect(repos.map(({ metadata, spec }) => [metadata.name, spec.paths, spec.targets, spec.targetNamespace])).toEqual([
      ['shop-batch.lyon', ['deploy/clusters/lyon/shop-batch'], [{ clusterName: 'lyon' }], 'shop-batch'],
      ['shop-batch.paris', ['deploy/clusters/paris/shop-batch'], [{ clusterName: 'paris' }], 'shop-batch'],
      ['shop.lyon', ['deploy/clusters/lyon'], [{ clusterName: 'lyon' }], 'shop'],
      ['shop.paris', ['deploy/clusters/paris'], [{ clusterName: 'paris' }], 'shop'],
    ]);
    expect(repos[0].spec).toMatchObject({ repo: URL, branch: 'main', serviceAccount: 'team-shop-batch', clientSecretName: 'git', pollingInterval: '1m', correctDrift: { enabled: true } });
  });

  it('is applied by an account beside Fleet\'s agent that has the team\'s role in its namespace only', () => {
    const { tree } = platform(TeamRepository.git(URL))._synthesize();
    const objects = [...tree].filter(([path]) => path.startsWith('teams/') && !path.endsWith('kustomization.yaml')).map(([, text]) => parse(text));
    const read = (kind: string, name: string, space: string) => (
      objects.find((object) => object.kind === kind && object.metadata.name === name && object.metadata.namespace === space));

    expect(read('ServiceAccount', 'team-shop', 'cattle-fleet-system')).toMatchObject({ metadata: { namespace: 'cattle-fleet-system' }, automountServiceAccountToken: false });
    expect(read('RoleBinding', 'team-rancher-fleet', 'shop')).toMatchObject({
      metadata: { namespace: 'shop' },
      roleRef: { kind: 'Role', name: 'team-deployer' },
      subjects: [{ kind: 'ServiceAccount', name: 'team-shop', namespace: 'cattle-fleet-system' }],
    });
  });

  it('is read once where all clusters read the same, under a name that no cluster moves', () => {
    const named = (clusters: string[]) => entry(platform(TeamRepository.git(URL, { path: TeamPath.shared('deploy') }), clusters))
      .filter(({ kind }) => kind === 'GitRepo').map(({ metadata, spec }) => [metadata.name, spec.targets]);

    expect(named(['lyon', 'paris'])).toEqual([
      ['shop-batch.deploy-shop-batch', [{ clusterName: 'lyon' }, { clusterName: 'paris' }]],
      ['shop.deploy', [{ clusterName: 'lyon' }, { clusterName: 'paris' }]],
    ]);
    expect(named(['paris']).map(([name]) => name)).toEqual(['shop-batch.deploy-shop-batch', 'shop.deploy']);
  });

  it('writes what Fleet\'s own schemas accept', () => {
    const registry = SchemaRegistry.bundled();
    const violations = entry(platform(TeamRepository.git(URL, { tag: 'v1' }))).flatMap((object) => registry.validator.violations(object, registry.schemaOf(object, 34)!));
    expect(violations).toEqual([]);
  });

  it.each<[string, TeamRepository, string]>([
    ['signatures', TeamRepository.git(URL, { verify: SourceVerification.gitKeys('keys') }), 'Rancher Fleet verifies no signatures, and the repository of team \'shop\' must be signed'],
    ['OCI artifacts', TeamRepository.oci('oci://registry.example.com/shop/manifests'), 'Rancher Fleet reads the manifests of team \'shop\' from Git only'],
  ])('is refused where Fleet cannot read %s', (_, repository, message) => {
    const { findings } = platform(repository)._synthesize();
    expect(findings.filter(({ code }) => code === 'form.unavailable').map((finding) => finding.message)).toContainEqual(expect.stringContaining(message));
  });

  it('waits where a variation reads nothing', () => {
    const made = platform(TeamRepository.none());
    expect(entry(made)).toEqual([]);
  });
});
