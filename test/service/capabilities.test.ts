import { ConfigMap } from 'cdk8s-plus-27';
import { ExistingCluster } from '../../src/cluster';
import { Capability, KubernetesVersion, Location, Placement, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';
import { SharedService, SharedServiceProps } from '../../src/service';

const TIERS = { shop: 'edge', depot: 'edge', cloud: 'cloud' };

function platform(declare: (service: (id: string, props: SharedServiceProps) => SharedService) => void) {
  const result = new Platform({ name: 'p', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
  for (const [name, tier] of Object.entries(TIERS)) {
    new ExistingCluster(result, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels: { tier } });
  }
  declare((id, props) => {
    const service = new SharedService(result, id, props);
    new ConfigMap(service, 'config');
    return service;
  });
  return result._synthesize();
}

const edge = Placement.labels({ tier: 'edge' });
const cloud = Placement.labels({ tier: 'cloud' });

describe('a capability', () => {
  it('is provided by another service on each kind of cluster, and whoever requires it waits for the one that is there', () => {
    const { findings, composition } = platform((service) => {
      service('metallb', { placement: edge, provides: [Capability.LOAD_BALANCER] });
      service('aws-load-balancer', { placement: cloud, provides: [Capability.LOAD_BALANCER] });
      service('ingress', { requires: [Capability.LOAD_BALANCER] });
    });
    expect(findings).toEqual([]);
    const edges = Object.fromEntries([...composition.fleet.byCluster]
      .map(([cluster, { units }]) => [cluster, units.find(({ unit }) => unit === 'service-ingress')!.dependsOn]));
    expect(edges).toEqual({ cloud: ['service-aws-load-balancer'], depot: ['service-metallb'], shop: ['service-metallb'] });
  });

  it('that nobody provides somewhere is an error there', () => {
    const { findings } = platform((service) => {
      service('metallb', { placement: edge, provides: [Capability.LOAD_BALANCER] });
      service('ingress', { requires: [Capability.LOAD_BALANCER] });
      service('web', { placement: edge, requires: [Capability.of('load-balancers')] });
    });
    expect(findings).toEqual([
      {
        code: 'capability.missing',
        severity: 'error',
        path: 'ingress',
        message: "it requires 'load-balancer', which nobody provides on some of its clusters",
        fix: "place a service that provides 'load-balancer' there, or narrow the placement of 'ingress'",
        clusters: ['cloud'],
      },
      {
        code: 'capability.missing',
        severity: 'error',
        path: 'web',
        message: "it requires 'load-balancers', which nobody provides on any of its clusters, did you mean 'load-balancer'?",
        fix: "place a service that provides 'load-balancers' there, or narrow the placement of 'web'",
        clusters: ['depot', 'shop'],
      },
    ]);
  });

  it.each([[true, 'error'], [false, 'warning']])('that two provide is an error where it is required (%s)', (isRequired, severity) => {
    const { findings } = platform((service) => {
      service('metallb', { provides: [Capability.LOAD_BALANCER] });
      service('aws-load-balancer', { placement: cloud, provides: [Capability.LOAD_BALANCER] });
      if (isRequired) { service('ingress', { requires: [Capability.LOAD_BALANCER] }); }
    });
    expect(findings).toEqual([{
      code: 'capability.doubled',
      severity,
      path: 'metallb',
      message: "'aws-load-balancer' and 'metallb' both provide 'load-balancer' on the same clusters, so nobody can tell which one serves",
      fix: 'give them placements that do not meet, or let one of them provide a capability of another name',
      clusters: ['cloud'],
    }]);
  });
});
