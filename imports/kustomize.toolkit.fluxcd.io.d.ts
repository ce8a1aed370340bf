import type { Kind, ObjectMeta } from './kind';
export interface KustomizationV1 {
 apiVersion: "kustomize.toolkit.fluxcd.io/v1"
 kind: "Kustomization"
 metadata: ObjectMeta
 spec?: KustomizationV1Spec
 status?: KustomizationV1Status
}
export interface KustomizationV1Spec {
 buildMetadata?: readonly ("originAnnotations" | "transformerAnnotations")[]
 commonMetadata?: KustomizationV1SpecCommonMetadata
 components?: readonly string[]
 decryption?: KustomizationV1SpecDecryption
 deletionPolicy?: ("MirrorPrune" | "Delete" | "WaitForTermination" | "Orphan")
 dependsOn?: readonly KustomizationV1SpecDependsOn[]
 force?: boolean
 healthCheckExprs?: readonly KustomizationV1SpecHealthCheckExprs[]
 healthChecks?: readonly KustomizationV1SpecHealthChecks[]
 ignore?: readonly KustomizationV1SpecIgnore[]
 ignoreMissingComponents?: boolean
 images?: readonly KustomizationV1SpecImages[]
 interval: string
 kubeConfig?: KustomizationV1SpecKubeConfig
 namePrefix?: string
 nameSuffix?: string
 patches?: readonly KustomizationV1SpecPatches[]
 path?: string
 postBuild?: KustomizationV1SpecPostBuild
 prune: boolean
 retryInterval?: string
 serviceAccountName?: string
 sourceRef: KustomizationV1SpecSourceRef
 suspend?: boolean
 targetNamespace?: string
 timeout?: string
 wait?: boolean
}
export interface KustomizationV1SpecCommonMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KustomizationV1SpecDecryption {
 provider: "sops"
 secretRef?: KustomizationV1SpecDecryptionSecretRef
 serviceAccountName?: string
}
export interface KustomizationV1SpecDecryptionSecretRef {
 name: string
}
export interface KustomizationV1SpecDependsOn {
 name: string
 namespace?: string
 readyExpr?: string
}
export interface KustomizationV1SpecHealthCheckExprs {
 apiVersion: string
 current: string
 failed?: string
 inProgress?: string
 kind?: string
}
export interface KustomizationV1SpecHealthChecks {
 apiVersion?: string
 kind: string
 name: string
 namespace?: string
}
export interface KustomizationV1SpecIgnore {
 paths: readonly string[]
 target?: KustomizationV1SpecIgnoreTarget
}
export interface KustomizationV1SpecIgnoreTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface KustomizationV1SpecImages {
 digest?: string
 name: string
 newName?: string
 newTag?: string
}
export interface KustomizationV1SpecKubeConfig {
 configMapRef?: KustomizationV1SpecDecryptionSecretRef
 secretRef?: KustomizationV1SpecKubeConfigSecretRef
}
export interface KustomizationV1SpecKubeConfigSecretRef {
 key?: string
 name: string
}
export interface KustomizationV1SpecPatches {
 patch: string
 target?: KustomizationV1SpecIgnoreTarget
}
export interface KustomizationV1SpecPostBuild {
 substitute?: {
  [k: string]: string
 }
 substituteFrom?: readonly KustomizationV1SpecPostBuildSubstituteFrom[]
 substituteStrategy?: ("WithVariables" | "Always")
}
export interface KustomizationV1SpecPostBuildSubstituteFrom {
 kind: ("Secret" | "ConfigMap")
 name: string
 optional?: boolean
}
export interface KustomizationV1SpecSourceRef {
 apiVersion?: string
 kind: ("OCIRepository" | "GitRepository" | "Bucket" | "ExternalArtifact")
 name: string
 namespace?: string
}
export interface KustomizationV1Status {
 conditions?: readonly KustomizationV1StatusConditions[]
 history?: readonly KustomizationV1StatusHistory[]
 inventory?: KustomizationV1StatusInventory
 lastAppliedOriginRevision?: string
 lastAppliedRevision?: string
 lastAttemptedRevision?: string
 lastHandledReconcileAt?: string
 observedGeneration?: number
}
export interface KustomizationV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface KustomizationV1StatusHistory {
 digest: string
 firstReconciled: string
 lastReconciled: string
 lastReconciledDuration: string
 lastReconciledStatus: string
 metadata?: {
  [k: string]: string
 }
 totalReconciliations: number
}
export interface KustomizationV1StatusInventory {
 entries: readonly KustomizationV1StatusInventoryEntries[]
}
export interface KustomizationV1StatusInventoryEntries {
 id: string
 v: string
}
export declare const KUSTOMIZATION_V1: Kind<KustomizationV1>;
