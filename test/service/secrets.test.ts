import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { parse } from 'yaml';
import {
  ArgoCdForm, Assumption, FluxDecryption, FluxProps, IReconciler, Placement, Platform, Reconciler, SecretReference, SecretSource, SharedService, Team, YamlService,
} from '../../src';
import { built } from '../cases/delivery/real-flux';
import { artifactOf } from '../reconciler/replay-agents';
import { AGE, encrypted, KMS, written } from '../support/encrypted';
import { build } from '../support/kustomize-build';
import { FLEET as CLUSTERS, smallPlatform } from '../support/small-platform';
import { temporaryFolder } from '../support/temporary-folder';
import { itTools, KUBECTLS, KustomizeVersion } from '../support/tools';

const EDGE = Placement.labels({ tier: 'edge' });

/** Keys that open encrypted files are there. */
function service(platform: Platform, ...secrets: SecretSource[]): SharedService {
  platform.assume(Assumption.secret('flux-system', '*'));
  return new SharedService(platform, 'dns', { namespace: 'dns', secrets });
}

function sops(text: string | Buffer = encrypted(), decryptionSecretName?: string): SecretSource {
  return SecretSource.sops('dns', { file: written(text), decryptionSecretName });
}

function findings(platform: Platform): string[] {
  return platform._synthesize().findings.map(({ code, path, message, fix, clusters }) => `${code} ${path}: ${message.replace(/'\/[^']*\//g, "'")}; ${fix.replace(/ \/\S*\//g, ' ')}${clusters ? ` (${clusters.join(', ')})` : ''}`);
}

function onDisk(tree: ReadonlyMap<string, string>, below = ''): string {
  const folder = temporaryFolder('secrets');
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(folder, below, path)), { recursive: true });
    writeFileSync(join(folder, below, path), text);
  }
  return folder;
}

function entry(tree: ReadonlyMap<string, string>, path: string): any {
  return parse(tree.get(path)!);
}

