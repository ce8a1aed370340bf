import { AdmissionMatch, AdmissionVariable, WRITES } from './definition';

/** Pods, ephemeral containers of running ones, and every object that makes pods: whoever writes one is told at once. */
export const PODS: readonly AdmissionMatch[] = [
  { apiGroups: [''], resources: ['pods', 'pods/ephemeralcontainers', 'podtemplates', 'replicationcontrollers'], operations: WRITES },
  { apiGroups: ['apps'], resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'], operations: WRITES },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], operations: WRITES },
];

/** True unless a pod that runs is written without a change to its spec: its labels, finalizers and the like stay changeable when fences are raised. */
export const POD_CHANGED = "(request.operation != 'UPDATE' || object.kind != 'Pod' || oldObject == null || object.spec != oldObject.spec)";

/** What holds the pod's metadata and spec. */
export const POD_TEMPLATE = "object.kind == 'Pod' ? object : object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template"
  + " : object.kind == 'PodTemplate' ? object.template : object.spec.template";

/** The pod's spec wherever the object holds it, and all of its containers. */
export const POD_VARIABLES: readonly AdmissionVariable[] = [
  { name: 'template', expression: POD_TEMPLATE },
  { name: 'pod', expression: 'variables.template.spec' },
  {
    name: 'containers',
    expression: 'variables.pod.containers + variables.pod.?initContainers.orValue([]) + variables.pod.?ephemeralContainers.orValue([])',
  },
];

/** Every image that the pod runs or mounts. */
export const IMAGES: AdmissionVariable = {
  name: 'images',
  expression: "variables.containers.map(c, c.?image.orValue('')) + variables.pod.?volumes.orValue([]).filter(v, has(v.image)).map(v, v.image.?reference.orValue(''))",
};
