import { KubeObject } from '../../../src/object/kube-object';

/*
 * What reconcilers take of what they are told to read, by the objects that were written for them alone. Which signatures an
 * artifact or a history of commits has, and which keys lie in which Secret or keyring, is given as data.
 */

/** What was signed, by whom. */
export interface Signed {
  /** Keys that the artifact is signed with. */
  readonly keys?: readonly string[];
  readonly identities?: readonly { readonly issuer: string; readonly subject: string }[];
  readonly certificates?: readonly string[];
  /** The key of each commit, the newest first; undefined for one that nobody signed. */
  readonly commits?: readonly (string | undefined)[];
}

/** Public keys and certificates by the name of the Secret that holds them. */
export type Secrets = { readonly [name: string]: readonly string[] };

/** Whether Flux takes what a source reads; a source without verification takes anything. */
export function fluxTakes({ kind, spec }: any, signed: Signed, secrets: Secrets): boolean {
  const { verify } = spec;
  if (!verify) { return true; }
  const known = verify.secretRef ? secrets[verify.secretRef.name] ?? [] : [];
  if (kind === 'GitRepository') { return verify.mode === 'HEAD' && known.includes(signed.commits?.[0] ?? ''); }
  if (verify.provider === 'notation') { return (signed.certificates ?? []).some((certificate) => known.includes(certificate)); }
  // A key is asked for where a Secret is named; else the identity of the certificate, which is anybody's where none is.
  if (verify.secretRef) { return (signed.keys ?? []).some((key) => known.includes(key)); }
  const wanted: readonly { readonly issuer: string; readonly subject: string }[] = verify.matchOIDCIdentity ?? [{ issuer: '', subject: '' }];
  return (signed.identities ?? []).some(({ issuer, subject }) => wanted.some((one) => new RegExp(one.issuer).test(issuer) && new RegExp(one.subject).test(subject)));
}

/** Whether Argo CD takes commits of a repository for Applications of a project. */
export function argoCdTakes(project: KubeObject | undefined, repository: string, signed: Signed): boolean {
  const policies: readonly any[] = (project?.spec as any)?.sourceIntegrity?.git?.policies ?? [];
  const about = policies.filter(({ repos }) => repos.some(({ url }: any) => new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(repository)));
  return about.every(({ gpg: { mode, keys } }) => {
    const commits = mode === 'strict' ? signed.commits ?? [undefined] : (signed.commits ?? [undefined]).slice(0, 1);
    return mode === 'none' || commits.every((key) => key !== undefined && keys.includes(key));
  });
}