describe('an encrypted Secret', () => {
  it('stands in the tree as the bytes of its file', () => {
    const platform = smallPlatform();
    service(platform, sops());
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(tree.get('services/dns/base/secret-dns.yaml')).toBe(encrypted());
    expect(tree.get('services/dns/base/kustomization.yaml')).toContain('- secret-dns.yaml\n');
  });

  it.each<[string, string, FluxDecryption | undefined, string | undefined, object]>([
    ['an age key: the Secret that the documentation of Flux names', AGE, undefined, undefined, { provider: 'sops', secretRef: { name: 'sops-age' } }],
    ['a key of a cloud: no Secret', KMS, undefined, undefined, { provider: 'sops' }],
    ['keys of both kinds: no Secret', KMS + AGE, undefined, undefined, { provider: 'sops' }],
    ['what the reconciler is told', AGE, { secretName: 'keys' }, undefined, { provider: 'sops', secretRef: { name: 'keys' } }],
    ['an account with an identity', KMS, { serviceAccountName: 'decryptor' }, undefined, { provider: 'sops', serviceAccountName: 'decryptor' }],
    ['what the file is told', AGE, { secretName: 'keys' }, 'own', { provider: 'sops', secretRef: { name: 'own' } }],
  ])('is decrypted by Flux with %s', (_, keys, decryption, own, expected) => {
    const platform = smallPlatform({ reconciler: Reconciler.flux({ decryption }) });
    service(platform, sops(encrypted({ keys }), own));
    new SharedService(platform, 'plain', { namespace: 'plain' });
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(entry(tree, 'delivery/flux/units/service-dns/base/kustomization-service-dns.yaml').spec.decryption).toEqual(expected);
    expect(entry(tree, 'delivery/flux/units/service-plain/base/kustomization-service-plain.yaml').spec.decryption).toBeUndefined();
  });

  it('comes from another file where an overlay declares it again', () => {
    const platform = smallPlatform();
    const dns = service(platform, sops());
    const other = encrypted({ data: 'token: ENC[AES256_GCM,data:eA==,iv:AA==,tag:BB==,type:str]' });
    new SecretReference(dns.overlay('edge', EDGE), 'secret-dns', { source: sops(other) });
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(tree.get('services/dns/edge/secret-dns.yaml')).toBe(other);
    expect(entry(tree, 'services/dns/edge/kustomization.yaml').resources).toEqual(['left', 'secret-dns.yaml']);
    expect(entry(tree, 'services/dns/edge/left/kustomization.yaml').resources).toEqual(['../../base']);
  });

  itTools('builds to what the file holds, with every kustomize', async () => {
    const platform = smallPlatform();
    const dns = service(platform, sops());
    const other = encrypted({ data: 'token: ENC[AES256_GCM,data:eA==,iv:AA==,tag:BB==,type:str]' });
    new SecretReference(dns.overlay('edge', EDGE), 'secret-dns', { source: sops(other) });
    const folder = onDisk(platform._synthesize().tree);
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
      for (const [variant, text] of [['base', encrypted()], ['edge', other]]) {
        const objects = await build(version, join(folder, 'services/dns', variant));
        expect(objects.map(({ kind }) => kind).sort()).toEqual(['Namespace', 'Secret']);
        expect(objects.find(({ kind }) => kind === 'Secret')).toEqual(parse(text));
      }
    }
  }, 60_000);

  itTools('alone in its unit is replaced as well', async () => {
    const platform = smallPlatform();
    const dns = new SharedService(platform, 'dns', { namespace: 'kube-system', secrets: [sops(encrypted({ namespace: 'kube-system' }))] });
    const other = encrypted({ namespace: 'kube-system', keys: KMS });
    new SecretReference(dns.overlay('edge', EDGE), 'secret-dns', { source: sops(other) });
    const folder = onDisk(platform._synthesize().tree);
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
      expect(await build(version, join(folder, 'services/dns/edge'))).toEqual([parse(other)]);
    }
  }, 60_000);

  itTools('reaches every cluster through Flux as its own file, and nothing encrypted is read without a key', () => {
    const platform = smallPlatform();
    const dns = service(platform, sops());
    const other = encrypted({ keys: KMS });
    new SecretReference(dns.overlay('edge', EDGE), 'secret-dns', { source: sops(other) });
    new YamlService(platform, 'folder', { path: dirname(written(encrypted({ name: 'web', namespace: 'kube-system' }))) });
    const repository = onDisk(platform._synthesize().tree, 'deploy');
    for (const cluster of Object.keys(CLUSTERS)) {
      const objects = built(join(repository, 'deploy/delivery/flux', cluster)) as any[];
      const artifact = artifactOf(repository, objects.find(({ kind }) => kind === 'GitRepository').spec.ignore);
      const opened = objects.filter(({ kind }) => kind === 'Kustomization').flatMap(({ spec }) => (
        built(join(artifact, spec.path)).filter((object) => object.sops !== undefined).map((object) => [object, spec.decryption])));
      expect(opened).toEqual([
        [parse(cluster === 'cloud' ? encrypted() : other), cluster === 'cloud' ? { provider: 'sops', secretRef: { name: 'sops-age' } } : { provider: 'sops' }],
        [parse(encrypted({ name: 'web', namespace: 'kube-system' })), { provider: 'sops', secretRef: { name: 'sops-age' } }],
      ]);
    }
  }, 60_000);

  it.each<[string, string, FluxProps, string]>([
    ['the usual Secret', AGE, {}, 'flux-system/sops-age'],
    ['the Secret that the platform names', AGE, { namespace: 'flux', decryption: { secretName: 'keys' } }, 'flux/keys'],
  ])('asks for its key in %s, until it is assumed', (_, keys, props, key) => {
    const [namespace, name] = key.split('/');
    const found = (...assumptions: Assumption[]) => {
      const platform = smallPlatform({ reconciler: Reconciler.flux(props) });
      assumptions.forEach((assumption) => platform.assume(assumption));
      new SharedService(platform, 'dns', { namespace: 'dns', secrets: [sops(encrypted({ keys }))] });
      return platform._synthesize().findings;
    };
    expect(found()).toEqual([{
      code: 'secret.key-missing',
      severity: 'warning',
      path: 'dns',
      object: `Secret ${key}`,
      message: 'it opens what SOPS has encrypted, and nothing says that the clusters have it: the unit never becomes ready without it',
      fix: `make it on each cluster before the unit is read, and say so: platform.assume(Assumption.secret('${namespace}', '${name}'))`,
      clusters: Object.keys(CLUSTERS),
    }]);
    expect(found(Assumption.secret(namespace, name))).toEqual([]);
  });

  it.each<[string, IReconciler, string, string]>([
    ['Flux reads the repository by', Reconciler.flux({ namespace: 'flux', secretName: 'git' }), 'flux/git', 'it opens what Flux reads the tree from'],
    ['Flux checks signatures by', Reconciler.flux({ verify: { secretName: 'signers' } }), 'flux-system/signers', 'Flux checks the signatures of the tree by it'],
    ['Config Sync reads the repository by', Reconciler.configSync({ secretName: 'git' }), 'config-management-system/git', 'it opens the repository for Config Sync'],
  ])('or another one that %s is asked for once, until it is assumed', (_, reconciler, key, purpose) => {
    const [namespace, name] = key.split('/');
    const found = (...assumptions: Assumption[]) => {
      const platform = smallPlatform({ reconciler });
      assumptions.forEach((assumption) => platform.assume(assumption));
      for (const id of ['dns', 'web']) { new SharedService(platform, id, { namespace: id }); }
      return platform._synthesize().findings;
    };
    expect(found()).toEqual([{
      code: 'secret.key-missing',
      severity: 'warning',
      path: 'cloud',
      object: `Secret ${key}`,
      message: `${purpose}, and nothing says that the clusters have it: nothing is delivered without it`,
      fix: `make it on each cluster before its entry point is read, and say so: platform.assume(Assumption.secret('${namespace}', '${name}'))`,
      clusters: Object.keys(CLUSTERS),
    }]);
    expect(found(Assumption.secret(namespace, name))).toEqual([]);
  });

  it.each<[string, IReconciler]>([
    ['Flux', Reconciler.flux({ secretName: 'flux-system' })],
    ['Config Sync', Reconciler.configSync({ secretName: 'git-creds' })],
    ['Config Sync as an account of its cloud', Reconciler.configSync({ auth: 'gcenode', secretName: 'unused' })],
  ])('is not asked for where it comes with %s, or is not used', (_, reconciler) => {
    const platform = smallPlatform({ reconciler });
    new SharedService(platform, 'dns', { namespace: 'dns' });
    expect(platform._synthesize().findings).toEqual([]);
  });

  it('asks for no Secret where a cloud holds the key', () => {
    const platform = smallPlatform();
    new SharedService(platform, 'dns', { namespace: 'dns', secrets: [sops(encrypted({ keys: KMS }))] });
    expect(platform._synthesize().findings).toEqual([]);
  });

  it('stands as its bytes also where a folder of YAML holds it', () => {
    const platform = smallPlatform();
    platform.assume(Assumption.secret('flux-system', 'sops-age'));
    new YamlService(platform, 'folder', { path: dirname(written(encrypted({ namespace: 'kube-system' }))) });
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(tree.get('services/folder/base/secret-dns.yaml')).toBe(encrypted({ namespace: 'kube-system' }));
  });

  it('goes where an overlay removes it', () => {
    const platform = smallPlatform();
    const dns = service(platform, sops());
    dns.overlay('edge', EDGE).remove(dns.node.findChild('secret-dns'));
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(tree.get('services/dns/edge/kustomization.yaml')).toContain('$patch: delete');
  });

  it('is not changed by an edit', () => {
    const platform = smallPlatform();
    const dns = service(platform, sops());
    dns.overlay('edge', EDGE).patch(dns.node.findChild('secret-dns'), { metadata: { labels: { a: 'b' } } });
    expect(findings(platform)).toEqual([
      "edit.verbatim dns[edge]: patch of 'dns/secret-dns' would change what is delivered as the bytes of 'secret.yaml'; "
      + 'change the file with sops, or declare the Secret again in the overlay with another file',
    ]);
  });

  it.each<[string, string | Buffer, string]>([
    ['is not encrypted', 'apiVersion: v1\nkind: Secret\nmetadata: {name: dns, namespace: dns}\nstringData: {token: a}\n',
      "'secret.yaml' is not encrypted: it has no metadata of SOPS; encrypt it: sops --encrypt --encrypted-regex '^(data|stringData)$' --in-place secret.yaml"],
    ['holds plain data', encrypted({ data: 'token: plain' }),
      "'secret.yaml' holds stringData.token in plain text; encrypt it: sops --encrypt --encrypted-regex '^(data|stringData)$' --in-place secret.yaml"],
    ['has its metadata encrypted', encrypted({ name: 'ENC[AES256_GCM,data:eA==,iv:AA==,tag:BB==,type:str]' }),
      "'secret.yaml' has its apiVersion, kind or metadata encrypted, which kustomize and the cluster must read; "
      + "decrypt it and encrypt the data alone: sops --encrypt --encrypted-regex '^(data|stringData)$'"],
    ['is of another kind', encrypted().replace('kind: Secret', 'kind: ConfigMap'), "'secret.yaml' holds a ConfigMap of v1, not a Secret; keep one Secret in it"],
    ['holds several', `${encrypted()}---\n${encrypted({ name: 'b' })}`, "'secret.yaml' holds 2 objects, and each is patched and removed on its own; keep one Secret a file"],
    ['holds none', '# nothing\n', "'secret.yaml' holds 0 objects, and each is patched and removed on its own; keep one Secret a file"],
    ['names no key', encrypted({ keys: '    age: []\n' }), "'secret.yaml' names no key that opens it; encrypt it again with a key, such as one of age"],
    ['has another name', encrypted({ name: 'other' }),
      "'secret.yaml' holds Secret 'other' of namespace 'dns', and it is declared as Secret 'dns' of namespace 'dns'; say the same in the file, with sops, and in the program"],
    ['has no namespace', encrypted().replace('    namespace: "dns"\n', ''),
      "'secret.yaml' holds Secret 'dns' without a namespace, and it is declared as Secret 'dns' of namespace 'dns'; say the same in the file, with sops, and in the program"],
    ['is no YAML', 'a: [\n', "'secret.yaml' cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1; name the file as SOPS wrote it"],
    ['is no text', Buffer.from([0xff, 0xfe, 0x00]), "'secret.yaml' is no text in UTF-8; encrypt a Secret that is written as YAML"],
  ])('is refused where its file %s', (_, content, message) => {
    const platform = smallPlatform();
    service(platform, sops(content));
    expect(findings(platform)).toEqual([`secret.file dns/secret-dns: ${message}`]);
  });

  it('is refused where there is no file', () => {
    const platform = smallPlatform();
    service(platform, SecretSource.sops('dns', { file: 'nowhere/secret.yaml' }));
    expect(findings(platform)).toEqual(["secret.file dns/secret-dns: there is no file 'nowhere/secret.yaml'; name the encrypted file, absolute or from the working directory"]);
  });

  const OTHERS = 'use SecretSource.external or .existing in an overlay for these clusters, or serve them with Flux';
  it.each<[string, IReconciler, string]>([
    ['argocd', Reconciler.argoCd(), `${OTHERS}, or give Argo CD a sopsPlugin`],
    ['argocd', Reconciler.argoCd({ sopsPlugin: 'sops', form: ArgoCdForm.APPLICATION_SET }), `${OTHERS}, or give Argo CD a sopsPlugin`],
    ['rancher-fleet', Reconciler.rancherFleet(), OTHERS],
    ['config-sync', Reconciler.configSync(), OTHERS],
    ['kubectl', Reconciler.kubectl(), OTHERS],
  ])('is a finding for %s, which does not decrypt', (type, reconciler, fix) => {
    const platform = smallPlatform({ reconciler });
    service(platform, sops());
    expect(findings(platform)).toEqual([
      `secret.undecryptable dns/secret-dns: SOPS has encrypted it, and ${type} does not decrypt: the cluster would get the cipher; ${fix} (${Object.keys(CLUSTERS).join(', ')})`,
    ]);
  });

  it('is read through the plugin of Argo CD, and other units are not', () => {
    const platform = smallPlatform({ reconciler: Reconciler.argoCd({ sopsPlugin: 'sops' }) });
    service(platform, sops());
    new SharedService(platform, 'plain', { namespace: 'plain' });
    const { tree, findings: found } = platform._synthesize();
    expect(found).toEqual([]);
    expect(entry(tree, 'delivery/argocd/units/service-dns/base.wave-0/application-service-dns.yaml').spec.source.plugin).toEqual({ name: 'sops' });
    expect(entry(tree, 'delivery/argocd/units/service-plain/base.wave-0/application-service-plain.yaml').spec.source.plugin).toBeUndefined();
  });

  it('takes its key from one Secret a unit', () => {
    const platform = smallPlatform();
    service(platform, sops(encrypted(), 'first'), SecretSource.sops('web', { file: written(encrypted({ name: 'web' })), decryptionSecretName: 'second' }));
    expect(findings(platform)).toEqual([
      "secret.several-keys dns: the encrypted files of unit 'service-dns' name several Secrets with their keys, 'first' and 'second', and Flux takes one for a unit; "
      + 'keep all of the keys in one Secret, which may hold several, or deliver the files by two services (cloud, lyon, turin)',
    ]);
  });
});

