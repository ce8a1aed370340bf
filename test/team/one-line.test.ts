import {
  ExistingCluster, KubernetesVersion, Location, Platform, Reconciler, Repository, Team, TeamAccess, TeamAllowance, TeamFences, TeamProps, TeamRepository,
} from '../../src';
import { Tree } from '../../src/synth/layout';

const SHOP: TeamProps = { namespaces: ['shop'], access: TeamAccess.viewers('acme:shop'), repository: TeamRepository.git('https://git.example.com/acme/shop') };

/** Two clusters and two teams; only the first team differs between two calls. */
function treeOf(shop: TeamProps): Tree {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
  for (const name of ['lyon', 'paris']) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  }
  new TeamFences(platform, 'team-fences');
  new Team(platform, 'shop', shop);
  new Team(platform, 'bank', { access: TeamAccess.viewers('acme:bank'), repository: TeamRepository.git('https://git.example.com/acme/bank') });
  const { tree, findings } = platform._synthesize();
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return tree;
}

/** Files that are new, gone or different. */
function changed(after: Tree): string[] {
  const before = treeOf(SHOP);
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Files of the team itself: its wrapper, its contract, and what makes agents read them. */
const OWN = /^(teams\/shop(-sync)?(\.flux)?\/|contracts\/shop\.|delivery\/flux\/(units\/team-shop(-sync)?\/|[^/]+\/kustomization-team-shop))/;

describe('one line more of a team', () => {
  it('a namespace: its own files, and the fences, which list whose each namespace is', () => {
    const files = changed(treeOf({ ...SHOP, namespaces: ['shop', 'shop-batch'] }));

    expect(files.filter((path) => OWN.test(path)).length).toBeGreaterThan(10);
    expect(files.filter((path) => !OWN.test(path))).toEqual([
      'policies/team-fences/base/validatingadmissionpolicy-team-agents.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-argocd-projects.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-cluster-scope.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-flux-addresses.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-home.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-pod-bindings.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-status.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-tokens.yaml',
    ]);
  });

  it('a group: its binding, its namespace and contract, which say whose it is, and the fences, which list the people of teams', () => {
    const files = changed(treeOf({ ...SHOP, access: TeamAccess.viewers('acme:shop', 'acme:shop-night') }));

    expect(files).toEqual([
      'contracts/shop.json',
      'policies/team-fences/base/validatingadmissionpolicy-team-agents.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-argocd-projects.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-cluster-scope.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-flux-addresses.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-home.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-pod-bindings.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-status.yaml',
      'policies/team-fences/base/validatingadmissionpolicy-team-tokens.yaml',
      'teams/shop/base/namespace-shop.yaml',
      'teams/shop/base/rolebinding-team-viewer.yaml',
    ]);
  });

  it('a repository that it may read: the annotation of its namespace, its contract, and the fence that lists repositories of Applications', () => {
    const repositories = ['https://git.example.com/acme/shop', 'https://git.example.com/acme/charts'];
    expect(changed(treeOf({ ...SHOP, allows: TeamAllowance.of({ repositories }) }))).toEqual([
      'contracts/shop.json', 'policies/team-fences/base/validatingadmissionpolicy-team-argocd-projects.yaml', 'teams/shop/base/namespace-shop.yaml',
    ]);
  });

  it.each<[string, TeamProps, string, string]>([
    ['a namespace', { ...SHOP, namespaces: ['shop', 'shop-batch'] }, 'validatingadmissionpolicy-team-tokens', "'shop-batch',"],
    ['a group', { ...SHOP, access: TeamAccess.viewers('acme:shop', 'acme:shop-night') }, 'validatingadmissionpolicy-team-tokens', "'acme:shop-night',"],
    ['a repository', { ...SHOP, allows: TeamAllowance.of({ repositories: ['https://git.example.com/acme/shop', 'https://git.example.com/acme/charts'] }) },
      'validatingadmissionpolicy-team-argocd-projects', "'git.example.com/acme/charts',"],
  ])('%s is a line more in a list that all teams stand in, and no line of others changes', (_, props, policy, line) => {
    const linesOf = (tree: Tree) => tree.get(`policies/team-fences/base/${policy}.yaml`)!.split('\n').map((each) => each.trim());
    const [before, after] = [linesOf(treeOf(SHOP)), linesOf(treeOf(props))];

    expect(before.filter((each) => !after.includes(each))).toEqual([]);
    expect(after.filter((each) => !before.includes(each))).toEqual([line]);
    expect(after).toHaveLength(before.length + 1);
  });

  it('a repository of its own: its sync, and the lists that name its units', () => {
    const before = treeOf({ ...SHOP, repository: TeamRepository.none() });
    const after = treeOf(SHOP);
    const files = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path) && !OWN.test(path)).sort();

    expect(files).toEqual([
      'clusters/lyon/cluster.json', 'clusters/paris/cluster.json', 'delivery/flux/lyon/kustomization.yaml', 'delivery/flux/paris/kustomization.yaml', 'inventory.json',
      'policies/team-fences/base/validatingadmissionpolicy-team-argocd-projects.yaml',
    ]);
  });
});
