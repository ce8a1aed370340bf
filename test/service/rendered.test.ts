import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { ChartRepository, HelmService, Placement, Platform, Reconciler, SecretReference, SecretSource, SharedService } from '../../src';
import { built } from '../cases/delivery/real-flux';
import { encrypted, KMS, written } from '../support/encrypted';
import { configMap, smallPlatform } from '../support/small-platform';
import { temporaryFolder } from '../support/temporary-folder';
import { helm, itTools } from '../support/tools';
import { vendoredChart } from '../synth/collect/vendored-chart';

const EDGE = Placement.labels({ tier: 'edge' });

/** A chart with values by cluster, plain objects with a patch and, where they can be read, encrypted ones. */
function services(platform: Platform, decrypts: boolean): void {
  const widgets = new HelmService(platform, 'widgets', {
    chart: 'widgets', version: '1.2.3', repository: ChartRepository.oci('oci://registry.example.com/charts'), vendored: vendoredChart({ 'templates/elsewhere.yaml': '' }), namespace: 'kube-system',
  });
  widgets.values(widgets.overlay('edge', EDGE), { size: 'large' });
  const web = new SharedService(platform, 'web', { namespace: 'web' });
  const config = configMap(web, 'config');
  web.overlay('edge', EDGE).patch(config, { data: { key: 'edge' } });
  if (!decrypts) { return; }
  new SecretReference(web, 'secret', { source: SecretSource.sops('web', { file: written(encrypted({ name: 'web', namespace: 'web' })) }) });
  new SecretReference(web.overlay('keys', EDGE), 'secret', { source: SecretSource.sops('web', { file: written(encrypted({ name: 'web', namespace: 'web', keys: KMS })) }) });
}

const sorted = (objects: readonly object[]) => objects.map((object) => JSON.stringify(object)).sort();

describe('rendered/ holds what the folders of units build to, in a folder that needs no other', () => {
  it('is not written unless it is asked for', () => {
    const platform = smallPlatform({ reconciler: Reconciler.flux() });
    configMap(new SharedService(platform, 'web', { namespace: 'web' }), 'config');
    expect([...platform._synthesize().tree.keys()].filter((path) => path.startsWith('rendered/'))).toEqual([]);
  });

  for (const [name, reconciler] of Object.entries({
    'flux': Reconciler.flux(), 'argocd': Reconciler.argoCd(), 'rancher-fleet': Reconciler.rancherFleet(), 'config-sync': Reconciler.configSync(), 'kubectl': Reconciler.kubectl(),
  })) {
    itTools(name, () => {
      process.env.CDK8S_PLATFORM_HELM = helm('5.7.1');
      const platform = smallPlatform({ reconciler, rendered: true });
      services(platform, reconciler.decryptsSops ?? false);
      const { tree, composition, findings } = platform._synthesize();
      // Widgets are of a kind that the chart itself defines, in a form that nobody here knows.
      expect(findings.filter(({ severity, code }) => severity === 'error' && code !== 'api.unknown').map(({ message }) => message)).toEqual([]);
      const root = temporaryFolder('rendered');
      for (const [path, text] of tree) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      for (const { cluster, units } of composition.fleet.byCluster.values()) {
        expect(units.map(({ unit }) => unit).sort()).toEqual(['service-web', 'service-widgets']);
        for (const { unit, folder } of units) {
          expect(sorted(built(join(root, 'rendered', cluster, unit)))).toEqual(sorted(built(join(root, folder))));
        }
      }
    }, 60_000);
  }
});
