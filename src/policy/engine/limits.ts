import { CelError } from '../../cel/error';
import { partsOf, Syntax } from '../../cel/syntax';
import { PolicyDefinition } from '../definition';
import { parsed } from '../mention';
import { POD_MADE } from '../pod';

/** Requests that an engine, as its own chart installs it, is never asked about although the policy judges them. */
export interface Limit {
  /** What stays unjudged, as a sentence that policies can follow. */
  readonly unjudged: string;
  readonly fix: string;
}

/** Subresources that Gatekeeper's webhook is told, where `*` stands for none: templates of its chart (`validatingWebhookCustomRules` says otherwise). */
const GATEKEEPER_ASKS: ReadonlySet<string> = new Set([
  'deployments/scale', 'nodes/proxy', 'pods/attach', 'pods/binding', 'pods/ephemeralcontainers', 'pods/eviction', 'pods/exec', 'pods/log', 'pods/portforward', 'pods/proxy',
  'replicasets/scale', 'replicationcontrollers/scale', 'services/proxy', 'services/status', 'statefulsets/scale',
]);
/** Kinds that policy-agent's webhook is told, by group: the template of its chart 2.x, which lists every group with every resource. */
const AGENT_ASKS: ReadonlySet<string> = new Set([
  ...['LimitRange', 'Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'Pod', 'ReplicationController', 'Service'].map((kind) => `/${kind}`),
  ...['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map((kind) => `apps/${kind}`),
  ...['CronJob', 'Job'].map((kind) => `batch/${kind}`),
  ...['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'].map((kind) => `rbac.authorization.k8s.io/${kind}`),
  'storage.k8s.io/StorageClass',
  ...['Bucket', 'GitRepository', 'HelmRepository'].map((kind) => `source.toolkit.fluxcd.io/${kind}`),
  'gitops.weave.works/GitopsCluster',
]);
/** Resource filters and the namespace selector of webhooks in the values of Kyverno's chart. */
const KYVERNO_SPARES = 'kube-system';
const KYVERNO_SPARES_KINDS: ReadonlySet<string> = new Set(['/Event', '/Node', 'apiregistration.k8s.io/APIService', 'apps/ReplicaSet', 'events.k8s.io/Event']);

/** What an engine does not look at of a policy that it is told. */
export function limitsOf(definition: PolicyDefinition, engine: string): readonly Limit[] {
  switch (engine) {
    case 'weave': return [...unaskedKinds(definition), ...subresourcesOf(definition).map((name) => ({
      unjudged: `policy-agent is not asked about subresources, so ${meaningOf(name)} is not judged`,
      fix: `forbid it by RBAC, or give these clusters an engine that is asked about ${name}; or waive this with the reason`,
    }))];
    case 'gatekeeper': return subresourcesOf(definition).filter((name) => !GATEKEEPER_ASKS.has(name)).map((name) => ({
      unjudged: `Gatekeeper's webhook is not asked about ${name} as its chart installs it, so ${meaningOf(name)} is judged by the audit only`,
      fix: `add ${name} to the rules of its webhook, and waive this with that reason`,
    }));
    case 'kyverno': return [...sparedKinds(definition), ...(sparesSystem(definition) ? [] : [{
      unjudged: `Kyverno as its chart installs it leaves the namespace ${KYVERNO_SPARES} alone, so objects there are not judged`,
      fix: `take it out of resourceFilters and of the namespace selector of its webhooks, and waive this with that reason; or exempt ${KYVERNO_SPARES}`,
    }])];
    default: return [];
  }
}

/** A ReplicaSet is left to what makes it and to the pods that it makes, where they are judged. */
function sparedKinds({ match }: PolicyDefinition): readonly Limit[] {
  const all = new Set(match.flatMap(({ group, resources }) => resources.map(({ kind }) => `${group}/${kind}`)));
  const hasOthers = all.has('/Pod') || all.has('apps/Deployment');
  return [...all].filter((key) => KYVERNO_SPARES_KINDS.has(key) && !(key === 'apps/ReplicaSet' && hasOthers)).sort().map((key) => ({
    unjudged: `Kyverno as its chart installs it leaves objects of the kind ${key.slice(key.indexOf('/') + 1)} alone, so they are not judged`,
    fix: 'take the kind out of resourceFilters, and waive this with that reason; or give these clusters another engine',
  }));
}

/** One limit for each group, so that policies about the same kinds are told together. */
function unaskedKinds({ match }: PolicyDefinition): readonly Limit[] {
  const byGroup = new Map<string, Set<string>>();
  for (const { group, resources } of match) {
    for (const { kind } of resources) {
      // A PodTemplate runs nothing: the pods that are made of it are judged.
      if (AGENT_ASKS.has(`${group}/${kind}`) || (group === '' && kind === 'PodTemplate')) { continue; }
      byGroup.set(group, (byGroup.get(group) ?? new Set()).add(kind));
    }
  }
  return [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, kinds]) => {
    const named = `${kinds.has('*') ? 'all kinds' : [...kinds].sort().join(', ')} of the group '${group}'`;
    return {
      unjudged: `policy-agent's webhook is not asked about ${named} as its chart installs it, so they are judged by the audit only`,
      fix: 'add them to the rules of its webhook, and waive this with that reason; or give these clusters another engine',
    };
  });
}

