import { ApiObject, App, Chart, IResolver, Lazy, ResolutionContext } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct, IConstruct } from 'constructs';
import { Assumption, Bundle, ICluster, Overlay, Placement, Platform, SharedService, SharedServiceProps } from '../../src';
import { describeFinding } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { Synthesis } from '../../src/synth/synthesize';
import { configMap, smallPlatform } from '../support/small-platform';

const EDGE = Placement.labels({ tier: 'edge' });

/** A construct of one's own, with another inside it. */
class Store extends Construct {
  readonly bucket: kplus.ConfigMap;

  constructor(scope: Construct, id: string, size = 1) {
    super(scope, id);
    this.bucket = new kplus.ConfigMap(new Construct(this, 'deep'), 'bucket', { data: { size: String(size) } });
  }
}

interface WebProps extends SharedServiceProps {
  readonly replicas?: number;
}

class Web extends SharedService {
  readonly deployment: kplus.Deployment;
  readonly config: kplus.ConfigMap;
  readonly store: Store;

  constructor(scope: Construct, id: string, props: WebProps = {}) {
    super(scope, id, { namespace: 'web', labels: { product: 'web' }, ...props });
    this.config = new kplus.ConfigMap(this, 'config', { data: { level: 'info' } });
    this.deployment = this.makeDeployment(this, props.replicas ?? 3);
    this.store = new Store(this, 'store');
    new kplus.Service(this, 'front', { selector: this.deployment, ports: [{ port: 80, targetPort: 8080 }] });
  }

  makeDeployment(scope: Construct, replicas: number): kplus.Deployment {
    return new kplus.Deployment(scope, 'app', {
      replicas,
      containers: [{
        image: 'registry.example.com/web:1',
        portNumber: 8080,
        envVariables: {
          LEVEL: kplus.EnvValue.fromConfigMap(this.config, 'level'),
        },
      }],
    });
  }
}

function synthesized(declare: (platform: Platform) => void, platform = smallPlatform()): Synthesis {
  declare(platform);
  return platform._synthesize();
}

function objectsOn({ composition }: Synthesis, cluster: string): KubeObject[] {
  return composition.bundles.flatMap(({ ofCluster }) => [...ofCluster.get(cluster)!.state.values()].map(({ object }) => object));
}

function named(synthesis: Synthesis, cluster: string, kind: string, name: string): KubeObject {
  const found = objectsOn(synthesis, cluster).filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0];
}

function texts({ findings }: Synthesis): string[] {
  return findings.map(describeFinding);
}

function patchOn({ tree }: Synthesis, folder: string): string | undefined {
  return tree.get(`${folder}/kustomization.yaml`);
}

