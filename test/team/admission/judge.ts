import { CelError } from '../../../src/cel/error';
import { compile, ComposedVariables, CelProgram } from '../../../src/cel/program';
import { withoutNulls } from '../../../src/policy/pruned';

/** An admission request, as the shared cases state one. */
export interface Request {
  readonly operation: string;
  readonly user: string;
  /** Beside those of an account. @default - those of an account, and everybody who is signed in */
  readonly groups?: readonly string[];
  readonly subresource?: string | null;
  readonly object?: any;
  readonly oldObject?: any;
}

const IRREGULAR: Record<string, string> = {
  Endpoints: 'endpoints', Gslb: 'gslbs', ArgoCD: 'argocds', PodExecOptions: 'pods', PodAttachOptions: 'pods', PodPortForwardOptions: 'pods', CSIStorageCapacity: 'csistoragecapacities', NetworkPolicy: 'networkpolicies', HTTPProxy: 'httpproxies', EndpointSlice: 'endpointslices', Ingress: 'ingresses', StorageClass: 'storageclasses', Kustomization: 'kustomizations',
};
const CLUSTER_SCOPED = new Set([
  'Namespace', 'ClusterRole', 'ClusterRoleBinding', 'PersistentVolume', 'CustomResourceDefinition', 'StorageClass', 'ValidatingAdmissionPolicy', 'CertificateSigningRequest', 'APIService', 'MutatingWebhookConfiguration', 'VolumeSnapshotContent', 'Node', 'SelfSubjectAccessReview', 'PriorityClass',
  'AdminNetworkPolicy', 'ClusterPolicy', 'CSIDriver', 'GatewayClass', 'IngressClass', 'MutatingAdmissionPolicy', 'RuntimeClass', 'ValidatingAdmissionPolicyBinding', 'ValidatingWebhookConfiguration', 'VolumeAttributesClass',
]);
const VARIABLES = ['object', 'oldObject', 'request', 'params', 'namespaceObject', 'variables', 'authorizer'];

/** As rules of admission name resources: `*` for all, `pods/*` for subresources of one, `*\/status` for one of all, `*\/*` for everything. */
function isNamed(wanted: string, resource: string): boolean {
  const [name, part] = wanted.split('/');
  const [own, sub] = resource.split('/');
  if (name !== '*' && name !== own) { return false; }
  if (wanted === '*/*') { return true; }
  return part === undefined ? sub === undefined : sub !== undefined && (part === '*' || part === sub);
}

export function resourceOf(kind: string): string {
  const plain = kind.toLowerCase();
  return IRREGULAR[kind] ?? (/[^aeiou]y$/.test(plain) ? `${plain.slice(0, -1)}ies` : plain.endsWith('s') ? `${plain}es` : `${plain}s`);
}

/** Evaluates policies and bindings as they were written, as an API server would; says which policies deny a request, and why. */
export class Judge {
  private readonly policies: Map<string, any>;
  private readonly bindings: readonly any[];

  constructor(manifests: readonly any[], private readonly namespaces: ReadonlyMap<string, any>, private readonly minor = 34) {
    this.policies = new Map(manifests.filter(({ kind }) => kind === 'ValidatingAdmissionPolicy').map((policy) => [policy.metadata.name, policy]));
    this.bindings = manifests.filter(({ kind }) => kind === 'ValidatingAdmissionPolicyBinding');
  }

  public denials(request: Request): string[] {
    return this.bindings.flatMap((binding) => {
      const policy = this.policies.get(binding.spec.policyName);
      if (!this.isMatched(policy, binding, request)) { return []; }
      return this.broken(policy, request).map((message) => `${policy.metadata.name}: ${message}`);
    });
  }

  private isMatched(policy: any, binding: any, request: Request): boolean {
    const { resourceRules, excludeResourceRules = [] } = policy.spec.matchConstraints;
    const matches = (rule: any) => this.matchesRule(rule, request);
    return resourceRules.some(matches) && !excludeResourceRules.some(matches) && this.isSelected(binding, request);
  }

