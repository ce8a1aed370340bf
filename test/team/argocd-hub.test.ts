import { parse } from 'yaml';
import { ArgoCdForm, ChartRepository, ExistingCluster, HelmService, KubernetesVersion, Location, Platform, Reconciler, Repository, Team, TeamRepository } from '../../src';
import { describeFinding } from '../../src/fleet';

const URL = 'https://git.example.com/acme/shop';

function platform(form?: ArgoCdForm): Platform {
  const made = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.argoCd({ hub: 'paris', form }) });
  for (const name of ['lyon', 'paris']) {
    new ExistingCluster(made, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  }
  return made;
}

const withTeam = (form?: ArgoCdForm, team = 'shop') => {
  const made = platform(form);
  new Team(made, team, { namespaces: ['shop', 'shop-batch'], repository: TeamRepository.git(URL) });
  return made._synthesize();
};

describe('a team on clusters that a hub of Argo CD pushes to', () => {
  it.each([ArgoCdForm.APPLICATIONS, ArgoCdForm.APPLICATION_SET])('is read by the hub, into its own namespaces of each cluster: %s', (form) => {
    const { tree, findings } = withTeam(form);
    expect(findings.filter(({ severity }) => severity === 'error').map(describeFinding)).toEqual([]);
    const objects = [...tree].filter(([path]) => path.startsWith('delivery/argocd/paris/') && !path.endsWith('kustomization.yaml')).map(([, text]) => parse(text));
    const applications = objects.filter(({ kind, spec }) => kind === 'Application' && spec.project === 'shop');
    const at = (cluster: string) => (cluster === 'paris' ? { server: 'https://kubernetes.default.svc' } : { name: cluster });
    expect(applications.map(({ metadata, spec }) => [metadata.name, spec.source.path, spec.destination]).sort()).toEqual(['lyon', 'paris'].flatMap((cluster) => [
      [`${cluster}-shop.shop`, `deploy/clusters/${cluster}`, { ...at(cluster), namespace: 'shop' }],
      [`${cluster}-shop.shop-batch`, `deploy/clusters/${cluster}/shop-batch`, { ...at(cluster), namespace: 'shop-batch' }],
    ]));
    const { spec } = objects.find(({ kind, metadata }) => kind === 'AppProject' && metadata.name === 'shop');
    expect(spec).toMatchObject({
      sourceRepos: [URL],
      clusterResourceWhitelist: [],
      destinations: ['lyon', 'paris'].flatMap((cluster) => ['shop', 'shop-batch'].map((namespace) => ({ ...at(cluster), namespace }))),
      destinationServiceAccounts: ['shop', 'shop-batch'].map((namespace) => ({ server: '*', namespace, defaultServiceAccount: 'team-reconciler' })),
    });
    expect(spec.namespaceResourceWhitelist).toContainEqual({ group: 'apps', kind: 'Deployment' });
    expect(spec.namespaceResourceWhitelist).not.toContainEqual({ group: 'rbac.authorization.k8s.io', kind: 'Role' });
  });

  it('has nothing of Argo CD on the clusters themselves', () => {
    const { composition } = withTeam();
    const there = composition.trees.flatMap(({ nodes }) => nodes.flatMap(({ state }) => [...state.values()].map(({ object }) => object)));
    expect(there.filter(({ apiVersion }) => apiVersion.startsWith('argoproj.io/'))).toEqual([]);
    expect(there.some(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === 'team-reconciler')).toBe(true);
  });

  it('cannot be named as a project of the platform', () => {
    expect(withTeam(undefined, 'platform').findings.map(describeFinding).join('\n')).toContain("team 'platform' would have the project 'platform' of Argo CD");
  });
});

it('a hub needs a chart as plain objects, since nothing on its clusters reads an Application', () => {
  const made = platform();
  new HelmService(made, 'dns', { chart: 'external-dns', version: '1.2.3', repository: ChartRepository.https('https://charts.example.com') });
  expect(made._synthesize().findings.map(({ code, path, message, clusters }) => [code, path, message, clusters])).toEqual([
    ['form.unavailable', 'dns/chart', "the chart 'dns' is needed as plain objects and none is vendored", ['lyon', 'paris']],
  ]);
});
