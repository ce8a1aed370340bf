import { ResourceMatch } from './definition';
import { PolicyVariable } from './match';
import { isMap, Json, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';
import { groupOf } from '../object/object-id';

const WRITES = ['CREATE', 'UPDATE'];
const resources = (kinds: { readonly [kind: string]: string }) => Object.entries(kinds).map(([kind, plural]) => ({ kind, plural }));

/** Pods, and every object of Kubernetes that makes pods: whoever writes one is told at once. */
export const PODS: readonly ResourceMatch[] = [
  {
    group: '',
    versions: ['*'],
    resources: resources({ Pod: 'pods', PodTemplate: 'podtemplates', ReplicationController: 'replicationcontrollers' }),
    subresources: ['pods/ephemeralcontainers', 'pods/resize'],
    operations: WRITES,
  },
  {
    group: 'apps',
    versions: ['*'],
    resources: resources({ DaemonSet: 'daemonsets', Deployment: 'deployments', ReplicaSet: 'replicasets', StatefulSet: 'statefulsets' }),
    subresources: [],
    operations: WRITES,
  },
  { group: 'batch', versions: ['*'], resources: resources({ CronJob: 'cronjobs', Job: 'jobs' }), subresources: [], operations: WRITES },
];

/** The pod wherever the object holds it, its spec, and all of its containers. */
export const POD_VARIABLES: readonly PolicyVariable[] = [
  {
    name: 'template',
    expression: "object.kind == 'Pod' ? object : object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template"
      + " : object.kind == 'PodTemplate' ? object.template : object.spec.template",
  },
  { name: 'pod', expression: 'variables.template.spec' },
  {
    name: 'containers',
    expression: 'variables.pod.?containers.orValue([]) + variables.pod.?initContainers.orValue([]) + variables.pod.?ephemeralContainers.orValue([])',
  },
];

/**
 * True unless a pod that runs is written without a change to its spec: labels, finalizers and its status must stay
 * changeable even where a newer policy would refuse the pod.
 */
export const POD_CHANGED = "request.operation != 'UPDATE' || object.kind != 'Pod' || oldObject == null || object.spec != oldObject.spec";

/** The same for rules about fields that no update of a pod can change, but for the containers that debugging adds. */
export const POD_MADE = "request.operation != 'UPDATE' || object.kind != 'Pod' || request.?subResource.orValue('') == 'ephemeralcontainers'";

/** Where an object of Kubernetes holds the pod that it makes; empty for a pod itself. */
export function templatePath(object: KubeObject): readonly string[] | undefined {
  return PATHS.get(`${groupOf(object.apiVersion)}/${object.kind}`);
}

const PATHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['/Pod', []],
  ['/PodTemplate', ['template']],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ...['/ReplicationController', 'apps/DaemonSet', 'apps/Deployment', 'apps/ReplicaSet', 'apps/StatefulSet', 'batch/Job']
    .map((key): [string, string[]] => [key, ['spec', 'template']]),
]);

const PODS_MADE = new WeakMap<KubeObject, KubeObject>();

/** The pod that a controller would make of its template, with the controller's name; undefined for what makes no pods. */
export function podMadeBy(object: KubeObject): KubeObject | undefined {
  const path = templatePath(object);
  if (!path || path.length === 0) { return undefined; }
  const known = PODS_MADE.get(object);
  if (known) { return known; }
  const template = path.reduce<Json | undefined>((value, key) => (isMap(value) ? value[key] : undefined), object);
  if (!isMap(template)) { return undefined; }
  const { namespace } = object.metadata;
  const metadata = { ...(isMap(template.metadata) ? template.metadata : {}), name: object.metadata.name, ...(namespace === undefined ? {} : { namespace }) };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, ...(template.spec === undefined ? {} : { spec: template.spec }) } as JsonMap as KubeObject;
  PODS_MADE.set(object, pod);
  return pod;
}
