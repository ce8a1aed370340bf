import { ApiRule, Breach, breach, NONE } from './api-rule';
import { Quantity } from '../../../cel/library/quantity';
import { isList, isMap, Json, JsonMap } from '../../../object/json';

/** What an API server refuses in a claim to storage, wherever one stands. */
export const CLAIM_RULES: readonly ApiRule['breaches'][] = [
  ({ resources }) => {
    const size = isMap(resources) && isMap(resources.requests) ? resources.requests.storage : undefined;
    if (size === undefined) { return breach(['resources', 'requests', 'storage'], 'a claim says how much it wants', 'set resources.requests.storage of its spec'); }
    return amount(size)?.nanos === 0n ? breach(['resources', 'requests', 'storage'], 'a claim wants more than nothing', "give an amount such as '1Gi'") : NONE;
  },
  ({ accessModes }) => {
    if (!isList(accessModes) || accessModes.length === 0) { return breach(['accessModes'], 'a claim says how it is accessed', 'set accessModes, such as ReadWriteOnce'); }
    return accessModes.length > 1 && accessModes.includes('ReadWriteOncePod') ? breach(['accessModes'], 'ReadWriteOncePod excludes other modes', 'keep it alone, or leave it out') : NONE;
  },
];

/** Rules of kinds that are about storage, shares of a namespace, priorities and data (k8s.io/kubernetes, pkg/apis: validation). */
export const NAMESPACE_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  '/ConfigMap': [{ at: '', breaches: configMap }],
  '/Secret': [{ at: '', breaches: ({ data, stringData }) => [...keys('data', data), ...keys('stringData', stringData)] }],
  '/LimitRange': [{ at: 'spec.limits[]', breaches: limits }],
  '/PersistentVolume': [{ at: 'spec', breaches: volume }],
  '/PersistentVolumeClaim': CLAIM_RULES.map((breaches) => ({ at: 'spec', breaches })),
  '/ResourceQuota': [{ at: 'spec.hard', breaches: quota }],
  'scheduling.k8s.io/PriorityClass': [{ at: '', breaches: priority }],
  'storage.k8s.io/StorageClass': [{ at: '', breaches: storageClass }],
};

function amount(value: Json | undefined): Quantity | undefined {
  return typeof value === 'string' || typeof value === 'number' ? Quantity.parse(String(value)) : undefined;
}

const KEY = /^(?!\.\.)(?!\.$)[-._a-zA-Z0-9]{1,253}$/;

function keys(field: string, map: Json | undefined): readonly Breach[] {
  return !isMap(map) ? NONE : Object.keys(map).filter((key) => !KEY.test(key))
    .flatMap((key) => breach([field, key], `'${key}' is no key of data`, 'use letters, digits, dashes, underscores and dots, at most 253'));
}

function configMap({ data, binaryData }: JsonMap): readonly Breach[] {
  const twice = isMap(data) && isMap(binaryData) ? Object.keys(data).filter((key) => Object.hasOwn(binaryData, key)) : [];
  return [
    ...keys('data', data), ...keys('binaryData', binaryData),
    ...twice.flatMap((key) => breach(['binaryData', key], `the key '${key}' is in data, too`, 'keep one of the two')),
  ];
}

const LEAST_FIRST = ['min', 'defaultRequest', 'default', 'max'];

function limits(limit: JsonMap): readonly Breach[] {
  const least = new Map<string, readonly [field: string, value: Quantity]>();
  return LEAST_FIRST.flatMap((field) => Object.entries(isMap(limit[field]) ? limit[field] : {}).flatMap(([name, text]): readonly Breach[] => {
    const [value, before] = [amount(text), least.get(name)];
    if (!value) { return NONE; }
    if (before && value.compareTo(before[1]) < 0) { return breach([field, name], `it is ${String(text)}, and less than ${before[0]}`, `let it be at least ${before[0]}`); }
    least.set(name, [field, value]);
    return NONE;
  }));
}

const NO_SOURCE: ReadonlySet<string> = new Set(['accessModes', 'capacity', 'claimRef', 'mountOptions', 'nodeAffinity', 'persistentVolumeReclaimPolicy',
  'storageClassName', 'volumeAttributesClassName', 'volumeMode']);

function volume(spec: JsonMap): readonly Breach[] {
  const sources = Object.keys(spec).filter((field) => !NO_SOURCE.has(field) && spec[field] !== null);
  if (sources.length !== 1) {
    return breach(sources.slice(1, 2), sources.length === 0 ? 'it does not say where the volume is' : `a volume is of one sort, and ${sources[0]} is set`, 'name one source, such as csi');
  }
  const missing = ['accessModes', 'capacity', ...(sources[0] === 'local' ? ['nodeAffinity'] : [])].filter((field) => spec[field] === undefined);
  return missing.flatMap((field) => breach([field], `${field} must be set`, 'set it'));
}

const COUNTED = /^(pods|services|replicationcontrollers|resourcequotas|secrets|configmaps|persistentvolumeclaims|services\.(nodeports|loadbalancers)|count\/.*)$/;

function quota(hard: JsonMap): readonly Breach[] {
  return Object.entries(hard).flatMap(([name, text]): readonly Breach[] => {
    const value = amount(text);
    const isCount = !value || !COUNTED.test(name) || value.nanos % 1_000_000_000n === 0n;
    return isCount ? NONE : breach([name], `'${String(text)}' is no whole number`, 'give how many there may be');
  });
}

const HIGHEST = 1_000_000_000;
const OF_THE_SYSTEM: ReadonlySet<unknown> = new Set(['system-node-critical', 'system-cluster-critical']);

function priority({ metadata, value }: JsonMap): readonly Breach[] {
  const name = isMap(metadata) ? metadata.name : undefined;
  if (typeof name !== 'string' || OF_THE_SYSTEM.has(name)) { return NONE; }
  if (name.startsWith('system-')) { return breach(['metadata', 'name'], 'names that begin with system- are those of Kubernetes', 'give another name'); }
  return typeof value === 'number' && value > HIGHEST ? breach(['value'], `it is ${value}, and the highest of one's own is ${HIGHEST}`, 'lower it') : NONE;
}

const PROVISIONER = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[a-z0-9]([-\w.]{0,61}[a-z0-9])?$/i;

function storageClass({ provisioner, allowedTopologies, reclaimPolicy }: JsonMap): readonly Breach[] {
  if (reclaimPolicy === 'Recycle') { return breach(['reclaimPolicy'], 'a volume that is made is not recycled', 'set Delete or Retain'); }
  if (typeof provisioner === 'string' && !PROVISIONER.test(provisioner)) { return breach(['provisioner'], `'${provisioner}' is no name of a provisioner`, "give one such as 'ebs.csi.aws.com'"); }
  return !isList(allowedTopologies) ? NONE : allowedTopologies.flatMap((term, i) => {
    const expressions = isMap(term) && isList(term.matchLabelExpressions) ? term.matchLabelExpressions : [];
    return expressions.flatMap((one, j) => (isMap(one) && isList(one.values) && one.values.length === 0
      ? breach(['allowedTopologies', i, 'matchLabelExpressions', j, 'values'], 'it allows no value', 'name one') : NONE));
  });
}
