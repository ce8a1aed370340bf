import { ApiObject, Lazy } from 'cdk8s';
import { CLUSTER_ROLE_V1 } from '../../imports/rbac.authorization.k8s.io';
import { declareAs, Placement, SharedService } from '../../src';
import { describeFinding } from '../../src/fleet';
import { configMap, smallPlatform } from '../support/small-platform';

const role = (service: SharedService, id = 'role') =>
  new ApiObject(service, id, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: id }, rules: [] } as any);

describe('objects that stand in no namespace, in a service that has one', () => {
  const labels = { metadata: { labels: { team: 'web' } } };

  it.each<[string, (service: SharedService) => ApiObject]>([
    ['its Namespace', (service) => service.namespaceObject!],
    ['a ClusterRole', role],
    ['a typed one', (service) => declareAs(service, 'role', CLUSTER_ROLE_V1, { metadata: { name: 'role' }, rules: [] })],
    ['one whose namespace is lazy', (service) => configMap(service, 'lazy', { a: 'b' }, { namespace: Lazy.any({ produce: () => 'web' }) as any })],
  ])('%s is patched in the base, patched in an overlay and removed in another', (_, target) => {
    const platform = smallPlatform();
    const service = new SharedService(platform, 'web', { namespace: 'web', keepNamespace: false });
    const object = target(service);
    service.patch(object, labels);
    service.overlay('lyon', Placement.named('lyon')).patch(object, { metadata: { labels: { team: 'shop' } } });
    service.overlay('turin', Placement.named('turin')).remove(object);
    const { composition, findings } = platform._synthesize();
    expect(findings.filter(({ code }) => code.startsWith('edit.')).map(describeFinding)).toEqual([]);
    const [{ ofCluster }] = composition.trees;
    const teams = (cluster: string) => [...ofCluster.get(cluster)?.state.values() ?? []].map((entry) => entry.object)
      .filter(({ kind, metadata }) => kind === object.kind && metadata.name === object.name).map(({ metadata }) => (metadata.labels as any)?.team);
    expect(['cloud', 'lyon', 'turin'].map(teams)).toEqual([['web'], ['shop'], []]);
  });
});
