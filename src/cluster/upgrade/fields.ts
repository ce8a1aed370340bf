import { at, Change } from './change';
import { IMMUTABLE, KEPT, ONE_STAYS, PRESETS, SET_ONCE } from './immutable';
import { Mistake } from './mistake';
import { became, said } from './said';
import { equal, isList, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { groupOf } from '../../object/object-id';

const FIX = 'leave it as it was, or make a new object beside it';

/** Changes of fields that their kinds never change. */
export function fieldMistakes({ before, after }: Change): Mistake[] {
  if (!before || !after) { return []; }
  const kind = `${groupOf(after.apiVersion)}/${after.kind}`;
  const differing = (fields: readonly string[] = []) => fields.filter((field) => !equal(valueOf(before, field), valueOf(after, field)));
  const given = (fields: readonly string[] = []) => fields.filter((field) => at(before, field) !== undefined);
  return [
    ...[...differing(IMMUTABLE[kind]), ...given(differing(SET_ONCE[kind]))].map((field) => ({
      code: 'upgrade.immutable-field',
      field,
      message: `${became(valueOf(before, field), valueOf(after, field))}, and the field cannot change once the object is there`,
      fix: after.kind === 'AWSManagedMachinePool' ? 'leave it, or declare a node pool of another name and remove this one' : FIX,
    })),
    ...given(KEPT[kind]).filter((field) => at(after, field) === undefined).map((field) => ({
      code: 'upgrade.immutable-field', field, message: `${said(at(before, field))} becomes nothing, and the field cannot be taken away`, fix: 'leave it, or name another',
    })),
    ...replacedPlaces(before, after, ONE_STAYS[kind]),
  ];
}

function valueOf(object: KubeObject, field: string): Json | undefined {
  return at(object, field) ?? PRESETS[field];
}

function replacedPlaces(before: KubeObject, after: KubeObject, field: string | undefined): Mistake[] {
  if (field === undefined) { return []; }
  const [old, now] = [before, after].map((object) => at(object, field) ?? []);
  if (!isList(old) || !isList(now) || old.length === 0 || old.some((name) => now.includes(name))) { return []; }
  return [{ code: 'upgrade.places-replaced', field, message: `${said(old)} becomes ${said(now)}, and one of them at least must stay`, fix: 'add the new ones first, and take the old ones away afterwards' }];
}

/** Choices that are made once: where etcd runs, how EKS authenticates, how its launch template comes about, whether it encrypts. */
export function switchMistakes({ before, after }: Change): Mistake[] {
  if (!before || !after) { return []; }
  const has = (object: KubeObject, field: string) => at(object, field) !== undefined;
  const once = (field: string, what: string): Mistake[] => (has(before, field) === has(after, field) ? [] : [{
    code: 'upgrade.immutable-field', field, message: `${what} cannot be ${has(after, field) ? 'added' : 'taken away'} later`, fix: FIX,
  }]);
  switch (`${groupOf(after.apiVersion)}/${after.kind}`) {
    case 'controlplane.cluster.x-k8s.io/KubeadmControlPlane': return once('spec.kubeadmConfigSpec.clusterConfiguration.etcd.external', 'etcd outside of the control plane');
    case 'anywhere.eks.amazonaws.com/Cluster': return once('spec.externalEtcdConfiguration', 'machines of their own for etcd');
    case 'cluster.x-k8s.io/Cluster': return once('spec.topology', 'a class');
    case 'infrastructure.cluster.x-k8s.io/AWSManagedMachinePool': return once('spec.awsLaunchTemplate', 'a launch template');
    case 'infrastructure.cluster.x-k8s.io/OpenStackCluster': return bastionMistakes(before, after);
    case 'controlplane.cluster.x-k8s.io/AWSManagedControlPlane':
      return [...authenticationMistakes(before, after), ...encryptionMistakes(before, after), ...once('spec.network.vpc.ipv6', 'addresses of IPv6')];
    default: return [];
  }
}

const MODES = ['config_map', 'api_and_config_map', 'api'];

function authenticationMistakes(before: KubeObject, after: KubeObject): Mistake[] {
  const field = 'spec.accessConfig.authenticationMode';
  if (at(after, 'spec.accessConfig') === undefined) { return []; }
  const [from, to] = [before, after].map((object) => String(at(object, field) ?? MODES[0]));
  if (MODES.indexOf(to) >= MODES.indexOf(from)) { return []; }
  return [{ code: 'upgrade.authentication-back', field, message: `'${from}' becomes '${to}', and EKS never goes back towards its ConfigMap`, fix: `keep '${from}'` }];
}

/** Encryption can be added, and then stays with its key. */
function encryptionMistakes(before: KubeObject, after: KubeObject): Mistake[] {
  if (at(before, 'spec.encryptionConfig') === undefined) { return []; }
  const key = 'spec.encryptionConfig.provider';
  const field = at(before, key) === undefined && at(after, 'spec.encryptionConfig') === undefined ? 'spec.encryptionConfig' : key;
  if (equal(at(before, field), at(after, field))) { return []; }
  return [{ code: 'upgrade.immutable-field', field, message: `${became(at(before, field), at(after, field))}, and EKS never changes the key of Secrets`, fix: 'keep the key' }];
}

/** The machine that people log on to goes before its settings may. */
function bastionMistakes(before: KubeObject, after: KubeObject): Mistake[] {
  const field = 'spec.bastion';
  const isRunning = at(before, field) !== undefined && at(before, 'spec.bastion.enabled') !== false;
  if (!isRunning || at(after, field) !== undefined) { return []; }
  return [{ code: 'upgrade.immutable-field', field, message: 'the bastion is taken away while it runs', fix: 'set enabled to false first, and take its settings away afterwards' }];
}