describe('an existing Secret', () => {
  it('writes nothing and must be known to be there, with its keys', () => {
    const platform = smallPlatform();
    service(platform, SecretSource.existing('dns', { keys: ['token', 'user'] }));
    platform.assume(Assumption.secret('dns', 'dns', 'token'), EDGE);
    expect(findings(platform)).toEqual([
      'secret.missing dns/secret-dns: it is taken to be there, and nothing delivers it; '
      + "deliver it with SecretSource.external or .sops, or say that the clusters have it: platform.assume(Assumption.secret('dns', 'dns')) (cloud)",
      "secret.missing-key dns/secret-dns: it has no key 'user'; correct the key, or add it to the data (lyon, turin)",
    ]);
  });

  it('is met by another service, or by what an overlay says', () => {
    const platform = smallPlatform();
    const dns = service(platform, SecretSource.existing('dns', { keys: ['token'] }));
    new SecretReference(dns.overlay('edge', EDGE), 'secret-dns', { source: sops() });
    const other = new SharedService(platform, 'other', { namespace: 'dns', createNamespace: false, placement: Placement.clusters(...platform.node.children.filter((c) => c.node.id === 'cloud') as any) });
    new SecretReference(other, 'given', { source: sops() });
    expect(findings(platform)).toEqual([]);
  });

  it('is looked for in an overlay on the clusters of the overlay', () => {
    const platform = smallPlatform();
    const dns = service(platform);
    new SecretReference(dns.overlay('edge', EDGE), 'secret', { source: SecretSource.existing('dns') });
    expect(findings(platform).map((text) => text.split(';')[0] + text.slice(text.lastIndexOf(' (')))).toEqual([
      'secret.missing dns[edge]/secret: it is taken to be there, and nothing delivers it (lyon, turin)',
    ]);
  });
});

describe('where a Secret is declared', () => {
  it('has one name once, and a namespace', () => {
    const platform = smallPlatform();
    expect(() => service(platform, SecretSource.existing('a'), SecretSource.existing('a')))
      .toThrow("'dns' has two secrets named 'a': leave one out, or say it in an overlay");
    expect(() => new SharedService(platform, 'b', { secrets: [SecretSource.existing('a')] }))
      .toThrow("'b/secret-a' has no namespace: give it one, or give one to what it is part of");
  });

  it('may be a team, whose wrapper keeps it', () => {
    const platform = smallPlatform();
    const team = new Team(platform, 'dns', { secrets: [sops()] });
    expect(platform._synthesize().findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    team.overlay('edge', EDGE);
    expect(() => team.overlay('more', EDGE).remove(team.node.findChild('secret-dns'))).toThrow(/sealed/);
  });
});
