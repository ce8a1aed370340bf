import type { Kind, ObjectMeta } from './kind';
export interface CustomResourceColumnDefinitionV1 {
 description?: string
 format?: string
 jsonPath: string
 name: string
 priority?: number
 type: string
}
export interface CustomResourceConversionV1 {
 strategy: string
 webhook?: WebhookConversionV1
}
export interface CustomResourceDefinitionConditionV1 {
 lastTransitionTime?: string
 message?: string
 observedGeneration?: number
 reason?: string
 status: string
 type: string
}
export interface CustomResourceDefinitionNamesV1 {
 categories?: readonly string[]
 kind: string
 listKind?: string
 plural: string
 shortNames?: readonly string[]
 singular?: string
}
export interface CustomResourceDefinitionV1 {
 apiVersion: "apiextensions.k8s.io/v1"
 kind: "CustomResourceDefinition"
 metadata: ObjectMeta
 spec: CustomResourceDefinitionV1Spec
 status?: CustomResourceDefinitionV1Status
}
export interface CustomResourceDefinitionV1Spec {
 conversion?: CustomResourceConversionV1
 group: string
 names: CustomResourceDefinitionNamesV1
 preserveUnknownFields?: boolean
 scope: string
 versions: readonly CustomResourceDefinitionVersionV1[]
}
export interface CustomResourceDefinitionV1Status {
 acceptedNames?: CustomResourceDefinitionNamesV1
 conditions?: readonly CustomResourceDefinitionConditionV1[]
 observedGeneration?: number
 storedVersions?: readonly string[]
}
export interface CustomResourceDefinitionVersionV1 {
 additionalPrinterColumns?: readonly CustomResourceColumnDefinitionV1[]
 deprecated?: boolean
 deprecationWarning?: string
 name: string
 schema?: CustomResourceValidationV1
 selectableFields?: readonly SelectableFieldV1[]
 served: boolean
 storage: boolean
 subresources?: CustomResourceSubresourcesV1
}
export interface CustomResourceSubresourceScaleV1 {
 labelSelectorPath?: string
 specReplicasPath: string
 statusReplicasPath: string
}
export interface CustomResourceSubresourcesV1 {
 scale?: CustomResourceSubresourceScaleV1
 status?: {
  [k: string]: unknown
 }
}
export interface CustomResourceValidationV1 {
 openAPIV3Schema?: JSONSchemaPropsV1
}
export interface ExternalDocumentationV1 {
 description?: string
 url?: string
}
export interface JSONSchemaPropsV1 {
 $ref?: string
 $schema?: string
 additionalItems?: unknown
 additionalProperties?: unknown
 allOf?: readonly JSONSchemaPropsV1[]
 anyOf?: readonly JSONSchemaPropsV1[]
 default?: unknown
 definitions?: {
  [k: string]: JSONSchemaPropsV1
 }
 dependencies?: {
  [k: string]: unknown
 }
 description?: string
 enum?: readonly unknown[]
 example?: unknown
 exclusiveMaximum?: boolean
 exclusiveMinimum?: boolean
 externalDocs?: ExternalDocumentationV1
 format?: string
 id?: string
 items?: unknown
 maxItems?: number
 maxLength?: number
 maxProperties?: number
 maximum?: number
 minItems?: number
 minLength?: number
 minProperties?: number
 minimum?: number
 multipleOf?: number
 not?: JSONSchemaPropsV1
 nullable?: boolean
 oneOf?: readonly JSONSchemaPropsV1[]
 pattern?: string
 patternProperties?: {
  [k: string]: JSONSchemaPropsV1
 }
 properties?: {
  [k: string]: JSONSchemaPropsV1
 }
 required?: readonly string[]
 title?: string
 type?: string
 uniqueItems?: boolean
 "x-kubernetes-embedded-resource"?: boolean
 "x-kubernetes-int-or-string"?: boolean
 "x-kubernetes-list-map-keys"?: readonly string[]
 "x-kubernetes-list-type"?: string
 "x-kubernetes-map-type"?: string
 "x-kubernetes-preserve-unknown-fields"?: boolean
 "x-kubernetes-validations"?: readonly ValidationRuleV1[]
}
export interface SelectableFieldV1 {
 jsonPath: string
}
export interface ServiceReferenceV1 {
 name: string
 namespace: string
 path?: string
 port?: number
}
export interface ValidationRuleV1 {
 fieldPath?: string
 message?: string
 messageExpression?: string
 optionalOldSelf?: boolean
 reason?: string
 rule: string
}
export interface WebhookClientConfigV1 {
 caBundle?: string
 service?: ServiceReferenceV1
 url?: string
}
export interface WebhookConversionV1 {
 clientConfig?: WebhookClientConfigV1
 conversionReviewVersions: readonly string[]
}
export declare const CUSTOM_RESOURCE_DEFINITION_V1: Kind<CustomResourceDefinitionV1>;
