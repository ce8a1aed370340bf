import type { Kind, ObjectMeta } from './kind';
export interface ConstraintTemplateV1 {
 apiVersion: "templates.gatekeeper.sh/v1"
 kind: "ConstraintTemplate"
 metadata: ObjectMeta
 spec?: ConstraintTemplateV1Spec
 status?: ConstraintTemplateV1Status
}
export interface ConstraintTemplateV1Alpha1 {
 apiVersion: "templates.gatekeeper.sh/v1alpha1"
 kind: "ConstraintTemplate"
 metadata: ObjectMeta
 spec?: ConstraintTemplateV1Alpha1Spec
 status?: ConstraintTemplateV1Alpha1Status
}
export interface ConstraintTemplateV1Alpha1Spec {
 crd?: ConstraintTemplateV1Alpha1SpecCrd
 targets?: readonly ConstraintTemplateV1Alpha1SpecTargets[]
}
export interface ConstraintTemplateV1Alpha1SpecCrd {
 spec?: ConstraintTemplateV1Alpha1SpecCrdSpec
}
export interface ConstraintTemplateV1Alpha1SpecCrdSpec {
 names?: ConstraintTemplateV1Alpha1SpecCrdSpecNames
 validation?: ConstraintTemplateV1Alpha1SpecCrdSpecValidation
}
export interface ConstraintTemplateV1Alpha1SpecCrdSpecNames {
 kind?: string
 shortNames?: readonly string[]
}
export interface ConstraintTemplateV1Alpha1SpecCrdSpecValidation {
 legacySchema?: boolean
 openAPIV3Schema?: {
  [k: string]: unknown
 }
}
export interface ConstraintTemplateV1Alpha1SpecTargets {
 code?: readonly ConstraintTemplateV1Alpha1SpecTargetsCode[]
 libs?: readonly string[]
 operations?: readonly ("*" | "CREATE" | "DELETE" | "UPDATE" | "CONNECT")[]
 rego?: string
 target?: string
}
export interface ConstraintTemplateV1Alpha1SpecTargetsCode {
 engine: string
 source: unknown
}
export interface ConstraintTemplateV1Alpha1Status {
 byPod?: readonly ConstraintTemplateV1Alpha1StatusByPod[]
 created?: boolean
}
export interface ConstraintTemplateV1Alpha1StatusByPod {
 errors?: readonly ConstraintTemplateV1Alpha1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 [k: string]: unknown
}
export interface ConstraintTemplateV1Alpha1StatusByPodErrors {
 code: string
 location?: string
 message: string
}
export interface ConstraintTemplateV1Beta1 {
 apiVersion: "templates.gatekeeper.sh/v1beta1"
 kind: "ConstraintTemplate"
 metadata: ObjectMeta
 spec?: ConstraintTemplateV1Beta1Spec
 status?: ConstraintTemplateV1Beta1Status
}
export interface ConstraintTemplateV1Beta1Spec {
 crd?: ConstraintTemplateV1Beta1SpecCrd
 targets?: readonly ConstraintTemplateV1Beta1SpecTargets[]
}
export interface ConstraintTemplateV1Beta1SpecCrd {
 spec?: ConstraintTemplateV1Beta1SpecCrdSpec
}
export interface ConstraintTemplateV1Beta1SpecCrdSpec {
 names?: ConstraintTemplateV1Beta1SpecCrdSpecNames
 validation?: ConstraintTemplateV1Beta1SpecCrdSpecValidation
}
export interface ConstraintTemplateV1Beta1SpecCrdSpecNames {
 kind?: string
 shortNames?: readonly string[]
}
export interface ConstraintTemplateV1Beta1SpecCrdSpecValidation {
 legacySchema?: boolean
 openAPIV3Schema?: {
  [k: string]: unknown
 }
}
export interface ConstraintTemplateV1Beta1SpecTargets {
 code?: readonly ConstraintTemplateV1Beta1SpecTargetsCode[]
 libs?: readonly string[]
 operations?: readonly ("*" | "CREATE" | "DELETE" | "UPDATE" | "CONNECT")[]
 rego?: string
 target?: string
}
export interface ConstraintTemplateV1Beta1SpecTargetsCode {
 engine: string
 source: unknown
}
export interface ConstraintTemplateV1Beta1Status {
 byPod?: readonly ConstraintTemplateV1Beta1StatusByPod[]
 created?: boolean
}
export interface ConstraintTemplateV1Beta1StatusByPod {
 errors?: readonly ConstraintTemplateV1Beta1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 [k: string]: unknown
}
export interface ConstraintTemplateV1Beta1StatusByPodErrors {
 code: string
 location?: string
 message: string
}
export interface ConstraintTemplateV1Spec {
 crd?: ConstraintTemplateV1SpecCrd
 targets?: readonly ConstraintTemplateV1SpecTargets[]
}
export interface ConstraintTemplateV1SpecCrd {
 spec?: ConstraintTemplateV1SpecCrdSpec
}
export interface ConstraintTemplateV1SpecCrdSpec {
 names?: ConstraintTemplateV1SpecCrdSpecNames
 validation?: ConstraintTemplateV1SpecCrdSpecValidation
}
export interface ConstraintTemplateV1SpecCrdSpecNames {
 kind?: string
 shortNames?: readonly string[]
}
export interface ConstraintTemplateV1SpecCrdSpecValidation {
 legacySchema?: boolean
 openAPIV3Schema?: {
  [k: string]: unknown
 }
}
export interface ConstraintTemplateV1SpecTargets {
 code?: readonly ConstraintTemplateV1SpecTargetsCode[]
 libs?: readonly string[]
 operations?: readonly ("*" | "CREATE" | "DELETE" | "UPDATE" | "CONNECT")[]
 rego?: string
 target?: string
}
export interface ConstraintTemplateV1SpecTargetsCode {
 engine: string
 source: unknown
}
export interface ConstraintTemplateV1Status {
 byPod?: readonly ConstraintTemplateV1StatusByPod[]
 created?: boolean
}
export interface ConstraintTemplateV1StatusByPod {
 errors?: readonly ConstraintTemplateV1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 [k: string]: unknown
}
export interface ConstraintTemplateV1StatusByPodErrors {
 code: string
 location?: string
 message: string
}
export declare const CONSTRAINT_TEMPLATE_V1: Kind<ConstraintTemplateV1>;
export declare const CONSTRAINT_TEMPLATE_V1BETA1: Kind<ConstraintTemplateV1Beta1>;
export declare const CONSTRAINT_TEMPLATE_V1ALPHA1: Kind<ConstraintTemplateV1Alpha1>;
