import { Change, changesOf, clusterOf, isCluster } from './change';
import { eksAnywhereMistakes } from './eks-anywhere';
import { fieldMistakes, switchMistakes } from './fields';
import { Mistake } from './mistake';
import { topologyMistakes } from './topology';
import { versionMistakes, workersAhead } from './versions';
import { Finding, FindingSeverity, nearest } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';

/**
 * What an API server, a controller or an operator of clusters would regret in a step from one state of definitions to another.
 *
 * @param consented names of clusters whose deletion is meant
 */
export function upgradeFindings(before: readonly KubeObject[], after: readonly KubeObject[], consented: readonly string[] = []): Finding[] {
  const changes = changesOf(before, after);
  const known = new Set([...before, ...after].filter(isCluster).map(({ metadata }) => metadata.name));
  // A class and its templates belong to no cluster.
  const ownerOf = (object: KubeObject) => [clusterOf(object)].filter((name) => known.has(name));
  const single = changes.flatMap((change) => [
    ...removalMistakes(change, consented),
    ...fieldMistakes(change),
    ...switchMistakes(change),
    ...versionMistakes(change),
    ...eksAnywhereMistakes(change),
  ].map((mistake) => findingOf((change.after ?? change.before)!, mistake, ownerOf((change.after ?? change.before)!))));
  const across = [...workersAhead(after).map((one) => ({ ...one, users: ownerOf(one.object) })), ...topologyMistakes(before, after, changes)];
  return [...single, ...across.map(({ object, mistake, users }) => findingOf(object, mistake, users))];
}

function removalMistakes({ before, after }: Change, consented: readonly string[]): Mistake[] {
  if (!before || after || !isCluster(before) || consented.includes(before.metadata.name)) { return []; }
  const near = nearest(before.metadata.name, consented);
  const meant = near === undefined ? '' : ` (consent is given for '${near}' only)`;
  return [{
    code: 'upgrade.cluster-removed',
    message: `cluster '${before.metadata.name}' is no longer defined: where its objects are pruned, it is deleted with everything on it${meant}`,
    fix: `declare it again, or consent to its deletion with platform.consentToRemoval('${before.metadata.name}')`,
  }];
}

function findingOf(object: KubeObject, { code, field, message, fix }: Mistake, clusters: readonly string[]): Finding {
  return {
    code,
    severity: FindingSeverity.ERROR,
    path: clusterOf(object),
    object: describeId(idOf(object)),
    ...(field === undefined ? {} : { field }),
    message,
    fix,
    clusters: [...clusters],
  };
}
