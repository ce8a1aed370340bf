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

/** Subresources that Gatekeeper's webhook is told; `*` stands for no subresource. */
const GATEKEEPER_ASKS: ReadonlySet<string> = new Set([
  'deployments/scale', 'nodes/proxy', 'pods/attach', 'pods/binding', 'pods/ephemeralcontainers', 'pods/eviction', 'pods/exec', 'pods/log', 'pods/portforward', 'pods/proxy',
  'replicasets/scale', 'replicationcontrollers/scale', 'services/proxy', 'services/status', 'statefulsets/scale',
]);
const KYVERNO_SPARES = 'kube-system';

/** What an engine does not look at of a policy that it is told. */
export function limitsOf(definition: PolicyDefinition, engine: string): readonly Limit[] {
  switch (engine) {
    case 'weave': return subresourcesOf(definition).map((name) => ({
      unjudged: `policy-agent is not asked about subresources, so ${meaningOf(name)} is not judged`,
      fix: `forbid it by RBAC, or give these clusters an engine that is asked about ${name}; or waive this with the reason`,
    }));
    case 'gatekeeper': return subresourcesOf(definition).filter((name) => !GATEKEEPER_ASKS.has(name)).map((name) => ({
      unjudged: `Gatekeeper's webhook is not asked about ${name} as its chart installs it, so ${meaningOf(name)} is judged by the audit only`,
      fix: `add ${name} to the rules of its webhook, and waive this with that reason`,
    }));
    case 'kyverno': return sparesSystem(definition) ? [] : [{
      unjudged: `Kyverno as its chart installs it leaves the namespace ${KYVERNO_SPARES} alone, so objects there are not judged`,
      fix: `take it out of resourceFilters and of the namespace selector of its webhooks, and waive this with that reason; or exempt ${KYVERNO_SPARES}`,
    }];
    default: return [];
  }
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
