import { CelError } from '../../cel/error';
import { partsOf, Syntax } from '../../cel/syntax';
import { PolicyEngine } from '../../fleet';
import { PolicyDefinition } from '../definition';
import { parsed } from '../mention';
import { POD_MADE } from '../pod';

/** Requests that an engine, as its own chart installs it, is never asked about although the policy judges them. */
export interface Limit {
  /** What stays unjudged, as a sentence that policies can follow. */
  readonly unjudged: string;
  readonly fix: string;
}

/** Subresources that Gatekeeper's webhook is told, where `*` stands for none: the template of its chart. */
const GATEKEEPER_ASKS: readonly string[] = [
  'deployments/scale', 'nodes/proxy', 'pods/attach', 'pods/binding', 'pods/ephemeralcontainers', 'pods/eviction', 'pods/exec', 'pods/log', 'pods/portforward', 'pods/proxy',
  'replicasets/scale', 'replicationcontrollers/scale', 'services/proxy', 'services/status', 'statefulsets/scale',
];
/** Kinds that policy-agent's webhook is told, by group: the template of its chart, which lists every group with every resource. */
const AGENT_ASKS: readonly string[] = [
  ...['LimitRange', 'Namespace', 'PersistentVolume', 'PersistentVolumeClaim', 'Pod', 'ReplicationController', 'Service'].map((kind) => `/${kind}`),
  ...['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map((kind) => `apps/${kind}`),
  ...['CronJob', 'Job'].map((kind) => `batch/${kind}`),
  ...['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'].map((kind) => `rbac.authorization.k8s.io/${kind}`),
  'storage.k8s.io/StorageClass',
  ...['Bucket', 'GitRepository', 'HelmRepository'].map((kind) => `source.toolkit.fluxcd.io/${kind}`),
  'gitops.weave.works/GitopsCluster',
];
/** Resource filters and the namespace selector of webhooks in the values of Kyverno's chart. */
const KYVERNO_SPARES: readonly string[] = ['kube-system'];
const KYVERNO_SPARES_KINDS: readonly string[] = ['/Event', '/Node', 'apiregistration.k8s.io/APIService', 'apps/ReplicaSet', 'events.k8s.io/Event'];

/** The engine as messages call it: as a program says that it is installed, or as a release of its chart does. */
const KYVERNO = 'Kyverno as its chart installs it (1.19)';
const told = (list: readonly string[] | undefined, chart: string) => (list ? 'as the program says that it is installed' : `as its chart ${chart} installs it`);

/** What an engine does not look at of a policy that it is told. */
export function limitsOf(definition: PolicyDefinition, engine: PolicyEngine): readonly Limit[] {
  const { subresources } = engine._installed;
  switch (engine.type) {
    case 'weave': return [...kindLimits(definition, engine), ...subresourcesOf(definition).map((name) => ({
      unjudged: `policy-agent is not asked about subresources, so ${meaningOf(name)} is not judged`,
      fix: `forbid it by RBAC, or give these clusters an engine that is asked about ${name}; or waive this with the reason`,
    }))];
    case 'gatekeeper': return subresourcesOf(definition).filter((name) => !isAsked(subresources ?? GATEKEEPER_ASKS, name)).map((name) => ({
      unjudged: `Gatekeeper's webhook is not asked about ${name} ${told(subresources, '3.23')}, so ${meaningOf(name)} is judged by the audit only`,
      fix: `add ${name} to the rules of its webhook, and say so by PolicyEngine.gatekeeper({ webhookSubresources }); or waive this with the reason`,
    }));
    case 'kyverno': return [...kindLimits(definition, engine), ...sparedNamespaces(definition, engine)];
    default: return [];
  }
}

/** Kinds of a policy that an engine is never asked about. */
export function kindLimits(definition: PolicyDefinition, { type, _installed: { kinds } }: PolicyEngine): readonly Limit[] {
  switch (type) {
    case 'weave': return unaskedKinds(definition, kinds);
    case 'kyverno': return sparedKinds(definition, kinds);
    default: return [];
  }
}

/** `*` stands for any resource or subresource, as in the rules of a webhook. */
function isAsked(asked: readonly string[], name: string): boolean {
  const [resource, subresource] = name.split('/');
  return [name, `${resource}/*`, `*/${subresource}`, '*/*'].some((one) => asked.includes(one));
}

/** A ReplicaSet is left to what makes it and to the pods that it makes, where they are judged. */
function sparedKinds({ match }: PolicyDefinition, kinds: readonly string[] | undefined): readonly Limit[] {
  const all = new Set(match.flatMap(({ group, resources }) => resources.map(({ kind }) => `${group}/${kind}`)));
  const hasOthers = all.has('/Pod') || all.has('apps/Deployment');
  return [...all].filter((key) => (kinds ?? KYVERNO_SPARES_KINDS).includes(key) && !(key === 'apps/ReplicaSet' && hasOthers)).sort().map((key) => ({
    unjudged: `${kinds ? 'Kyverno' : KYVERNO} leaves objects of the kind ${key.slice(key.indexOf('/') + 1)} alone, so they are not judged`,
    fix: 'take the kind out of resourceFilters, and say so by PolicyEngine.kyverno({ sparedKinds }); or give these clusters another engine',
  }));
}

/** One limit for each group, so that policies about the same kinds are told together. */
function unaskedKinds({ match }: PolicyDefinition, asked: readonly string[] | undefined): readonly Limit[] {
  const byGroup = new Map<string, Set<string>>();
  for (const { group, resources } of match) {
    for (const { kind } of resources) {
      // A PodTemplate runs nothing: the pods that are made of it are judged.
      if ((asked ?? AGENT_ASKS).includes(`${group}/${kind}`) || (group === '' && kind === 'PodTemplate')) { continue; }
      byGroup.set(group, (byGroup.get(group) ?? new Set()).add(kind));
    }
  }
  return [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, kinds]) => {
    const named = `${kinds.has('*') ? 'all kinds' : [...kinds].sort().join(', ')} of the group '${group}'`;
    return {
      unjudged: `policy-agent's webhook is not asked about ${named} ${told(asked, '2.5')}, so they are judged by the audit only`,
      fix: 'add them to the rules of its webhook, and say so by PolicyEngine.weave({ webhookKinds }); or give these clusters another engine',
    };
  });
}

/** Sources of reconcilers stand in the reconciler's namespace. */
function sparedNamespaces({ namespaces: { only, except }, rule }: PolicyDefinition, { _installed: { sparedNamespaces: said } }: PolicyEngine): readonly Limit[] {
  if (rule === 'signed-sources') { return []; }
  return (said ?? KYVERNO_SPARES).filter((name) => (only?.includes(name) ?? true) && !except?.includes(name)).sort().map((name) => ({
    unjudged: `${said ? 'Kyverno' : KYVERNO} leaves the namespace ${name} alone, so objects there are not judged`,
    fix: `take it out of resourceFilters and of the selector of its webhooks, and say so by PolicyEngine.kyverno({ sparedNamespaces }); or exempt ${name}`,
  }));
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
