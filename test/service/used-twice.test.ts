import { Assumption, SecretSource, SecretStore, SharedService } from '../../src';
import { smallPlatform } from '../support/small-platform';

describe('a Secret that two services use', () => {
  const TOKEN = SecretSource.external('token', { store: SecretStore.cluster('vault'), keys: { token: { key: 'dns' } } });
  const shared = (second: SecretSource) => {
    const platform = smallPlatform();
    platform.assume(Assumption.object({ apiGroup: 'external-secrets.io', kind: 'ClusterSecretStore', name: 'vault' }));
    platform.assume(Assumption.customResources('external-secrets.io'));
    new SharedService(platform, 'dns', { namespace: 'dns', secrets: [TOKEN] });
    new SharedService(platform, 'web', { namespace: 'dns', createNamespace: false, secrets: [second] });
    return platform._synthesize().findings.map(({ code, path, message, fix }) => `${code} ${path}: ${message}; ${fix}`);
  };

  it('is not delivered twice, and the fix says how the second names it', () => {
    expect(shared(TOKEN)).toEqual([
      "object.duplicate web/secret-token: 'dns/secret-token' and 'web/secret-token' both deliver the object, and would overwrite each other; "
      + "let one of them deliver it, and let the others name it: SecretSource.existing('token')",
    ]);
  });

  it('is delivered by one and named by the other, its keys looked up', () => {
    expect(shared(SecretSource.existing('token', { keys: ['token'] }))).toEqual([]);
    expect(shared(SecretSource.existing('token', { keys: ['other'] }))).toEqual([expect.stringContaining("it has no key 'other'")]);
  });
});
