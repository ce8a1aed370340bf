import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { didYouMean, nearest } from '../../../object/suggestion';
import { servedApi } from '../../../schema/served';

/** What is wrong with the API version of a built-in kind on clusters of a minor. */
export function builtInApiProblem({ group, version, kind, facts, siblings }: JudgedKind, minor: number): Problem | undefined {
  const name = `${group === '' ? '' : `${group}/`}${version} ${kind}`;
  const api = servedApi({ group, version, kind }, minor);
  const field = ['apiVersion'];
  if (!api) {
    const versions = facts?.versions ?? [];
    return versions.length > 0
      ? { code: 'api.unknown', severity: 'error', field, message: `Kubernetes has no ${name}, in no version from 1.27 on`, fix: `use ${inGroup(group, versions).join(' or ')}` }
      : { code: 'api.unknown', severity: 'error', field: ['kind'], message: `Kubernetes has no kind ${kind} in ${group || 'v1'}${didYouMean(kind, siblings())}`, fix: 'correct the kind or the API group' };
  }
  if (!api.served) {
    const when = api.until !== undefined && api.until < minor ? `is gone since Kubernetes 1.${api.until + 1}` : `is there only from Kubernetes 1.${api.from} on`;
    const fix = api.replacement === undefined ? 'leave the object out on these clusters' : `use ${api.replacement}`;
    return { code: 'api.not-served', severity: 'error', field, message: `${name} ${when}, and these clusters have 1.${minor}`, fix };
  }
  if (api.until === undefined || api.replacement === undefined) { return undefined; }
  return {
    code: 'api.deprecated',
    severity: 'warning',
    field,
    message: `${name} is gone from Kubernetes 1.${api.until + 1} on; these clusters have 1.${minor}`,
    fix: `use ${api.replacement}`,
  };
}

/** What is wrong with the version of a custom resource that there is a schema for. */
export function customVersionProblem({ group, version, kind, facts }: JudgedKind, isDeprecated: boolean): Problem | undefined {
  const { versions } = facts!;
  if (!versions.includes(version)) {
    const near = nearest(version, versions);
    return {
      code: 'api.unknown',
      severity: 'error',
      field: ['apiVersion'],
      message: `${kind} of ${group} is not served in version ${version}`,
      fix: `use ${inGroup(group, near === undefined ? versions : [near]).join(' or ')}, or add the definition that serves it: platform.addCustomResources(…)`,
    };
  }
  const others = versions.filter((other) => other !== version);
  return !isDeprecated ? undefined : {
    code: 'api.deprecated',
    severity: 'warning',
    field: ['apiVersion'],
    message: `version ${version} of ${kind} of ${group} is deprecated by its definition`,
    fix: others.length > 0 ? `use ${inGroup(group, others).join(' or ')}` : 'see what its maker puts in its place',
  };
}

function inGroup(group: string, versions: readonly string[]): string[] {
  return versions.map((version) => (group === '' ? version : `${group}/${version}`));
}
