import { ApiObject } from 'cdk8s';
import { KubeObject } from '../../../src/object/kube-object';
import { IReconciler, Reconciler } from '../../../src/reconciler';
import { ChartRepository, HelmService, SharedService } from '../../../src/service';
import { targetNamespaces } from '../../../src/synth/compose/target-namespaces';
import { smallPlatform } from '../../support/small-platform';

const release = (spec: object) => ({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'x' }, spec });
const kustomization = (spec: object) => ({ apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata: { name: 'x' }, spec });
const application = (spec: object) => ({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'x' }, spec });
const server = 'https://kubernetes.default.svc';

describe('the namespaces that an object installs into', () => {
  it.each<[string, object, string[]]>([
    ['of a release', release({ targetNamespace: 'web', storageNamespace: 'kept' }), ['web', 'kept']],
    ['of a release that makes them', release({ targetNamespace: 'web', install: { createNamespace: true } }), []],
    ['of a release on another cluster', release({ targetNamespace: 'web', kubeConfig: { secretRef: { name: 'x' } } }), []],
    ['of a release in its own', release({}), []],
    ['of a Kustomization', kustomization({ targetNamespace: 'web' }), ['web']],
    ['of a Kustomization on another cluster', kustomization({ targetNamespace: 'web', kubeConfig: {} }), []],
    ['of an Application', application({ destination: { server, namespace: 'web' } }), ['web']],
    ['of an Application by name', application({ destination: { name: 'in-cluster', namespace: 'web' }, syncPolicy: { syncOptions: ['PruneLast=true'] } }), ['web']],
    ['of an Application that makes it', application({ destination: { server, namespace: 'web' }, syncPolicy: { syncOptions: ['CreateNamespace=true'] } }), []],
    ['of an Application on another cluster', application({ destination: { name: 'lyon', namespace: 'web' } }), []],
    ['of an Application without one', application({ destination: { server } }), []],
    ['of another kind', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } }, []],
  ])('%s', (_, object, namespaces) => {
    expect(targetNamespaces(object as KubeObject)).toEqual(namespaces);
  });

  it.each<[string, IReconciler]>([['a release', Reconciler.flux()], ['an Application', Reconciler.argoCd()]])('come before %s', (_, reconciler) => {
    const platform = smallPlatform({ reconciler });
    new SharedService(platform, 'monitoring', { namespace: 'monitoring' });
    new HelmService(platform, 'agent', {
      chart: 'agent', version: '1.2.3', repository: ChartRepository.https('https://charts.example.com'), namespace: 'monitoring', createNamespace: false,
    });
    const own = new SharedService(platform, 'own');
    new ApiObject(own, 'release', release({ targetNamespace: 'monitoring', chartRef: { kind: 'OCIRepository', name: 'x' }, interval: '1h' }) as any);
    const { units } = platform._synthesize().composition.fleet.byCluster.get('cloud')!;
    expect(units.map(({ unit, dependsOn, entry }) => [unit, dependsOn, entry])).toEqual([
      ['service-monitoring', [], 'base'],
      ['service-agent', ['service-monitoring'], 'base'],
      ['service-own', ['service-monitoring'], 'base'],
    ]);
  });
});
