import { platform } from './platform';
import { SecretSource, SecretStore } from '../../src/bundle';
import { ExistingCluster } from '../../src/cluster';
import { Assumption, KubernetesVersion, Location, Placement, Repository, Rollout } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';
import { CertManager, ChartRepository, HelmService, KustomizeService, SharedService, YamlService } from '../../src/service';

/* What a compiler would have told, a caller in plain JavaScript reads from the constructor. */

const none = undefined as any;
const repository = ChartRepository.https('https://charts.example.com');
const service = (props: object) => new SharedService(platform(), 'web', props);
const chart = (props: object) => new HelmService(platform(), 'web', { chart: 'web', version: '1.2.3', repository, ...props });
const root = (props: object) => new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux(), ...props });
const BUNDLE = 'which is no service, team or other bundle: give the construct itself';
const CAPABILITY = "which is no Capability: write Capability.INGRESS or Capability.of('postgres')";
const PLACEMENT = "write Placement.labels({ tier: 'edge' }) or Placement.named('store-lyon')";
const RECONCILER = 'which is no reconciler: write Reconciler.flux(), with its brackets';

describe('plain JavaScript', () => {
  it.each<[string, () => unknown, string]>([
    ['a dependency by its name', () => service({ dependsOn: ['dns'] }), `'web' has 'dns' as dependsOn[0], ${BUNDLE}`],
    ['one dependency without a list', () => service({ dependsOn: service({}) }), "'web' has an object of its own as dependsOn, which is no list: write it as [ … ]"],
    ['a dependency that is not there', () => service({ dependsOn: [none] }), "'web' has nothing as dependsOn[0]: leave it out, or give the construct itself"],
    ['a capability by its name', () => service({ requires: ['ingress'] }), `'web' has 'ingress' as requires[0], ${CAPABILITY}`],
    ['an offer by its name', () => service({ provides: ['ingress'] }), `'web' has 'ingress' as provides[0], ${CAPABILITY}`],
    ['a placement by the name of a cluster', () => service({ placement: 'lyon' }), `'web' has 'lyon' as placement, which is no Placement: ${PLACEMENT}`],
    ['an overlay without a placement', () => service({}).overlay('edge', none), `web[edge] says no placement: ${PLACEMENT}`],
    ['a placement on a cluster by its name', () => Placement.clusters('lyon' as any), "Placement.clusters() has 'lyon' as clusters[0], which is no cluster: give one of the platform"],
    ['a placement on a cluster that is not there', () => Placement.clusters(none), 'Placement.clusters() has nothing as clusters[0]: leave it out, or give one of the platform'],
    ['a patch of nothing', () => service({}).patch(none, {}), 'web: patch of nothing, which is no construct: name the one that declares the object'],
    ['a removal by its name', () => service({}).remove('config' as any), 'web: remove of "config", which is no construct: name the one that declares the object'],
    ['a secret by its name', () => service({ secrets: ['token'] }), "'web' has 'token' as secrets[0], which is no SecretSource: write SecretSource.existing('name')"],
    ['groups that are no list', () => service({ brings: 'cert-manager.io' }), "'web' has 'cert-manager.io' as brings, which is no list: write it as [ … ]"],
    ['a group with its version', () => service({ brings: ['cert-manager.io/v1'] }),
      "'web' brings 'cert-manager.io/v1', which is no API group: name one such as 'cert-manager.io', without its version, or one kind of it as 'argoproj.io/Application'"],
    ['a chart without properties', () => new HelmService(platform(), 'web', none), "'web' says no chart, version and repository: write properties in { }"],
    ['a ready-made service without properties', () => new CertManager(platform(), 'web', none), "'web' has no version of its chart: give version, such as '1.15.3'"],
    ['a repository by its address', () => chart({ repository: 'https://charts.example.com' }),
      "'web' has 'https://charts.example.com' as repository, which is no ChartRepository: write ChartRepository.https('https://charts.example.com')"],
    ['no repository', () => chart({ repository: none }), "'web' says no repository: write ChartRepository.https('https://charts.example.com')"],
    ['no chart', () => chart({ chart: none }), "'web' says no chart: write it in quotes"],
    ['a verification that is a boolean', () => chart({ verify: true }), "'web' has true as verify, which is no ChartVerification: write ChartVerification.cosignKeys('secret')"],
    ['values from a name', () => chart({ valuesFrom: ['values'] }), "'web' has 'values' as valuesFrom[0], which is no ChartValuesSource: write ChartValuesSource.configMap('name')"],
    ['a rollout by its version', () => chart({ rollout: '1.3.0' }), "'web' has '1.3.0' as rollout, which is no Rollout: write Rollout.to('1.15.0', { from: '1.14.0', waves: [ … ] })"],
    ['a release as text', () => chart({ flux: { release: 'timeout: 5m' } }), "'web' has 'timeout: 5m' as flux.release, which is no object: write properties in { }"],
    ['a folder without properties', () => new YamlService(platform(), 'web', none), "'web' says no path: write properties in { }"],
    ['a Kustomize folder without properties', () => new KustomizeService(platform(), 'web', none), "'web' says no path: write properties in { }"],
    ['a rollout without waves', () => Rollout.to('1.15', { from: '1.14' } as any), "rollout to '1.15' has no waves: name at least one, or give the version alone"],
    ['a wave without a placement', () => Rollout.to('1.15', { from: '1.14', waves: [{ name: 'canary', placement: none }] }),
      `wave 'canary' of the rollout to '1.15' says no placement: ${PLACEMENT}`],
    ['a placement of no labels', () => Placement.labels(none), 'Placement.labels() says no labels: write properties in { }'],
    ['a store by its name', () => SecretSource.external('token', { store: 'vault' as any, keys: { a: { key: 'b' } } }),
      "secret 'token' has 'vault' as store, which is no SecretStore: write SecretStore.cluster('name')"],
    ['a secret without a store', () => SecretSource.external('token', none), "secret 'token' says no store: write SecretStore.cluster('name')"],
    ['a value of a store as text', () => SecretSource.external('token', { store: SecretStore.cluster('vault'), keys: { a: 'prod/a' as any } }),
      "secret 'token' has 'prod/a' as keys.a, which is no object: write properties in { }"],
    ['an encrypted secret without properties', () => SecretSource.sops('token', none), "secret 'token' says no file: write properties in { }"],
    ['a platform without properties', () => new Platform(none), 'the platform says no name, repository and reconciler: write properties in { }'],
    ['a platform whose repository is an address', () => root({ repository: 'https://git.example.com/a/b' }),
      "platform 'acme' has 'https://git.example.com/a/b' as repository, which is no Repository: write Repository.git('https://git.example.com/acme/platform')"],
    ['a platform without a reconciler', () => root({ reconciler: none }), "platform 'acme' says no reconciler: write Reconciler.flux(), with its brackets"],
    ['a reconciler by its name', () => root({ reconciler: 'flux' }), `platform 'acme' has 'flux' as reconciler, ${RECONCILER}`],
    ['a reconciler without brackets', () => root({ reconciler: Reconciler.flux }), `platform 'acme' has a function as reconciler, ${RECONCILER}`],
    ['a reconciler of a cluster by its name', () => new ExistingCluster(root({}), 'lyon', { location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34, reconciler: 'flux' as any }),
      `cluster 'lyon' has 'flux' as reconciler, ${RECONCILER}`],
    ['a form of Argo CD that is none', () => Reconciler.argoCd({ form: 'applicationset' as any }),
      "Argo CD has the form 'applicationset': use one of applications, application-set, did you mean 'application-set'?"],
    ['a demand of sovereignty as text', () => service({ sovereignty: 'FR' }), "'web' has 'FR' as sovereignty, which is no Sovereignty: write Sovereignty.of({ data: ['FR'] })"],
    ['a scope that was forgotten', () => new (SharedService as any)('web', { namespace: 'web' }), "a bundle has 'web' as scope, which is no construct: give one, such as the platform or a service"],
    ['a scope that is not there', () => new SharedService(none, 'web'), "'web' says no scope: give one, such as the platform or a service"],
    ['a namespace that is a number', () => service({ namespace: 5 }), "namespace of 'web' has 5 as name, which is no text: use lower-case letters, digits and '-', at most 63 characters"],
    ['labels as a list', () => service({ namespace: 'web', namespaceLabels: ['tier'] }), "namespaceLabels of 'web' has labels that are no object: write them as { key: 'value' }"],
    ['a label that is a number', () => service({ namespace: 'web', namespaceLabels: { tier: 5 } }), "namespaceLabels of 'web' has the value 5 for label 'tier', which Kubernetes does not accept: use at most 63 letters, digits, '-', '_' or '.', starting and ending with a letter or digit"],
    ['a dependency on a name', () => service({}).addDependency('dns' as any), "'web' has 'dns' as dependency, which is no construct: give one, such as the platform or a service"],
    ['a dependency on nothing', () => service({}).addDependency(none), "'web' says no dependency: give one, such as the platform or a service"],
    ['a rollout by its version, of a service', () => service({}).holdBack('1.2' as any), "'web' has '1.2' as rollout, which is no Rollout: write Rollout.to('1.15.0', { from: '1.14.0', waves: [ … ] })"],
    ['values without an overlay', () => (chart({}) as any).values({ replicas: 1 }),
      "'web' has an object of its own as overlay, which is no overlay: give what overlay('edge', …) returns"],
    ['one placement of two', () => Placement.either(Placement.all(), none), `Placement.either() says no second: ${PLACEMENT}`],
    ['a placement on both of which one is a name', () => Placement.both('lyon' as any, Placement.all()), `Placement.both() has 'lyon' as first, which is no Placement: ${PLACEMENT}`],
    ['all but a name', () => Placement.except('lyon' as any), `Placement.except() has 'lyon' as placement, which is no Placement: ${PLACEMENT}`],
    ['a version as text', () => Placement.versions('1.34' as any), "Placement.versions() has '1.34' as versions[0], which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['a list of names in a list', () => Placement.named(['lyon'] as any), 'Placement.named() has a list as names[0], which is no text: write it in quotes'],
    ['no region', () => Location.aws(none), "AWS region 'undefined' is not known: give its jurisdiction, as in Location.aws(region, { jurisdiction: 'FR' })"],
    ['no version', () => KubernetesVersion.of(none), "Kubernetes version 'undefined' is not known: use 1.27 to 1.36"],
    ['an assumption as text', () => root({}).assume('monitoring' as any), "platform 'acme' has 'monitoring' as assumption, which is no Assumption: write Assumption.namespace('monitoring')"],
    ['an assumption on a cluster by its name', () => root({}).assume(Assumption.namespace('dns'), 'lyon' as any),
      `platform 'acme' has 'lyon' as placement of an assumption, which is no Placement: ${PLACEMENT}`],
    ['a Secret without a name', () => Assumption.secret('dns', none), 'Assumption.Secret has nothing as names[1]: leave it out, or write it in quotes'],
    ['a waiver without properties', () => root({}).waive('api.deprecated', none), "the waiver of 'api.deprecated' says no reason: write properties in { }"],
    ['an output folder that is a number', () => root({ outdir: 5 }), "platform 'acme' has 5 as outdir, which is no text: write it in quotes"],
  ])('%s', (_, declare, message) => {
    expect(declare).toThrow(new Error(message));
  });
});
