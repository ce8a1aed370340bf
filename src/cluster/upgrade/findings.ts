import { at, Change, changesOf, clusterOf, isCluster, isEksAnywhere } from './change';
import { eksAnywhereMistakes } from './eks-anywhere';
import { IMMUTABLE } from './immutable';
import { Mistake } from './mistake';
import { versionMistakes, workersAhead } from './versions';
import { Finding, FindingSeverity } from '../../fleet';
import { equal, isList, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { describeId, groupOf, idOf } from '../../object/object-id';

/**
 * What an API server, a controller or an operator of clusters would regret in a step from one state of definitions to another.
 *
 * @param consented names of clusters whose deletion is meant
 */
export function upgradeFindings(before: readonly KubeObject[], after: readonly KubeObject[], consented: readonly string[] = []): Finding[] {
  const changes = changesOf(before, after);
  const single = changes.flatMap((change) => [
    ...removalMistakes(change, consented),
    ...immutableMistakes(change),
    ...switchMistakes(change),
    ...versionMistakes(change),
    ...eksAnywhereMistakes(change),
  ].map((mistake) => findingOf(change, mistake)));
  return [...single, ...workersAhead(after).map(({ object, mistake }) => findingOf({ after: object }, mistake))];
}

function removalMistakes({ before, after }: Change, consented: readonly string[]): Mistake[] {
  if (!before || after || !isCluster(before) || consented.includes(before.metadata.name)) { return []; }
  return [{
    code: 'upgrade.cluster-removed',
    message: `cluster '${before.metadata.name}' is no longer defined: where its objects are pruned, it is deleted with everything on it`,
    fix: `declare it again, or consent to its deletion with platform.consentToRemoval('${before.metadata.name}')`,
  }];
}

function immutableMistakes({ before, after }: Change): Mistake[] {
  if (!before || !after) { return []; }
  const fields = IMMUTABLE[`${groupOf(after.apiVersion)}/${after.kind}`] ?? [];
  return fields
    .filter((field) => !equal(at(before, field), at(after, field)))
    .map((field) => ({
      code: 'upgrade.immutable-field',
      field,
      message: `${said(at(before, field))} becomes ${said(at(after, field))}, and the field cannot change once the object is there`,
      fix: after.kind === 'AWSManagedMachinePool' ? 'leave it, or declare a node pool of another name and remove this one' : 'leave it as it was, or make a new object beside it',
    }));
}

/** Choices that are made once: where etcd runs, how EKS authenticates, how its launch template comes about, whether it encrypts. */
function switchMistakes({ before, after }: Change): Mistake[] {
  if (!before || !after) { return []; }
  const has = (object: KubeObject, field: string) => at(object, field) !== undefined;
  const once = (field: string, what: string): Mistake[] => (has(before, field) === has(after, field) ? [] : [{
    code: 'upgrade.immutable-field', field, message: `${what} cannot be ${has(after, field) ? 'added' : 'taken away'} later`, fix: 'leave it as it was, or make a new object beside it',
  }]);
  switch (after.kind) {
    case 'KubeadmControlPlane': return once('spec.kubeadmConfigSpec.clusterConfiguration.etcd.external', 'etcd outside of the control plane');
    case 'Cluster': return isEksAnywhere(after) ? once('spec.externalEtcdConfiguration', 'machines of their own for etcd') : [];
    case 'AWSManagedMachinePool': return once('spec.awsLaunchTemplate', 'a launch template');
    case 'AWSManagedControlPlane':
      return [...authenticationMistakes(before, after), ...encryptionMistakes(before, after), ...once('spec.network.vpc.ipv6', 'addresses of IPv6')];
    default: return [];
  }
}

const MODES = ['config_map', 'api_and_config_map', 'api'];

function authenticationMistakes(before: KubeObject, after: KubeObject): Mistake[] {
  const field = 'spec.accessConfig.authenticationMode';
  const [from, to] = [before, after].map((object) => String(at(object, field) ?? MODES[0]));
  if (MODES.indexOf(to) >= MODES.indexOf(from)) { return []; }
  return [{ code: 'upgrade.authentication-back', field, message: `'${from}' becomes '${to}', and EKS never goes back towards its ConfigMap`, fix: `keep '${from}'` }];
}

/** Encryption can be added, and then stays. */
function encryptionMistakes(before: KubeObject, after: KubeObject): Mistake[] {
  const field = 'spec.encryptionConfig.provider';
  if (at(before, field) === undefined || equal(at(before, field), at(after, field))) { return []; }
  return [{ code: 'upgrade.immutable-field', field, message: `${said(at(before, field))} becomes ${said(at(after, field))}, and EKS never changes the key of Secrets`, fix: 'keep the key' }];
}

function findingOf({ before, after }: Change, { code, field, message, fix }: Mistake): Finding {
  const object = (after ?? before)!;
  return {
    code,
    severity: FindingSeverity.ERROR,
    path: clusterOf(object),
    object: describeId(idOf(object)),
    ...(field === undefined ? {} : { field }),
    message,
    fix,
    clusters: [clusterOf(object)],
  };
}

function said(value: Json | undefined): string {
  if (value === undefined) { return 'nothing'; }
  return typeof value === 'object' && !isList(value) ? 'an object of fields' : JSON.stringify(value);
}