  private matchesRule(rule: any, request: Request): boolean {
    const { apiVersion, kind } = request.object ?? request.oldObject;
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    const resource = resourceOf(kind) + (request.subresource ? `/${request.subresource}` : '');
    const has = (list: readonly string[], value: string) => list.includes(value) || list.includes('*');
    const isResource = rule.resources.some((wanted: string) => isNamed(wanted, resource));
    const scope = CLUSTER_SCOPED.has(kind) ? 'Cluster' : 'Namespaced';
    return has(rule.apiGroups, group) && isResource && has(rule.operations, request.operation) && [undefined, '*', scope].includes(rule.scope);
  }

  private isSelected(binding: any, request: Request): boolean {
    const expressions = binding.spec.matchResources?.namespaceSelector?.matchExpressions ?? [];
    const object = request.object ?? request.oldObject;
    // The selector looks at the labels that a Namespace has after the request, and never leaves out other cluster-scoped objects.
    const labels = object.kind === 'Namespace' ? object.metadata.labels ?? {} : this.namespaceOf(request)?.metadata.labels;
    if (CLUSTER_SCOPED.has(object.kind) && object.kind !== 'Namespace') { return true; }
    return expressions.every(({ key, operator }: any) => operator === 'Exists' && labels !== undefined && key in labels);
  }

  private namespaceOf(request: Request): any {
    const object = request.object ?? request.oldObject;
    return CLUSTER_SCOPED.has(object.kind) ? undefined : this.namespaces.get(object.metadata.namespace);
  }

  private broken(policy: any, request: Request): string[] {
    const bindings = this.bindingsOf(request);
    const { matchConditions = [], variables = [], validations } = policy.spec;
    // An API server does not tell conditions of the namespace, and refuses where one fails (failurePolicy: Fail).
    const conditions = matchConditions.map(({ expression }: any) => this.program(expression).evaluate({ ...bindings, namespaceObject: null }));
    const failed = conditions.find((value: unknown) => value instanceof CelError);
    if (failed) { return [`ERROR ${failed.message} in a condition of ${policy.metadata.name}`]; }
    if (!conditions.every((value: unknown) => value === true)) { return []; }
    const programs = new Map<string, CelProgram>(variables.map(({ name, expression }: any) => [name, this.program(expression)]));
    const all = { ...bindings, variables: new ComposedVariables(programs, bindings) };
    return validations.flatMap(({ expression, message, messageExpression }: any) => {
      const value = this.program(expression).evaluate(all);
      if (value instanceof CelError) { return [`ERROR ${value.message} in ${expression}`]; }
      const told = value !== true && messageExpression ? this.program(messageExpression).evaluate(all) : message;
      if (told instanceof CelError) { return [`ERROR ${told.message} in ${messageExpression}`]; }
      return value === true ? [] : [told];
    });
  }

  private program(expression: string): CelProgram {
    const program = compile(expression, { kubernetesMinor: this.minor, variables: VARIABLES });
    if (program instanceof CelError) { throw new Error(`${program.message} in ${expression}`); }
    return program;
  }

  private bindingsOf({ operation, user, object, oldObject, subresource, groups: stated }: Request): any {
    const subject = object ?? oldObject;
    const account = user.startsWith('system:serviceaccount:') ? user.split(':') : undefined;
    const groups = ['system:authenticated', ...(account ? ['system:serviceaccounts', `system:serviceaccounts:${account[2]}`] : [])];
    const namespace = subject.kind === 'Namespace' ? subject.metadata.name : subject.metadata.namespace;
    return {
      object: object ? withoutNulls(object) : null,
      oldObject: oldObject ? withoutNulls(oldObject) : null,
      namespaceObject: this.namespaceOf({ operation, user, object, oldObject }) ?? null,
      request: {
        operation,
        ...(namespace ? { namespace } : {}),
        name: subject.metadata.name,
        userInfo: { username: user, groups: stated ?? groups },
        // What is empty is left out, as an API server does.
        ...(subresource ? { subResource: subresource } : {}),
      },
    };
  }
}
