import { ResourceMatch } from './definition';
import { PolicyMatch, PolicyOperation } from './match';
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
  const resources = kinds.map((kind) => ({ kind, plural: plurals[kind] ?? pluralOf(owner, apiGroup, kind) }));
  return {
    group: apiGroup,
    versions: apiVersions ? [...apiVersions] : ['*'],
    resources,
    subresources: subresources.map((name) => `${resources[0].plural}/${name}`),
    operations: operations ? [...operations] : WRITES,
  };
}

function pluralOf(owner: string, group: string, kind: string): string {
  if (kind === '*') { return '*'; }
  const known = PLURALS[group === '' ? kind : `${group}/${kind}`] ?? SchemaRegistry.bundled().kind(group, kind)?.plural;
  if (known) { return known; }
  throw new Error(`${owner} judges the kind '${kind}' of the group '${group}', which this library does not know: correct the name, or give its plural in plurals`);
}

/** A string that is equal for objects that matches tell apart by nothing else. */
export function kindKey(group: string, kind: string): string {
  return `${group}/${kind}`;
}
