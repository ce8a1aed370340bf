import { ContractNamespace, TeamContract } from './model';
import { CelError } from '../../cel/error';
import { CelProgram, compile, ComposedVariables } from '../../cel/program';
import { CelRecord } from '../../cel/value';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { AdmissionDefinition, AdmissionMatch } from '../admission';
import { resourceOfKind } from '../sync/kind-of-resource';

const VARIABLES = ['object', 'oldObject', 'request', 'params', 'namespaceObject', 'variables', 'authorizer'];

/** What an admission policy of the wrapper says against an object. */
export interface FenceBreach {
  /** Id of the policy. */
  readonly policy: string;
  readonly message: string;
}

/**
 * The admission policies around a team, asked before anything is delivered.
 *
 * They are the expressions that clusters enforce, as the contract states them, told the namespace as it is there.
 */
export class Fences {
  private readonly programs = new Map<string, CelProgram>();

  constructor(private readonly contract: TeamContract) {}

  /**
   * The policies that refuse the object when the team's account creates it.
   *
   * @param namespace where it is created
   * @param minor of the cluster's Kubernetes, 34 for 1.34
   */
  public breaches(object: KubeObject, namespace: ContractNamespace, minor: number): FenceBreach[] {
    const resource = resourceOfKind(groupOf(object.apiVersion), object.kind);
    const bindings = this.bindings(object, namespace);
    return this.contract.fences
      .filter(({ match, exclude = [] }) => match.some((rule) => matches(rule, object, resource)) && !exclude.some((rule) => matches(rule, object, resource)))
      .flatMap((definition) => this.broken(definition, bindings, minor).map((message) => ({ policy: definition.id, message })));
  }

  private bindings(object: KubeObject, { name: namespace, labels, annotations }: ContractNamespace): { readonly [name: string]: CelRecord | null } {
    const placed = { ...object, metadata: { ...object.metadata, namespace } };
    const groups = ['system:authenticated', 'system:serviceaccounts', `system:serviceaccounts:${namespace}`];
    return {
      object: placed as unknown as CelRecord,
      oldObject: null,
      namespaceObject: { metadata: { name: namespace, labels, annotations } } as unknown as CelRecord,
      request: {
        operation: 'CREATE',
        name: object.metadata.name,
        namespace,
        userInfo: { username: `system:serviceaccount:${namespace}:${this.contract.account}`, groups },
      },
    };
  }

  /** The messages of the rules that do not hold; what only a running cluster can tell is left to it. */
  private broken({ condition, variables, validations }: AdmissionDefinition, bindings: { readonly [name: string]: CelRecord | null }, minor: number): string[] {
    if (this.program(condition, minor).evaluate(bindings) !== true) { return []; }
    const programs = new Map(variables.map(({ name, expression }) => [name, this.program(expression, minor)]));
    const all = { ...bindings, variables: new ComposedVariables(programs, bindings) };
    return validations.flatMap(({ expression, message, messageExpression }) => {
      const value = this.program(expression, minor).evaluate(all);
      if (value === true || (value instanceof CelError && value.code === 'not-evaluable')) { return []; }
      const told = messageExpression && this.program(messageExpression, minor).evaluate(all);
      return [typeof told === 'string' ? told : message];
    });
  }

  private program(expression: string, minor: number): CelProgram {
    const key = `${minor} ${expression}`;
    const known = this.programs.get(key);
    if (known) { return known; }
    const program = compile(expression, { kubernetesMinor: minor, variables: VARIABLES });
    if (program instanceof CelError) { throw new Error(`a fence of the contract does not compile for Kubernetes 1.${minor}: ${program.message}: let the platform synthesize the contract again`); }
    this.programs.set(key, program);
    return program;
  }
}

function matches({ apiGroups, resources, operations, scope }: AdmissionMatch, { apiVersion }: KubeObject, resource: string): boolean {
  const has = (list: readonly string[], value: string) => list.includes(value) || list.includes('*');
  return has(apiGroups, groupOf(apiVersion)) && (has(resources, resource) || resources.includes('*/*')) && operations.includes('CREATE') && scope !== 'Cluster';
}
