import { parse } from 'yaml';
import { ArgoCdForm, ChartRepository, ExistingCluster, HelmService, KubernetesVersion, Location, Platform, Reconciler, Repository, Team, TeamAllowance, TeamRepository } from '../../src';
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
    expect(spec.namespaceResourceWhitelist).not.toContainEqual({ group: 'networking.k8s.io', kind: 'NetworkPolicy' });
    expect(spec.namespaceResourceBlacklist.map(({ kind }: any) => kind)).toEqual(['Endpoints', 'LimitRange', 'ResourceQuota', 'EndpointSlice', 'NetworkPolicy', 'Role', 'RoleBinding']);
    expect(spec.namespaceResourceWhitelist).not.toContainEqual({ group: 'rbac.authorization.k8s.io', kind: 'Role' });
  });

  it('has nothing of Argo CD on the clusters themselves', () => {
    const { composition } = withTeam();
    const there = composition.trees.flatMap(({ nodes }) => nodes.flatMap(({ state }) => [...state.values()].map(({ object }) => object)));
    expect(there.filter(({ apiVersion }) => apiVersion.startsWith('argoproj.io/'))).toEqual([]);
    expect(there.some(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === 'team-reconciler')).toBe(true);
  });

  it.each([ArgoCdForm.APPLICATIONS, ArgoCdForm.APPLICATION_SET])('has the project that it is allowed, where that is not called like the team: %s', (form) => {
    const made = platform(form);
    new Team(made, 'shop', { repository: TeamRepository.git(URL), allows: TeamAllowance.of({ argocdProject: 'retail' }) });
    const { tree, findings, composition } = made._synthesize();
    const objects = [...tree].filter(([path]) => path.startsWith('delivery/argocd/paris/') && !path.endsWith('kustomization.yaml')).map(([, text]) => parse(text));

    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(objects.filter(({ kind }) => kind === 'AppProject').map(({ metadata }) => metadata.name).sort()).toEqual(['default', 'platform', 'retail']);
    expect(objects.filter(({ metadata }) => /-shop[.]/.test(metadata.name)).map(({ metadata, spec }) => [metadata.name, spec.project]).sort()).toEqual([['lyon-shop.shop', 'retail'], ['paris-shop.shop', 'retail']]);
    const spaces = composition.trees.flatMap(({ ofCluster }) => [...ofCluster.get('lyon')?.state.values() ?? []]).map(({ object }) => object).filter(({ kind }) => kind === 'Namespace');
    expect(spaces.map(({ metadata }) => (metadata.annotations as any)['fences.cdk8s-platform/argocd-project'])).toEqual(['retail']);
  });

  it('shares a project with no other team, whichever is declared first', () => {
    const found = (...teams: readonly (readonly [string, string | undefined])[]) => {
      const made = platform();
      teams.forEach(([id, argocdProject]) => new Team(made, id, { repository: TeamRepository.git(`https://git.example.com/acme/${id}`), allows: TeamAllowance.of({ argocdProject }) }));
      return made._synthesize().findings.filter(({ code }) => code === 'team.project-taken').map(({ path, message }) => [path, message]);
    };

    expect(found(['shop', 'retail'], ['retail', undefined])).toEqual([['retail', "the project 'retail' of Argo CD belongs to team 'shop'"]]);
    expect(found(['retail', undefined], ['shop', 'retail'])).toEqual([['shop', "the project 'retail' of Argo CD belongs to team 'retail'"]]);
    expect(found(['shop', 'retail'], ['bank', undefined])).toEqual([]);
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
