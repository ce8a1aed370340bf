import { Delivered } from './delivered';
import { Fences } from './fenced';
import { ContractClusters, ContractNamespace, TeamContract } from './model';
import { ownedName } from './owned';
import { PolicyVerdicts } from './policy-verdicts';
import { Finding, FindingSeverity } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, groupOf, idOf } from '../../object/object-id';
import { didYouMean } from '../../object/suggestion';
import { isFencedKind } from '../../reconciler/argocd-teams';
import { isBuiltInGroup } from '../../schema/served';
import { resourceOfKind } from '../sync/kind-of-resource';

/** Judges what a team delivers by its contract. */
export class ContractJudge {
  private readonly fences: Fences;
  private readonly policies: PolicyVerdicts;
  private readonly kinds: ReadonlySet<string>;
  private readonly resources: ReadonlySet<string>;
  private readonly namespaces: readonly string[];

  constructor(contract: TeamContract) {
    this.fences = new Fences(contract);
    this.policies = new PolicyVerdicts(contract);
    this.kinds = new Set(contract.allows.kinds.map(({ group, kind }) => `${group}/${kind}`));
    this.resources = new Set(contract.allows.resources);
    this.namespaces = [...new Set(contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ name }) => name)))];
  }

  /** What the platform would refuse of an object; the clusters are for the caller to add. */
  public findings(object: KubeObject, where: Delivered): Finding[] {
    const found = [...this.kindFindings(object, where), ...this.namespaceFindings(object, where)];
    if (found.length > 0) { return found; }
    const namespace = where.clusters.namespaces.find(({ name }) => name === where.namespace)!;
    if (namespace.owned?.includes(ownedName(object))) { return [ownedFinding(object, where)]; }
    return [...servedFindings(object, where), ...this.fenceFindings(object, where, namespace), ...this.policies.findings(object, where)];
  }

  private fenceFindings(object: KubeObject, where: Delivered, namespace: ContractNamespace): Finding[] {
    if (!where.clusters.isFenced) { return []; }
    return this.fences.breaches(object, namespace, minorOf(where.clusters)).map(({ policy, message }) => finding(object, where, {
      code: 'contract.refused',
      message: `the admission policy '${policy}' refuses it: ${message}`,
      fix: 'change the object, or ask the platform to allow it',
    }));
  }

  private kindFindings(object: KubeObject, where: Delivered): Finding[] {
    const group = groupOf(object.apiVersion);
    const isRead = where.clusters.namespaces.some(({ name, path }) => name === where.namespace && path !== '');
    if (where.clusters.reconciler === 'argocd' && isRead && isFencedKind(group, object.kind)) {
      return [finding(object, where, {
        code: 'contract.kind',
        message: `the team's project of Argo CD does not take the kind '${object.kind}' of '${object.apiVersion}'`,
        fix: 'leave it out on these clusters, or ask the platform to deliver it',
      })];
    }
    if (this.kinds.has(`${group}/${object.kind}`) || this.resources.has(`${resourceOfKind(group, object.kind)}.${group}`)) { return []; }
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
      fix: isOwn ? 'move it to where that namespace is delivered' : `use one of ${this.namespaces.map((name) => `'${name}'`).join(', ')}`,
    })];
  }
}

/** The minor of Kubernetes of clusters that are alike, 34 for 1.34. */
export function minorOf({ kubernetes }: ContractClusters): number {
  return Number(kubernetes.split('.')[1]);
}

/** A custom resource without its definition is refused by the API server, and with it all that is applied beside it. */
function servedFindings(object: KubeObject, where: Delivered): Finding[] {
  const group = groupOf(object.apiVersion);
  if (isBuiltInGroup(group) || where.clusters.serves.includes(group)) { return []; }
  return [finding(object, where, {
    code: 'contract.not-served',
    message: `nothing that the contract knows of serves the kind '${object.kind}' of '${object.apiVersion}' there`,
    fix: `leave it out on these clusters, or ask the platform to place what brings '${group}' there`,
  })];
}

/** Two who apply one object undo each other's work, and the fences refuse the team's. */
function ownedFinding(object: KubeObject, where: Delivered): Finding {
  return finding(object, where, {
    code: 'contract.owned',
    message: `${object.kind} '${object.metadata.name}' in namespace '${where.namespace}' belongs to the platform, which refuses another's`,
    fix: 'give it another name, or ask the platform to change its own',
  });
}

function finding(object: KubeObject, { path }: Delivered, said: Pick<Finding, 'code' | 'message' | 'fix'>): Finding {
  return { severity: FindingSeverity.ERROR, path, object: describeId(idOf(object)), ...said };
}
