import { ApiObject } from 'cdk8s';
import { EDGE, findingsOf, Row, Web } from './fixture';
import { Capability } from '../../../src';
import { configMap } from '../../support/small-platform';

const ORDER: readonly Row[] = [
  ['dependencies in a ring', (platform) => {
    const a = new Web(platform, 'a');
    const b = new Web(platform, 'b', { dependsOn: [a] });
    const c = new Web(platform, 'c', { dependsOn: [b], placement: EDGE });
    a.addDependency(b);
    b.addDependency(c);
  }, [
    `error unit.cycle at a
    units wait for each other and none could ever start: 'service-a' waits for 'service-b' (it depends on 'b'), 'service-b' waits for 'service-a' (it depends on 'a')
    fix: take one of these dependencies out, or move what is needed into a service of its own
    clusters: cloud, lyon, turin`,
    `error bundle.dependency-absent at b
    it depends on 'c', which is not placed on all of its clusters
    fix: widen the placement of 'c' or narrow that of 'b'
    clusters: cloud`,
  ]],
  ['two rings', (platform) => {
    for (const [one, other] of [['a', 'b'], ['c', 'd']]) {
      const first = new Web(platform, one, { namespace: one });
      const second = new Web(platform, other, { dependsOn: [first] });
      configMap(first, 'x', {}, { namespace: one });
      second.node.addDependency(first);
      first.config.addDependency(second.config);
    }
  }, [
    `error unit.cycle at a
    units wait for each other and none could ever start: 'service-a' waits for 'service-b' (it depends on 'b'), 'service-b' waits for 'service-a' (it depends on 'a')
    fix: take one of these dependencies out, or move what is needed into a service of its own
    clusters: cloud, lyon, turin`,
    `error unit.cycle at c
    units wait for each other and none could ever start: 'service-c' waits for 'service-d' (it depends on 'd'), 'service-d' waits for 'service-c' (it depends on 'c')
    fix: take one of these dependencies out, or move what is needed into a service of its own
    clusters: cloud, lyon, turin`,
  ]],
  ['a ring of custom resources', (platform) => {
    for (const [one, other] of [['a', 'b'], ['b', 'a']]) {
      const web = new Web(platform, one, { brings: [`${one}.example.com`] });
      new ApiObject(web, 'custom', { apiVersion: `${other}.example.com/v1`, kind: 'Thing', metadata: { name: one } });
    }
  }, [
    `error unit.cycle at a
    units wait for each other and none could ever start: 'service-a' waits for 'service-b' (it has objects of b.example.com), 'service-b' waits for 'service-a' (it has objects of a.example.com)
    fix: take one of these dependencies out, or move what is needed into a service of its own
    clusters: cloud, lyon, turin`,
  ]],
  ['a ring of a namespace and a capability', (platform) => {
    const a = new Web(platform, 'a', { namespace: 'shared', requires: [Capability.DNS] });
    void a;
    const b = new Web(platform, 'b', { provides: [Capability.DNS] });
    configMap(b, 'x', {}, { namespace: 'shared' });
  }, [
    `error unit.cycle at a
    units wait for each other and none could ever start: 'service-a' waits for 'service-b' (it requires 'dns'), 'service-b' waits for 'service-a' (it has objects in namespace 'shared')
    fix: take one of these dependencies out, or move what is needed into a service of its own
    clusters: cloud, lyon, turin`,
  ]],
  ['a dependency that is not on all of its clusters', (platform) => {
    const a = new Web(platform, 'a', { placement: EDGE });
    new Web(platform, 'b', { dependsOn: [a] });
  }, [
    `error bundle.dependency-absent at b
    it depends on 'a', which is not placed on all of its clusters
    fix: widen the placement of 'a' or narrow that of 'b'
    clusters: cloud`,
  ]],
  ['a capability that nobody provides', (platform) => {
    new Web(platform, 'dns', { provides: [Capability.DNS], placement: EDGE });
    new Web(platform, 'a', { requires: [Capability.DNS, Capability.of('ingres')] });
    new Web(platform, 'b', { provides: [Capability.INGRESS] });
  }, [
    `error capability.missing at a
    it requires 'dns', which nobody provides on some of its clusters
    fix: place a service that provides 'dns' there, or narrow the placement of 'a'
    clusters: cloud`,
    `error capability.missing at a
    it requires 'ingres', which nobody provides on any of its clusters, did you mean 'ingress'?
    fix: place a service that provides 'ingres' there, or narrow the placement of 'a'
    clusters: cloud, lyon, turin`,
  ]],
  ['a capability that two provide', (platform) => {
    new Web(platform, 'one', { provides: [Capability.DNS] });
    new Web(platform, 'two', { provides: [Capability.DNS], placement: EDGE });
    new Web(platform, 'a', { requires: [Capability.DNS] });
  }, [
    `error capability.doubled at two
    'one' and 'two' both provide 'dns' on the same clusters, so nobody can tell which one serves
    fix: give them placements that do not meet, or let one of them provide a capability of another name
    clusters: lyon, turin`,
  ]],
];

describe('an impossible order', () => {
  it.each(ORDER)('%s', (_, declare, findings) => {
    expect(findingsOf(declare)).toEqual(findings);
  });
});
