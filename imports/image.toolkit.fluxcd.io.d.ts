import type { Kind, ObjectMeta } from './kind';
export interface ImagePolicyV1 {
 apiVersion: "image.toolkit.fluxcd.io/v1"
 kind: "ImagePolicy"
 metadata: ObjectMeta
 spec?: ImagePolicyV1Spec
 status?: ImagePolicyV1Status
}
export interface ImagePolicyV1Spec {
 digestReflectionPolicy?: ("Always" | "IfNotPresent" | "Never")
 filterTags?: ImagePolicyV1SpecFilterTags
 imageRepositoryRef: ImagePolicyV1SpecImageRepositoryRef
 interval?: string
 policy: ImagePolicyV1SpecPolicy
 suspend?: boolean
}
export interface ImagePolicyV1SpecFilterTags {
 extract?: string
 pattern?: string
}
export interface ImagePolicyV1SpecImageRepositoryRef {
 name: string
 namespace?: string
}
export interface ImagePolicyV1SpecPolicy {
 alphabetical?: ImagePolicyV1SpecPolicyAlphabetical
 numerical?: ImagePolicyV1SpecPolicyAlphabetical
 semver?: ImagePolicyV1SpecPolicySemver
}
export interface ImagePolicyV1SpecPolicyAlphabetical {
 order?: ("asc" | "desc")
}
export interface ImagePolicyV1SpecPolicySemver {
 range: string
}
export interface ImagePolicyV1Status {
 conditions?: readonly ImagePolicyV1StatusConditions[]
 lastHandledReconcileAt?: string
 latestRef?: ImagePolicyV1StatusLatestRef
 observedGeneration?: number
 observedPreviousRef?: ImagePolicyV1StatusLatestRef
}
export interface ImagePolicyV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ImagePolicyV1StatusLatestRef {
 digest?: string
 name: string
 tag: string
}
export interface ImageRepositoryV1 {
 apiVersion: "image.toolkit.fluxcd.io/v1"
 kind: "ImageRepository"
 metadata: ObjectMeta
 spec?: ImageRepositoryV1Spec
 status?: ImageRepositoryV1Status
}
export interface ImageRepositoryV1Spec {
 accessFrom?: ImageRepositoryV1SpecAccessFrom
 certSecretRef?: ImageRepositoryV1SpecCertSecretRef
 exclusionList?: readonly string[]
 image: string
 insecure?: boolean
 interval: string
 provider?: ("generic" | "aws" | "azure" | "gcp")
 proxySecretRef?: ImageRepositoryV1SpecCertSecretRef
 secretRef?: ImageRepositoryV1SpecCertSecretRef
 serviceAccountName?: string
 suspend?: boolean
 timeout?: string
}
export interface ImageRepositoryV1SpecAccessFrom {
 namespaceSelectors: readonly ImageRepositoryV1SpecAccessFromNamespaceSelectors[]
}
export interface ImageRepositoryV1SpecAccessFromNamespaceSelectors {
 matchLabels?: {
  [k: string]: string
 }
}
export interface ImageRepositoryV1SpecCertSecretRef {
 name: string
}
export interface ImageRepositoryV1Status {
 canonicalImageName?: string
 conditions?: readonly ImageRepositoryV1StatusConditions[]
 lastHandledReconcileAt?: string
 lastScanResult?: ImageRepositoryV1StatusLastScanResult
 observedExclusionList?: readonly string[]
 observedGeneration?: number
}
export interface ImageRepositoryV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ImageRepositoryV1StatusLastScanResult {
 latestTags?: readonly string[]
 revision?: string
 scanTime?: string
 tagCount: number
}
export interface ImageUpdateAutomationV1 {
 apiVersion: "image.toolkit.fluxcd.io/v1"
 kind: "ImageUpdateAutomation"
 metadata: ObjectMeta
 spec?: ImageUpdateAutomationV1Spec
 status?: ImageUpdateAutomationV1Status
}
export interface ImageUpdateAutomationV1Spec {
 git?: ImageUpdateAutomationV1SpecGit
 interval: string
 policySelector?: ImageUpdateAutomationV1SpecPolicySelector
 sourceRef: ImageUpdateAutomationV1SpecSourceRef
 suspend?: boolean
 update?: ImageUpdateAutomationV1SpecUpdate
}
export interface ImageUpdateAutomationV1SpecGit {
 checkout?: ImageUpdateAutomationV1SpecGitCheckout
 commit: ImageUpdateAutomationV1SpecGitCommit
 push?: ImageUpdateAutomationV1SpecGitPush
}
export interface ImageUpdateAutomationV1SpecGitCheckout {
 ref: ImageUpdateAutomationV1SpecGitCheckoutRef
}
export interface ImageUpdateAutomationV1SpecGitCheckoutRef {
 branch?: string
 commit?: string
 name?: string
 semver?: string
 tag?: string
}
export interface ImageUpdateAutomationV1SpecGitCommit {
 author: ImageUpdateAutomationV1SpecGitCommitAuthor
 messageTemplate?: string
 messageTemplateValues?: {
  [k: string]: string
 }
 signingKey?: ImageUpdateAutomationV1SpecGitCommitSigningKey
}
export interface ImageUpdateAutomationV1SpecGitCommitAuthor {
 email: string
 name?: string
}
export interface ImageUpdateAutomationV1SpecGitCommitSigningKey {
 secretRef: ImageUpdateAutomationV1SpecGitCommitSigningKeySecretRef
 type?: ("gpg" | "ssh")
}
export interface ImageUpdateAutomationV1SpecGitCommitSigningKeySecretRef {
 name: string
}
export interface ImageUpdateAutomationV1SpecGitPush {
 branch?: string
 options?: {
  [k: string]: string
 }
 refspec?: string
}
export interface ImageUpdateAutomationV1SpecPolicySelector {
 matchExpressions?: readonly ImageUpdateAutomationV1SpecPolicySelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ImageUpdateAutomationV1SpecPolicySelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ImageUpdateAutomationV1SpecSourceRef {
 apiVersion?: string
 kind?: "GitRepository"
 name: string
 namespace?: string
}
export interface ImageUpdateAutomationV1SpecUpdate {
 path?: string
 strategy?: "Setters"
}
export interface ImageUpdateAutomationV1Status {
 conditions?: readonly ImageUpdateAutomationV1StatusConditions[]
 lastAutomationRunTime?: string
 lastHandledReconcileAt?: string
 lastPushCommit?: string
 lastPushTime?: string
 observedGeneration?: number
 observedPolicies?: {
  [k: string]: ImageUpdateAutomationV1StatusObservedPolicies
 }
 observedSourceRevision?: string
}
export interface ImageUpdateAutomationV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ImageUpdateAutomationV1StatusObservedPolicies {
 digest?: string
 name: string
 tag: string
}
export declare const IMAGE_POLICY_V1: Kind<ImagePolicyV1>;
export declare const IMAGE_REPOSITORY_V1: Kind<ImageRepositoryV1>;
export declare const IMAGE_UPDATE_AUTOMATION_V1: Kind<ImageUpdateAutomationV1>;
