import { ResourceMatch } from './definition';
import { PolicyMatch, PolicyOperation } from './match';
import { didYouMean } from '../object/suggestion';
import { SchemaRegistry } from '../schema/registry';

const WRITES = [PolicyOperation.CREATE, PolicyOperation.UPDATE];
/** Plural names of kinds that policies of this library judge; others are looked up in the schemas. */
const PLURALS: { readonly [kind: string]: string } = {
  'Pod': 'pods',
  'PodTemplate': 'podtemplates',
  'ReplicationController': 'replicationcontrollers',
  'Service': 'services',
  'Namespace': 'namespaces',
  'Secret': 'secrets',
  'ConfigMap': 'configmaps',
  'ServiceAccount': 'serviceaccounts',
  'apps/Deployment': 'deployments',
  'apps/DaemonSet': 'daemonsets',
  'apps/StatefulSet': 'statefulsets',
  'apps/ReplicaSet': 'replicasets',
  'batch/Job': 'jobs',
  'batch/CronJob': 'cronjobs',
  'networking.k8s.io/Ingress': 'ingresses',
};

/** A match with the plural names of its kinds. Throws for a kind that is not known and whose plural is not given. */
export function resolvedMatch(owner: string, { apiGroup = '', kinds, plurals = {}, apiVersions, subresources = [], operations }: PolicyMatch): ResourceMatch {
  if (kinds.length === 0) { throw new Error(`${owner} has a match without kinds: name those that it judges, or '*' for all of the group`); }
  checkVersions(owner, apiVersions);
  checkPlurals(owner, apiGroup, kinds, plurals);
  const nested = subresources.find((name) => name.includes('/'));
  if (nested !== undefined) { throw new Error(`${owner} judges the subresource '${nested}': give its own name, such as '${nested.split('/').pop()!}'`); }
  if (operations?.length === 0) { throw new Error(`${owner} judges no operation: name some in operations, or leave it out for creation and update`); }
  const resources = kinds.map((kind) => ({ kind, plural: plurals[kind] ?? pluralOf(owner, apiGroup, kind) }));
  return {
    group: apiGroup,
    versions: apiVersions ? [...apiVersions] : ['*'],
    resources,
    subresources: subresources.map((name) => `${resources[0].plural}/${name}`),
    operations: operations ? [...operations] : WRITES,
  };
}

const VERSION = /^(\*|v[1-9][0-9]*((alpha|beta)[1-9][0-9]*)?)$/;

function checkVersions(owner: string, versions: readonly string[] | undefined): void {
  if (versions?.length === 0) { throw new Error(`${owner} judges no version: name some in apiVersions, or leave it out for all`); }
  const wrong = versions?.find((version) => !VERSION.test(version));
  if (wrong !== undefined) { throw new Error(`${owner} judges the version '${wrong}': give the version without its group, such as 'v1'`); }
}

/** A rule of the API server about another resource than the one that is meant would never be asked. */
function checkPlurals(owner: string, group: string, kinds: readonly string[], plurals: { readonly [kind: string]: string }): void {
  for (const [kind, plural] of Object.entries(plurals)) {
    if (!kinds.includes(kind)) { throw new Error(`${owner} has a plural for the kind '${kind}', which it does not judge${didYouMean(kind, kinds)}: correct the kind, or take it out`); }
    const known = knownPlural(group, kind);
    if (known !== undefined && known !== plural) { throw new Error(`${owner} has the plural '${plural}' for the kind '${kind}', which API servers call '${known}': correct it, or leave it out`); }
  }
}

/** The plural of a kind by what this library knows. */
export function knownPlural(group: string, kind: string): string | undefined {
  return PLURALS[group === '' ? kind : `${group}/${kind}`] ?? SchemaRegistry.bundled().kind(group, kind)?.plural;
}

function pluralOf(owner: string, group: string, kind: string): string {
  if (kind === '*') { return '*'; }
  const known = knownPlural(group, kind);
  if (known) { return known; }
  throw new Error(`${owner} judges the kind '${kind}' of the group '${group}', which this library does not know: correct the name, or give its plural in plurals`);
}

/** A string that is equal for objects that matches tell apart by nothing else. */
export function kindKey(group: string, kind: string): string {
  return `${group}/${kind}`;
}
