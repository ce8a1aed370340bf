import { podsOfExempt } from './exempt-pods';
import { HeldPolicy, PolicySet } from './held';
import { Namespaces } from './namespaces';
import { SEVERITIES } from './severity';
import { Finding, FindingSeverity } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { describeId, idOf } from '../../../object/object-id';
import { PolicyDefinition } from '../../../policy/definition';
import { brokenField } from '../../../policy/explain';
import { Breach, judge, Request, Verdict } from '../../../policy/judge';
import { mentionOf } from '../../../policy/mention';
import { templatePath } from '../../../policy/pod';
import { withoutNulls } from '../../../policy/pruned';
import { exemptionOf, holdsIn, namespaceOf, subjectOf } from '../../../policy/reach';
import { Entry, UnitNode } from '../../compose';

const FINE: readonly Finding[] = [];

/** What a policy finds, by the namespace that it was told (mostly none) and then by object. */
type Verdicts = Map<KubeObject | undefined, Map<KubeObject, readonly Finding[]>>;

/** What objects break, gathered over all clusters where they do. */
export class Violations {
  private readonly found = new Map<string, { readonly finding: Finding; readonly clusters: Set<string> }>();
  private readonly judged = new Map<HeldPolicy, Verdicts>();
  private readonly undecided = new Map<HeldPolicy, string>();
  private readonly byKind = new Map<PolicySet, Map<string, readonly HeldPolicy[]>>();

  constructor(private readonly namespaces: Namespaces) {}

  /** Judges the objects of a variant by the policies of the clusters that read it. */
  judge(node: UnitNode, set: PolicySet, clusters: readonly string[]): void {
    for (const entry of node.state.values()) {
      for (const policy of this.about(entry.object, set)) { this.judgeBy(policy, entry, clusters); }
    }
  }

  findings(): Finding[] {
    return [
      ...[...this.found.values()].map(({ finding, clusters }) => ({ ...finding, clusters: [...clusters].sort() })),
      ...[...this.undecided].map(([policy, reason]) => undecidedNote(policy, reason)),
    ];
  }

  /** The policies of a set that are about objects of this kind. */
  private about(object: KubeObject, set: PolicySet): readonly HeldPolicy[] {
    const kinds = this.byKind.get(set) ?? new Map<string, readonly HeldPolicy[]>();
    this.byKind.set(set, kinds);
    const key = `${object.apiVersion}/${object.kind}`;
    let policies = kinds.get(key);
    if (!policies) {
      policies = set.policies.filter(({ definition, compiled }) => compiled && subjectOf(definition, object) !== undefined);
      kinds.set(key, policies);
    }
    return policies;
  }

  private judgeBy(policy: HeldPolicy, entry: Entry, clusters: readonly string[]): void {
    const namespace = namespaceOf(entry.object);
    if (!holdsIn(policy.definition, namespace)) { return; }
    if (namespace === undefined || !readsNamespace(policy.definition)) {
      return this.add(this.findingsOf(policy, entry, undefined), entry, clusters);
    }
    for (const cluster of clusters) { this.add(this.findingsOf(policy, entry, this.namespaces.of(cluster, namespace)), entry, [cluster]); }
  }

  private findingsOf(policy: HeldPolicy, entry: Entry, namespace: KubeObject | undefined): readonly Finding[] {
    let verdicts = this.judged.get(policy);
    if (!verdicts) { this.judged.set(policy, verdicts = new Map()); }
    let known = verdicts.get(namespace);
    if (!known) { verdicts.set(namespace, known = new Map()); }
    let findings = known.get(entry.object);
    if (!findings) { known.set(entry.object, findings = this.judgeOnce(policy, entry.object, namespace)); }
    return findings;
  }

  private judgeOnce(policy: HeldPolicy, object: KubeObject, namespaceObject: KubeObject | undefined): readonly Finding[] {
    const { definition } = policy;
    const team = labelOf(namespaceObject, definition.teamLabel);
    if (exemptionOf(definition, object, () => team)) { return podsOfExempt(policy, object, namespaceObject, team); }
    const subject = subjectOf(definition, withoutNulls(object));
    if (!subject) { return FINE; }
    const request: Request = { operation: 'CREATE', object: subject, oldObject: null, namespaceObject: namespaceBeside(object, namespaceObject) };
    const verdict: Verdict = judge(policy.compiled!, request);
    if (verdict.undecided.length > 0) { this.undecided.set(policy, verdict.undecided[0].message); }
    return verdict.breaches.map((breach) => violation(policy, object, request, breach));
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

