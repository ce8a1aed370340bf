import type { Kind, ObjectMeta } from './kind';
export interface ResourceGroupV1Api20200601 {
 apiVersion: "resources.azure.com/v1api20200601"
 kind: "ResourceGroup"
 metadata: ObjectMeta
 spec?: ResourceGroupV1Api20200601Spec
 status?: ResourceGroupV1Api20200601Status
}
export interface ResourceGroupV1Api20200601Spec {
 azureName?: string
 location: string
 managedBy?: string
 operatorSpec?: ResourceGroupV1Api20200601SpecOperatorSpec
 tags?: {
  [k: string]: string
 }
}
export interface ResourceGroupV1Api20200601SpecOperatorSpec {
 configMapExpressions?: readonly ResourceGroupV1Api20200601SpecOperatorSpecConfigMapExpressions[]
 secretExpressions?: readonly ResourceGroupV1Api20200601SpecOperatorSpecConfigMapExpressions[]
}
export interface ResourceGroupV1Api20200601SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface ResourceGroupV1Api20200601Status {
 conditions?: readonly ResourceGroupV1Api20200601StatusConditions[]
 id?: string
 location?: string
 managedBy?: string
 name?: string
 properties?: ResourceGroupV1Api20200601StatusProperties
 tags?: {
  [k: string]: string
 }
 type?: string
}
export interface ResourceGroupV1Api20200601StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface ResourceGroupV1Api20200601StatusProperties {
 provisioningState?: string
}
export declare const RESOURCE_GROUP_V1API20200601: Kind<ResourceGroupV1Api20200601>;
