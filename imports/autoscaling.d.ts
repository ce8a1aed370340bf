import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface ContainerResourceMetricSourceV2 {
 container: string
 name: string
 target: MetricTargetV2
}
export interface ContainerResourceMetricStatusV2 {
 container: string
 current: MetricValueStatusV2
 name: string
}
export interface CrossVersionObjectReferenceV1 {
 apiVersion?: string
 kind: string
 name: string
}
export interface CrossVersionObjectReferenceV2 {
 apiVersion?: string
 kind: string
 name: string
}
export interface ExternalMetricSourceV2 {
 metric: MetricIdentifierV2
 target: MetricTargetV2
}
export interface ExternalMetricStatusV2 {
 current: MetricValueStatusV2
 metric: MetricIdentifierV2
}
export interface HPAScalingPolicyV2 {
 periodSeconds: number
 type: string
 value: number
}
export interface HPAScalingRulesV2 {
 policies?: readonly HPAScalingPolicyV2[]
 selectPolicy?: string
 stabilizationWindowSeconds?: number
 tolerance?: (number | string)
}
export interface HorizontalPodAutoscalerBehaviorV2 {
 scaleDown?: HPAScalingRulesV2
 scaleUp?: HPAScalingRulesV2
}
export interface HorizontalPodAutoscalerConditionV2 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface HorizontalPodAutoscalerV1 {
 apiVersion: "autoscaling/v1"
 kind: "HorizontalPodAutoscaler"
 metadata: ObjectMeta
 spec: HorizontalPodAutoscalerV1Spec
 status?: HorizontalPodAutoscalerV1Status
}
export interface HorizontalPodAutoscalerV1Spec {
 maxReplicas: number
 minReplicas?: number
 scaleTargetRef: CrossVersionObjectReferenceV1
 targetCPUUtilizationPercentage?: number
}
export interface HorizontalPodAutoscalerV1Status {
 currentCPUUtilizationPercentage?: number
 currentReplicas: number
 desiredReplicas: number
 lastScaleTime?: string
 observedGeneration?: number
}
export interface HorizontalPodAutoscalerV2 {
 apiVersion: "autoscaling/v2"
 kind: "HorizontalPodAutoscaler"
 metadata: ObjectMeta
 spec: HorizontalPodAutoscalerV2Spec
 status?: HorizontalPodAutoscalerV2Status
}
export interface HorizontalPodAutoscalerV2Spec {
 behavior?: HorizontalPodAutoscalerBehaviorV2
 maxReplicas: number
 metrics?: readonly MetricSpecV2[]
 minReplicas?: number
 scaleTargetRef: CrossVersionObjectReferenceV2
}
export interface HorizontalPodAutoscalerV2Status {
 conditions?: readonly HorizontalPodAutoscalerConditionV2[]
 currentMetrics?: readonly MetricStatusV2[]
 currentReplicas?: number
 desiredReplicas: number
 lastScaleTime?: string
 observedGeneration?: number
}
export interface MetricIdentifierV2 {
 name: string
 selector?: meta.LabelSelector
}
export interface MetricSpecV2 {
 containerResource?: ContainerResourceMetricSourceV2
 external?: ExternalMetricSourceV2
 object?: ObjectMetricSourceV2
 pods?: PodsMetricSourceV2
 resource?: ResourceMetricSourceV2
 type: string
}
export interface MetricStatusV2 {
 containerResource?: ContainerResourceMetricStatusV2
 external?: ExternalMetricStatusV2
 object?: ObjectMetricStatusV2
 pods?: PodsMetricStatusV2
 resource?: ResourceMetricStatusV2
 type: string
}
export interface MetricTargetV2 {
 averageUtilization?: number
 averageValue?: (number | string)
 type: string
 value?: (number | string)
}
export interface MetricValueStatusV2 {
 averageUtilization?: number
 averageValue?: (number | string)
 value?: (number | string)
}
export interface ObjectMetricSourceV2 {
 describedObject: CrossVersionObjectReferenceV2
 metric: MetricIdentifierV2
 target: MetricTargetV2
}
export interface ObjectMetricStatusV2 {
 current: MetricValueStatusV2
 describedObject: CrossVersionObjectReferenceV2
 metric: MetricIdentifierV2
}
export interface PodsMetricSourceV2 {
 metric: MetricIdentifierV2
 target: MetricTargetV2
}
export interface PodsMetricStatusV2 {
 current: MetricValueStatusV2
 metric: MetricIdentifierV2
}
export interface ResourceMetricSourceV2 {
 name: string
 target: MetricTargetV2
}
export interface ResourceMetricStatusV2 {
 current: MetricValueStatusV2
 name: string
}
export interface ScaleV1 {
 apiVersion: "autoscaling/v1"
 kind: "Scale"
 metadata: ObjectMeta
 spec?: ScaleV1Spec
 status?: ScaleV1Status
}
export interface ScaleV1Spec {
 replicas?: number
}
export interface ScaleV1Status {
 replicas: number
 selector?: string
}
export declare const HORIZONTAL_POD_AUTOSCALER_V2: Kind<HorizontalPodAutoscalerV2>;
export declare const HORIZONTAL_POD_AUTOSCALER_V1: Kind<HorizontalPodAutoscalerV1>;
export declare const SCALE_V1: Kind<ScaleV1>;
