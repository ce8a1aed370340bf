import { podsOfExempt } from './exempt-pods';
import { HeldPolicy, PolicySet } from './held';
import { Namespaces } from './namespaces';
import { SEVERITIES } from './severity';
import { Finding, FindingSeverity } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { describeId, idOf } from '../../../object/object-id';
import { PolicyDefinition } from '../../../policy/definition';
import { brokenField } from '../../../policy/explain';
import { bindingsOf, Breach, judgeBound, Request, RequestBindings, Verdict } from '../../../policy/judge';
import { mentionOf } from '../../../policy/mention';
import { podMadeBy, templatePath } from '../../../policy/pod';
import { withoutNulls } from '../../../policy/pruned';
import { exemptionOf, holdsIn, judgedOf, namespaceOf } from '../../../policy/reach';
import { Entry, State, UnitNode } from '../../compose';
import { likenessOf } from '../../compose/alike';
import { Edited, editedIn } from '../../compose/edited';

const FINE: readonly Finding[] = [];

interface ConcernedPolicy {
  readonly policy: HeldPolicy;
  /** Whether it judges the objects themselves, or the pods that they make. */
  readonly judges: 'objects' | 'pods';
}

/** The policies of a set that are about objects of one kind. */
interface Concerned {
  readonly policies: readonly ConcernedPolicy[];
  /** Whether what they find depends on the object alone. */
  readonly isPlain: boolean;
  readonly judged: Map<KubeObject, readonly Finding[]>;
}

/** What a policy finds, by the namespace that it was told (mostly none) and then by object. */
type Verdicts = Map<KubeObject | undefined, Map<KubeObject, readonly Finding[]>>;

/** What objects break, gathered over all clusters where they do. */
export class Violations {
  private readonly found = new Map<string, { readonly finding: Finding; readonly clusters: Set<string> }>();
  private readonly judged = new Map<HeldPolicy, Verdicts>();
  private readonly undecided = new Map<HeldPolicy, string>();
  private readonly open = new Map<PolicySet, Map<State, Set<Entry>>>();
  private readonly byKind = new Map<PolicySet, Map<string, Concerned>>();

  /** @param sets how many sets of policies there are: what one policy finds is kept where several sets may have it */
  constructor(private readonly namespaces: Namespaces, private readonly sets: number) {}

  /** Judges the objects of a variant by the policies of the clusters that read it. */
  judge(node: UnitNode, set: PolicySet, clusters: readonly string[]): void {
    const edited = editedIn(node);
    const open = edited && this.openIn(node.parent!.state, set);
    // Where all that is not edited is known to be fine, only what is edited is looked at.
    for (const entry of open && open.size <= edited.length && areAmong(open, edited) ? edited.map(({ after }) => after) : node.state.values()) {
      const concerned = this.about(entry.object, set);
      if (concerned.isPlain) {
        const findings = this.plainly(concerned, entry);
        if (findings.length > 0) { this.add(findings, entry, clusters); } else { open?.delete(entry); }
      } else {
        for (const one of concerned.policies) { this.judgeBy(one, entry, clusters); }
      }
    }
  }

  findings(): Finding[] {
    return [
      ...[...this.found.values()].map(({ finding, clusters }) => ({ ...finding, clusters: [...clusters].sort() })),
      ...[...this.undecided].map(([policy, reason]) => undecidedNote(policy, reason)),
    ];
  }

  /** The entries of what variants are built on of which it is not known that policies find nothing in them. */
  private openIn(state: State, set: PolicySet): Set<Entry> {
    let states = this.open.get(set);
    if (!states) { this.open.set(set, states = new Map()); }
    let open = states.get(state);
    if (!open) { states.set(state, open = new Set(state.values())); }
    return open;
  }

