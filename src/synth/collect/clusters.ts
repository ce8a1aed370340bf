import { IConstruct } from 'constructs';
import { Cluster } from '../../cluster';
import { Finding, FindingSeverity, PolicyEngine } from '../../fleet';
import { IReconciler } from '../../reconciler';
import { ClusterModel } from '../model';

/** What clusters have that say nothing else. */
export interface ClusterDefaults {
  readonly reconciler: IReconciler;
  readonly policyEngine: PolicyEngine;
}

/** The clusters of a platform, by name; two of one name are a finding. */
export function declaredClusters(constructs: readonly IConstruct[], byDefault: ClusterDefaults, findings: Finding[]): ClusterModel[] {
  const byName = new Map<string, ClusterModel>();
  for (const construct of constructs) {
    if (!Cluster.isCluster(construct)) { continue; }
    const first = byName.get(construct.clusterName);
    if (first) { findings.push(twice(construct, first)); }
    byName.set(construct.clusterName, {
      name: construct.clusterName,
      path: construct.node.path,
      facts: construct,
      reconciler: construct.reconciler ?? byDefault.reconciler,
      policyEngine: construct.policyEngine ?? byDefault.policyEngine,
    });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function twice(cluster: Cluster, first: ClusterModel): Finding {
  return {
    code: 'cluster.duplicate',
    severity: FindingSeverity.ERROR,
    path: cluster.node.path,
    message: `two clusters are named '${cluster.clusterName}': '${first.path}' and '${cluster.node.path}'`,
    fix: 'give one of them another id; folders and placements go by the name',
  };
}
