import { AdmissionMatch, literals, WRITES } from './definition';

/** Kinds of which a controller makes Secrets, or sends them elsewhere, with rights of the cluster, by group. */
const MAKERS: { readonly [group: string]: { readonly [kind: string]: string } } = {
  'bitnami.com': { SealedSecret: 'sealedsecrets' },
  'cert-manager.io': { Certificate: 'certificates' },
  'external-secrets.io': { ExternalSecret: 'externalsecrets' },
  'isindir.github.com': { SopsSecret: 'sopssecrets' },
  'kubernetes-client.io': { ExternalSecret: 'externalsecrets' },
  'onepassword.com': { OnePasswordItem: 'onepassworditems' },
  'redhatcop.redhat.io': { VaultSecret: 'vaultsecrets' },
  'ricoberger.de': { VaultSecret: 'vaultsecrets' },
  'secrets-store.csi.x-k8s.io': { SecretProviderClass: 'secretproviderclasses' },
  'secrets.doppler.com': { DopplerSecret: 'dopplersecrets' },
  'secrets.hashicorp.com': { HCPVaultSecretsApp: 'hcpvaultsecretsapps', VaultDynamicSecret: 'vaultdynamicsecrets', VaultPKISecret: 'vaultpkisecrets', VaultStaticSecret: 'vaultstaticsecrets' },
  'secrets.infisical.com': { InfisicalDynamicSecret: 'infisicaldynamicsecrets', InfisicalPushSecret: 'infisicalpushsecrets', InfisicalSecret: 'infisicalsecrets' },
  'spv.no': { AzureKeyVaultSecret: 'azurekeyvaultsecrets' },
};

/** Writes of what makes Secrets. */
export const MADE_SECRETS: readonly AdmissionMatch[] = Object.entries(MAKERS)
  .map(([group, kinds]) => ({ apiGroups: [group], resources: Object.values(kinds), operations: WRITES }));

/** Whether the object of a request makes Secrets. */
export const MAKES_SECRETS = `object.kind in ${literals([...new Set(Object.values(MAKERS).flatMap((kinds) => Object.keys(kinds)))].sort())}`;

/** What is said of the Secrets that an object makes, as a list; each has its type and annotations, or its metadata with them. */
export const TEMPLATES = inSpec('template', 'target.?template', 'destination', 'output', 'output.?secret', 'secretTemplate', 'managedSecret', 'managedSecretReference')
  + ['secretObjects', 'secretTemplates', 'managedKubeSecretReferences'].map((list) => ` + object.?spec.?${list}.orValue([])`).join('');

/** What names Secrets, ConfigMaps and accounts with a namespace, as a list: Doppler says `namespace`, Infisical a name of its own for each. */
export const NAMED = `${inSpec('managedSecret', 'tokenSecret', 'tokenSecretReference', 'tls.?caRef', 'push.?secret')} + object.?spec.?managedKubeConfigMapReferences.orValue([])`
  + ['credentialsRef', 'serviceAccountRef', 'serviceAccountSecretReference', 'serviceTokenSecretReference']
    .map((way) => ` + object.?spec.?authentication.orValue({}).map(k, object.spec.authentication[k].?${way}).filter(r, r.hasValue()).map(r, r.value())`).join('');

/** What is there of an object's fields. */
function inSpec(...ways: readonly string[]): string {
  return `[${ways.map((way) => `object.?spec.?${way}`).join(', ')}].filter(t, t.hasValue()).map(t, t.value())`;
}
