import { JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { groupOf, versionOf } from '../../../src/object/object-id';
import { Request } from '../../../src/policy/judge';
import { judgeByRego, RegoQuestion } from '../../support/rego';

interface PolicySpec {
  readonly code: string;
  readonly targets: { readonly kinds: readonly string[]; readonly namespaces?: readonly string[]; readonly labels?: readonly { readonly [key: string]: string }[] };
  readonly parameters: readonly { readonly name: string; readonly value: JsonMap[string] }[];
}
interface SetSpec { readonly mode: string; readonly filters: { readonly ids?: readonly string[] } }

/** What was written for policy-agent, and a request that reaches the cluster. */
export interface WeaveQuestion {
  readonly objects: readonly KubeObject[];
  readonly request: Request;
}

/**
 * What policy-agent says of requests by the objects that were written for it alone: on in a mode where a set of the mode names it or
 * there is no such set, matched by targets, given parameters and the object, and judged by its Rego in a real OPA.
 */
export function acceptedByWeave(questions: readonly WeaveQuestion[]): readonly boolean[] {
  const modules = new Map<string, number>();
  const asked: RegoQuestion[] = [];
  const places = questions.map(({ objects, request }) => {
    const [policy] = objects.filter(({ kind }) => kind === 'Policy');
    const { code, targets, parameters } = policy.spec as unknown as PolicySpec;
    if (!isOn(policy, objects) || !reachesAgent(request) || !targeted(targets, request.object!)) { return undefined; }
    if (!modules.has(code)) { modules.set(code, modules.size); }
    asked.push({ module: modules.get(code)!, input: { review: reviewOf(request.object!), parameters: Object.fromEntries(parameters.map(({ name, value }) => [name, value])) } });
    return asked.length - 1;
  });
  const answers = judgeByRego([...modules.keys()], asked);
  const failed = answers.filter(({ error }) => error !== undefined);
  if (failed.length > 0) { throw new Error(failed[0].error); }
  return places.map((place) => place === undefined || answers[place].violations.length === 0);
}

function isOn(policy: KubeObject, objects: readonly KubeObject[]): boolean {
  const sets = objects.filter(({ kind }) => kind === 'PolicySet').map(({ spec }) => spec as unknown as SetSpec).filter(({ mode }) => mode === 'admission');
  return sets.length === 0 || sets.some(({ filters }) => filters.ids?.includes(policy.metadata.name));
}

/** It is asked about objects that are made or changed, and about no subresource. */
function reachesAgent({ operation, subResource }: Request): boolean {
  return operation !== 'DELETE' && subResource === undefined;
}

function targeted({ kinds, namespaces = [], labels = [] }: PolicySpec['targets'], { kind, metadata }: KubeObject): boolean {
  const own = (metadata.labels ?? {}) as { readonly [key: string]: string };
  return (kinds.length === 0 || kinds.includes(kind))
    && (namespaces.length === 0 || namespaces.includes(metadata.namespace as string))
    && (labels.length === 0 || labels.some((one) => Object.entries(one).some(([key, value]) => key in own && (value === '*' || own[key] === value))));
}

function reviewOf(object: KubeObject): JsonMap {
  const { apiVersion, kind, metadata } = object;
  return { name: metadata.name ?? '', kind: { group: groupOf(apiVersion), version: versionOf(apiVersion), kind }, object };
}
