import { Delivered } from './delivered';
import { ContractNamespace, ContractPolicy, TeamContract } from './model';
import { definitionIn } from './policy';
import { Finding, FindingSeverity, KubernetesVersion } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { CompiledPolicy, compilePolicy, describeProblem } from '../../policy/compile';
import { brokenField } from '../../policy/explain';
import { judge, Request } from '../../policy/judge';
import { PolicyMode } from '../../policy/match';
import { templatePath } from '../../policy/pod';
import { specOf } from '../../policy/policy';
import { withoutNulls } from '../../policy/pruned';
import { exemptionOf, holdsIn, subjectOf } from '../../policy/reach';
import { policyOf } from '../../policy/rule';
import { PodSecurityLevel, podSecurityRule } from '../../policy/rules/pod-security';

const SEVERITIES: { readonly [mode: string]: FindingSeverity } = {
  [PolicyMode.DENY]: FindingSeverity.ERROR, [PolicyMode.WARN]: FindingSeverity.WARNING, [PolicyMode.AUDIT]: FindingSeverity.NOTE,
};

/** What the platform's policies, as the contract states them, say of objects; the engine is the one that judges them on the platform's side. */
export class PolicyVerdicts {
  private readonly byName: ReadonlyMap<string, ContractPolicy>;
  private readonly compiled = new Map<string, CompiledPolicy>();

  constructor(private readonly contract: TeamContract) {
    this.byName = new Map(contract.policies.map((policy) => [policy.name, policy]));
  }

  public findings(object: KubeObject, where: Delivered): Finding[] {
    const minor = Number(where.clusters.kubernetes.split('.')[1]);
    const named = where.clusters.policies.flatMap((name) => this.byName.get(name) ?? []);
    return [...named, ...podSecurity(spaceOf(where))].flatMap((policy) => this.broken(policy, this.compiledFor(policy, minor), object, where));
  }

  private broken(policy: ContractPolicy, compiled: CompiledPolicy, object: KubeObject, where: Delivered): Finding[] {
    const { definition } = compiled;
    const placed = { ...object, metadata: { ...object.metadata, namespace: where.namespace } } as KubeObject;
    if (!holdsIn(definition, where.namespace) || exemptionOf(definition, placed, () => this.contract.team)) { return []; }
    const subject = subjectOf(definition, withoutNulls(placed));
    if (!subject) { return []; }
    const request: Request = { operation: 'CREATE', object: subject, oldObject: null, namespaceObject: namespaceObject(where) };
    return judge(compiled, request).breaches.map((breach) => {
      const { message, remedy } = breach.rule.validation;
      const inside = brokenField(compiled, request, breach);
      const field = inside !== undefined && subject.kind !== object.kind ? [...templatePath(object) ?? [], inside].join('.') : inside;
      return {
        code: `policy.${policy.id}`,
        severity: SEVERITIES[policy.mode] ?? FindingSeverity.ERROR,
        path: where.path,
        object: describeId(idOf(object)),
        ...(field ? { field } : {}),
        message,
        fix: `${remedy ?? 'change the object'}; or ask the platform for an exemption from '${policy.id}'`,
      };
    });
  }

  private compiledFor(policy: ContractPolicy, minor: number): CompiledPolicy {
    const key = `${minor} ${policy.name}`;
    const known = this.compiled.get(key);
    if (known) { return known; }
    const compiled = compilePolicy(definitionIn(policy), minor);
    if (Array.isArray(compiled)) {
      throw new Error(`the policy '${policy.name}' of the contract does not compile for Kubernetes 1.${minor} (${compiled.map(describeProblem).join('; ')}): let the platform synthesize the contract again`);
    }
    this.compiled.set(key, compiled as CompiledPolicy);
    return compiled as CompiledPolicy;
  }
}

const STANDARDS = new Map<string, ContractPolicy>();

/** What the Pod Security label of the namespace enforces; a pod that breaks it is refused though its Deployment is not. */
function podSecurity({ labels }: ContractNamespace): readonly ContractPolicy[] {
  const level = Object.values(PodSecurityLevel).find((one) => one === labels['pod-security.kubernetes.io/enforce']);
  if (level === undefined) { return []; }
  const named = labels['pod-security.kubernetes.io/enforce-version'] ?? 'latest';
  const name = `pod-security-${level}-${named}`;
  const known = STANDARDS.get(name);
  if (known) { return [known]; }
  const version = named === 'latest' ? KubernetesVersion.V1_36 : KubernetesVersion.of(named);
  const policy = { ...specOf(name, policyOf(podSecurityRule(level, version), { exemptNamespaces: [] })), name, id: `pod-security-${level}` };
  STANDARDS.set(name, policy);
  return [policy];
}

function spaceOf({ namespace, clusters }: Delivered): ContractNamespace {
  return clusters.namespaces.find(({ name }) => name === namespace)!;
}

function namespaceObject(where: Delivered): KubeObject {
  const { namespace } = where;
  const space = spaceOf(where);
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'kubernetes.io/metadata.name': namespace, ...space.labels }, annotations: space.annotations } } as unknown as KubeObject;
}
