import type { Kind, ObjectMeta } from './kind';
export interface ArtifactGeneratorV1Beta1 {
 apiVersion: "source.extensions.fluxcd.io/v1beta1"
 kind: "ArtifactGenerator"
 metadata: ObjectMeta
 spec?: ArtifactGeneratorV1Beta1Spec
 status?: ArtifactGeneratorV1Beta1Status
}
export interface ArtifactGeneratorV1Beta1Spec {
 artifacts: readonly ArtifactGeneratorV1Beta1SpecArtifacts[]
 commonMetadata?: ArtifactGeneratorV1Beta1SpecCommonMetadata
 pathPattern?: string
 sources: readonly ArtifactGeneratorV1Beta1SpecSources[]
}
export interface ArtifactGeneratorV1Beta1SpecArtifacts {
 copy: readonly ArtifactGeneratorV1Beta1SpecArtifactsCopy[]
 name: string
 originRevision?: string
 revision?: string
}
export interface ArtifactGeneratorV1Beta1SpecArtifactsCopy {
 exclude?: readonly string[]
 from: string
 strategy?: ("Overwrite" | "Merge" | "Extract")
 to: string
}
export interface ArtifactGeneratorV1Beta1SpecCommonMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ArtifactGeneratorV1Beta1SpecSources {
 alias: string
 kind: ("Bucket" | "GitRepository" | "OCIRepository" | "HelmChart" | "ExternalArtifact")
 name: string
 namespace?: string
}
export interface ArtifactGeneratorV1Beta1Status {
 conditions?: readonly ArtifactGeneratorV1Beta1StatusConditions[]
 inventory?: readonly ArtifactGeneratorV1Beta1StatusInventory[]
 lastHandledReconcileAt?: string
 observedSourcesDigest?: string
}
export interface ArtifactGeneratorV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ArtifactGeneratorV1Beta1StatusInventory {
 digest: string
 filename: string
 name: string
 namespace: string
}
export declare const ARTIFACT_GENERATOR_V1BETA1: Kind<ArtifactGeneratorV1Beta1>;
