import {
  ClusterOperationsProps, EksCluster, ExistingCluster, KubernetesVersion, Location, ManagementCluster, Placement, Platform, Reconciler, Repository, SharedService,
  Sovereignty, Team,
} from '../../../src';
import { configMap } from '../../support/small-platform';

interface Countries extends ClusterOperationsProps {
  readonly workload?: string;
  readonly management?: string;
  readonly gitHost?: string;
}

const INSIDE = { workload: 'FR', management: 'FR', gitHost: 'FR', registry: 'FR', secretStore: 'FR', operators: ['FR'] };
const BOTH = Sovereignty.of({ data: ['FR'], operations: ['FR'] });

/** A cluster in Lyon that a management cluster makes, and a team on it. */
function platformOf(countries: Countries, sovereignty = BOTH): Platform {
  const { workload, management, gitHost, ...operations } = countries;
  const platform = new Platform({
    name: 'acme', repository: Repository.git('https://git.example.com/acme', { jurisdiction: gitHost }), reconciler: Reconciler.flux(), operations,
  });
  const manager = new ManagementCluster(platform, 'management', { location: Location.onPremises('hub', { jurisdiction: management! }), version: KubernetesVersion.V1_34 });
  new EksCluster(platform, 'lyon', { managedBy: manager, location: Location.aws('eu-west-3', { jurisdiction: workload }), version: KubernetesVersion.V1_34 });
  new Team(platform, 'shop', { placement: Placement.named('lyon'), sovereignty });
  return platform;
}

function broken(platform: Platform): string[] {
  return platform._synthesize({ objectChecks: 'skip' }).findings
    .filter(({ code }) => code.startsWith('sovereignty.')).map(({ code, path, message, clusters }) => `${code} ${path} on ${clusters}: ${message}`).sort();
}

describe('sovereignty', () => {
  it('is met where everything stands inside', () => {
    expect(broken(platformOf(INSIDE))).toEqual([]);
  });

  it.each<[string, Countries, string[]]>([
    ['the workload', { workload: 'DE' }, ['sovereignty.data shop on lyon: its data must stay in FR, and the cluster stands in DE']],
    ['the management cluster', { management: 'US' }, ['sovereignty.operations shop on lyon: its operations must stay in FR, and the management cluster \'management\' stands in US']],
    ['the Git host', { gitHost: 'US' }, ['sovereignty.operations shop on lyon: its operations must stay in FR, and the Git host stands in US']],
    ['the registry', { registry: 'US' }, ['sovereignty.operations shop on lyon: its operations must stay in FR, and the registry stands in US']],
    ['the secret store', { secretStore: 'IE' }, [
      'sovereignty.data shop on lyon: its data must stay in FR, and the secret store stands in IE',
      'sovereignty.operations shop on lyon: its operations must stay in FR, and the secret store stands in IE',
    ]],
    ['one of the operators', { operators: ['FR', 'IN'] }, [
      'sovereignty.operations shop on lyon: its operations must stay in FR, and the operators of management cluster \'management\' work from IN',
      'sovereignty.operations shop on lyon: its operations must stay in FR, and the operators work from IN',
    ]],
  ])('is broken by %s outside, and by nothing else', (_, outside, findings) => {
    expect(broken(platformOf({ ...INSIDE, ...outside }))).toEqual(findings);
  });

  it('is not met by what is not known, where it is demanded', () => {
    expect(broken(platformOf({ workload: 'FR', management: 'FR' }, Sovereignty.of({ data: ['FR'] }))))
      .toEqual(['sovereignty.unknown shop on lyon: its data must stay in FR, and it is not known where the secret store stands']);
    expect(broken(platformOf({ ...INSIDE, registry: undefined })))
      .toEqual(['sovereignty.unknown shop on lyon: its operations must stay in FR, and it is not known where the registry stands']);
  });

  it('asks for data alone where operations may be anywhere, so that a French store may be managed from elsewhere', () => {
    expect(broken(platformOf({ ...INSIDE, management: 'US', operators: ['US'] }, Sovereignty.of({ data: ['FR'] })))).toEqual([]);
  });

  it('names every cluster of a service where it breaks, and a cluster\'s own facts win over the platform\'s', () => {
    const platform = platformOf(INSIDE);
    for (const [name, secretStore] of [['nice', 'US'], ['lille', 'US'], ['brest', 'FR']]) {
      new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, operations: { secretStore } });
    }
    configMap(new SharedService(platform, 'vault', { placement: Placement.named('nice', 'lille', 'brest'), sovereignty: Sovereignty.of({ data: ['FR'] }) }), 'config', {}, { namespace: 'default' });

    expect(broken(platform)).toEqual(['sovereignty.data vault on lille,nice: its data must stay in FR, and the secret store stands in US']);
  });

  it('stands in the inventory, with what is known of each cluster', () => {
    const inventory = JSON.parse(platformOf(INSIDE)._synthesize({ objectChecks: 'skip' }).tree.get('inventory.json')!);

    expect(inventory.sovereignty).toEqual({ 'team-shop': { data: ['FR'], operations: ['FR'] } });
    const enforced = Sovereignty.of({ data: ['FR'], storageClasses: ['lyon'] });
    expect(JSON.parse(platformOf(INSIDE, enforced)._synthesize({ objectChecks: 'skip' }).tree.get('inventory.json')!).sovereignty)
      .toEqual({ 'team-shop': { data: ['FR'], storageClasses: ['lyon'] } });
    expect(inventory.clusters.lyon.operations).toEqual({ operators: ['FR'], registry: 'FR', secretStore: 'FR' });
  });

  it.each([
    [{}, 'a sovereignty demand says nothing: name countries for data, operations or both'],
    [{ data: [] }, 'data names no country: name at least one, or leave it out'],
    [{ operations: ['France'] }, 'unknown jurisdiction \'France\' in operations, which is not a country code: use two capital letters'],
  ])('%j is refused', (props, message) => {
    expect(() => Sovereignty.of(props)).toThrow(message);
  });
});
