import type { Kind, ObjectMeta } from './kind';
export interface ExpansionTemplateV1Alpha1 {
 apiVersion: "expansion.gatekeeper.sh/v1alpha1"
 kind: "ExpansionTemplate"
 metadata: ObjectMeta
 spec?: ExpansionTemplateV1Alpha1Spec
 status?: ExpansionTemplateV1Alpha1Status
}
export interface ExpansionTemplateV1Alpha1Metadata {
 name?: string
}
export interface ExpansionTemplateV1Alpha1Spec {
 applyTo?: readonly ExpansionTemplateV1Alpha1SpecApplyTo[]
 enforcementAction?: string
 generatedGVK?: ExpansionTemplateV1Alpha1SpecGeneratedGVK
 templateSource?: string
}
export interface ExpansionTemplateV1Alpha1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 versions?: readonly string[]
}
export interface ExpansionTemplateV1Alpha1SpecGeneratedGVK {
 group?: string
 kind?: string
 version?: string
}
export interface ExpansionTemplateV1Alpha1Status {
 byPod?: readonly ExpansionTemplateV1Alpha1StatusByPod[]
}
export interface ExpansionTemplateV1Alpha1StatusByPod {
 errors?: readonly ExpansionTemplateV1Alpha1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 operations?: readonly string[]
 templateUID?: string
}
export interface ExpansionTemplateV1Alpha1StatusByPodErrors {
 message: string
 type?: string
}
export interface ExpansionTemplateV1Beta1 {
 apiVersion: "expansion.gatekeeper.sh/v1beta1"
 kind: "ExpansionTemplate"
 metadata: ObjectMeta
 spec?: ExpansionTemplateV1Beta1Spec
 status?: ExpansionTemplateV1Beta1Status
}
export interface ExpansionTemplateV1Beta1Spec {
 applyTo?: readonly ExpansionTemplateV1Beta1SpecApplyTo[]
 enforcementAction?: string
 generatedGVK?: ExpansionTemplateV1Beta1SpecGeneratedGVK
 templateSource?: string
}
export interface ExpansionTemplateV1Beta1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 versions?: readonly string[]
}
export interface ExpansionTemplateV1Beta1SpecGeneratedGVK {
 group?: string
 kind?: string
 version?: string
}
export interface ExpansionTemplateV1Beta1Status {
 byPod?: readonly ExpansionTemplateV1Beta1StatusByPod[]
}
export interface ExpansionTemplateV1Beta1StatusByPod {
 errors?: readonly ExpansionTemplateV1Beta1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 operations?: readonly string[]
 templateUID?: string
}
export interface ExpansionTemplateV1Beta1StatusByPodErrors {
 message: string
 type?: string
}
export declare const EXPANSION_TEMPLATE_V1BETA1: Kind<ExpansionTemplateV1Beta1>;
export declare const EXPANSION_TEMPLATE_V1ALPHA1: Kind<ExpansionTemplateV1Alpha1>;
