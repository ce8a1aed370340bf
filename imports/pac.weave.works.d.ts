import type { Kind, ObjectMeta } from './kind';
export interface PolicyConfigV2Beta2 {
 apiVersion: "pac.weave.works/v2beta2"
 kind: "PolicyConfig"
 metadata: ObjectMeta
 spec?: PolicyConfigV2Beta2Spec
 status?: PolicyConfigV2Beta2Status
}
export interface PolicyConfigV2Beta2Spec {
 config: {
  [k: string]: PolicyConfigV2Beta2SpecConfig
 }
 match: PolicyConfigV2Beta2SpecMatch
}
export interface PolicyConfigV2Beta2SpecConfig {
 parameters: {
  [k: string]: unknown
 }
}
export interface PolicyConfigV2Beta2SpecMatch {
 apps?: readonly PolicyConfigV2Beta2SpecMatchApps[]
 namespaces?: readonly string[]
 resources?: readonly PolicyConfigV2Beta2SpecMatchResources[]
 workspaces?: readonly string[]
}
export interface PolicyConfigV2Beta2SpecMatchApps {
 kind: ("HelmRelease" | "Kustomization")
 name: string
 namespace?: string
}
export interface PolicyConfigV2Beta2SpecMatchResources {
 kind: string
 name: string
 namespace?: string
}
export interface PolicyConfigV2Beta2Status {
 missingPolicies?: readonly string[]
 status?: string
}
export interface PolicySetV2Beta2 {
 apiVersion: "pac.weave.works/v2beta2"
 kind: "PolicySet"
 metadata: ObjectMeta
 spec?: PolicySetV2Beta2Spec
}
export interface PolicySetV2Beta2Spec {
 filters: PolicySetV2Beta2SpecFilters
 mode: ("audit" | "admission" | "tf-admission")
 name?: string
}
export interface PolicySetV2Beta2SpecFilters {
 categories?: readonly string[]
 ids?: readonly string[]
 severities?: readonly string[]
 standards?: readonly string[]
 tags?: readonly string[]
}
export interface PolicyV2Beta1 {
 apiVersion: "pac.weave.works/v2beta1"
 kind: "Policy"
 metadata: ObjectMeta
 spec?: PolicyV2Beta1Spec
}
export interface PolicyV2Beta1Spec {
 category: string
 code: string
 description: string
 enabled?: boolean
 how_to_solve: string
 id: string
 name: string
 parameters?: readonly PolicyV2Beta1SpecParameters[]
 provider?: ("kubernetes" | "terraform")
 severity: ("low" | "medium" | "high")
 standards?: readonly PolicyV2Beta1SpecStandards[]
 tags?: readonly string[]
 targets?: PolicyV2Beta1SpecTargets
}
export interface PolicyV2Beta1SpecParameters {
 name: string
 required: boolean
 type: string
 value?: unknown
}
export interface PolicyV2Beta1SpecStandards {
 controls?: readonly string[]
 id: string
}
export interface PolicyV2Beta1SpecTargets {
 kinds: readonly string[]
 labels?: readonly {
  [k: string]: string
 }[]
 namespaces?: readonly string[]
}
export interface PolicyV2Beta2 {
 apiVersion: "pac.weave.works/v2beta2"
 kind: "Policy"
 metadata: ObjectMeta
 spec?: PolicyV2Beta2Spec
 status?: PolicyV2Beta2Status
}
export interface PolicyV2Beta2Spec {
 category: string
 code: string
 description: string
 enabled?: boolean
 how_to_solve: string
 id: string
 mutate?: boolean
 name: string
 parameters?: readonly PolicyV2Beta2SpecParameters[]
 provider?: ("kubernetes" | "terraform")
 severity: ("low" | "medium" | "high")
 standards?: readonly PolicyV2Beta2SpecStandards[]
 tags?: readonly string[]
 targets?: PolicyV2Beta2SpecTargets
}
export interface PolicyV2Beta2SpecParameters {
 name: string
 required: boolean
 type: string
 value?: unknown
}
export interface PolicyV2Beta2SpecStandards {
 controls?: readonly string[]
 id: string
}
export interface PolicyV2Beta2SpecTargets {
 kinds: readonly string[]
 labels?: readonly {
  [k: string]: string
 }[]
 namespaces?: readonly string[]
}
export interface PolicyV2Beta2Status {
 modes?: readonly string[]
 modes_str?: string
}
export declare const POLICY_V2BETA2: Kind<PolicyV2Beta2>;
export declare const POLICY_V2BETA1: Kind<PolicyV2Beta1>;
export declare const POLICY_CONFIG_V2BETA2: Kind<PolicyConfigV2Beta2>;
export declare const POLICY_SET_V2BETA2: Kind<PolicySetV2Beta2>;
