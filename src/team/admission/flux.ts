import { beginsWithHttp, beginsWithService, isOutside } from './address';
import { AdmissionDefinition, literal, WRITES } from './definition';
import { foreignRepository, isAllowedImage, isAllowedRepository, listOf, valueOf } from './fence';
import { AdmissionMaker, isOfTeam, isPlatform, Principals } from './principal';

const OWN = 'orValue(request.namespace) == request.namespace';

/** Flux objects of a team act as its account, in its namespace, on its cluster, from its repositories. */
export const fluxDefinitions: readonly AdmissionMaker[] = [reconciliations, sources, imageUpdates, verification, notifications, addresses];

function reconciliations(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-flux-reconciliations',
    title: 'Flux applies what a team delivers as the team\'s account, in its own namespace',
    escapes: ['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E10', 'E11'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['kustomize.toolkit.fluxcd.io'], resources: ['kustomizations'], operations: WRITES },
      { apiGroups: ['helm.toolkit.fluxcd.io'], resources: ['helmreleases'], operations: WRITES },
    ],
    condition: `!${isPlatform(principals)}`,
    variables: [{ name: 'account', expression: valueOf('account') }],
    validations: [
      {
        expression: "variables.account != '' && object.spec.?serviceAccountName.orValue('') == variables.account",
        message: 'set spec.serviceAccountName to the team\'s reconciler account',
      },
      {
        expression: `object.spec.?targetNamespace.${OWN} && object.spec.?storageNamespace.${OWN}`,
        message: 'targetNamespace and storageNamespace must be this namespace: leave them out or name it',
      },
      { expression: '!object.spec.?install.?createNamespace.orValue(false)', message: 'namespaces are made by the platform: leave install.createNamespace out' },
      {
        expression: `object.spec.?sourceRef.?namespace.${OWN} && object.spec.?chartRef.?namespace.${OWN}`
          + ` && object.spec.?chart.?spec.?sourceRef.?namespace.${OWN}`,
        message: 'sources must lie in this namespace: leave the namespace of the reference out',
      },
      { expression: '!has(object.spec.kubeConfig)', message: 'kubeConfig reaches another cluster: deliver there through that cluster\'s own reconciler' },
      {
        expression: "!has(object.spec.decryption) || object.spec.decryption.?secretRef.?name.orValue('') != ''"
          + " || (variables.account != '' && object.spec.decryption.?serviceAccountName.orValue('') == variables.account)",
        message: 'decryption without secretRef uses the identity of the controller: name a Secret with your key',
      },
    ],
  };
}

const SOURCES = ['buckets', 'gitrepositories', 'helmrepositories', 'ocirepositories'];

/** A proxy is an address of its own, in a Secret that the object names. */
const PROXIES = { name: 'proxies', expression: listOf('proxySecrets') };
const PROXY = {
  expression: "!has(object.spec.proxySecretRef) || object.spec.proxySecretRef.?name.orValue('') in variables.proxies",
  message: 'a proxy is an address of its own: leave proxySecretRef out, or ask the platform team for a Secret with one',
};

function sources(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-flux-sources',
    title: 'Flux reads a team\'s manifests from the repositories that it is allowed',
    escapes: ['E06', 'E07', 'E11', 'E39', 'E40'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['source.toolkit.fluxcd.io'], resources: SOURCES, operations: WRITES },
      { apiGroups: ['image.toolkit.fluxcd.io'], resources: ['imagerepositories'], operations: WRITES },
    ],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'repositories', expression: listOf('repositories') },
      { name: 'account', expression: valueOf('account') },
      { name: 'registries', expression: listOf('registries') },
      PROXIES,
      {
        name: 'url',
        expression: "object.kind == 'Bucket' ? 'https://' + object.spec.endpoint + '/' + object.spec.bucketName"
          + " : object.kind == 'ImageRepository' ? 'oci://' + object.spec.image : object.spec.url",
      },
    ],
    validations: [
      {
        // What may run as an image may be asked for its tags.
        expression: `(object.kind == 'ImageRepository' && ${isAllowedImage('variables.registries', "object.spec.?image.orValue('')")}) || (${isAllowedRepository('variables.url')})`,
        ...foreignRepository('this repository is not one of the team\'s'),
      },
      { expression: '!object.spec.?insecure.orValue(false)', message: 'insecure skips the proof of who answers: leave it out' },
      PROXY,
      { expression: '!object.spec.?recurseSubmodules.orValue(false)', message: 'submodules are read from wherever they name: leave recurseSubmodules out, and list each repository as a source' },
      { expression: '!has(object.spec.sts)', message: 'a token service uses the identity of the controller: use credentials in secretRef' },
      {
        expression: "object.spec.?provider.orValue('generic') in ['generic', 'github'] || (variables.account != '' && object.spec.?serviceAccountName.orValue('') == variables.account)",
        message: 'this provider uses the identity of the controller: use credentials in secretRef, or the team\'s account',
      },
    ],
  };
}

