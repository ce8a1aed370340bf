import { CompiledPolicy, CompiledValidation } from './compile';
import { knownPlural } from './resources';
import { CelError } from '../cel/error';
import { ComposedVariables } from '../cel/program';
import { CelRecord } from '../cel/value';
import { KubeObject } from '../object/kube-object';
import { groupOf, versionOf } from '../object/object-id';

/** A request as policies are asked about it. */
export interface Request {
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  /** Null on deletion. */
  readonly object: KubeObject | null;
  /** Null on creation. */
  readonly oldObject: KubeObject | null;
  /** Null for cluster-scoped objects, undefined where it is not known. */
  readonly namespaceObject?: KubeObject | null;
  /** `ephemeralcontainers` and the like. */
  readonly subResource?: string;
}

/** A rule that the object breaks, or that cannot be evaluated on it, which an API server takes for broken as well. */
export interface Breach {
  readonly rule: CompiledValidation;
  readonly index: number;
  readonly fault?: CelError;
}

/** What a policy says of a request: the rules that it breaks, and those that only a running cluster can judge. */
export interface Verdict {
  readonly breaches: readonly Breach[];
  readonly undecided: readonly CelError[];
}

/** The variables of an evaluation, by name. */
export interface RequestBindings { readonly [name: string]: CelRecord | null | undefined }

const FINE: Verdict = { breaches: [], undecided: [] };

/** Evaluates a policy on a request that it matches. */
export function judge(policy: CompiledPolicy, request: Request): Verdict {
  return judgeBound(policy, bindingsOf(request));
}

/** The same for those who ask several policies about one request. */
export function judgeBound(policy: CompiledPolicy, bindings: RequestBindings): Verdict {
  if (policy.condition) {
    const judged = policy.condition.evaluate(bindings);
    if (judged === false) { return FINE; }
    if (judged instanceof CelError) { return failed(policy, judged); }
  }
  const all = policy.variables.size > 0 ? { ...bindings, variables: new ComposedVariables(policy.variables, bindings) } : bindings;
  let verdict: { breaches: Breach[]; undecided: CelError[] } | undefined;
  for (let index = 0; index < policy.validations.length; index++) {
    const rule = policy.validations[index];
    const result = rule.program.value(all);
    if (result === true) { continue; }
    verdict ??= { breaches: [], undecided: [] };
    if (!(result instanceof CelError)) { verdict.breaches.push({ rule, index }); continue; }
    if (result.code === 'not-evaluable') { verdict.undecided.push(result); } else { verdict.breaches.push({ rule, index, fault: result }); }
  }
  return verdict ?? FINE;
}

/** The variables of an evaluation, without those that the policy composes. */
export function bindingsOf(request: Request): RequestBindings {
  const { object, oldObject, namespaceObject } = request;
  let record: CelRecord | undefined;
  return {
    object: object as CelRecord | null,
    oldObject: oldObject as CelRecord | null,
    namespaceObject: namespaceObject as CelRecord | null | undefined,
    // Made for the few expressions that speak of it: it reads the name of the object.
    get request() { return record ??= requestRecord(request); },
  };
}

/** As `failurePolicy: Fail` has it: what cannot be evaluated is refused. */
function failed(policy: CompiledPolicy, fault: CelError): Verdict {
  if (fault.code === 'not-evaluable') { return { breaches: [], undecided: [fault] }; }
  return { breaches: [{ rule: policy.validations[0], index: 0, fault }], undecided: [] };
}

const CREATIONS = new WeakMap<KubeObject, CelRecord>();

/** At synth every object is new; of who will send it nothing is known. */
function requestRecord(request: Request): CelRecord {
  const subject = (request.object ?? request.oldObject)!;
  const isCreation = request.operation === 'CREATE' && request.subResource === undefined;
  const known = isCreation ? CREATIONS.get(subject) : undefined;
  if (known) { return known; }
  const kind = { group: groupOf(subject.apiVersion), version: versionOf(subject.apiVersion), kind: subject.kind };
  const resource = { group: kind.group, version: kind.version, resource: knownPlural(kind.group, kind.kind) ?? `${kind.kind.toLowerCase()}s` };
  const { name, namespace } = subject.metadata;
  const record = {
    operation: request.operation,
    kind,
    requestKind: kind,
    resource,
    requestResource: resource,
    name: name ?? '',
    ...(typeof namespace === 'string' ? { namespace } : {}),
    ...(request.subResource === undefined ? {} : { subResource: request.subResource }),
    userInfo: { username: '', groups: [] },
    dryRun: false,
  };
  if (isCreation) { CREATIONS.set(subject, record); }
  return record;
}
