import { GitSigner, identityPatterns, IdentitySigner, SignerSpec } from './signer';
import { sourceExpression, sourceType, SourceType } from './source-pattern';
import { isArtifactSigner, Trust } from './trust';
import { ResourceMatch } from '../definition';
import { kinds } from '../kinds';
import { literal } from '../literal';
import { PolicyRule, PolicyVariable } from '../match';

/** Every kind by which a reconciler is told what to read. */
export const SOURCES: readonly ResourceMatch[] = [
  kinds('source.toolkit.fluxcd.io', {
    Bucket: 'buckets', GitRepository: 'gitrepositories', HelmChart: 'helmcharts', HelmRepository: 'helmrepositories', OCIRepository: 'ocirepositories',
  }),
  kinds('helm.toolkit.fluxcd.io', { HelmRelease: 'helmreleases' }),
  kinds('argoproj.io', { Application: 'applications', ApplicationSet: 'applicationsets', AppProject: 'appprojects' }),
  kinds('configsync.gke.io', { RepoSync: 'reposyncs', RootSync: 'rootsyncs' }),
  kinds('fleet.cattle.io', { GitRepo: 'gitrepos', HelmOp: 'helmops' }),
];

/** What rules about sources read: the verification of a source or a chart, and the sources of an Application. */
export const SOURCE_VARIABLES: readonly PolicyVariable[] = [
  { name: 'chart', expression: "object.kind == 'HelmRelease' ? object.spec.?chart.?spec.orValue({}) : object.?spec.orValue({})" },
  { name: 'verify', expression: 'variables.chart.?verify.orValue({})' },
  { name: 'secret', expression: "variables.verify.?secretRef.?name.orValue('')" },
  { name: 'provider', expression: "variables.verify.?provider.orValue('cosign')" },
  { name: 'identities', expression: 'variables.verify.?matchOIDCIdentity.orValue([])' },
  { name: 'application', expression: "object.kind == 'ApplicationSet' ? object.spec.?template.?spec.orValue({}) : object.?spec.orValue({})" },
  { name: 'sources', expression: '(has(variables.application.source) ? [variables.application.source] : []) + variables.application.?sources.orValue([])' },
  { name: 'integrity', expression: 'object.?spec.?sourceIntegrity.?git.?policies.orValue([])' },
  { name: 'repositories', expression: "object.?spec.?sourceRepos.orValue([]).filter(r, !r.startsWith('!'))" },
];

/** What every source must say of its verification, whichever reconciler reads it. */
export function sourceRules(trusts: readonly Trust[]): PolicyRule[] {
  return [...fluxRules(trusts), ...argoCdRules(trusts), ...refusals()];
}

function fluxRules(trusts: readonly Trust[]): PolicyRule[] {
  const url = 'object.spec.url';
  return [
    {
      expression: `object.kind != 'GitRepository' || (${firstThatFits(trusts, 'git', url, ({ signers }) => `variables.secret == ${literal(committer(signers).secretName)}`)})`,
      message: 'the commits of this Git repository are not verified by whom the platform trusts for it',
      remedy: 'set spec.verify with the Secret of the trusted signer, or name the repository and its signer in the policy',
    },
    {
      expression: `object.kind != 'OCIRepository' || (${firstThatFits(trusts, 'oci', url, verified)})`,
      message: 'this artifact is not verified by whom the platform trusts for it',
      remedy: 'set spec.verify as the trusted signer asks, or name the registry and its signer in the policy',
    },
    {
      expression: `object.kind != 'HelmRepository' || (object.spec.?type.orValue('default') == 'oci' && (${firstThatFits(trusts, 'oci', url, () => 'true')}))`,
      message: 'charts of this Helm repository cannot be verified',
      remedy: 'take the chart from a registry that the policy names, as an OCIRepository',
    },
    {
      expression: `!(object.kind in ['HelmChart', 'HelmRelease']) || variables.chart.?sourceRef.?kind.orValue('') != 'HelmRepository' || (${anyOf(trusts.filter(isAbout('oci')).map(verified))})`,
      message: 'the chart is not verified by whom the platform trusts for it',
      remedy: 'set verify beside its sourceRef, or refer to an OCIRepository that is verified as chartRef',
    },
  ];
}

