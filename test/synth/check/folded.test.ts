import { ApiObject } from 'cdk8s';
import { Finding, FindingSeverity, ICluster, Overlay, Placement, SharedService } from '../../../src';
import { folded } from '../../../src/synth/check/folded';
import { addCluster, configMap, smallPlatform } from '../../support/small-platform';

const finding = (fields: Partial<Finding>): Finding => (
  { code: 'schema.wrong-type', severity: FindingSeverity.ERROR, path: 'web/app', object: 'Deployment web', field: 'spec.replicas', message: 'm', fix: 'f', ...fields });

/** A service that says something of its own on every cluster. */
abstract class Web extends SharedService {
  readonly config = configMap(this, 'config', { level: 'info' });
  readonly app = new ApiObject(this, 'app', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image: 'registry.example.com/web:1' }] } } },
  } as never);

  abstract customize(overlay: Overlay, cluster: ICluster): void;
}

function findingsOf(customize: (web: Web, overlay: Overlay, cluster: ICluster) => void): readonly Finding[] {
  const platform = smallPlatform();
  addCluster(platform, 'paris', {});
  new (class extends Web {
    customize(overlay: Overlay, cluster: ICluster): void { customize(this, overlay, cluster); }
  })(platform, 'web', { placement: Placement.all() });
  return platform._synthesize().findings;
}

describe('what is wrong on every cluster in its own way', () => {
  it('is one finding with the first value, and all clusters', () => {
    expect(findingsOf((web, overlay, { clusterName }) => overlay.patch(web.app, { spec: { replicas: `${clusterName}-3` } }))).toEqual([{
      code: 'schema.wrong-type',
      severity: 'error',
      path: 'web/app',
      object: 'Deployment web-app',
      field: 'spec.replicas',
      message: 'spec.replicas must be an integer, not the string "cloud-3"; likewise on 3 other clusters, with values of their own',
      fix: expect.any(String),
      clusters: ['cloud', 'lyon', 'paris', 'turin'],
    }]);
  });

  it('is two where two fields are wrong, and says of one that is wrong on two clusters all that there is', () => {
    const found = findingsOf((web, overlay, { clusterName }) => overlay.patch(web.app, {
      spec: { replicas: clusterName, ...(['lyon', 'turin'].includes(clusterName) ? { minReadySeconds: `${clusterName} s` } : {}) },
    }));
    expect(found.map(({ field, message, clusters }) => [field, message, clusters?.length])).toEqual([
      ['spec.minReadySeconds', 'spec.minReadySeconds must be an integer, not the string "lyon s"', 1],
      ['spec.minReadySeconds', 'spec.minReadySeconds must be an integer, not the string "turin s"', 1],
      ['spec.replicas', 'spec.replicas must be an integer, not the string "cloud"; likewise on 3 other clusters, with values of their own', 4],
    ]);
  });

  it('is one finding for objects of their own names, too', () => {
    const found = findingsOf((_, overlay, { clusterName }) => { new ApiObject(overlay, 'own', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `own-${clusterName}` }, data: { a: 1 } } as never); });
    expect(found.map(({ path, object, clusters }) => [path, object, clusters])).toEqual([['web[cluster.cloud]/own', 'ConfigMap own-cloud', ['cloud', 'lyon', 'paris', 'turin']]]);
  });

  it('is one finding for edits that find nothing', () => {
    const found = findingsOf((web, overlay, cluster) => overlay.patch(web.objectNamed(`there-${cluster.clusterName}`, { kind: 'ConfigMap', name: 'web-confg' }), { data: { own: 'yes' } }));
    expect(found.map(({ code, path, clusters }) => [code, path, clusters])).toEqual([['edit.unmatched', 'web[cluster.cloud]', ['cloud', 'lyon', 'paris', 'turin']]]);
  });

  it('is one finding for each object whose edits find nothing', () => {
    const platform = smallPlatform();
    const service = new (class extends SharedService {
      readonly objects = new Map([['cloud', configMap(this, 'colours')], ['lyon', configMap(this, 'sizes')], ['turin', configMap(this, 'prices')]]);
      customize(overlay: Overlay, { clusterName }: ICluster): void { overlay.remove(this.objects.get(clusterName)!); }
    })(platform, 'web');
    const bare = service.overlay('bare', Placement.all());
    service.objects.forEach((object) => bare.remove(object));
    expect(platform._synthesize().findings.map(({ code, message }) => [code, message.split(' matches')[0]])).toEqual([
      ['edit.unmatched', "remove of 'web/colours'"], ['edit.unmatched', "remove of 'web/sizes'"], ['edit.unmatched', "remove of 'web/prices'"],
    ]);
  });
});

it.each<[string, readonly Partial<Finding>[], readonly string[]]>([
  ['numbers and quantities', [1, 20, 300].map((n) => ({ message: `needs ${n}m`, clusters: [`c${n}`] })), ['needs 1m; likewise on 2 other clusters, with values of their own']],
  ['the same text of other objects of each', ['a', 'b', 'c'].map((name) => ({ object: `ConfigMap x/${name}-x`, clusters: [name] })), ['m; likewise on 2 other clusters']],
  ['values of several clusters each', ['a', 'b', 'c'].map((name) => ({ message: `'${name}'`, clusters: [`${name}1`, `${name}2`] })), ["'a'; likewise on 4 other clusters, with values of their own"]],
  ['two', ['a', 'b'].map((name) => ({ message: `'${name}'`, clusters: [name] })), ["'a'", "'b'"]],
  ['another severity', ['a', 'b', 'c'].map((name) => ({ message: `'${name}'`, clusters: [name], ...(name === 'c' && { severity: FindingSeverity.NOTE }) })), ["'a'", "'b'", "'c'"]],
  ['another text', ['a', 'b', 'c'].map((name) => ({ message: `is ${name}`, clusters: ['x'] })), ['is a', 'is b', 'is c']],
  ['two values on one cluster', ['a', 'b', 'a'].map((name, i) => ({ message: `'${i}'`, clusters: [name] })), ["'0'", "'1'", "'2'"]],
  ['other constructs', ['a', 'b', 'c'].map((name) => ({ path: name, clusters: [name] })), ['m', 'm', 'm']],
  ['what is about no object', ['a', 'b', 'c'].map((name) => ({ object: undefined, field: undefined, clusters: [name] })), ['m', 'm', 'm']],
  ['clashes with other constructs', ['a', 'b', 'c'].map((name) => ({ field: undefined, message: `'${name}' too`, clusters: [`${name}1`] })), ["'a' too", "'b' too", "'c' too"]],
  ['what is on no cluster', ['a', 'b', 'c'].map((name) => ({ message: `'${name}'` })), ["'a'", "'b'", "'c'"]],
  ['a name within a name', ['a', 'b', 'c'].map((name) => ({ field: `data.${name}a`, clusters: [name] })), ['m', 'm', 'm']],
])('%s', (_, rows, messages) => expect(folded(rows.map(finding)).map(({ message }) => message)).toEqual(messages));
