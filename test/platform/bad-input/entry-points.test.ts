import { ApiObject } from 'cdk8s';
import {
  DeliveryFolder, ExistingCluster, IReconciler, KubernetesVersion, Location, Platform, Reconciler, Repository, SharedService,
} from '../../../src';
import { describeFinding } from '../../../src/fleet';
import { configMap } from '../../support/small-platform';

const CLUSTERS = ['lyon', 'turin'];

/** A platform whose clusters each name a reconciler, and what it prints. */
function findingsOf(reconcilers: readonly IReconciler[], declare: (platform: Platform) => void = () => undefined): string[] {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: reconcilers[0] });
  CLUSTERS.forEach((name, i) => new ExistingCluster(platform, name, {
    location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, reconciler: reconcilers[i],
  }));
  const web = new SharedService(platform, 'web');
  configMap(web, 'config', { 'a.sh': 'echo ${HOME}', 'b.sh': 'echo $${HOME}' }, { namespace: 'default' });
  declare(platform);
  return platform._synthesize().findings.map(describeFinding);
}

/** Entry points that a user's own reconciler gives. */
function own(folder: Partial<DeliveryFolder>, type = 'own'): IReconciler {
  return {
    type,
    chartForm: 'objects',
    readsRendered: false,
    deliver: ({ clusters }) => [{ path: clusters[0].cluster, resources: [], objects: [], ...folder }],
  };
}

/** Flux as one may wrap it, with substitution switched on. */
function substituting(): IReconciler {
  const flux = Reconciler.flux();
  return {
    type: 'flux',
    chartForm: 'flux',
    readsRendered: false,
    deliver: (delivery) => flux.deliver(delivery).map((folder) => ({
      ...folder,
      objects: folder.objects.map((object) => (object.kind === 'Kustomization' ? { ...object, spec: { ...object.spec, postBuild: { substitute: { A: 'b' } } } } : object)),
    })),
  };
}

const REFERENCE = 'error substitution.reference at web/config (ConfigMap default/web-config data.a.sh)\n'
  + '    it holds ${ in a unit where Flux substitutes variables, so that Flux would replace it or fail\n'
  + '    fix: take postBuild out of the Kustomization, write $${, or annotate the object with kustomize.toolkit.fluxcd.io/substitute: disabled';

describe('entry points', () => {
  it('of two reconcilers of one type with other options are refused where both would write the same', () => {
    expect(findingsOf([Reconciler.flux(), Reconciler.flux({ interval: '5m' })])).toEqual([
      'error reconciler.entry-differs at turin\n'
      + "    its reconciler of the type 'flux' has other options than that of 'lyon', and both would write delivery/flux/units/service-web/base/kustomization-service-web.yaml\n"
      + '    fix: make one with new options and give the same one to all clusters that share its entries\n'
      + '    clusters: lyon, turin',
    ]);
  });

  it('of two reconcilers with the same options are written once', () => {
    expect(findingsOf([Reconciler.flux(), Reconciler.flux()])).toEqual([]);
  });

  it.each<[string, IReconciler, string]>([
    ['a folder above', own({ path: '../x' }), "its reconciler 'own' names the folder '../x', which leaves the repository"],
    ['an absolute folder', own({ path: '/etc' }), "its reconciler 'own' names the folder '/etc', which leaves the repository"],
    ['a resource above', own({ resources: ['services/../../x'] }), "its reconciler 'own' names the folder 'services/../../x', which leaves the repository"],
    ['a file above', own({ files: [{ path: 'rendered/../../x', content: {} }] }), "its reconciler 'own' would write 'rendered/../../x', which is not its own to write"],
    ['a file of a unit', own({ files: [{ path: 'services/web/base/x.yaml', content: {} }] }), "its reconciler 'own' would write 'services/web/base/x.yaml', which is not its own to write"],
    ['a type with a way in it', own({}, '../own'), "its reconciler has the type '../own', which is no folder name"],
  ])('never lead out of the tree: %s', (_, reconciler, message) => {
    const found = findingsOf([reconciler, reconciler]);
    expect(found.map((text) => text.split('\n').slice(0, 2))).toEqual([['error reconciler.path-outside at lyon', `    ${message}`]]);
  });

  it('of Rancher Fleet are refused where the name of a bundle is too long for a release', () => {
    const id = 'a-service-whose-name-goes-on-and-on-and-on';
    const declare = (platform: Platform) => configMap(new SharedService(platform, id), 'config', {}, { namespace: 'default' });
    expect(findingsOf([Reconciler.rancherFleet(), Reconciler.rancherFleet()].slice(0, 1), declare)).toEqual([
      `error rancher-fleet.name-too-long at ${id}\n`
      + `    its bundle of Rancher Fleet would be named 'turin-service-${id}', which has 56 characters; the name of a Helm release holds 53\n`
      + '    fix: shorten the id of the cluster or of this by 3 characters\n'
      + '    clusters: lyon, turin',
    ]);
  });
});

describe('a reference that Flux would replace', () => {
  it('is left alone, since nothing here switches substitution on', () => {
    expect(findingsOf([Reconciler.flux()])).toEqual([]);
  });

  it('is refused where a reconciler of the user switches it on', () => {
    expect(findingsOf([substituting()])).toEqual([REFERENCE]);
  });

  it('is refused where a Kustomization in a service does', () => {
    expect(findingsOf([Reconciler.flux()], (platform) => kustomization(platform, './deploy/services/web/base', { substitute: { A: 'b' } }))).toEqual([REFERENCE]);
  });

  it.each<[string, string, object | undefined]>([
    ['substitutes elsewhere', './elsewhere/services/web/base', { substitute: { A: 'b' } }],
    ['substitutes nothing', './deploy/services/web/base', undefined],
  ])('is left alone where a Kustomization %s', (_, path, postBuild) => {
    expect(findingsOf([Reconciler.flux()], (platform) => kustomization(platform, path, postBuild))).toEqual([]);
  });

  it('is left alone in an object that says so', () => {
    expect(findingsOf([substituting()], (platform) => {
      const web = platform.node.findChild('web');
      ApiObject.of(web.node.findChild('config')).metadata.addAnnotation('kustomize.toolkit.fluxcd.io/substitute', 'disabled');
    })).toEqual([]);
  });
});

function kustomization(platform: Platform, path: string, postBuild?: object): void {
  new ApiObject(new SharedService(platform, 'sync'), 'sync', {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { namespace: 'flux-system' },
    spec: { interval: '1h', path, prune: true, sourceRef: { kind: 'GitRepository', name: 'platform' }, postBuild },
  } as never);
}
