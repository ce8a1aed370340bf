import { ApiObject } from 'cdk8s';
import { ExistingCluster, KubernetesVersion, Location, Platform, Reconciler, Repository, SharedService } from '../../../src';

describe('objects that kustomize takes for one', () => {
  it('are an error before any build fails on them', () => {
    const platform = new Platform({ name: 'p', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
    new ExistingCluster(platform, 'one', { location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34 });
    const service = new SharedService(platform, 'web');
    new ApiObject(service, 'a', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same' }, data: {} });
    new ApiObject(service, 'b', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'same', namespace: 'default' }, data: {} });
    const clash = platform._synthesize().findings.filter(({ code }) => code === 'object.clash');
    expect(clash).toEqual([{
      code: 'object.clash',
      severity: 'error',
      path: 'web/b',
      object: 'ConfigMap default/same',
      message: "kustomize takes it for ConfigMap same, since no namespace and 'default' are the same to it, and would not build the unit",
      fix: 'say another namespace for one of them, or give one another name',
    }]);
  });
});