  private about(object: KubeObject, set: PolicySet): Concerned {
    let kinds = this.byKind.get(set);
    if (!kinds) { this.byKind.set(set, kinds = new Map()); }
    const key = `${object.apiVersion}/${object.kind}`;
    let concerned = kinds.get(key);
    if (!concerned) {
      const policies: ConcernedPolicy[] = [];
      for (const policy of set.policies) {
        const judges = policy.compiled && judgedOf(policy.definition, object);
        if (judges) { policies.push({ policy, judges }); }
      }
      kinds.set(key, concerned = { policies, isPlain: !policies.some(({ policy }) => readsNamespace(policy.definition)), judged: new Map() });
    }
    return concerned;
  }

  /** What policies find that do not look at the namespace of an object: once for all variants with the object. */
  private plainly({ policies, judged }: Concerned, entry: Entry): readonly Finding[] {
    if (policies.length === 0) { return FINE; }
    let findings = judged.get(entry.object);
    if (!findings) {
      const likeness = likenessOf(entry.object);
      const isSpared = likeness?.spares(policies, (note) => isFine(policies, note(withoutNulls(likeness.example))));
      judged.set(entry.object, findings = isSpared ? FINE : this.plainlyAnew(policies, entry.object));
    }
    return findings;
  }

  private plainlyAnew(policies: readonly ConcernedPolicy[], object: KubeObject): readonly Finding[] {
    const namespace = namespaceOf(object);
    const asked = new Asked(object, undefined);
    return policies.flatMap((one) => {
      if (!holdsIn(one.policy.definition, namespace)) { return FINE; }
      return this.sets === 1 ? this.judgeOnce(one, asked) : this.findingsOf(one, asked);
    });
  }

  private judgeBy(concerned: ConcernedPolicy, entry: Entry, clusters: readonly string[]): void {
    const { policy: { definition } } = concerned;
    const namespace = namespaceOf(entry.object);
    if (!holdsIn(definition, namespace)) { return; }
    if (namespace === undefined || !readsNamespace(definition)) {
      return this.add(this.findingsOf(concerned, new Asked(entry.object, undefined)), entry, clusters);
    }
    for (const cluster of clusters) { this.add(this.findingsOf(concerned, new Asked(entry.object, this.namespaces.of(cluster, namespace))), entry, [cluster]); }
  }

  private findingsOf(concerned: ConcernedPolicy, asked: Asked): readonly Finding[] {
    const { policy } = concerned;
    let verdicts = this.judged.get(policy);
    if (!verdicts) { this.judged.set(policy, verdicts = new Map()); }
    let known = verdicts.get(asked.namespace);
    if (!known) { verdicts.set(asked.namespace, known = new Map()); }
    let findings = known.get(asked.object);
    if (!findings) { known.set(asked.object, findings = this.judgeOnce(concerned, asked)); }
    return findings;
  }

  private judgeOnce({ policy, judges }: ConcernedPolicy, asked: Asked): readonly Finding[] {
    const { definition } = policy;
    const { object, namespace } = asked;
    if (definition.exemptions.length > 0) {
      const team = labelOf(namespace, definition.teamLabel);
      if (exemptionOf(definition, object, () => team)) { return podsOfExempt(policy, object, namespace, team); }
    }
    const asking = asked.about(judges);
    if (!asking) { return FINE; }
    const verdict: Verdict = judgeBound(policy.compiled!, asking.bindings);
    if (verdict.undecided.length > 0) { this.undecided.set(policy, verdict.undecided[0].message); }
    return verdict.breaches.length === 0 ? FINE : verdict.breaches.map((breach) => violation(policy, object, asking.request, breach));
  }

  private add(findings: readonly Finding[], entry: Entry, clusters: readonly string[]): void {
    for (const finding of findings) {
      const key = [entry.origin, finding.code, finding.severity, finding.object, finding.field ?? '', finding.message].join('\u0000');
      let known = this.found.get(key);
      if (!known) { this.found.set(key, known = { finding: { ...finding, path: entry.origin }, clusters: new Set() }); }
      for (const cluster of clusters) { known.clusters.add(cluster); }
    }
  }
}

function areAmong(entries: ReadonlySet<Entry>, edited: readonly Edited[]): boolean {
  let found = 0;
  for (const { before } of edited) { if (entries.has(before)) { found++; } }
  return found === entries.size;
}

