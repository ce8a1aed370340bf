import { JsonPatch } from 'cdk8s';
import { EDGE, findingsOf, Row, Web } from './fixture';
import { ICluster, Overlay, Placement, Platform } from '../../../src';
import { configMap } from '../../support/small-platform';

const EDITS: readonly Row[] = [
  ['a patch of an object that an earlier overlay removes', (platform) => {
    const web = new Web(platform);
    web.overlay('bare', EDGE).remove(web.config);
    web.overlay('loud', EDGE).patch(web.config, { data: { level: 'debug' } });
  }, [
    `error edit.unmatched at web[loud]
    patch of 'web/config' matches nothing: no such object stands there when it is applied
    fix: name an object that the bundle has and that no earlier overlay removes`,
  ]],
  ['a patch of an object that an earlier overlay removes on some clusters', (platform) => {
    const web = new Web(platform);
    web.overlay('bare', Placement.named('lyon')).remove(web.config);
    web.overlay('loud', EDGE).patch(web.config, { data: { level: 'debug' } });
  }, [
    `warning edit.unmatched at web[loud] (ConfigMap web-config)
    patch of 'web/config' matches nothing in 1 of 2 stacks of overlays: an earlier one removes the object there
    fix: narrow the placement of the overlay, or of the one that removes the object`,
  ]],
  ['a patch of an object that the existing folder does not hold', (platform) => {
    const web = new Web(platform);
    web.patch(web.objectNamed('page', { kind: 'Deployment', name: 'webb-app' }), { spec: { replicas: 1 } });
  }, [
    `error edit.unmatched at web
    patch of 'web/page' (Deployment webb-app) matches nothing: no such object stands there when it is applied, did you mean 'web-app'?
    fix: name an object that the bundle has and that no earlier overlay removes`,
  ]],
  ['a JSON patch of a field that is not there', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).jsonPatch(web.config, JsonPatch.replace('/data/levle', 'warn'));
  }, [
    `error edit.unmatched at web[edge] (ConfigMap web-config data.levle)
    jsonPatch of 'web/config' finds nothing to act on: there is no field "levle"
    fix: correct the field, or leave this part of the edit out`,
  ]],
  ['a JSON patch whose test fails', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).jsonPatch(web.config, JsonPatch.test('/data/level', 'warn'), JsonPatch.replace('/data/level', 'error'));
  }, [
    `error edit.unmatched at web[edge] (ConfigMap web-config data.level)
    jsonPatch of 'web/config' finds nothing to act on: it is "info", not "warn" as tested
    fix: correct the field, or leave this part of the edit out`,
  ]],
  ['the removal of a list item that is not there', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).patch(web.deployment, { spec: { template: { spec: { containers: [{ name: 'sidecar', $patch: 'delete' }] } } } });
  }, [
    `error edit.unmatched at web[edge] (Deployment web-app spec.template.spec.containers[name=sidecar])
    patch of 'web/app' finds nothing to act on: there is no such item to remove
    fix: correct the field, or leave this part of the edit out`,
  ]],
  ['a patch that changes nothing', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).patch(web.config, { data: { level: 'info' } });
  }, [
    `error edit.no-change at web[edge] (ConfigMap web-config)
    patch of 'web/config' changes nothing anywhere: the object says so already
    fix: leave the edit out, or correct its value`,
  ]],
  ['a patch of the base that changes nothing', (platform) => {
    const web = new Web(platform);
    web.patch(web.config, { data: { level: 'info' } });
  }, [
    `error edit.no-change at web (ConfigMap web-config)
    patch of 'web/config' changes nothing anywhere: the object says so already
    fix: leave the edit out, or correct its value`,
  ]],
  ['a patch that makes it another object', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).patch(web.config, { metadata: { name: 'other' } });
  }, [
    `error edit.changes-identity at web[edge] (ConfigMap web-config)
    patch of 'web/config' makes it ConfigMap other, which is another object
    fix: remove the object and add the other one instead`,
  ]],
  ['a patch with a value that no manifest holds', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).patch(web.config, { data: { level: () => 'warn' } });
  }, [
    `error edit.unreadable at web[edge]
    patch of 'web/config': data.level is a function, which no manifest can hold: give plain data
    fix: give plain values that a manifest can hold`,
  ]],
  ['a construct where the base has another object', (platform) => {
    const web = new Web(platform);
    configMap(web.overlay('edge', EDGE), 'app', {}, { name: 'web-app' });
  }, [
    `error overlay.other-identity at web[edge]/app (ConfigMap web-app)
    the construct stands where the base has Deployment web-app, but is another object, so nothing of the base is declared again by it
    fix: give it the kind, namespace and name of the base's object, or another id if it is meant as an addition (and remove Deployment web-app if it is to go)`,
  ]],
  ['two overlays that set one field differently, which is only noted', (platform) => {
    const web = new Web(platform);
    web.overlay('edge', EDGE).patch(web.config, { data: { level: 'warn' } });
    web.overlay('lyon', Placement.named('lyon')).patch(web.config, { data: { level: 'debug' } });
  }, [
    `note overlay.overlap at web[lyon] (ConfigMap web-config data.level)
    'edge' and 'lyon' of 'web' both set it, differently; 'lyon' is declared later and wins
    fix: nothing, if that is meant; else narrow one of the placements or declare them in the other order`,
  ]],
  ['customize that is async, and would speak when the tree is written', (platform) => {
    class Late extends Web {
      async customize(overlay: Overlay): Promise<void> {
        await Promise.resolve();
        overlay.patch(this.config, { data: { level: 'debug' } });
      }
    }
    new Late(platform);
  }, [
    `error customize.async at web
    customize of 'web' is async, and a synth waits for nothing: no cluster would get what it says later
    fix: fetch what it needs before platform.synth(), and say it at once`,
  ]],
  ['customize that changes the base', (platform) => {
    new (class extends Web {
      customize(overlay: Overlay, cluster: ICluster): void {
        void overlay;
        this.config.addJsonPatch(JsonPatch.add('/data/cluster', cluster.clusterName));
      }
    })(platform);
  }, [
    `error customize.changes-base at web/config
    customize of 'web' changed the base, so its other clusters would get it as well
    fix: say it on the overlay that customize is given: overlay.patch(…), or a construct created in the overlay`,
  ]],
  ['customize that patches the bundle in place of the overlay, which nobody would get', (platform) => {
    new (class extends Web {
      customize(overlay: Overlay, cluster: ICluster): void {
        void overlay;
        this.patch(this.config, { data: { cluster: cluster.clusterName } });
      }
    })(platform);
  }, [
    `error customize.changes-base at web
    customize of 'web' edits the bundle itself or another overlay, which were read before: no cluster would get it
    fix: say it on the overlay that customize is given: overlay.patch(…), or a construct created in the overlay`,
  ]],
];

