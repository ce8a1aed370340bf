import type { Kind, ObjectMeta } from './kind';
export interface ConfigV1Alpha1 {
 apiVersion: "config.gatekeeper.sh/v1alpha1"
 kind: "Config"
 metadata: ObjectMeta
 spec?: ConfigV1Alpha1Spec
 status?: ConfigV1Alpha1Status
}
export interface ConfigV1Alpha1Spec {
 match?: readonly ConfigV1Alpha1SpecMatch[]
 readiness?: ConfigV1Alpha1SpecReadiness
 sync?: ConfigV1Alpha1SpecSync
 validation?: ConfigV1Alpha1SpecValidation
}
export interface ConfigV1Alpha1SpecMatch {
 excludedNamespaces?: readonly string[]
 processes?: readonly string[]
}
export interface ConfigV1Alpha1SpecReadiness {
 statsEnabled?: boolean
}
export interface ConfigV1Alpha1SpecSync {
 syncOnly?: readonly ConfigV1Alpha1SpecSyncSyncOnly[]
}
export interface ConfigV1Alpha1SpecSyncSyncOnly {
 group?: string
 kind?: string
 version?: string
}
export interface ConfigV1Alpha1SpecValidation {
 traces?: readonly ConfigV1Alpha1SpecValidationTraces[]
}
export interface ConfigV1Alpha1SpecValidationTraces {
 dump?: string
 kind?: ConfigV1Alpha1SpecSyncSyncOnly
 user?: string
}
export interface ConfigV1Alpha1Status {
 byPod?: readonly ConfigV1Alpha1StatusByPod[]
}
export interface ConfigV1Alpha1StatusByPod {
 configUID?: string
 errors?: readonly ConfigV1Alpha1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface ConfigV1Alpha1StatusByPodErrors {
 message: string
 type?: string
}
export declare const CONFIG_V1ALPHA1: Kind<ConfigV1Alpha1>;
