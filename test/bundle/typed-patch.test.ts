import { k8s } from 'cdk8s-plus-27';
import { DEPLOYMENT_V1 } from '../../imports/apps';
import { CONFIG_MAP_V1 } from '../../imports/core';
import { patchAs, Placement, SharedService } from '../../src';
import { configMap, smallPlatform } from '../support/small-platform';

function web() {
  const platform = smallPlatform();
  const service = new SharedService(platform, 'web');
  const config = configMap(service, 'config', { level: 'info' });
  const edge = service.overlay('edge', Placement.labels({ tier: 'edge' }));
  return { platform, service, config, edge };
}

describe('patchAs', () => {
  it('means what patch means, on an overlay and on the base', () => {
    const { platform, service, config, edge } = web();
    patchAs(service, config, CONFIG_MAP_V1, { data: { format: 'json' } });
    patchAs(edge, config, k8s.KubeConfigMap, { data: { level: 'warn' } });
    const { composition, findings } = platform._synthesize();
    expect(findings).toEqual([]);
    const data = ['cloud', 'lyon'].map((cluster) => [...composition.bundles[0].ofCluster.get(cluster)!.state.values()][0].object.data);
    expect(data).toEqual([{ level: 'info', format: 'json' }, { level: 'warn', format: 'json' }]);
  });

  it('carries quantities and the like as the API takes them', () => {
    const { platform, service, edge } = web();
    const app = new k8s.KubeDeployment(service, 'app', {
      spec: { selector: {}, template: { spec: { containers: [{ name: 'main', image: 'example.com/main:1', resources: { limits: { memory: k8s.Quantity.fromString('1Gi') } } }] } } },
    });
    patchAs(edge, app, k8s.KubeDeployment, {
      spec: {
        strategy: { rollingUpdate: { maxSurge: k8s.IntOrString.fromString('25%'), maxUnavailable: 1 } },
        template: { spec: { containers: [{ name: 'main', resources: { limits: { memory: k8s.Quantity.fromString('2Gi'), cpu: 1 } } }] } },
      },
    });
    const { composition, findings } = platform._synthesize();
    expect(findings).toEqual([]);
    const spec = [...composition.bundles[0].ofCluster.get('lyon')!.state.values()][1].object.spec;
    expect(spec).toEqual({
      selector: {},
      strategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } },
      template: { spec: { containers: [{ name: 'main', image: 'example.com/main:1', resources: { limits: { memory: '2Gi', cpu: 1 } } }] } },
    });
  });

  it.each([
    ['a token of another kind', () => { const { edge, config } = web(); patchAs(edge, config, DEPLOYMENT_V1, {}); },
      "web[edge]: patchAs of 'web/config' says fields of Deployment.apps, but that is a ConfigMap: name its own kind, or another target"],
    ['a class of another kind', () => { const { service, config } = web(); patchAs(service, config, k8s.KubeDeployment, {}); },
      "web: patchAs of 'web/config' says fields of Deployment.apps, but that is a ConfigMap: name its own kind, or another target"],
    ['another group of an object that is only named', () => {
      const { service, edge } = web();
      patchAs(edge, service.objectNamed('x', { kind: 'Deployment', name: 'x', apiGroup: 'extensions' }), DEPLOYMENT_V1, {});
    }, "web[edge]: patchAs of 'web/x' says fields of Deployment.apps, but that is a Deployment: name its own kind, or another target"],
  ])('refuses %s', (_, wrong, message) => {
    expect(wrong).toThrow(new Error(message));
  });
});
