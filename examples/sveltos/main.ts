import { ApiObject } from 'cdk8s';
import { ExistingCluster, KubernetesVersion, Location, Placement, Platform, Repository, SharedService } from 'cdk8s-platform';
import { Sveltos } from './sveltos';

const platform = new Platform({
  name: 'acme',
  repository: Repository.git('https://git.example.com/acme/platform', { path: 'examples/sveltos/deploy' }),
  reconciler: new Sveltos({ clusterNamespace: 'fleet', secretName: 'git-credentials' }),
});

for (const site of ['lyon', 'turin']) {
  new ExistingCluster(platform, `store-${site}`, {
    location: Location.onPremises(site, { jurisdiction: site === 'lyon' ? 'FR' : 'IT' }),
    version: KubernetesVersion.V1_34,
    labels: { country: site === 'lyon' ? 'fr' : 'it' },
  });
}

const settings = new SharedService(platform, 'settings', { namespace: 'settings' });
const language = new ApiObject(settings, 'language', { apiVersion: 'v1', kind: 'ConfigMap', data: { language: 'en' } });
settings.overlay('france', Placement.labels({ country: 'fr' })).patch(language, { data: { language: 'fr' } });

const greeting = new SharedService(platform, 'greeting', { namespace: 'settings', createNamespace: false, dependsOn: [settings] });
new ApiObject(greeting, 'text', { apiVersion: 'v1', kind: 'ConfigMap', data: { text: 'hello' } });

platform.synth();
