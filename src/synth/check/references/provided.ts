import { made } from './makers';
import { keyOfTarget, madeByKey, operatorKey, targetOf } from './target';
import { isList, isMap, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import { isBuiltInGroup } from '../../../schema/served';
import { at } from '../objects/field';
import type { Kinds } from '../objects/kinds';

/** The keys of what an object brings: itself, and what a controller makes of it. */
export function provided(object: KubeObject, kinds: Kinds): readonly string[] {
  const own = targetOf(object, kinds);
  const others = made(object, own.group, own.namespace);
  if (others) { return [keyOfTarget(own), ...others]; }
  if (own.namespace === '' || isBuiltInGroup(own.group)) { return [keyOfTarget(own)]; }
  const beside = [keyOfTarget(own), madeByKey(own.namespace, own.name)];
  return WITHOUT_PODS.test(own.group) || MONITORS.test(object.kind) ? beside : [...beside, operatorKey(own.namespace)];
}

/** Groups whose controllers run no pods beside their custom resources. */
const WITHOUT_PODS = new RegExp('(^|\\.)(fluxcd\\.io|cluster\\.x-k8s\\.io|anywhere\\.eks\\.amazonaws\\.com|tinkerbell\\.org|cert-manager\\.io|external-secrets\\.io|'
  + 'bitnami\\.com|kyverno\\.io|gatekeeper\\.sh|configsync\\.gke\\.io|cattle\\.io|capsule\\.clastix\\.io)$');

/** Kinds of Prometheus that say what it looks at. */
const MONITORS = /^(AlertmanagerConfig|PodMonitor|Probe|PrometheusRule|ScrapeConfig|ServiceMonitor)$/;

/** The keys of data that a ConfigMap or Secret has, also one that a controller makes; undefined where they are not known. */
export function dataKeys(object: KubeObject): ReadonlySet<string> | undefined {
  switch (`${groupOf(object.apiVersion)}/${object.kind}`) {
    case '/ConfigMap': return INJECTED.some((label) => at(object, 'metadata', 'labels', label) ?? at(object, 'metadata', 'annotations', label)) ? undefined : keysOf(object.data, object.binaryData);
    // A token is filled in by Kubernetes.
    case '/Secret': return object.type === 'kubernetes.io/service-account-token' ? undefined : keysOf(object.data, object.stringData);
    case 'bitnami.com/SealedSecret': return keysOf(at(object, 'spec', 'encryptedData'));
    case 'external-secrets.io/ExternalSecret': return externalKeys(object);
    default: return undefined;
  }
}

/** OpenShift writes certificates into ConfigMaps that carry one of these. */
const INJECTED = ['config.openshift.io/inject-trusted-cabundle', 'service.beta.openshift.io/inject-cabundle'];

function externalKeys(object: KubeObject): ReadonlySet<string> | undefined {
  const data = at(object, 'spec', 'data');
  const texts = at(object, 'spec', 'target', 'template', 'data');
  if (at(object, 'spec', 'target', 'template', 'templateFrom') !== undefined) { return undefined; }
  if (isMap(texts) && at(object, 'spec', 'target', 'template', 'mergePolicy') !== 'Merge') { return new Set(Object.keys(texts)); }
  if (at(object, 'spec', 'dataFrom') !== undefined || !isList(data)) { return undefined; }
  return new Set([...data.map((item) => String(at(item, 'secretKey'))), ...(isMap(texts) ? Object.keys(texts) : [])]);
}

function keysOf(...maps: readonly (Json | undefined)[]): ReadonlySet<string> {
  return new Set(maps.flatMap((map) => (isMap(map) ? Object.keys(map) : [])));
}