/** Sources of reconcilers stand in the reconciler's namespace. */
function sparesSystem({ namespaces: { only, except }, rule }: PolicyDefinition): boolean {
  if (rule === 'signed-sources') { return true; }
  return only ? !only.includes(KYVERNO_SPARES) || (except?.includes(KYVERNO_SPARES) ?? false) : except?.includes(KYVERNO_SPARES) ?? false;
}

function meaningOf(subresource: string): string {
  switch (subresource) {
    case 'pods/ephemeralcontainers': return 'a container that debugging adds to a running pod';
    case 'pods/resize': return 'a change of the resources of a running pod';
    default: return `what is sent to ${subresource}`;
  }
}

/** The subresources whose requests can change the verdict. */
function subresourcesOf(definition: PolicyDefinition): readonly string[] {
  const all = [...new Set(definition.match.flatMap(({ subresources }) => subresources))].sort();
  const fields = all.length > 0 ? fieldsRead(definition) : new Set();
  return all.filter((name) => {
    if (name === 'pods/ephemeralcontainers') { return fields.has('ephemeralContainers'); }
    return name !== 'pods/resize' || (definition.condition !== POD_MADE && (fields.has('resources') || fields.has('resize')));
  });
}

/** Names of all fields that rules read, by way of their variables too. */
function fieldsRead({ condition, variables, validations }: PolicyDefinition): ReadonlySet<string> {
  const composed = new Map(variables.map(({ name, expression }) => [name, expression]));
  const fields = new Set<string>();
  const followed = new Set<string>();
  const follow = (expression: string): void => {
    const syntax = parsed(expression);
    if (!(syntax instanceof CelError)) { visit(syntax); }
  };
  const visit = (syntax: Syntax): void => {
    const field = fieldOf(syntax);
    if (field !== undefined) { fields.add(field); }
    const variable = field !== undefined && isVariable(syntax) ? composed.get(field) : undefined;
    if (variable !== undefined && !followed.has(field!)) { followed.add(field!); follow(variable); }
    partsOf(syntax).forEach(visit);
  };
  if (condition !== undefined && condition !== POD_MADE) { follow(condition); }
  validations.forEach(({ expression }) => follow(expression));
  return fields;
}

function isVariable(syntax: Syntax): boolean {
  return (syntax.kind === 'select' || syntax.kind === 'index') && syntax.operand.kind === 'name' && syntax.operand.name === 'variables';
}

function fieldOf(syntax: Syntax): string | undefined {
  if (syntax.kind === 'select') { return syntax.field; }
  return syntax.kind === 'index' && syntax.index.kind === 'literal' && typeof syntax.index.value === 'string' ? syntax.index.value : undefined;
}
