import { TeamContract } from './model';
import { CelError } from '../../cel/error';
import { CelProgram, compile, ComposedVariables } from '../../cel/program';
import { CelRecord } from '../../cel/value';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';
import { AdmissionDefinition, AdmissionMatch, teamAdmission } from '../admission';
import { TeamMarks } from '../marks';
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
 * They are the same expressions that clusters enforce, told the same annotations of the namespace.
 */
export class Fences {
  private readonly definitions: readonly AdmissionDefinition[];
  private readonly marks = TeamMarks.standard();

  constructor(private readonly contract: TeamContract) {
    const teamOf = new Map(contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ name }): [string, string] => [name, contract.team])));
    const isFenced = Object.keys(contract.annotations).length > 0;
    this.definitions = isFenced ? teamAdmission({ platformUsers: [], teamOf, teamGroups: [] }, this.marks) : [];
  }

  /**
   * The policies that refuse the object when the team's account creates it.
   *
   * @param namespace where it is created
   * @param minor of the cluster's Kubernetes, 34 for 1.34
   */
  public breaches(object: KubeObject, namespace: string, minor: number): FenceBreach[] {
    const resource = resourceOfKind(groupOf(object.apiVersion), object.kind);
    if (resource === undefined) { return []; }
    const bindings = this.bindings(object, namespace);
    return this.definitions
      .filter(({ match, exclude = [] }) => [match, exclude].map((rules) => rules.some((rule) => matches(rule, object, resource))).join() === 'true,false')
      .flatMap((definition) => broken(definition, bindings, minor).map((message) => ({ policy: definition.id, message })));
  }

  private bindings(object: KubeObject, namespace: string): { readonly [name: string]: CelRecord | null } {
    const { account, annotations, team } = this.contract;
    const placed = { ...object, metadata: { ...object.metadata, namespace } };
    const groups = ['system:authenticated', 'system:serviceaccounts', `system:serviceaccounts:${namespace}`];
    return {
      object: placed as unknown as CelRecord,
      oldObject: null,
      namespaceObject: { metadata: { name: namespace, labels: this.marks._labels(team), annotations } } as unknown as CelRecord,
      request: {
        operation: 'CREATE', name: object.metadata.name, namespace, subResource: '', userInfo: { username: `system:serviceaccount:${namespace}:${account}`, groups },
      },
    };
  }
}

function matches({ apiGroups, resources, operations, scope }: AdmissionMatch, { apiVersion }: KubeObject, resource: string): boolean {
  const has = (list: readonly string[], value: string) => list.includes(value) || list.includes('*');
  return has(apiGroups, groupOf(apiVersion)) && has(resources, resource) && operations.includes('CREATE') && scope !== 'Cluster';
}

/** The messages of the rules that do not hold; what only a running cluster can tell is left to it. */
function broken({ condition, variables, validations }: AdmissionDefinition, bindings: { readonly [name: string]: CelRecord | null }, minor: number): string[] {
  const programOf = (expression: string): CelProgram => {
    const program = compile(expression, { kubernetesMinor: minor, variables: VARIABLES });
    if (program instanceof CelError) { throw new Error(`an admission policy of the wrapper does not compile for Kubernetes 1.${minor}: ${program.message}`); }
    return program;
  };
  if (programOf(condition).evaluate(bindings) !== true) { return []; }
  const programs = new Map(variables.map(({ name, expression }) => [name, programOf(expression)]));
  const all = { ...bindings, variables: new ComposedVariables(programs, bindings) };
  return validations.flatMap(({ expression, message }) => {
    const value = programOf(expression).evaluate(all);
    return value === true || (value instanceof CelError && value.code === 'not-evaluable') ? [] : [message];
  });
}