interface Asking {
  readonly request: Request;
  readonly bindings: RequestBindings;
}

/** An object, and what policies are asked about it: the same for all that see the same namespace beside it. */
class Asked {
  private objects: Asking | undefined;
  private pods: Asking | undefined;

  constructor(readonly object: KubeObject, readonly namespace: KubeObject | undefined, private readonly bare = withoutNulls(object)) {}

  /** Undefined for pods where the object makes none. */
  about(judges: ConcernedPolicy['judges']): Asking | undefined {
    return judges === 'objects' ? this.objects ??= this.asking(this.bare) : this.pods ??= this.asking(podMadeBy(this.bare));
  }

  private asking(subject: KubeObject | undefined): Asking | undefined {
    if (!subject) { return undefined; }
    const request: Request = { operation: 'CREATE', object: subject, oldObject: null, namespaceObject: namespaceBeside(this.object, this.namespace) };
    return { request, bindings: bindingsOf(request) };
  }
}

/** Whether policies that look at the object alone, and exempt none, find nothing in it, whichever namespace it may be in; `bare` holds no null. */
function isFine(policies: readonly ConcernedPolicy[], bare: KubeObject): boolean {
  const asked = new Asked(bare, undefined, bare);
  return policies.every(({ policy: { definition, compiled }, judges }) => {
    if (definition.exemptions.length > 0) { return false; }
    const asking = asked.about(judges);
    if (!asking) { return true; }
    const { breaches, undecided } = judgeBound(compiled!, asking.bindings);
    return breaches.length + undecided.length === 0;
  });
}

const READS_NAMESPACE = new WeakMap<PolicyDefinition, boolean>();

function readsNamespace(definition: PolicyDefinition): boolean {
  let reads = READS_NAMESPACE.get(definition);
  if (reads === undefined) {
    reads = mentionOf(definition, 'namespaceObject') !== undefined || definition.exemptions.some(({ teams }) => teams !== undefined);
    READS_NAMESPACE.set(definition, reads);
  }
  return reads;
}

function labelOf(namespace: KubeObject | undefined, key: string): string | undefined {
  return (namespace?.metadata.labels as { readonly [key: string]: string } | undefined)?.[key];
}

/** As API servers have it: none beside what lies in no namespace, Namespaces among them. */
function namespaceBeside({ apiVersion, kind }: KubeObject, namespace: KubeObject | undefined): KubeObject | null {
  return namespace === undefined || (kind === 'Namespace' && apiVersion === 'v1') ? null : namespace;
}

function violation(policy: HeldPolicy, object: KubeObject, request: Request, breach: Breach): Finding {
  const { definition } = policy;
  const { message, remedy } = breach.rule.validation;
  const field = fieldOf(policy, object, request, breach);
  const why = breach.fault ? ` (the rule cannot be evaluated on it, which counts as broken: ${breach.fault.message})` : '';
  return {
    code: `policy.${definition.id}`,
    severity: SEVERITIES[definition.mode] ?? FindingSeverity.ERROR,
    path: '',
    object: describeId(idOf(object)),
    ...(field ? { field } : {}),
    message: `${message}${why}`,
    fix: `${remedy ?? 'change the object'}; or exempt it in the policy '${policy.bundle.path}', with a reason and an end date`,
  };
}

/** Where a pod was judged that the object makes, the field lies in its template. */
function fieldOf(policy: HeldPolicy, object: KubeObject, request: Request, breach: Breach): string | undefined {
  const field = brokenField(policy.compiled!, request, breach);
  if (field === undefined || request.object === object) { return field; }
  return [...templatePath(object) ?? [], field].join('.');
}

function undecidedNote({ definition, bundle, clusters }: HeldPolicy, reason: string): Finding {
  return {
    code: 'policy.not-judged',
    severity: FindingSeverity.NOTE,
    path: bundle.path,
    message: `the policy '${definition.id}' is judged in clusters only: ${reason}`,
    fix: 'nothing to do; what it refuses will be seen in the cluster',
    clusters: [...clusters].sort(),
  };
}

