import { ApiObject } from 'cdk8s';
import { EVERYWHERE } from './platform';
import { ExistingCluster } from '../../../src/cluster';
import { Assumption, Finding, ICluster, KubernetesVersion, Location, Placement, Repository } from '../../../src/fleet';
import { Platform } from '../../../src/platform';
import { Reconciler } from '../../../src/reconciler';
import { SchemaRegistry } from '../../../src/schema/registry';
import { SharedService } from '../../../src/service';
import { checkObjects } from '../../../src/synth/check/objects';
import { alikeNodes } from '../../../src/synth/check/objects/alike-nodes';
import { Minors } from '../../../src/synth/check/objects/minors';
import { Composition, UnitNode } from '../../../src/synth/compose';
import { AlikeObjects } from '../../../src/synth/compose/alike';

type Objects = Readonly<Record<string, object>>;

/** A service that says something of its own on each cluster. */
class Own extends SharedService {
  readonly objects: Readonly<Record<string, ApiObject>>;

  constructor(platform: Platform, id: string, objects: Objects, private readonly said: (cluster: string) => Objects) {
    super(platform, id, { namespace: 'a', placement: EVERYWHERE, createNamespace: id === 'own' });
    this.objects = Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, new ApiObject(this, name, object as never)]));
  }

  customize(overlay: Parameters<SharedService['customize']>[0], { clusterName }: ICluster): void {
    for (const [name, fields] of Object.entries(this.said(clusterName))) { overlay.patch(this.objects[name], fields); }
  }
}

const CONFIG = { apiVersion: 'v1', kind: 'ConfigMap', data: { who: 'all', what: 'this' } };
const SERVICE = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', annotations: { who: 'all' } }, spec: { selector: { app: 'x' }, ports: [{ port: 80, targetPort: 'http' }] } };
const INGRESS = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { annotations: { who: 'all' } },
  spec: {
    rules: [{ host: 'x.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } }],
  },
};

function deployment(labels: object, env: readonly object[] = [], port = 'http') {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { selector: { matchLabels: { app: 'x' } }, template: { metadata: { labels: { app: 'x', ...labels } }, spec: { containers: [{ name: 'c', image: 'x:1', ports: [{ name: port, containerPort: 80 }], env }] } } },
  };
}

const key = (name: string, inside: string) => [{ name: 'A', valueFrom: { configMapKeyRef: { name, key: inside } } }];

/** Twelve clusters, and what is beside the service. */
function fleet(objects: Objects, said: (cluster: string) => Objects, beside: (platform: Platform) => void): Platform {
  const platform = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
  for (let i = 0; i < 12; i++) {
    const version = i === 11 ? KubernetesVersion.V1_33 : KubernetesVersion.V1_34;
    new ExistingCluster(platform, `c${String(i).padStart(2, '0')}`, { location: Location.onPremises('x', { jurisdiction: 'FR' }), version, labels: { half: i % 2 ? 'one' : 'other' } });
  }
  new Own(platform, 'own', objects, said);
  beside(platform);
  return platform;
}

/** The same variants, of which nobody knows what they edit: each is looked at by itself. */
function apart(composition: Composition): Composition {
  const known = new Map<UnitNode, UnitNode>();
  const of = (node: UnitNode): UnitNode => {
    let other = known.get(node);
    if (!other) { known.set(node, other = { name: node.name, state: node.state, parent: node.parent && of(node.parent) }); }
    return other;
  };
  return { ...composition, trees: composition.trees.map((tree) => ({ ...tree, nodes: tree.nodes.map(of), ofCluster: tree.ofCluster.map(of) })) };
}

const shortly = ({ code, object, field, clusters }: Finding) => [code, object, field, clusters?.join(' ')].join(', ');
const all = 'c00 c01 c02 c03 c04 c05 c06 c07 c08 c09 c10 c11';
const but = (name: string) => all.replace(`${name} `, '');

/** A Deployment in the namespace of the service, whose port has another name on the clusters that are labelled so. */
function elsewhere(platform: Platform): void {
  const other = new Own(platform, 'other', { pods: deployment({}) }, () => ({}));
  other.overlay('one', Placement.labels({ half: 'one' })).jsonPatch(other.objects.pods, { _toJson: () => ({ op: 'replace', path: '/spec/template/spec/containers/0/ports/0/name', value: 'web' }) } as never);
}

/** A Service in the namespace of the service, whose port has another name on the clusters that are labelled so. */
function serviceElsewhere(platform: Platform): void {
  const named = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ name: 'http', port: 80 }] } };
  const other = new Own(platform, 'other', { web: named }, () => ({}));
  other.overlay('one', Placement.labels({ half: 'one' })).jsonPatch(other.objects.web, { _toJson: () => ({ op: 'replace', path: '/spec/ports/0/name', value: 'web' }) } as never);
}

/** One without the port that is asked for, on the other clusters. */
function serviceOnSome(platform: Platform): void {
  const other = new Own(platform, 'other', { web: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ name: 'web', port: 80 }] } }, rest: CONFIG }, () => ({}));
  other.overlay('one', Placement.labels({ half: 'one' })).remove(other.objects.web);
  platform.assume(Assumption.object({ kind: 'Service', namespace: 'a', name: 'web' }));
}

