import type { Kind, ObjectMeta } from './kind';
export interface ProviderV1Alpha1 {
 apiVersion: "externaldata.gatekeeper.sh/v1alpha1"
 kind: "Provider"
 metadata: ObjectMeta
 spec?: ProviderV1Alpha1Spec
 status?: ProviderV1Alpha1Status
}
export interface ProviderV1Alpha1Spec {
 caBundle?: string
 timeout?: number
 url?: string
}
export interface ProviderV1Alpha1Status {
 byPod?: readonly ProviderV1Alpha1StatusByPod[]
}
export interface ProviderV1Alpha1StatusByPod {
 active?: boolean
 errors?: readonly ProviderV1Alpha1StatusByPodErrors[]
 id?: string
 lastCacheUpdateTime?: string
 lastTransitionTime?: string
 observedGeneration?: number
 operations?: readonly string[]
 providerUID?: string
}
export interface ProviderV1Alpha1StatusByPodErrors {
 errorTimestamp?: string
 message: string
 retryable?: boolean
 type?: string
}
export interface ProviderV1Beta1 {
 apiVersion: "externaldata.gatekeeper.sh/v1beta1"
 kind: "Provider"
 metadata: ObjectMeta
 spec?: ProviderV1Beta1Spec
 status?: ProviderV1Beta1Status
}
export interface ProviderV1Beta1Spec {
 caBundle?: string
 timeout?: number
 url?: string
}
export interface ProviderV1Beta1Status {
 byPod?: readonly ProviderV1Beta1StatusByPod[]
}
export interface ProviderV1Beta1StatusByPod {
 active?: boolean
 errors?: readonly ProviderV1Beta1StatusByPodErrors[]
 id?: string
 lastCacheUpdateTime?: string
 lastTransitionTime?: string
 observedGeneration?: number
 operations?: readonly string[]
 providerUID?: string
}
export interface ProviderV1Beta1StatusByPodErrors {
 errorTimestamp?: string
 message: string
 retryable?: boolean
 type?: string
}
export declare const PROVIDER_V1BETA1: Kind<ProviderV1Beta1>;
export declare const PROVIDER_V1ALPHA1: Kind<ProviderV1Alpha1>;