function argoCdRules(trusts: readonly Trust[]): PolicyRule[] {
  const keysOf = ({ signers }: Trust) => literal([...committer(signers).keyIds]);
  const signed = "p.?gpg.?mode.orValue('none') in ['head', 'strict'] && size(p.?gpg.?keys.orValue([])) > 0";
  const shared = literal(sharedKeys(trusts));
  const keysFit = `p.repos.all(r, r.url.contains('*') ? p.gpg.keys.all(k, k in ${shared}) : (${firstThatFits(trusts, 'git', 'r.url', (trust) => `p.gpg.keys.all(k, k in ${keysOf(trust)})`)}))`;
  const covered = "variables.repositories.all(r, variables.integrity.exists(p, p.repos.exists(x, x.url == r || x.url == '*')))";
  const older = `size(object.?spec.?signatureKeys.orValue([])) > 0 && object.spec.signatureKeys.all(k, k.?keyID.orValue('') in ${shared})`;
  return [
    {
      expression: "!(object.kind in ['Application', 'ApplicationSet']) || variables.sources.all(s, !has(s.chart) && !s.repoURL.startsWith('oci://'))",
      message: 'Argo CD verifies no charts and no OCI artifacts',
      remedy: 'give it rendered manifests in a Git repository, or serve the cluster by Flux',
    },
    {
      expression: "!(object.kind in ['Application', 'ApplicationSet'])"
        + ` || variables.sources.all(s, has(s.chart) || s.repoURL.startsWith('oci://') || (${firstThatFits(trusts, 'git', 's.repoURL', () => 'true')}))`,
      message: 'nobody is trusted to sign the commits of this Git repository',
      remedy: 'name the repository and its signer in the policy',
    },
    {
      expression: `object.kind != 'AppProject' || variables.repositories.all(r, r == '') || (${older}) || (${covered} && variables.integrity.all(p, ${signed} && ${keysFit}))`,
      message: 'the repositories of this project are not verified by whom the platform trusts for them',
      remedy: 'set spec.sourceIntegrity.git.policies for each of its sourceRepos, with the mode strict and the keys of the trusted signer',
    },
  ];
}

function refusals(): PolicyRule[] {
  return [
    { expression: "object.kind != 'Bucket'", message: 'what lies in a bucket cannot be verified', remedy: 'push it to a registry as an artifact, and sign that' },
    {
      expression: "!(object.kind in ['RepoSync', 'RootSync'])",
      message: 'Config Sync verifies no signatures',
      remedy: 'serve the cluster by Flux or Argo CD, or place the policy elsewhere',
    },
    {
      expression: "!(object.kind in ['GitRepo', 'HelmOp'])",
      message: 'Rancher Fleet verifies no signatures',
      remedy: 'serve the cluster by Flux or Argo CD, or place the policy elsewhere',
    },
  ];
}

function isAbout(type: SourceType): (trust: Trust) => boolean {
  return ({ sources }) => sources.some((pattern) => sourceType(pattern) === type);
}

/** The condition of the first entry that an address fits; false where it fits none. */
function firstThatFits(trusts: readonly Trust[], type: SourceType, url: string, condition: (trust: Trust) => string): string {
  const entries = trusts.filter(isAbout(type));
  return entries.reduceRight((rest, trust) => {
    const fits = trust.sources.filter((pattern) => sourceType(pattern) === type).map((pattern) => `${url}.matches(${literal(sourceExpression(pattern))})`);
    return `(${fits.join(' || ')}) ? (${condition(trust)}) : (${rest})`;
  }, 'false');
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : conditions.map((condition) => `(${condition})`).join(' || ');
}

/** The one signer of commits that an entry about Git has. */
export function committer(signers: readonly SignerSpec[]): GitSigner {
  return signers.find((signer): signer is GitSigner => signer.type === 'git')!;
}

/** The conditions on a verification of Flux: identities that are all trusted, or the Secret with the trusted keys. */
function verified({ signers }: Trust): string {
  const artifact = signers.filter(isArtifactSigner);
  const [first] = artifact;
  if (first.type !== 'identity') {
    return `variables.provider == '${first.type === 'notation' ? 'notation' : 'cosign'}' && variables.secret == ${literal(first.secretName)}`;
  }
  const known = artifact.filter((signer): signer is IdentitySigner => signer.type === 'identity').map(identityPatterns)
    .map(({ issuer, subject }) => `(i.issuer == ${literal(issuer)} && i.subject == ${literal(subject)})`);
  return "variables.provider == 'cosign' && variables.secret == '' && !has(variables.verify.trustedRootSecretRef)"
    + ` && size(variables.identities) > 0 && variables.identities.all(i, ${known.join(' || ')})`;
}

/** Keys that are trusted whatever the repository, for projects that name their repositories by a star. */
export function sharedKeys(trusts: readonly Trust[]): string[] {
  const all = trusts.filter(isAbout('git')).map(({ signers }) => committer(signers).keyIds);
  return [...(all[0] ?? [])].filter((key) => all.every((keys) => keys.includes(key)));
}