const nobody = () => undefined;
const odd = 'c01 c03 c05 c07 c09 c11';

it.each<[string, Objects, (cluster: string) => Objects, (platform: Platform) => void, string[]]>([
  ['texts that nobody reads', { config: CONFIG }, (who) => ({ config: { data: { who } } }), nobody, []],
  ['a text that no build carries', { config: CONFIG }, (who) => ({ config: { data: { who: who === 'c07' ? 'c07\u0085' : who } } }), nobody, ['object.unbuildable, ConfigMap a/own-config, data.who, ']],
  ['a text that is too large', { config: CONFIG }, (who) => ({ config: { data: { who: who === 'c07' ? 'x'.repeat(1_048_576) : who } } }), nobody, ['object.rule, ConfigMap a/own-config, data, c07']],
  ['a text that names something that is nowhere', { pods: deployment({}, key('own-config', 'what')), config: CONFIG },
    (who) => ({ pods: { spec: { template: { spec: { containers: [{ name: 'c', env: key(`config-${who}`, 'what') }] } } } } }), nobody,
    [`reference.missing, Deployment a/own-pods, spec.template.spec.containers[name=c].env[name=A].valueFrom.configMapKeyRef.name, ${all}`]],
  ['a text that names a key', { pods: deployment({}, key('own-config', 'what')), config: CONFIG },
    (who) => ({ config: { data: { who } }, pods: { spec: { template: { spec: { containers: [{ name: 'c', env: key('own-config', who === 'c05' ? 'none' : 'who') }] } } } } }), nobody,
    ['reference.missing-key, Deployment a/own-pods, spec.template.spec.containers[name=c].env[name=A].valueFrom.configMapKeyRef.key, c05']],
  ['a secret that one cluster has', { ingress: { ...INGRESS, spec: { tls: [{ secretName: 'none' }], rules: [{ host: 'x.example.com' }] } } }, (who) => ({ ingress: { spec: { tls: [{ secretName: who }] } } }),
    (platform) => platform.assume(Assumption.secret('a', 'c04')),
    [`reference.missing, Ingress a/own-ingress, spec.tls[0].secretName, ${but('c04')}`]],
  ['labels of pods that a Service chooses by', { web: { ...SERVICE, spec: { ...SERVICE.spec, selector: { who: 'c03' } } }, pods: deployment({ who: 'all' }) },
    (who) => ({ pods: { spec: { template: { metadata: { labels: { who } } } } } }), nobody, [`selector.no-pods, Service a/web, spec.selector, ${but('c03')}`]],
  ['what a Service chooses by', { web: SERVICE, pods: deployment({ who: 'c03' }) }, (who) => ({ web: { spec: { selector: { who } } } }), nobody,
    [`selector.no-pods, Service a/web, spec.selector, ${but('c03')}`]],
  ['a text beside a Service whose pods are another on some clusters', { web: SERVICE }, (who) => ({ web: { metadata: { annotations: { who } } } }), elsewhere,
    [`reference.missing, Service a/web, spec.ports[0].targetPort, ${odd}`]],
  ['a text beside an Ingress whose Service is another on some clusters', { ingress: INGRESS }, (who) => ({ ingress: { metadata: { annotations: { who } } } }), serviceElsewhere,
    [`reference.missing, Ingress a/own-ingress, spec.rules[0].http.paths[0].backend.service.port.name, ${odd}`]],
  ['a text beside an Ingress whose Service is there on some clusters', { ingress: INGRESS, config: CONFIG }, (who) => ({ config: { data: { who } } }), serviceOnSome,
    ['reference.missing, Ingress a/own-ingress, spec.rules[0].http.paths[0].backend.service.port.name, c00 c02 c04 c06 c08 c10']],
  ['what lacks something beside the text', { pods: deployment({}, key('none', 'what')) }, (who) => ({ pods: { metadata: { annotations: { who } } } }), nobody,
    [`reference.missing, Deployment a/own-pods, spec.template.spec.containers[name=c].env[name=A].valueFrom.configMapKeyRef.name, ${all}`]],
  ['what stands beside an object that lacks something', { pods: deployment({}, key('own-config', 'none')), config: CONFIG }, (who) => ({ config: { data: { who } } }), nobody,
    [`reference.missing-key, Deployment a/own-pods, spec.template.spec.containers[name=c].env[name=A].valueFrom.configMapKeyRef.key, ${all}`]],
])('finds the same in variants that are alike as in each by itself: %s', (_, objects, said, beside, expected) => {
  const { model, composition, findings } = fleet(objects, said, beside)._synthesize();
  const minors = new Minors(model.clusters);
  expect(alikeNodes(composition.trees, minors, new AlikeObjects())).toHaveLength(1);
  const registry = SchemaRegistry.bundled();
  expect(checkObjects(model, composition, registry)).toEqual(checkObjects(model, apart(composition), registry));
  expect(findings.map(shortly)).toEqual(expected);
});