/** A bundle whose `customize` says something of another one, which was read before or will be afterwards. */
function customizing(order: 'before' | 'after', say: (other: Web, cluster: ICluster) => void): (platform: Platform) => void {
  return (platform) => {
    const declared: { other?: Web } = {};
    if (order === 'before') { declared.other = new Web(platform, 'a-web'); }
    new (class extends Web {
      customize(_: Overlay, cluster: ICluster): void { say(declared.other!, cluster); }
    })(platform);
    declared.other ??= new Web(platform, 'z-web');
  };
}

const SAYS: readonly (readonly [string, (other: Web, cluster: ICluster) => void, string, string])[] = [
  ['a patch', (other) => other.patch(other.config, {}), "patches 'OTHER/config'", "override customize of 'OTHER' for what differs there by cluster"],
  ['a JSON patch', (other) => other.jsonPatch(other.config, JsonPatch.remove('/data')), "patches by JSON 'OTHER/config'", "override customize of 'OTHER' for what differs there by cluster"],
  ['a removal', (other) => other.remove(other.config), "removes 'OTHER/config'", "override customize of 'OTHER' for what differs there by cluster"],
  ['an overlay', (other, cluster) => { other.overlay('x', Placement.clusters(cluster)); }, "makes the overlay 'x' of 'OTHER'", "override customize of 'OTHER' for what differs there by cluster"],
  ['a construct', (other) => { configMap(other, 'extra'); }, "declares a construct in 'OTHER'", "override customize of 'OTHER' for what differs there by cluster"],
  ['a construct in a construct', (other) => { configMap(other.config, 'extra'); }, "declares a construct in 'OTHER'", "override customize of 'OTHER' for what differs there by cluster"],
  ['a bundle', (other) => { new Web(other.node.root as Platform, 'new'); }, "declares a construct in 'the platform'", 'say it on the overlay that customize is given'],
];

describe.each(['before', 'after'] as const)('customize of a bundle that says something of another one, read %s it', (order) => {
  it.each(SAYS)('refuses %s', (_, say, does, fix) => {
    const other = order === 'before' ? 'a-web' : 'z-web';
    expect(() => findingsOf(customizing(order, say))).toThrow(new Error(
      `customize of 'web' for cluster 'cloud' ${does}: other clusters would get it as well, or none: ${fix}, or say it outside of customize for all clusters`.replaceAll('OTHER', other),
    ));
  });
});

it('refuses constructs in overlays of other bundles, too', () => {
  expect(() => findingsOf((platform) => {
    const other = new Web(platform, 'a-web');
    const edge = other.overlay('edge', Placement.named('lyon'));
    new (class extends Web {
      customize(): void { configMap(edge, 'extra'); }
    })(platform);
  })).toThrow(/^customize of 'web' for cluster 'cloud' declares a construct in 'a-web': /);
});

it('customize may name objects of its own bundle, declare it again, and fails for one platform alone', () => {
  class Own extends Web {
    customize(overlay: Overlay, cluster: ICluster): void {
      if (cluster.clusterName !== 'lyon') { return; }
      const again = new Web(overlay, this.node.id);
      configMap(again, 'extra');
      configMap(overlay, 'more');
      overlay.patch(this.node.tryFindChild('there') as never ?? this.objectNamed('there', { kind: 'ConfigMap', name: 'web-config' }), { data: { own: 'yes' } });
    }
  }
  const own = (platform: Platform) => { new Own(platform); };
  expect(findingsOf(own)).toEqual([]);
  expect(() => findingsOf(customizing('before', (other) => other.remove(other.config)))).toThrow(/^customize of 'web'/);
  expect(findingsOf(own)).toEqual([]);
});

describe('a wrong edit', () => {
  it.each(EDITS)('%s', (_, declare, findings) => {
    expect(findingsOf(declare)).toEqual(findings);
  });
});
