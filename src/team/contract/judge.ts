import { Fences } from './fenced';
import { TeamContract } from './model';
import { Finding, FindingSeverity } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, groupOf, idOf } from '../../object/object-id';
import { didYouMean } from '../../object/suggestion';

/** Where a team delivers objects to. */
export interface Delivered {
  /** What to look at, for messages: the folder, or the construct. */
  readonly path: string;
  readonly namespace: string;
  /** Minor of Kubernetes, 34 for 1.34. */
  readonly minor: number;
}

/** Judges what a team delivers by its contract. */
export class ContractJudge {
  private readonly fences: Fences;
  private readonly kinds: ReadonlySet<string>;
  private readonly namespaces: readonly string[];

  constructor(contract: TeamContract) {
    this.fences = new Fences(contract);
    this.kinds = new Set(contract.allows.kinds.map(({ group, kind }) => `${group}/${kind}`));
    this.namespaces = [...new Set(contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ name }) => name)))];
  }

  /** What the platform would refuse of an object. */
  public findings(object: KubeObject, where: Delivered): Finding[] {
    const found = [...this.kindFindings(object, where), ...this.namespaceFindings(object, where)];
    if (found.length > 0) { return found; }
    return this.fences.breaches(object, where.namespace, where.minor).map(({ policy, message }) => finding(object, where, {
      code: 'contract.refused',
      message: `the admission policy '${policy}' refuses it: ${message}`,
      fix: 'change the object, or ask the platform to allow it',
    }));
  }

  private kindFindings(object: KubeObject, where: Delivered): Finding[] {
    if (this.kinds.has(`${groupOf(object.apiVersion)}/${object.kind}`)) { return []; }
    return [finding(object, where, {
      code: 'contract.kind',
      message: `the team's account may not create the kind '${object.kind}' of '${object.apiVersion}'`,
      fix: 'leave it out, or ask the platform to deliver it or to add the kind to the team\'s role',
    })];
  }

  private namespaceFindings(object: KubeObject, where: Delivered): Finding[] {
    const { namespace } = object.metadata;
    if (namespace === undefined || namespace === where.namespace) { return []; }
    const isOwn = this.namespaces.includes(String(namespace));
    return [finding(object, where, {
      code: 'contract.namespace',
      message: isOwn
        ? `namespace '${String(namespace)}' is the team's, and what lies here is applied by the account of '${where.namespace}'`
        : `namespace '${String(namespace)}' is not in the contract${didYouMean(String(namespace), this.namespaces)}`,
      fix: isOwn ? 'move it to the folder of its namespace' : `use one of ${this.namespaces.map((name) => `'${name}'`).join(', ')}`,
    })];
  }
}

function finding(object: KubeObject, { path }: Delivered, said: Pick<Finding, 'code' | 'message' | 'fix'>): Finding {
  return { severity: FindingSeverity.ERROR, path, object: describeId(idOf(object)), ...said };
}