function imageUpdates(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-flux-images',
    title: 'Flux updates images of a team from and to its own namespace',
    escapes: ['E06'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['image.toolkit.fluxcd.io'], resources: ['imagepolicies', 'imageupdateautomations'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [],
    validations: [{
      expression: `object.spec.?sourceRef.?namespace.${OWN} && object.spec.?imageRepositoryRef.?namespace.${OWN}`,
      message: 'sources must lie in this namespace: leave the namespace of the reference out',
    }],
  };
}

/** An issuer in full; a subject in full, an address of mail, or everything below a path of at least one name. Quantifiers come after that only. */
const HOST = String.raw`([A-Za-z0-9-]|\\?[.])+(:[0-9]+)?`;
const NAME = String.raw`([A-Za-z0-9_~-]|\\?[.])+`;
const ISSUER = String.raw`^\^https://${HOST}(/${NAME})*/?\$$`;
const SUBJECT = String.raw`^\^(https://${HOST}/${NAME}(/${NAME})*(\$|/([^?*+{|][^|]*)?)|([A-Za-z0-9_-]|\\?[.+])+@${HOST}\$)$`;

function verification(principals: Principals): AdmissionDefinition {
  const hasProof = (verify: string) => `(${verify}.?secretRef.?name.orValue('') != '' || size(${verify}.?matchOIDCIdentity.orValue([])) > 0)`;
  return {
    id: 'team-flux-verification',
    title: 'What Flux reads for a team is signed',
    escapes: ['E08'],
    holdsIn: 'team-namespaces',
    match: [
      { apiGroups: ['source.toolkit.fluxcd.io'], resources: ['gitrepositories', 'helmcharts', 'ocirepositories'], operations: WRITES },
      { apiGroups: ['helm.toolkit.fluxcd.io'], resources: ['helmreleases'], operations: WRITES },
    ],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'verify', expression: listOf('verify') },
      { name: 'needed', expression: "(object.kind == 'GitRepository' ? 'git' : 'oci') in variables.verify" },
      { name: 'identities', expression: 'object.spec.?verify.?matchOIDCIdentity.orValue([]) + object.spec.?chart.?spec.?verify.?matchOIDCIdentity.orValue([])' },
    ],
    validations: [
      {
        // A chart in a Git repository is as trusted as that.
        expression: `!variables.needed || (object.kind == 'HelmRelease'
          ? !has(object.spec.chart) || object.spec.chart.spec.?sourceRef.?kind.orValue('') == 'GitRepository' || ${hasProof('object.spec.chart.spec.?verify')}
          : (object.kind == 'HelmChart' && object.spec.?sourceRef.?kind.orValue('') == 'GitRepository') || ${hasProof('object.spec.?verify')})`.replace(/\s+/g, ' '),
        message: 'what is read must be signed: add spec.verify with keys or identities',
      },
      {
        expression: `variables.identities.all(i, i.issuer.matches(${literal(ISSUER)}) && i.subject.matches(${literal(SUBJECT)}))`,
        message: 'issuer and subject are regular expressions: write the issuer from ^ to $, and the subject from ^ to the end of a path that is yours',
      },
    ],
  };
}

function notifications(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-flux-notifications',
    title: 'Notifications of a team go to the outside and speak of its own namespace',
    escapes: ['E44'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['notification.toolkit.fluxcd.io'], resources: ['alerts', 'providers', 'receivers'], operations: WRITES }],
    condition: `!${isPlatform(principals)}`,
    variables: [
      { name: 'address', expression: "object.spec.?address.orValue('')" },
      { name: 'hosts', expression: listOf('hosts') },
      PROXIES,
      { name: 'account', expression: valueOf('account') },
    ],
    validations: [
      {
        expression: `object.kind != 'Provider' || variables.address == '' || (${isOutside('variables.address')})`,
        message: 'notifications go to https addresses outside the cluster, by name; a host of two names only where it is a known service or one of the team\'s',
      },
      {
        expression: "!(object.spec.?type.orValue('') in ['azuredevops', 'azureeventhub', 'googlepubsub']) || object.spec.?secretRef.?name.orValue('') != ''"
          + " || (variables.account != '' && object.spec.?serviceAccountName.orValue('') == variables.account)",
        message: 'this provider uses the identity of the controller: use credentials in secretRef, or the team\'s account',
      },
      { expression: "object.spec.?proxy.orValue('') == ''", message: 'a proxy is an address of its own: leave proxy out' },
      PROXY,
      {
        expression: `object.spec.?eventSources.orValue([]).all(s, s.?namespace.${OWN}) && object.spec.?resources.orValue([]).all(r, r.?namespace.${OWN})`,
        message: 'name objects of this namespace only',
      },
    ],
  };
}

/**
 * Flux takes the address of a webhook or proxy from the Secret that a Provider names, whatever the Provider says.
 *
 * Where the team writes no Providers, no Secret of its own reaches one, and its applications may keep addresses in theirs.
 */
function addresses(principals: Principals): AdmissionDefinition {
  const { condition, variables, others } = isOfTeam(principals);
  const isInside = (value: string) => `${beginsWithHttp(value)} && !${beginsWithService(value)}`;
  return {
    id: 'team-flux-addresses',
    title: 'Secrets of a team that writes Providers carry no address past the rules for notifications',
    escapes: ['E44'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: [''], resources: ['secrets'], operations: WRITES }],
    condition: `${condition} && !${isPlatform(principals)}`,
    variables: [...variables, { name: 'isOpen', expression: `${valueOf('notifications')} == ''` }, { name: 'encoded', expression: "['address', 'proxy'].map(key, object.?data[?key].orValue(''))" }],
    validations: [
      {
        expression: `${others}variables.isOpen || variables.encoded.all(value, !(${isInside('value')}))`,
        message: 'Flux calls the address in this Secret: write it into spec.address of the Provider, or ask the platform team for the Secret',
      },
      {
        expression: `${others}variables.isOpen || ['address', 'proxy'].all(key, !object.?stringData[?key].orValue('').lowerAscii().startsWith('http'))`,
        message: 'Flux calls the address in this Secret: write it into spec.address of the Provider, or ask the platform team for the Secret',
      },
    ],
  };
}
