import { Construct } from 'constructs';
import { deployment, example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** An object of a removed API stops an upgrade; the deprecation guide of Kubernetes says what took its place. */
export const REMOVED_APIS: Rule = {
  id: 'removed-apis',
  title: 'no API is used that newer clusters lack',
  description: 'An object of a removed API stops an upgrade; the deprecation guide of Kubernetes says what took its place.',
  category: 'metadata',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('*', { '*': '*' })],
  parameters: [
    {
      name: 'apis',
      about: 'APIs `{ apiVersion, kinds }` that are gone or will be',
      schema: { type: 'array', items: { type: 'object', required: ['apiVersion', 'kinds'], properties: { apiVersion: { type: 'string' }, kinds: { type: 'array', items: { type: 'string' } } } } },
      value: [
        { apiVersion: 'apiregistration.k8s.io/v1beta1', kinds: ['APIService'] },
        { apiVersion: 'apps/v1beta1', kinds: ['Deployment', 'ReplicaSet', 'StatefulSet'] },
        { apiVersion: 'apps/v1beta2', kinds: ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'] },
        { apiVersion: 'authentication.k8s.io/v1beta1', kinds: ['TokenReview'] },
        { apiVersion: 'authorization.k8s.io/v1beta1', kinds: ['LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SubjectAccessReview'] },
        { apiVersion: 'certificates.k8s.io/v1beta1', kinds: ['CertificateSigningRequest'] },
        { apiVersion: 'coordination.k8s.io/v1beta1', kinds: ['Lease'] },
        { apiVersion: 'rbac.authorization.k8s.io/v1beta1', kinds: ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'] },
        { apiVersion: 'scheduling.k8s.io/v1beta1', kinds: ['PriorityClass'] },
        { apiVersion: 'admissionregistration.k8s.io/v1beta1', kinds: ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'] },
        { apiVersion: 'apiextensions.k8s.io/v1beta1', kinds: ['CustomResourceDefinition'] },
        { apiVersion: 'autoscaling/v2beta1', kinds: ['HorizontalPodAutoscaler'] },
        { apiVersion: 'autoscaling/v2beta2', kinds: ['HorizontalPodAutoscaler'] },
        { apiVersion: 'batch/v1beta1', kinds: ['CronJob'] },
        { apiVersion: 'discovery.k8s.io/v1beta1', kinds: ['EndpointSlice'] },
        { apiVersion: 'events.k8s.io/v1beta1', kinds: ['Event'] },
        { apiVersion: 'extensions/v1beta1', kinds: ['DaemonSet', 'Deployment', 'Ingress', 'NetworkPolicy', 'PodSecurityPolicy', 'ReplicaSet'] },
        { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta1', kinds: ['FlowSchema', 'PriorityLevelConfiguration'] },
        { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta2', kinds: ['FlowSchema', 'PriorityLevelConfiguration'] },
        { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kinds: ['FlowSchema', 'PriorityLevelConfiguration'] },
        { apiVersion: 'networking.k8s.io/v1beta1', kinds: ['Ingress', 'IngressClass'] },
        { apiVersion: 'node.k8s.io/v1beta1', kinds: ['RuntimeClass'] },
        { apiVersion: 'policy/v1beta1', kinds: ['PodDisruptionBudget', 'PodSecurityPolicy'] },
        { apiVersion: 'storage.k8s.io/v1beta1', kinds: ['CSIDriver', 'CSINode', 'CSIStorageCapacity', 'StorageClass', 'VolumeAttachment'] },
      ],
    },
  ],
  rules: [
    {
      expression: '!variables.apis.exists(a, a.apiVersion == object.apiVersion && object.kind in a.kinds)',
      message: 'the API is removed from newer versions of Kubernetes',
      remedy: 'move to the version that took its place',
    },
  ],
  references: controls({}),
  good: [
    deployment({}),
  ],
  bad: [
    example('batch/v1beta1', 'CronJob', {}),
  ],
};

/** What `RemovedApis` is told. */
export interface RemovedApisProps extends PolicyPlacementProps {
  /**
   * APIs `{ apiVersion, kinds }` that are gone or will be.
   *
   * @default - [{"apiVersion": "apiregistration.k8s.io/v1beta1", "kinds": ["APIService"]}, {"apiVersion": "apps/v1beta1", "kinds": ["De…
   */
  readonly apis?: any[];
}

/** No API is used that newer clusters lack. */
export class RemovedApis extends Policy {
  constructor(scope: Construct, id: string, props: RemovedApisProps = {}) {
    super(scope, id, policyOf(REMOVED_APIS, props));
  }
}
