import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { EDGE, findingsOf, folderWith, Row, Web } from './fixture';
import { Assumption, ChartRepository, ExistingCluster, HelmService, KubernetesVersion, KustomizeService, Location, Placement, SharedService } from '../../../src';
import { configMap } from '../../support/small-platform';

const location = Location.onPremises('lyon', { jurisdiction: 'FR' });
const version = KubernetesVersion.V1_34;

const IDENTITIES: readonly Row[] = [
  ['two objects of one identity in a bundle', (platform) => {
    const web = new Web(platform);
    configMap(web, 'again', {}, { name: 'web-config' });
  }, [
    `error object.duplicate at web/again (ConfigMap web-config)
    the object is declared twice, by 'web/config' and by 'web/again'
    fix: give one of them another name or namespace, or leave one out`,
  ]],
  ['two bundles that deliver one object to a cluster', (platform) => {
    platform.assume(Assumption.namespace('shared'));
    configMap(new SharedService(platform, 'a', { placement: EDGE }), 'x', {}, { name: 'settings', namespace: 'shared' });
    configMap(new SharedService(platform, 'b', { placement: Placement.named('turin', 'cloud') }), 'x', {}, { name: 'settings', namespace: 'shared' });
  }, [
    `error object.duplicate at b/x (ConfigMap shared/settings)
    'a/x' and 'b/x' both deliver the object, and would overwrite each other
    fix: give one of them another name or namespace, leave one out, or place them on different clusters
    clusters: turin`,
  ]],
  ['an existing folder that holds what a construct makes', (platform) => {
    const page = new KustomizeService(platform, 'page', {
      path: folderWith({
        'kustomization.yaml': 'resources: [config.yaml]\n',
        'config.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: page-config }\ndata: {}\n',
      }),
    });
    configMap(page, 'config');
  }, [
    `error object.duplicate at page (ConfigMap page-config)
    the object is declared twice, by 'page/config' and by 'page'
    fix: give one of them another name or namespace, or leave one out`,
  ]],
  ['two bundles of one folder', (platform) => {
    new Web(new Construct(platform, 'one'));
    new Web(new Construct(platform, 'two'));
  }, [
    `error bundle.duplicate at two/web
    'one/web' and 'two/web' would both be written to services/web/
    fix: give one of them another id`,
    `error object.duplicate at two/web/app (Deployment web-app)
    'one/web/app' and 'two/web/app' both deliver the object, and would overwrite each other
    fix: give one of them another name or namespace, leave one out, or place them on different clusters
    clusters: cloud, lyon, turin`,
  ]],
  ['a bundle with the name of the second unit of another', (platform) => {
    const pool = new SharedService(platform, 'pool', { brings: ['metallb.io'] });
    configMap(pool, 'settings');
    new ApiObject(pool, 'addresses', { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: { name: 'shop' }, spec: { addresses: ['192.0.2.0/24'] } } as never);
    configMap(new SharedService(platform, 'pool-config'), 'more');
  }, [
    `error bundle.duplicate at pool-config
    it would be the unit 'service-pool-config', and so would the second unit of 'pool'
    fix: give it another id than 'pool-config'`,
  ]],
  ['two services that declare one Namespace, and two charts of one release in it', (platform) => {
    const repository = ChartRepository.https('https://charts.example.com');
    const release = { version: '1.2.3', repository, releaseName: 'agent', namespace: 'agents' };
    new HelmService(platform, 'logs', { chart: 'logs', ...release });
    new HelmService(platform, 'traces', { chart: 'traces', ...release, placement: EDGE });
    new HelmService(platform, 'other', { chart: 'traces', ...release, releaseName: 'other', createNamespace: false });
  }, [
    `error chart.same-release at traces/chart
    'logs/chart' and 'traces/chart' are both the release 'agents/agent' of Helm, and would undo each other
    fix: give one of them another releaseName or namespace
    clusters: lyon, turin`,
    `error object.duplicate at traces/namespace (Namespace agents)
    'logs/namespace' and 'traces/namespace' both deliver the object, and would overwrite each other
    fix: let one of them declare it: a service leaves its Namespace to another with createNamespace: false
    clusters: lyon, turin`,
  ]],
  ['a chart of cdk8s that is no bundle', (platform) => {
    configMap(new Chart(platform, 'settings'), 'one', {}, { name: 'one' });
    const more = new Chart(platform, 'more');
    configMap(more, 'two', {}, { name: 'two' });
    configMap(more, 'three', {}, { name: 'three' });
  }, [
    `error object.stray at more
    no cluster would get ConfigMap 'two' and 1 more: the chart is no service, team or other bundle
    fix: make a SharedService of the chart`,
    `error object.stray at settings
    no cluster would get ConfigMap 'one': the chart is no service, team or other bundle
    fix: make a SharedService of the chart`,
  ]],
  ['two clusters of one name', (platform) => {
    new ExistingCluster(new Construct(platform, 'stores'), 'lyon', { location, version });
  }, [
    `error cluster.duplicate at stores/lyon
    two clusters are named 'lyon': 'lyon' and 'stores/lyon'
    fix: give one of them another id; folders and placements go by the name`,
  ]],
];

describe('two of one identity', () => {
  it.each(IDENTITIES)('%s', (_, declare, findings) => {
    expect(findingsOf(declare)).toEqual(findings);
  });
});
