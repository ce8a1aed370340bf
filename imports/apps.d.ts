import type * as core from './core';
import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface ControllerRevisionV1 {
 apiVersion: "apps/v1"
 kind: "ControllerRevision"
 metadata: ObjectMeta
 data?: {
  [k: string]: unknown
 }
 revision: number
}
export interface DaemonSetConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface DaemonSetUpdateStrategyV1 {
 rollingUpdate?: RollingUpdateDaemonSetV1
 type?: string
}
export interface DaemonSetV1 {
 apiVersion: "apps/v1"
 kind: "DaemonSet"
 metadata: ObjectMeta
 spec?: DaemonSetV1Spec
 status?: DaemonSetV1Status
}
export interface DaemonSetV1Spec {
 minReadySeconds?: number
 revisionHistoryLimit?: number
 selector: meta.LabelSelector
 template: core.PodTemplateSpecV1
 updateStrategy?: DaemonSetUpdateStrategyV1
}
export interface DaemonSetV1Status {
 collisionCount?: number
 conditions?: readonly DaemonSetConditionV1[]
 currentNumberScheduled: number
 desiredNumberScheduled: number
 numberAvailable?: number
 numberMisscheduled: number
 numberReady: number
 numberUnavailable?: number
 observedGeneration?: number
 updatedNumberScheduled?: number
}
export interface DeploymentConditionV1 {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface DeploymentStrategyV1 {
 rollingUpdate?: RollingUpdateDeploymentV1
 type?: string
}
export interface DeploymentV1 {
 apiVersion: "apps/v1"
 kind: "Deployment"
 metadata: ObjectMeta
 spec?: DeploymentV1Spec
 status?: DeploymentV1Status
}
export interface DeploymentV1Spec {
 minReadySeconds?: number
 paused?: boolean
 progressDeadlineSeconds?: number
 replicas?: number
 revisionHistoryLimit?: number
 selector: meta.LabelSelector
 strategy?: DeploymentStrategyV1
 template: core.PodTemplateSpecV1
}
export interface DeploymentV1Status {
 availableReplicas?: number
 collisionCount?: number
 conditions?: readonly DeploymentConditionV1[]
 observedGeneration?: number
 readyReplicas?: number
 replicas?: number
 terminatingReplicas?: number
 unavailableReplicas?: number
 updatedReplicas?: number
}
export interface ReplicaSetConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ReplicaSetV1 {
 apiVersion: "apps/v1"
 kind: "ReplicaSet"
 metadata: ObjectMeta
 spec?: ReplicaSetV1Spec
 status?: ReplicaSetV1Status
}
export interface ReplicaSetV1Spec {
 minReadySeconds?: number
 replicas?: number
 selector: meta.LabelSelector
 template?: core.PodTemplateSpecV1
}
export interface ReplicaSetV1Status {
 availableReplicas?: number
 conditions?: readonly ReplicaSetConditionV1[]
 fullyLabeledReplicas?: number
 observedGeneration?: number
 readyReplicas?: number
 replicas: number
 terminatingReplicas?: number
}
export interface RollingUpdateDaemonSetV1 {
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface RollingUpdateDeploymentV1 {
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface RollingUpdateStatefulSetStrategyV1 {
 maxUnavailable?: (number | string)
 partition?: number
}
export interface StatefulSetConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface StatefulSetOrdinalsV1 {
 start?: number
}
export interface StatefulSetPersistentVolumeClaimRetentionPolicyV1 {
 whenDeleted?: string
 whenScaled?: string
}
export interface StatefulSetUpdateStrategyV1 {
 rollingUpdate?: RollingUpdateStatefulSetStrategyV1
 type?: string
}
export interface StatefulSetV1 {
 apiVersion: "apps/v1"
 kind: "StatefulSet"
 metadata: ObjectMeta
 spec?: StatefulSetV1Spec
 status?: StatefulSetV1Status
}
export interface StatefulSetV1Spec {
 minReadySeconds?: number
 ordinals?: StatefulSetOrdinalsV1
 persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicyV1
 podManagementPolicy?: string
 replicas?: number
 revisionHistoryLimit?: number
 selector: meta.LabelSelector
 serviceName?: string
 template: core.PodTemplateSpecV1
 updateStrategy?: StatefulSetUpdateStrategyV1
 volumeClaimTemplates?: readonly core.PersistentVolumeClaimV1[]
}
export interface StatefulSetV1Status {
 availableReplicas?: number
 collisionCount?: number
 conditions?: readonly StatefulSetConditionV1[]
 currentReplicas?: number
 currentRevision?: string
 observedGeneration?: number
 readyReplicas?: number
 replicas: number
 updateRevision?: string
 updatedReplicas?: number
}
export declare const CONTROLLER_REVISION_V1: Kind<ControllerRevisionV1>;
export declare const DAEMON_SET_V1: Kind<DaemonSetV1>;
export declare const DEPLOYMENT_V1: Kind<DeploymentV1>;
export declare const REPLICA_SET_V1: Kind<ReplicaSetV1>;
export declare const STATEFUL_SET_V1: Kind<StatefulSetV1>;
