import { ApiObject } from 'cdk8s';
import { parse } from 'yaml';
import {
  AgentBootstrap, AgentSync, Assumption, EksCluster, ExternalSecrets, KubernetesVersion, Location, ManagementCluster, Placement, Platform, SecretSource, SecretStore, SharedService,
} from '../../src';
import { smallPlatform } from '../support/small-platform';

const service = (platform: Platform, ...secrets: SecretSource[]) => new SharedService(platform, 'dns', { namespace: 'dns', secrets });
const findings = (platform: Platform) => platform._synthesize().findings
  .map(({ code, path, message, fix, clusters }) => `${code} ${path}: ${message}; ${fix}${clusters ? ` (${clusters.join(', ')})` : ''}`);

describe('an external Secret', () => {
  const STORE = SecretStore.cluster('vault');
  const EXTERNAL = SecretSource.external('dns', {
    store: STORE, keys: { token: { key: 'prod/dns', property: 'token' } }, extract: [{ key: 'prod/all', version: '2' }], type: 'kubernetes.io/dockerconfigjson',
  });

  function store(platform: Platform): void {
    const secrets = new ExternalSecrets(platform, 'external-secrets', { version: '0.20.1' });
    new ApiObject(secrets, 'vault', { apiVersion: 'external-secrets.io/v1', kind: 'ClusterSecretStore', metadata: { name: 'vault' }, spec: { provider: { fake: { data: [] } } } } as any);
  }

  it('is an ExternalSecret that waits for its store', () => {
    const platform = smallPlatform();
    store(platform);
    service(platform, EXTERNAL);
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(parse(tree.get('services/dns/base/externalsecret-dns.yaml')!)).toEqual({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'dns', namespace: 'dns' },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
        target: { name: 'dns', creationPolicy: 'Owner', template: { type: 'kubernetes.io/dockerconfigjson' } },
        data: [{ secretKey: 'token', remoteRef: { key: 'prod/dns', property: 'token' } }],
        dataFrom: [{ extract: { key: 'prod/all', version: '2' } }],
      },
    });
    expect(parse(tree.get('delivery/flux/units/service-dns/base/kustomization-service-dns.yaml')!).spec.dependsOn)
      .toEqual([{ name: 'service-external-secrets' }, { name: 'service-external-secrets-config' }]);
  });

  it('holds what is made of the values, under labels that Argo CD looks for', () => {
    const platform = smallPlatform();
    store(platform);
    const made = SecretSource.external('dns', {
      store: STORE, keys: { password: { key: 'git' } }, labels: { 'argocd.argoproj.io/secret-type': 'repository' }, data: { url: 'https://git.example.com/a', password: '{{ .password }}' },
    });
    const dns = service(platform, made);
    for (const key of ['url', 'password', 'token']) {
      new ApiObject(dns, key, { apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'a', image: 'a:1', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'dns', key } } }] }] } } as any);
    }
    const { findings: found, composition } = platform._synthesize();
    expect([...composition.trees.find(({ unit }) => unit === 'service-dns')!.nodes[0].state.values()].map(({ object }) => object)
      .find(({ kind }) => kind === 'ExternalSecret')).toMatchObject({
      spec: {
        target: {
          template: { metadata: { labels: { 'argocd.argoproj.io/secret-type': 'repository' } }, data: { url: 'https://git.example.com/a', password: '{{ .password }}' } },
        },
      },
    });
    expect(found.filter(({ severity }) => severity === 'error').map(({ path, message }) => [path, message])).toEqual([['dns/token', "Secret dns/dns has no key 'token'"]]);
  });

  it('brings the credentials of new clusters to their management cluster', () => {
    const platform = smallPlatform();
    store(platform);
    const agentBootstrap = AgentBootstrap.resourceSet({ manifests: { flux: 'kind: Namespace\n' }, sync: AgentSync.flux(), secrets: ['git-access'] });
    const managedBy = new ManagementCluster(platform, 'manager', { location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34, agentBootstrap });
    new EksCluster(platform, 'eu', { managedBy, location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34 });
    const missing = 'reference.missing eu/definition/agent: Secret default/git-access is not there';
    expect(findings(platform).filter((text) => text.startsWith(missing))).toHaveLength(1);
    const manifest = 'apiVersion: v1\nkind: Secret\nmetadata: { name: flux-system, namespace: flux-system }\ndata: { password: "{{ .password | b64enc }}" }\n';
    new SharedService(platform, 'git-access', {
      namespace: 'default',
      placement: Placement.clusters(managedBy),
      secrets: [SecretSource.external('git-access', {
        store: STORE, keys: { password: { key: 'git' } }, type: 'addons.cluster.x-k8s.io/resource-set', data: { 'secret.yaml': manifest },
      })],
    });
    expect(findings(platform).filter((text) => text.startsWith(missing))).toEqual([]);
  });

  it('is a finding where there is no such store', () => {
    const platform = smallPlatform();
    platform.assume(Assumption.customResources('external-secrets.io'));
    service(platform, EXTERNAL);
    expect(findings(platform)).toEqual([
      'reference.missing dns/secret-dns: ClusterSecretStore.external-secrets.io vault is not there; correct the name, deliver it to these clusters, or say that they have it: '
      + "platform.assume(Assumption.object({ apiGroup: 'external-secrets.io', kind: 'ClusterSecretStore', name: 'vault' })) (cloud, lyon, turin)",
    ]);
  });

  it.each<[string, () => SecretSource, string]>([
    ['takes nothing', () => SecretSource.external('dns', { store: STORE }), "secret 'dns' takes nothing from 'vault': name what it holds as keys or extract"],
    ['has an odd key', () => SecretSource.external('dns', { store: STORE, keys: { 'a b': { key: 'x' } } }), "secret 'dns' has the key 'a b': use letters, digits, '-', '_' and '.'"],
    ['names no value', () => SecretSource.external('dns', { store: STORE, keys: { a: { key: '' } } }), "secret 'dns' takes an empty key from its store: name the value there"],
    ['has no duration', () => SecretSource.external('dns', { store: STORE, keys: { a: { key: 'a' } }, refreshInterval: '1 hour' }),
      "secret 'dns' has the refreshInterval '1 hour': give a duration such as '15m'"],
    ['has an odd name', () => SecretSource.existing('A'), "secret name 'A' is not a DNS name: use lower-case letters, digits, '-' and '.'"],
    ['has an odd store', () => SecretSource.external('dns', { store: SecretStore.namespaced('A') }), "SecretStore name 'A' is not a DNS name: use lower-case letters, digits, '-' and '.'"],
    ['has odd data', () => SecretSource.external('dns', { store: STORE, keys: { a: { key: 'a' } }, data: { 'a b': 'x' } }), "secret 'dns' has the key 'a b': use letters, digits"],
    ['has data that is no text', () => SecretSource.external('dns', { store: STORE, keys: { a: { key: 'a' } }, data: { a: 5 as any } }), "secret 'dns' has 5 as data.a, which is no text: write it in quotes"],
    ['has odd labels', () => SecretSource.external('dns', { store: STORE, keys: { a: { key: 'a' } }, labels: { 'a b': 'x' } }), "secret 'dns' has the label key 'a b'"],
    ['names no file', () => SecretSource.sops('dns', { file: ' ' }), "secret 'dns' has the file \" \": name the file that SOPS has encrypted"],
    ['names no key', () => SecretSource.sops('dns', { file: 'a', decryptionSecretName: '' }),
      "decryptionSecretName of secret 'dns', name '' is not a DNS name: use lower-case letters, digits, '-' and '.'"],
  ])('throws where it %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
