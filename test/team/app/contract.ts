import { Capability, ExistingCluster, KubernetesVersion, Location, Placement, Platform, Policy, PolicyMode, Reconciler, Repository, SharedService, Team, TeamAllowance, TeamFences, TeamPath, TeamProps, TeamRepository } from '../../../src';
import { parseContract, TeamContract } from '../../../src/team/contract';

/** A service that offers something and holds nothing of interest. */
class Offer extends SharedService {
  public constructor(platform: Platform, id: string, name: string, placement: Placement) {
    super(platform, id, { provides: [Capability.of(name)], placement });
    this.objectNamed('nothing', { kind: 'ConfigMap', name: 'nothing' });
  }
}

/** The contract that a platform of two clusters writes for a team `shop`. */
export function contractOf(props: TeamProps = {}, reconciler = Reconciler.flux()): TeamContract {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler, operations: { secretStore: 'FR' } });
  const cluster = (name: string, version: KubernetesVersion, labels: { [key: string]: string }) => (
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version, labels }));
  cluster('lyon', KubernetesVersion.V1_33, { tier: 'edge' });
  cluster('paris', KubernetesVersion.V1_34, { tier: 'cloud' });
  new Offer(platform, 'ingress', 'ingress', Placement.named('paris'));
  new TeamFences(platform, 'team-fences');
  const memory = new Policy(platform, 'memory', {
    title: 'Memory is limited',
    judgesPods: true,
    rules: [{ expression: 'variables.containers.all(c, has(c.resources) && has(c.resources.limits) && has(c.resources.limits.memory))', message: 'a container has no memory limit', remedy: 'set resources.limits.memory' }],
  });
  memory.setMode(memory.overlay('edge', Placement.labels({ tier: 'edge' })), PolicyMode.WARN);
  new Team(platform, 'shop', {
    namespaces: ['shop', 'shop-batch'],
    repository: TeamRepository.git('https://git.example.com/acme/shop', { path: TeamPath.perCluster() }),
    allows: TeamAllowance.of({ registries: ['registry.example.com/shop/'] }),
    ...props,
  });
  const { tree, findings } = platform._synthesize();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return parseContract('contracts/shop.json', tree.get('contracts/shop.json')!, { name: 'contracts/common.rules.json', text: tree.get('contracts/common.rules.json')! });
}