describe('what is declared again', () => {
  it('keeps names, node.addr labels and selectors: other replicas are a patch of that one field', () => {
    const synthesis = synthesized((platform) => {
      const web = new Web(platform, 'web');
      web.makeDeployment(web.overlay('edge', EDGE), 1);
    });
    expect(texts(synthesis)).toEqual([]);
    expect(patchOn(synthesis, 'services/web/edge')).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- ../base
patches:
- patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web-app
      namespace: web
    spec:
      replicas: 1
`);
  });

  it('is the same difference when the whole class is constructed again with other props', () => {
    const single = synthesized((platform) => { const web = new Web(platform, 'web'); web.makeDeployment(web.overlay('edge', EDGE), 1); });
    const whole = synthesized((platform) => { const web = new Web(platform, 'web'); new Web(web.overlay('edge', EDGE), 'web', { replicas: 1 }); });
    expect(texts(whole)).toEqual([]);
    expect(whole.tree).toEqual(single.tree);
  });

  it('says nothing where nothing differs: no variant, no folder', () => {
    const synthesis = synthesized((platform) => { const web = new Web(platform, 'web'); new Web(web.overlay('edge', EDGE), 'web'); });
    expect(texts(synthesis)).toEqual([]);
    expect(synthesis.composition.bundles[0].variants).toHaveLength(1);
  });

  it.each<[string, (web: Web, edge: Overlay) => void, [string, string]]>([
    ['a nested construct in its own class', (_, edge) => { new Store(edge, 'store', 2); }, ['ConfigMap', 'web-store-deep-bucket']],
    ['a construct inside a nested scope', (web, edge) => {
      new kplus.ConfigMap(edge.scopeOf(web.store.bucket.node.scope!), 'bucket', { data: { size: '2' } });
    }, ['ConfigMap', 'web-store-deep-bucket']],
  ])('may be %s', (_, declare, [kind, name]) => {
    const synthesis = synthesized((platform) => { const web = new Web(platform, 'web'); declare(web, web.overlay('edge', EDGE)); });
    expect(texts(synthesis)).toEqual([]);
    expect(named(synthesis, 'lyon', kind, name).data).toEqual({ size: '2' });
    expect(named(synthesis, 'cloud', kind, name).data).toEqual({ size: '1' });
    expect(objectsOn(synthesis, 'lyon')).toHaveLength(objectsOn(synthesis, 'cloud').length);
  });

  it('may hold lazy values, which are produced when the platform is synthesized', () => {
    let level = 'too early';
    const synthesis = synthesized((platform) => {
      const web = new Web(platform, 'web');
      const edge = web.overlay('edge', EDGE);
      new ApiObject(edge, 'extra', { apiVersion: 'v1', kind: 'ConfigMap', data: { level: Lazy.any({ produce: () => level }) } } as never);
      edge.patch(web.config, { data: { level: Lazy.any({ produce: () => level }) } });
      level = 'warn';
    });
    expect(texts(synthesis)).toEqual([]);
    expect(named(synthesis, 'lyon', 'ConfigMap', 'web-extra').data).toEqual({ level: 'warn' });
    expect(named(synthesis, 'lyon', 'ConfigMap', 'web-config').data).toEqual({ level: 'warn' });
  });

  it('lies in a chart of one\'s own inside the bundle: its mirror is a chart with the same namespace and names', () => {
    class Inner extends Chart {
      generateObjectName(object: ApiObject): string { return `inner-${object.node.id}`; }
    }
    const synthesis = synthesized((platform) => {
      const service = new SharedService(platform, 'web', { namespace: 'web' });
      platform.assume(Assumption.namespace('other'));
      const inner = new Inner(service, 'inner', { namespace: 'other', labels: { part: 'inner' } });
      configMap(inner, 'config', { level: 'info' });
      const mirror = service.overlay('edge', EDGE).scopeOf(inner);
      expect([Chart.isChart(mirror), (mirror as Chart).namespace, (mirror as Chart).labels]).toEqual([true, 'other', { part: 'inner' }]);
      configMap(mirror, 'config', { level: 'warn' });
    });
    expect(texts(synthesis)).toEqual([]);
    expect(named(synthesis, 'lyon', 'ConfigMap', 'inner-config')).toEqual({
      apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'inner-config', namespace: 'other', labels: { part: 'inner' } }, data: { level: 'warn' },
    });
  });

  it('may stand under a scope between the platform and the bundle', () => {
    const synthesis = synthesized((platform) => {
      const web = new Web(new Construct(platform, 'group'), 'web');
      new Web(web.overlay('edge', EDGE), 'web', { replicas: 1 });
    });
    expect(texts(synthesis)).toEqual([]);
    expect(patchOn(synthesis, 'services/web/edge')).toContain('replicas: 1');
    expect(synthesis.composition.bundles[0].variants).toHaveLength(2);
  });
});

describe('what an overlay adds', () => {
  it('is selected and named as if it stood in the base', () => {
    const synthesis = synthesized((platform) => {
      const web = new Web(platform, 'web');
      const edge = web.overlay('edge', EDGE);
      new kplus.Service(edge, 'metrics', { selector: web.deployment, ports: [{ port: 9090, targetPort: 8080 }] });
      new kplus.NetworkPolicy(edge, 'fence', { selector: web.deployment });
    });
    expect(texts(synthesis)).toEqual([]);
    const pods = (named(synthesis, 'lyon', 'Deployment', 'web-app').spec as never as { template: { metadata: { labels: object } } }).template.metadata.labels;
    const address = Object.entries(pods).filter(([key]) => key.startsWith('cdk8s.io/'));
    expect(address).toHaveLength(1);
    expect((named(synthesis, 'lyon', 'Service', 'web-metrics').spec as { selector: object }).selector).toEqual(Object.fromEntries(address));
    expect((named(synthesis, 'lyon', 'NetworkPolicy', 'web-fence').spec as { podSelector: object }).podSelector).toEqual({ matchLabels: Object.fromEntries(address) });
    expect(named(synthesis, 'lyon', 'Service', 'web-metrics').metadata).toEqual({ name: 'web-metrics', namespace: 'web', labels: { product: 'web' } });
    expect(objectsOn(synthesis, 'cloud').some(({ kind }) => kind === 'NetworkPolicy')).toBe(false);
  });
});

describe('what stands in an overlay', () => {
  it('finds its platform and its bundle', () => {
    synthesized((platform) => {
      const web = new Web(platform, 'web');
      const edge = web.overlay('edge', EDGE);
      const again = new Web(edge, 'web', { replicas: 1 });
      for (const construct of [edge, again, again.deployment, new Construct(edge, 'x'), edge.scopeOf(web.store), web, web.deployment]) {
        expect(Platform.of(construct)).toBe(platform);
        expect(Bundle.of(construct)).toBe(web);
      }
      expect(App.of(edge)).not.toBe(platform);
      expect(() => Bundle.of(platform)).toThrow(new Error("'App' is part of no bundle: give it a scope that is a service, a team or another bundle, or an overlay of one".replace('App', platform.node.id)));
      expect(() => Platform.of(new App())).toThrow(/is not inside a Platform/);
    });
  });

  it('has the context of the platform, of the scopes above its bundle and of the bundle', () => {
    class Configured extends SharedService {
      readonly seen: unknown[];

      constructor(scope: Construct, id: string) {
        super(scope, id);
        this.node.setContext('bundle', 'b');
        this.seen = ['platform', 'group', 'bundle'].map((key) => new Construct(this, key).node.tryGetContext(key));
      }
    }
    const platform = new Platform({ ...platformProps() });
    platform.node.setContext('platform', 'p');
    const group = new Construct(platform, 'group');
    group.node.setContext('group', 'g');
    const service = new Configured(group, 'web');
    const edge = service.overlay('edge', EDGE);
    expect(service.seen).toEqual(['p', 'g', 'b']);
    expect(new Configured(edge, 'web').seen).toEqual(['p', 'g', 'b']);
    expect(['platform', 'group', 'bundle'].map((key) => new Construct(edge, key).node.tryGetContext(key))).toEqual(['p', 'g', 'b']);
  });

  it('is resolved by the resolvers of the platform', () => {
    const shouting: IResolver = {
      resolve(context: ResolutionContext): void {
        if (context.value === 'quiet') { context.replaceValue('LOUD'); }
      },
    };
    const synthesis = synthesized((platform) => {
      const service = new SharedService(platform, 'web');
      configMap(service, 'config', { level: 'quiet', other: 'x' });
      configMap(service.overlay('edge', EDGE), 'config', { level: 'quiet', other: 'y' });
    }, smallPlatform({ resolvers: [shouting] }));
    expect(texts(synthesis)).toEqual([]);
    expect(named(synthesis, 'cloud', 'ConfigMap', 'web-config').data).toEqual({ level: 'LOUD', other: 'x' });
    expect(named(synthesis, 'lyon', 'ConfigMap', 'web-config').data).toEqual({ level: 'LOUD', other: 'y' });
  });

  it('is validated, and so is everything else that the program constructs', () => {
    const refuse = (construct: IConstruct) => construct.node.addValidation({ validate: () => [`'${construct.node.id}' is wrong`] });
    const synthesis = synthesized((platform) => {
      const web = new Web(new Construct(platform, 'group'), 'web');
      const edge = web.overlay('edge', EDGE);
      const again = new Web(edge, 'web', { replicas: 1 });
      [web.node.scope!, web.config, configMap(edge, 'extra'), again.store.bucket, platform.node.findChild('lyon')].forEach(refuse);
    });
    expect(synthesis.findings.map(({ code, path, message }) => `${code} ${path}: ${message}`)).toEqual([
      "construct.invalid group: 'group' is wrong",
      "construct.invalid group/web/config: 'config' is wrong",
      "construct.invalid group/web[edge]/extra: 'extra' is wrong",
      "construct.invalid group/web[edge]/store/deep/bucket: 'bucket' is wrong",
      "construct.invalid lyon: 'lyon' is wrong",
    ]);
  });

  it.each<[string, (platform: Platform, web: Web) => IConstruct]>([
    ['the platform', (platform) => platform],
    ['the bundle', (_, web) => web],
  ])('is reached by mixins of %s', (_, on) => {
    const synthesis = synthesized((platform) => {
      const web = new Web(platform, 'web');
      const edge = web.overlay('edge', EDGE);
      new Web(edge, 'web', { replicas: 1 });
      configMap(edge, 'extra');
      on(platform, web).with({
        supports: (construct: IConstruct) => ApiObject.isApiObject(construct) && construct.kind !== 'Namespace',
        applyTo: (construct: IConstruct) => (construct as ApiObject).metadata.addAnnotation('mixed', 'in'),
      });
    });
    expect(texts(synthesis)).toEqual([]);
    const mixed = (cluster: string) => objectsOn(synthesis, cluster).filter(({ kind, metadata }) => kind !== 'Namespace' && (metadata.annotations as { mixed?: string })?.mixed !== 'in');
    expect([mixed('cloud'), mixed('lyon')]).toEqual([[], []]);
    expect(named(synthesis, 'lyon', 'ConfigMap', 'web-extra').metadata.annotations).toEqual({ mixed: 'in' });
    expect(patchOn(synthesis, 'services/web/edge')).not.toContain('mixed');
  });

  it('is named in messages as its author would say it', () => {
    const synthesis = synthesized((platform) => {
      const web = new Web(platform, 'web');
      const edge = web.overlay('edge', EDGE);
      new ApiObject(edge.scopeOf(web.store), 'broken', { apiVersion: 'v1', kind: 'ConfigMap', data: { when: new Map() } } as never);
      new kplus.Deployment(edge, 'empty', {});
    });
    expect(texts(synthesis)).toEqual([
      `error object.unrenderable at web[edge]/empty
    it does not render: PodSpec must have at least 1 container
    fix: give the construct plain values that a manifest can hold`,
      `error object.unrenderable at web[edge]/store/broken
    data.when is an instance of Map, which no manifest can hold: give plain data
    fix: give the construct plain values that a manifest can hold`,
    ]);
  });
});

describe('a bundle class that is constructed in an overlay', () => {
  class Extended extends Web {
    constructor(scope: Construct, id: string, props: WebProps = {}) {
      super(scope, id, props);
      this.patch(this.config, { data: { format: 'json' } });
      const own = this.overlay('lyon', Placement.named('lyon'));
      own.patch(this.config, { data: { level: 'debug' } });
      configMap(own, 'addresses');
    }
  }

  it('says its own edits again, and nothing by the overlays that its constructor declares', () => {
    const synthesis = synthesized((platform) => {
      const web = new Extended(platform, 'web');
      new Extended(web.overlay('edge', EDGE), 'web', { replicas: 1 });
    });
    expect(texts(synthesis)).toEqual([]);
    expect(named(synthesis, 'turin', 'ConfigMap', 'web-config').data).toEqual({ level: 'info', format: 'json' });
    expect(named(synthesis, 'lyon', 'ConfigMap', 'web-config').data).toEqual({ level: 'debug', format: 'json' });
    expect(objectsOn(synthesis, 'turin').some(({ metadata }) => metadata.name === 'web-addresses')).toBe(false);
    expect(named(synthesis, 'turin', 'Deployment', 'web-app').spec).toMatchObject({ replicas: 1 });
  });

  it('removes what it leaves out', () => {
    class Lean extends Web {
      constructor(scope: Construct, id: string, isLean?: string) {
        super(scope, id);
        if (!isLean) { configMap(this, 'dashboard'); }
      }
    }
    const synthesis = synthesized((platform) => {
      const web = new Lean(platform, 'web');
      new Lean(web.overlay('edge', EDGE), 'web', 'lean');
    });
    expect(texts(synthesis)).toEqual([]);
    const has = (cluster: string) => objectsOn(synthesis, cluster).some(({ metadata }) => metadata.name === 'web-dashboard');
    expect([has('cloud'), has('lyon')]).toEqual([true, false]);
  });
});

describe('customize', () => {
  it('runs last, once a cluster, and may patch, declare again and add', () => {
    const called: string[] = [];
    class Local extends Web {
      customize(overlay: Overlay, cluster: ICluster): void {
        called.push(cluster.clusterName);
        overlay.patch(this.config, { data: { level: cluster.clusterName } });
        if (cluster.clusterName === 'cloud') { this.makeDeployment(overlay, 9); configMap(overlay, 'own'); }
      }
    }
    const synthesis = synthesized((platform) => {
      const web = new Local(platform, 'web');
      web.overlay('edge', EDGE).patch(web.config, { data: { level: 'warn', more: 'x' } });
    });
    expect(called).toEqual(['cloud', 'lyon', 'turin']);
    expect(texts(synthesis)).toEqual([]);
    expect(named(synthesis, 'lyon', 'ConfigMap', 'web-config').data).toEqual({ level: 'lyon', more: 'x' });
    expect(named(synthesis, 'cloud', 'Deployment', 'web-app').spec).toMatchObject({ replicas: 9 });
    expect([...synthesis.tree.keys()].filter((path) => path.startsWith('services/web/cluster.')).sort()).toEqual([
      'services/web/cluster.cloud/configmap-web-own.yaml', 'services/web/cluster.cloud/kustomization.yaml',
      'services/web/cluster.lyon/kustomization.yaml', 'services/web/cluster.turin/kustomization.yaml',
    ]);
  });

  it.each<[string, (web: Web) => void]>([
    ['the bundle', (web) => web.patch(web.config, { data: { more: 'x' } })],
    ['what it removes from the bundle', (web) => web.remove(web.config)],
    ['another overlay', (web) => web._overlays[0].patch(web.config, { data: { more: 'x' } })],
    ['an overlay of its own making', (web) => { web.overlay('late', EDGE); }],
  ])('must not edit what was read before: %s', (_, change) => {
    class Careless extends Web {
      private times = 0;
      customize(): void { if (this.times++ === 0) { change(this); } }
    }
    const synthesis = synthesized((platform) => {
      const web = new Careless(platform, 'web');
      web.overlay('edge', EDGE).patch(web.config, { data: { level: 'warn' } });
    });
    expect(synthesis.findings.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['customize.changes-base', 'web', "customize of 'web' edits the bundle itself or another overlay, which were read before: no cluster would get it"],
    ]);
  });

  it.each<[string, (web: Web) => void, string]>([
    ['a method that changes a field', (web) => web.config.addData('more', 'x'), 'web/config'],
    ['a method that adds an object', (web) => { web.deployment.exposeViaService({ name: 'again' }); }, 'web/app/againService'],
    ['a method that changes metadata', (web) => web.deployment.metadata.addLabel('a', 'b'), 'web/app'],
  ])('must not change the base: %s', (_, change, path) => {
    class Careless extends Web {
      private times = 0;
      customize(): void { if (this.times++ === 0) { change(this); } }
    }
    const synthesis = synthesized((platform) => { new Careless(platform, 'web'); });
    expect(synthesis.findings.map(({ code, path: at, message }) => [code, at, message])).toEqual([
      ['customize.changes-base', path, "customize of 'web' changed the base, so its other clusters would get it as well"],
    ]);
  });
});

function platformProps() {
  const { platformName, repository, reconciler } = smallPlatform();
  return { name: platformName, repository, reconciler };
}
