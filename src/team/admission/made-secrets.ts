import { AdmissionMatch, literals, WRITES } from './definition';

/** Kinds of which a controller makes Secrets, with rights of the cluster, by group. */
const MAKERS: { readonly [group: string]: { readonly [kind: string]: string } } = {
  'bitnami.com': { SealedSecret: 'sealedsecrets' },
  'external-secrets.io': { ExternalSecret: 'externalsecrets' },
  'isindir.github.com': { SopsSecret: 'sopssecrets' },
  'kubernetes-client.io': { ExternalSecret: 'externalsecrets' },
  'onepassword.com': { OnePasswordItem: 'onepassworditems' },
  'redhatcop.redhat.io': { VaultSecret: 'vaultsecrets' },
  'ricoberger.de': { VaultSecret: 'vaultsecrets' },
  'secrets-store.csi.x-k8s.io': { SecretProviderClass: 'secretproviderclasses' },
  'secrets.hashicorp.com': { HCPVaultSecretsApp: 'hcpvaultsecretsapps', VaultDynamicSecret: 'vaultdynamicsecrets', VaultPKISecret: 'vaultpkisecrets', VaultStaticSecret: 'vaultstaticsecrets' },
  'secrets.infisical.com': { InfisicalDynamicSecret: 'infisicaldynamicsecrets', InfisicalSecret: 'infisicalsecrets' },
};

/** Writes of what makes Secrets. */
export const MADE_SECRETS: readonly AdmissionMatch[] = Object.entries(MAKERS)
  .map(([group, kinds]) => ({ apiGroups: [group], resources: Object.values(kinds), operations: WRITES }));

/** Whether the object of a request makes Secrets. */
export const MAKES_SECRETS = `object.kind in ${literals([...new Set(Object.values(MAKERS).flatMap((kinds) => Object.keys(kinds)))].sort())}`;

/** What is said of the Secrets that an object makes, as a list; each has its type and annotations, or its metadata with them. */
export const TEMPLATES = `[${['template', 'target.?template', 'destination', 'output', 'managedSecretReference'].map((way) => `object.?spec.?${way}`).join(', ')}]`
  + '.filter(t, t.hasValue()).map(t, t.value())'
  + ['secretObjects', 'secretTemplates', 'managedKubeSecretReferences'].map((list) => ` + object.?spec.?${list}.orValue([])`).join('');
