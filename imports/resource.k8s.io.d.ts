import type * as core from './core';
import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface AllocatedDeviceStatusV1 {
 conditions?: readonly meta.Condition[]
 data?: {
  [k: string]: unknown
 }
 device: string
 driver: string
 networkData?: NetworkDeviceDataV1
 pool: string
 shareID?: string
}
export interface AllocatedDeviceStatusV1Beta1 {
 conditions?: readonly meta.Condition[]
 data?: {
  [k: string]: unknown
 }
 device: string
 driver: string
 networkData?: NetworkDeviceDataV1Beta1
 pool: string
 shareID?: string
}
export interface AllocatedDeviceStatusV1Beta2 {
 conditions?: readonly meta.Condition[]
 data?: {
  [k: string]: unknown
 }
 device: string
 driver: string
 networkData?: NetworkDeviceDataV1Beta2
 pool: string
 shareID?: string
}
export interface AllocationResultV1 {
 allocationTimestamp?: string
 devices?: DeviceAllocationResultV1
 nodeSelector?: core.NodeSelectorV1
}
export interface AllocationResultV1Beta1 {
 allocationTimestamp?: string
 devices?: DeviceAllocationResultV1Beta1
 nodeSelector?: core.NodeSelectorV1
}
export interface AllocationResultV1Beta2 {
 allocationTimestamp?: string
 devices?: DeviceAllocationResultV1Beta2
 nodeSelector?: core.NodeSelectorV1
}
export interface BasicDeviceV1Beta1 {
 allNodes?: boolean
 allowMultipleAllocations?: boolean
 attributes?: {
  [k: string]: DeviceAttributeV1Beta1
 }
 bindingConditions?: readonly string[]
 bindingFailureConditions?: readonly string[]
 bindsToNode?: boolean
 capacity?: {
  [k: string]: DeviceCapacityV1Beta1
 }
 consumesCounters?: readonly DeviceCounterConsumptionV1Beta1[]
 nodeAllocatableResourceMappings?: {
  [k: string]: NodeAllocatableResourceMappingV1Beta1
 }
 nodeName?: string
 nodeSelector?: core.NodeSelectorV1
 taints?: readonly DeviceTaintV1Beta1[]
}
export interface CELDeviceSelectorV1 {
 expression: string
}
export interface CELDeviceSelectorV1Beta1 {
 expression: string
}
export interface CELDeviceSelectorV1Beta2 {
 expression: string
}
export interface CapacityRequestPolicyRangeV1 {
 max?: (number | string)
 min: (number | string)
 step?: (number | string)
}
export interface CapacityRequestPolicyRangeV1Beta1 {
 max?: (number | string)
 min: (number | string)
 step?: (number | string)
}
export interface CapacityRequestPolicyRangeV1Beta2 {
 max?: (number | string)
 min: (number | string)
 step?: (number | string)
}
export interface CapacityRequestPolicyV1 {
 default?: (number | string)
 validRange?: CapacityRequestPolicyRangeV1
 validValues?: readonly (number | string)[]
}
export interface CapacityRequestPolicyV1Beta1 {
 default?: (number | string)
 validRange?: CapacityRequestPolicyRangeV1Beta1
 validValues?: readonly (number | string)[]
}
export interface CapacityRequestPolicyV1Beta2 {
 default?: (number | string)
 validRange?: CapacityRequestPolicyRangeV1Beta2
 validValues?: readonly (number | string)[]
}
export interface CapacityRequirementsV1 {
 requests?: {
  [k: string]: number | string
 }
}
export interface CapacityRequirementsV1Beta1 {
 requests?: {
  [k: string]: number | string
 }
}
export interface CapacityRequirementsV1Beta2 {
 requests?: {
  [k: string]: number | string
 }
}
export interface CounterSetV1 {
 counters: {
  [k: string]: CounterV1
 }
 name: string
}
export interface CounterSetV1Beta1 {
 counters: {
  [k: string]: CounterV1Beta1
 }
 name: string
}
export interface CounterSetV1Beta2 {
 counters: {
  [k: string]: CounterV1Beta2
 }
 name: string
}
export interface CounterV1 {
 value: (number | string)
}
export interface CounterV1Beta1 {
 value: (number | string)
}
export interface CounterV1Beta2 {
 value: (number | string)
}
export interface DeviceAllocationConfigurationV1 {
 opaque?: OpaqueDeviceConfigurationV1
 requests?: readonly string[]
 source: string
}
export interface DeviceAllocationConfigurationV1Beta1 {
 opaque?: OpaqueDeviceConfigurationV1Beta1
 requests?: readonly string[]
 source: string
}
export interface DeviceAllocationConfigurationV1Beta2 {
 opaque?: OpaqueDeviceConfigurationV1Beta2
 requests?: readonly string[]
 source: string
}
export interface DeviceAllocationResultV1 {
 config?: readonly DeviceAllocationConfigurationV1[]
 results?: readonly DeviceRequestAllocationResultV1[]
}
export interface DeviceAllocationResultV1Beta1 {
 config?: readonly DeviceAllocationConfigurationV1Beta1[]
 results?: readonly DeviceRequestAllocationResultV1Beta1[]
}
export interface DeviceAllocationResultV1Beta2 {
 config?: readonly DeviceAllocationConfigurationV1Beta2[]
 results?: readonly DeviceRequestAllocationResultV1Beta2[]
}
export interface DeviceAttributeV1 {
 bool?: boolean
 bools?: readonly boolean[]
 int?: number
 ints?: readonly number[]
 string?: string
 strings?: readonly string[]
 version?: string
 versions?: readonly string[]
}
export interface DeviceAttributeV1Beta1 {
 bool?: boolean
 bools?: readonly boolean[]
 int?: number
 ints?: readonly number[]
 string?: string
 strings?: readonly string[]
 version?: string
 versions?: readonly string[]
}
export interface DeviceAttributeV1Beta2 {
 bool?: boolean
 bools?: readonly boolean[]
 int?: number
 ints?: readonly number[]
 string?: string
 strings?: readonly string[]
 version?: string
 versions?: readonly string[]
}
export interface DeviceCapacityV1 {
 requestPolicy?: CapacityRequestPolicyV1
 value: (number | string)
}
export interface DeviceCapacityV1Beta1 {
 requestPolicy?: CapacityRequestPolicyV1Beta1
 value: (number | string)
}
export interface DeviceCapacityV1Beta2 {
 requestPolicy?: CapacityRequestPolicyV1Beta2
 value: (number | string)
}
export interface DeviceClaimConfigurationV1 {
 opaque?: OpaqueDeviceConfigurationV1
 requests?: readonly string[]
}
export interface DeviceClaimConfigurationV1Beta1 {
 opaque?: OpaqueDeviceConfigurationV1Beta1
 requests?: readonly string[]
}
export interface DeviceClaimConfigurationV1Beta2 {
 opaque?: OpaqueDeviceConfigurationV1Beta2
 requests?: readonly string[]
}
export interface DeviceClaimV1 {
 config?: readonly DeviceClaimConfigurationV1[]
 constraints?: readonly DeviceConstraintV1[]
 requests?: readonly DeviceRequestV1[]
}
export interface DeviceClaimV1Beta1 {
 config?: readonly DeviceClaimConfigurationV1Beta1[]
 constraints?: readonly DeviceConstraintV1Beta1[]
 requests?: readonly DeviceRequestV1Beta1[]
}
export interface DeviceClaimV1Beta2 {
 config?: readonly DeviceClaimConfigurationV1Beta2[]
 constraints?: readonly DeviceConstraintV1Beta2[]
 requests?: readonly DeviceRequestV1Beta2[]
}
export interface DeviceClassConfigurationV1 {
 opaque?: OpaqueDeviceConfigurationV1
}
export interface DeviceClassConfigurationV1Beta1 {
 opaque?: OpaqueDeviceConfigurationV1Beta1
}
export interface DeviceClassConfigurationV1Beta2 {
 opaque?: OpaqueDeviceConfigurationV1Beta2
}
export interface DeviceClassV1 {
 apiVersion: "resource.k8s.io/v1"
 kind: "DeviceClass"
 metadata: ObjectMeta
 spec: DeviceClassV1Spec
}
export interface DeviceClassV1Beta1 {
 apiVersion: "resource.k8s.io/v1beta1"
 kind: "DeviceClass"
 metadata: ObjectMeta
 spec: DeviceClassV1Beta1Spec
}
export interface DeviceClassV1Beta1Spec {
 config?: readonly DeviceClassConfigurationV1Beta1[]
 extendedResourceName?: string
 selectors?: readonly DeviceSelectorV1Beta1[]
}
export interface DeviceClassV1Beta2 {
 apiVersion: "resource.k8s.io/v1beta2"
 kind: "DeviceClass"
 metadata: ObjectMeta
 spec: DeviceClassV1Beta2Spec
}
export interface DeviceClassV1Beta2Spec {
 config?: readonly DeviceClassConfigurationV1Beta2[]
 extendedResourceName?: string
 selectors?: readonly DeviceSelectorV1Beta2[]
}
export interface DeviceClassV1Spec {
 config?: readonly DeviceClassConfigurationV1[]
 extendedResourceName?: string
 selectors?: readonly DeviceSelectorV1[]
}
export interface DeviceConstraintV1 {
 distinctAttribute?: string
 matchAttribute?: string
 requests?: readonly string[]
}
export interface DeviceConstraintV1Beta1 {
 distinctAttribute?: string
 matchAttribute?: string
 requests?: readonly string[]
}
export interface DeviceConstraintV1Beta2 {
 distinctAttribute?: string
 matchAttribute?: string
 requests?: readonly string[]
}
export interface DeviceCounterConsumptionV1 {
 counterSet: string
 counters: {
  [k: string]: CounterV1
 }
}
export interface DeviceCounterConsumptionV1Beta1 {
 counterSet: string
 counters: {
  [k: string]: CounterV1Beta1
 }
}
export interface DeviceCounterConsumptionV1Beta2 {
 counterSet: string
 counters: {
  [k: string]: CounterV1Beta2
 }
}
export interface DeviceRequestAllocationResultV1 {
 adminAccess?: boolean
 bindingConditions?: readonly string[]
 bindingFailureConditions?: readonly string[]
 consumedCapacity?: {
  [k: string]: number | string
 }
 device: string
 driver: string
 pool: string
 request: string
 shareID?: string
 tolerations?: readonly DeviceTolerationV1[]
}
export interface DeviceRequestAllocationResultV1Beta1 {
 adminAccess?: boolean
 bindingConditions?: readonly string[]
 bindingFailureConditions?: readonly string[]
 consumedCapacity?: {
  [k: string]: number | string
 }
 device: string
 driver: string
 pool: string
 request: string
 shareID?: string
 tolerations?: readonly DeviceTolerationV1Beta1[]
}
export interface DeviceRequestAllocationResultV1Beta2 {
 adminAccess?: boolean
 bindingConditions?: readonly string[]
 bindingFailureConditions?: readonly string[]
 consumedCapacity?: {
  [k: string]: number | string
 }
 device: string
 driver: string
 pool: string
 request: string
 shareID?: string
 tolerations?: readonly DeviceTolerationV1Beta2[]
}
export interface DeviceRequestV1 {
 exactly?: ExactDeviceRequestV1
 firstAvailable?: readonly DeviceSubRequestV1[]
 name: string
}
export interface DeviceRequestV1Beta1 {
 adminAccess?: boolean
 allocationMode?: string
 capacity?: CapacityRequirementsV1Beta1
 count?: number
 deviceClassName?: string
 firstAvailable?: readonly DeviceSubRequestV1Beta1[]
 name: string
 selectors?: readonly DeviceSelectorV1Beta1[]
 tolerations?: readonly DeviceTolerationV1Beta1[]
}
export interface DeviceRequestV1Beta2 {
 exactly?: ExactDeviceRequestV1Beta2
 firstAvailable?: readonly DeviceSubRequestV1Beta2[]
 name: string
}
export interface DeviceSelectorV1 {
 cel?: CELDeviceSelectorV1
}
export interface DeviceSelectorV1Beta1 {
 cel?: CELDeviceSelectorV1Beta1
}
export interface DeviceSelectorV1Beta2 {
 cel?: CELDeviceSelectorV1Beta2
}
export interface DeviceSubRequestV1 {
 allocationMode?: string
 capacity?: CapacityRequirementsV1
 count?: number
 deviceClassName: string
 name: string
 selectors?: readonly DeviceSelectorV1[]
 tolerations?: readonly DeviceTolerationV1[]
}
export interface DeviceSubRequestV1Beta1 {
 allocationMode?: string
 capacity?: CapacityRequirementsV1Beta1
 count?: number
 deviceClassName: string
 name: string
 selectors?: readonly DeviceSelectorV1Beta1[]
 tolerations?: readonly DeviceTolerationV1Beta1[]
}
export interface DeviceSubRequestV1Beta2 {
 allocationMode?: string
 capacity?: CapacityRequirementsV1Beta2
 count?: number
 deviceClassName: string
 name: string
 selectors?: readonly DeviceSelectorV1Beta2[]
 tolerations?: readonly DeviceTolerationV1Beta2[]
}
export interface DeviceTaintRuleV1Alpha3 {
 apiVersion: "resource.k8s.io/v1alpha3"
 kind: "DeviceTaintRule"
 metadata: ObjectMeta
 spec: DeviceTaintRuleV1Alpha3Spec
 status?: DeviceTaintRuleV1Alpha3Status
}
export interface DeviceTaintRuleV1Alpha3Spec {
 deviceSelector?: DeviceTaintSelectorV1Alpha3
 taint: DeviceTaintV1Alpha3
}
export interface DeviceTaintRuleV1Alpha3Status {
 conditions?: readonly meta.Condition[]
}
export interface DeviceTaintRuleV1Beta2 {
 apiVersion: "resource.k8s.io/v1beta2"
 kind: "DeviceTaintRule"
 metadata: ObjectMeta
 spec: DeviceTaintRuleV1Beta2Spec
 status?: DeviceTaintRuleV1Beta2Status
}
export interface DeviceTaintRuleV1Beta2Spec {
 deviceSelector?: DeviceTaintSelectorV1Beta2
 taint: DeviceTaintV1Beta2
}
export interface DeviceTaintRuleV1Beta2Status {
 conditions?: readonly meta.Condition[]
}
export interface DeviceTaintSelectorV1Alpha3 {
 device?: string
 driver?: string
 pool?: string
}
export interface DeviceTaintSelectorV1Beta2 {
 device?: string
 driver?: string
 pool?: string
}
export interface DeviceTaintV1 {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface DeviceTaintV1Alpha3 {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface DeviceTaintV1Beta1 {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface DeviceTaintV1Beta2 {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface DeviceTolerationV1 {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface DeviceTolerationV1Beta1 {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface DeviceTolerationV1Beta2 {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface DeviceV1 {
 allNodes?: boolean
 allowMultipleAllocations?: boolean
 attributes?: {
  [k: string]: DeviceAttributeV1
 }
 bindingConditions?: readonly string[]
 bindingFailureConditions?: readonly string[]
 bindsToNode?: boolean
 capacity?: {
  [k: string]: DeviceCapacityV1
 }
 consumesCounters?: readonly DeviceCounterConsumptionV1[]
 name: string
 nodeAllocatableResourceMappings?: {
  [k: string]: NodeAllocatableResourceMappingV1
 }
 nodeName?: string
 nodeSelector?: core.NodeSelectorV1
 taints?: readonly DeviceTaintV1[]
}
export interface DeviceV1Beta1 {
 basic?: BasicDeviceV1Beta1
 name: string
}
export interface DeviceV1Beta2 {
 allNodes?: boolean
 allowMultipleAllocations?: boolean
 attributes?: {
  [k: string]: DeviceAttributeV1Beta2
 }
 bindingConditions?: readonly string[]
 bindingFailureConditions?: readonly string[]
 bindsToNode?: boolean
 capacity?: {
  [k: string]: DeviceCapacityV1Beta2
 }
 consumesCounters?: readonly DeviceCounterConsumptionV1Beta2[]
 name: string
 nodeAllocatableResourceMappings?: {
  [k: string]: NodeAllocatableResourceMappingV1Beta2
 }
 nodeName?: string
 nodeSelector?: core.NodeSelectorV1
 taints?: readonly DeviceTaintV1Beta2[]
}
export interface ExactDeviceRequestV1 {
 adminAccess?: boolean
 allocationMode?: string
 capacity?: CapacityRequirementsV1
 count?: number
 deviceClassName: string
 selectors?: readonly DeviceSelectorV1[]
 tolerations?: readonly DeviceTolerationV1[]
}
export interface ExactDeviceRequestV1Beta2 {
 adminAccess?: boolean
 allocationMode?: string
 capacity?: CapacityRequirementsV1Beta2
 count?: number
 deviceClassName: string
 selectors?: readonly DeviceSelectorV1Beta2[]
 tolerations?: readonly DeviceTolerationV1Beta2[]
}
export interface NetworkDeviceDataV1 {
 hardwareAddress?: string
 interfaceName?: string
 ips?: readonly string[]
}
export interface NetworkDeviceDataV1Beta1 {
 hardwareAddress?: string
 interfaceName?: string
 ips?: readonly string[]
}
export interface NetworkDeviceDataV1Beta2 {
 hardwareAddress?: string
 interfaceName?: string
 ips?: readonly string[]
}
export interface NodeAllocatableResourceMappingV1 {
 allocationMultiplier?: (number | string)
 capacityKey?: string
}
export interface NodeAllocatableResourceMappingV1Beta1 {
 allocationMultiplier?: (number | string)
 capacityKey?: string
}
export interface NodeAllocatableResourceMappingV1Beta2 {
 allocationMultiplier?: (number | string)
 capacityKey?: string
}
export interface OpaqueDeviceConfigurationV1 {
 driver: string
 parameters: {
  [k: string]: unknown
 }
}
export interface OpaqueDeviceConfigurationV1Beta1 {
 driver: string
 parameters: {
  [k: string]: unknown
 }
}
export interface OpaqueDeviceConfigurationV1Beta2 {
 driver: string
 parameters: {
  [k: string]: unknown
 }
}
export interface PoolStatusV1Alpha3 {
 allocatedDevices?: number
 availableDevices?: number
 driver: string
 generation: number
 nodeName?: string
 poolName: string
 resourceSliceCount?: number
 totalDevices?: number
 unavailableDevices?: number
 validationError?: string
}
export interface ResourceClaimConsumerReferenceV1 {
 apiGroup?: string
 name: string
 resource: string
 uid: string
}
export interface ResourceClaimConsumerReferenceV1Beta1 {
 apiGroup?: string
 name: string
 resource: string
 uid: string
}
export interface ResourceClaimConsumerReferenceV1Beta2 {
 apiGroup?: string
 name: string
 resource: string
 uid: string
}
export interface ResourceClaimTemplateV1 {
 apiVersion: "resource.k8s.io/v1"
 kind: "ResourceClaimTemplate"
 metadata: ObjectMeta
 spec: ResourceClaimTemplateV1Spec
}
export interface ResourceClaimTemplateV1Beta1 {
 apiVersion: "resource.k8s.io/v1beta1"
 kind: "ResourceClaimTemplate"
 metadata: ObjectMeta
 spec: ResourceClaimTemplateV1Beta1Spec
}
export interface ResourceClaimTemplateV1Beta1Spec {
 metadata?: meta.ObjectMeta
 spec: ResourceClaimV1Beta1Spec
}
export interface ResourceClaimTemplateV1Beta2 {
 apiVersion: "resource.k8s.io/v1beta2"
 kind: "ResourceClaimTemplate"
 metadata: ObjectMeta
 spec: ResourceClaimTemplateV1Beta2Spec
}
export interface ResourceClaimTemplateV1Beta2Spec {
 metadata?: meta.ObjectMeta
 spec: ResourceClaimV1Beta2Spec
}
export interface ResourceClaimTemplateV1Spec {
 metadata?: meta.ObjectMeta
 spec: ResourceClaimV1Spec
}
export interface ResourceClaimV1 {
 apiVersion: "resource.k8s.io/v1"
 kind: "ResourceClaim"
 metadata: ObjectMeta
 spec: ResourceClaimV1Spec
 status?: ResourceClaimV1Status
}
export interface ResourceClaimV1Beta1 {
 apiVersion: "resource.k8s.io/v1beta1"
 kind: "ResourceClaim"
 metadata: ObjectMeta
 spec: ResourceClaimV1Beta1Spec
 status?: ResourceClaimV1Beta1Status
}
export interface ResourceClaimV1Beta1Spec {
 devices?: DeviceClaimV1Beta1
}
export interface ResourceClaimV1Beta1Status {
 allocation?: AllocationResultV1Beta1
 devices?: readonly AllocatedDeviceStatusV1Beta1[]
 reservedFor?: readonly ResourceClaimConsumerReferenceV1Beta1[]
}
export interface ResourceClaimV1Beta2 {
 apiVersion: "resource.k8s.io/v1beta2"
 kind: "ResourceClaim"
 metadata: ObjectMeta
 spec: ResourceClaimV1Beta2Spec
 status?: ResourceClaimV1Beta2Status
}
export interface ResourceClaimV1Beta2Spec {
 devices?: DeviceClaimV1Beta2
}
export interface ResourceClaimV1Beta2Status {
 allocation?: AllocationResultV1Beta2
 devices?: readonly AllocatedDeviceStatusV1Beta2[]
 reservedFor?: readonly ResourceClaimConsumerReferenceV1Beta2[]
}
export interface ResourceClaimV1Spec {
 devices?: DeviceClaimV1
}
export interface ResourceClaimV1Status {
 allocation?: AllocationResultV1
 devices?: readonly AllocatedDeviceStatusV1[]
 reservedFor?: readonly ResourceClaimConsumerReferenceV1[]
}
export interface ResourcePoolStatusRequestV1Alpha3 {
 apiVersion: "resource.k8s.io/v1alpha3"
 kind: "ResourcePoolStatusRequest"
 metadata: ObjectMeta
 spec: ResourcePoolStatusRequestV1Alpha3Spec
 status?: ResourcePoolStatusRequestV1Alpha3Status
}
export interface ResourcePoolStatusRequestV1Alpha3Spec {
 driver: string
 limit?: number
 poolName?: string
}
export interface ResourcePoolStatusRequestV1Alpha3Status {
 conditions?: readonly meta.Condition[]
 poolCount: number
 pools?: readonly PoolStatusV1Alpha3[]
}
export interface ResourcePoolV1 {
 generation: number
 name: string
 resourceSliceCount: number
}
export interface ResourcePoolV1Beta1 {
 generation: number
 name: string
 resourceSliceCount: number
}
export interface ResourcePoolV1Beta2 {
 generation: number
 name: string
 resourceSliceCount: number
}
export interface ResourceSliceV1 {
 apiVersion: "resource.k8s.io/v1"
 kind: "ResourceSlice"
 metadata: ObjectMeta
 spec: ResourceSliceV1Spec
}
export interface ResourceSliceV1Beta1 {
 apiVersion: "resource.k8s.io/v1beta1"
 kind: "ResourceSlice"
 metadata: ObjectMeta
 spec: ResourceSliceV1Beta1Spec
}
export interface ResourceSliceV1Beta1Spec {
 allNodes?: boolean
 devices?: readonly DeviceV1Beta1[]
 driver: string
 nodeName?: string
 nodeSelector?: core.NodeSelectorV1
 perDeviceNodeSelection?: boolean
 pool: ResourcePoolV1Beta1
 sharedCounters?: readonly CounterSetV1Beta1[]
}
export interface ResourceSliceV1Beta2 {
 apiVersion: "resource.k8s.io/v1beta2"
 kind: "ResourceSlice"
 metadata: ObjectMeta
 spec: ResourceSliceV1Beta2Spec
}
export interface ResourceSliceV1Beta2Spec {
 allNodes?: boolean
 devices?: readonly DeviceV1Beta2[]
 driver: string
 nodeName?: string
 nodeSelector?: core.NodeSelectorV1
 perDeviceNodeSelection?: boolean
 pool: ResourcePoolV1Beta2
 sharedCounters?: readonly CounterSetV1Beta2[]
}
export interface ResourceSliceV1Spec {
 allNodes?: boolean
 devices?: readonly DeviceV1[]
 driver: string
 nodeName?: string
 nodeSelector?: core.NodeSelectorV1
 perDeviceNodeSelection?: boolean
 pool: ResourcePoolV1
 sharedCounters?: readonly CounterSetV1[]
}
export declare const DEVICE_CLASS_V1: Kind<DeviceClassV1>;
export declare const DEVICE_CLASS_V1BETA2: Kind<DeviceClassV1Beta2>;
export declare const DEVICE_CLASS_V1BETA1: Kind<DeviceClassV1Beta1>;
export declare const DEVICE_TAINT_RULE_V1BETA2: Kind<DeviceTaintRuleV1Beta2>;
export declare const DEVICE_TAINT_RULE_V1ALPHA3: Kind<DeviceTaintRuleV1Alpha3>;
export declare const RESOURCE_CLAIM_V1: Kind<ResourceClaimV1>;
export declare const RESOURCE_CLAIM_V1BETA2: Kind<ResourceClaimV1Beta2>;
export declare const RESOURCE_CLAIM_V1BETA1: Kind<ResourceClaimV1Beta1>;
export declare const RESOURCE_CLAIM_TEMPLATE_V1: Kind<ResourceClaimTemplateV1>;
export declare const RESOURCE_CLAIM_TEMPLATE_V1BETA2: Kind<ResourceClaimTemplateV1Beta2>;
export declare const RESOURCE_CLAIM_TEMPLATE_V1BETA1: Kind<ResourceClaimTemplateV1Beta1>;
export declare const RESOURCE_POOL_STATUS_REQUEST_V1ALPHA3: Kind<ResourcePoolStatusRequestV1Alpha3>;
export declare const RESOURCE_SLICE_V1: Kind<ResourceSliceV1>;
export declare const RESOURCE_SLICE_V1BETA2: Kind<ResourceSliceV1Beta2>;
export declare const RESOURCE_SLICE_V1BETA1: Kind<ResourceSliceV1Beta1>;
