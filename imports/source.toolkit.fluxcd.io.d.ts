import type { Kind, ObjectMeta } from './kind';
export interface BucketV1 {
 apiVersion: "source.toolkit.fluxcd.io/v1"
 kind: "Bucket"
 metadata: ObjectMeta
 spec?: BucketV1Spec
 status?: BucketV1Status
}
export interface BucketV1Spec {
 bucketName: string
 certSecretRef?: BucketV1SpecCertSecretRef
 endpoint: string
 ignore?: string
 insecure?: boolean
 interval: string
 prefix?: string
 provider?: ("generic" | "aws" | "gcp" | "azure")
 proxySecretRef?: BucketV1SpecCertSecretRef
 region?: string
 secretRef?: BucketV1SpecCertSecretRef
 serviceAccountName?: string
 sts?: BucketV1SpecSts
 suspend?: boolean
 timeout?: string
}
export interface BucketV1SpecCertSecretRef {
 name: string
}
export interface BucketV1SpecSts {
 certSecretRef?: BucketV1SpecCertSecretRef
 endpoint: string
 provider: ("aws" | "ldap")
 secretRef?: BucketV1SpecCertSecretRef
}
export interface BucketV1Status {
 artifact?: BucketV1StatusArtifact
 conditions?: readonly BucketV1StatusConditions[]
 lastHandledReconcileAt?: string
 observedGeneration?: number
 observedIgnore?: string
 url?: string
}
export interface BucketV1StatusArtifact {
 digest: string
 lastUpdateTime: string
 metadata?: {
  [k: string]: string
 }
 path: string
 revision: string
 size?: number
 url: string
}
export interface BucketV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ExternalArtifactV1 {
 apiVersion: "source.toolkit.fluxcd.io/v1"
 kind: "ExternalArtifact"
 metadata: ObjectMeta
 spec?: ExternalArtifactV1Spec
 status?: ExternalArtifactV1Status
}
export interface ExternalArtifactV1Spec {
 sourceRef?: ExternalArtifactV1SpecSourceRef
}
export interface ExternalArtifactV1SpecSourceRef {
 apiVersion?: string
 kind: string
 name: string
 namespace?: string
}
export interface ExternalArtifactV1Status {
 artifact?: ExternalArtifactV1StatusArtifact
 conditions?: readonly ExternalArtifactV1StatusConditions[]
}
export interface ExternalArtifactV1StatusArtifact {
 digest: string
 lastUpdateTime: string
 metadata?: {
  [k: string]: string
 }
 path: string
 revision: string
 size?: number
 url: string
}
export interface ExternalArtifactV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GitRepositoryV1 {
 apiVersion: "source.toolkit.fluxcd.io/v1"
 kind: "GitRepository"
 metadata: ObjectMeta
 spec?: GitRepositoryV1Spec
 status?: GitRepositoryV1Status
}
export interface GitRepositoryV1Spec {
 ignore?: string
 include?: readonly GitRepositoryV1SpecInclude[]
 interval: string
 provider?: ("generic" | "aws" | "azure" | "github")
 proxySecretRef?: GitRepositoryV1SpecProxySecretRef
 recurseSubmodules?: boolean
 ref?: GitRepositoryV1SpecRef
 secretRef?: GitRepositoryV1SpecProxySecretRef
 serviceAccountName?: string
 sparseCheckout?: readonly string[]
 suspend?: boolean
 timeout?: string
 url: string
 verify?: GitRepositoryV1SpecVerify
}
export interface GitRepositoryV1SpecInclude {
 fromPath?: string
 repository: GitRepositoryV1SpecProxySecretRef
 toPath?: string
}
export interface GitRepositoryV1SpecProxySecretRef {
 name: string
}
export interface GitRepositoryV1SpecRef {
 branch?: string
 commit?: string
 name?: string
 semver?: string
 tag?: string
}
export interface GitRepositoryV1SpecVerify {
 mode?: ("head" | "HEAD" | "Tag" | "TagAndHEAD")
 secretRef: GitRepositoryV1SpecProxySecretRef
}
export interface GitRepositoryV1Status {
 artifact?: GitRepositoryV1StatusArtifact
 conditions?: readonly GitRepositoryV1StatusConditions[]
 includedArtifacts?: readonly GitRepositoryV1StatusArtifact[]
 lastHandledReconcileAt?: string
 observedGeneration?: number
 observedIgnore?: string
 observedInclude?: readonly GitRepositoryV1SpecInclude[]
 observedRecurseSubmodules?: boolean
 observedSparseCheckout?: readonly string[]
 sourceVerificationMode?: string
}
export interface GitRepositoryV1StatusArtifact {
 digest: string
 lastUpdateTime: string
 metadata?: {
  [k: string]: string
 }
 path: string
 revision: string
 size?: number
 url: string
}
export interface GitRepositoryV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface HelmChartV1 {
 apiVersion: "source.toolkit.fluxcd.io/v1"
 kind: "HelmChart"
 metadata: ObjectMeta
 spec?: HelmChartV1Spec
 status?: HelmChartV1Status
}
export interface HelmChartV1Spec {
 chart: string
 ignoreMissingValuesFiles?: boolean
 interval: string
 reconcileStrategy?: ("ChartVersion" | "Revision")
 sourceRef: HelmChartV1SpecSourceRef
 suspend?: boolean
 valuesFiles?: readonly string[]
 verify?: HelmChartV1SpecVerify
 version?: string
}
export interface HelmChartV1SpecSourceRef {
 apiVersion?: string
 kind: ("HelmRepository" | "GitRepository" | "Bucket")
 name: string
}
export interface HelmChartV1SpecVerify {
 matchOIDCIdentity?: readonly HelmChartV1SpecVerifyMatchOIDCIdentity[]
 provider?: ("cosign" | "notation")
 secretRef?: HelmChartV1SpecVerifySecretRef
}
export interface HelmChartV1SpecVerifyMatchOIDCIdentity {
 issuer: string
 subject: string
}
export interface HelmChartV1SpecVerifySecretRef {
 name: string
}
export interface HelmChartV1Status {
 artifact?: HelmChartV1StatusArtifact
 conditions?: readonly HelmChartV1StatusConditions[]
 lastHandledReconcileAt?: string
 observedChartName?: string
 observedGeneration?: number
 observedSourceArtifactRevision?: string
 observedValuesFiles?: readonly string[]
 url?: string
}
export interface HelmChartV1StatusArtifact {
 digest: string
 lastUpdateTime: string
 metadata?: {
  [k: string]: string
 }
 path: string
 revision: string
 size?: number
 url: string
}
export interface HelmChartV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface HelmRepositoryV1 {
 apiVersion: "source.toolkit.fluxcd.io/v1"
 kind: "HelmRepository"
 metadata: ObjectMeta
 spec?: HelmRepositoryV1Spec
 status?: HelmRepositoryV1Status
}
export interface HelmRepositoryV1Spec {
 accessFrom?: HelmRepositoryV1SpecAccessFrom
 certSecretRef?: HelmRepositoryV1SpecCertSecretRef
 insecure?: boolean
 interval?: string
 passCredentials?: boolean
 provider?: ("generic" | "aws" | "azure" | "gcp")
 secretRef?: HelmRepositoryV1SpecCertSecretRef
 suspend?: boolean
 timeout?: string
 type?: ("default" | "oci")
 url: string
}
export interface HelmRepositoryV1SpecAccessFrom {
 namespaceSelectors: readonly HelmRepositoryV1SpecAccessFromNamespaceSelectors[]
}
export interface HelmRepositoryV1SpecAccessFromNamespaceSelectors {
 matchLabels?: {
  [k: string]: string
 }
}
export interface HelmRepositoryV1SpecCertSecretRef {
 name: string
}
export interface HelmRepositoryV1Status {
 artifact?: HelmRepositoryV1StatusArtifact
 conditions?: readonly HelmRepositoryV1StatusConditions[]
 lastHandledReconcileAt?: string
 observedGeneration?: number
 url?: string
}
export interface HelmRepositoryV1StatusArtifact {
 digest: string
 lastUpdateTime: string
 metadata?: {
  [k: string]: string
 }
 path: string
 revision: string
 size?: number
 url: string
}
export interface HelmRepositoryV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface OCIRepositoryV1 {
 apiVersion: "source.toolkit.fluxcd.io/v1"
 kind: "OCIRepository"
 metadata: ObjectMeta
 spec?: OCIRepositoryV1Spec
 status?: OCIRepositoryV1Status
}
export interface OCIRepositoryV1Spec {
 certSecretRef?: OCIRepositoryV1SpecCertSecretRef
 ignore?: string
 insecure?: boolean
 interval: string
 layerSelector?: OCIRepositoryV1SpecLayerSelector
 provider?: ("generic" | "aws" | "azure" | "gcp")
 proxySecretRef?: OCIRepositoryV1SpecCertSecretRef
 ref?: OCIRepositoryV1SpecRef
 secretRef?: OCIRepositoryV1SpecCertSecretRef
 serviceAccountName?: string
 suspend?: boolean
 timeout?: string
 url: string
 verify?: OCIRepositoryV1SpecVerify
}
export interface OCIRepositoryV1SpecCertSecretRef {
 name: string
}
export interface OCIRepositoryV1SpecLayerSelector {
 mediaType?: string
 operation?: ("extract" | "copy")
}
export interface OCIRepositoryV1SpecRef {
 digest?: string
 semver?: string
 semverFilter?: string
 tag?: string
}
export interface OCIRepositoryV1SpecVerify {
 matchOIDCIdentity?: readonly OCIRepositoryV1SpecVerifyMatchOIDCIdentity[]
 provider?: ("cosign" | "notation")
 secretRef?: OCIRepositoryV1SpecCertSecretRef
 trustedRootSecretRef?: OCIRepositoryV1SpecCertSecretRef
}
export interface OCIRepositoryV1SpecVerifyMatchOIDCIdentity {
 issuer: string
 subject: string
}
export interface OCIRepositoryV1Status {
 artifact?: OCIRepositoryV1StatusArtifact
 conditions?: readonly OCIRepositoryV1StatusConditions[]
 lastHandledReconcileAt?: string
 observedGeneration?: number
 observedIgnore?: string
 observedLayerSelector?: OCIRepositoryV1SpecLayerSelector
 url?: string
}
export interface OCIRepositoryV1StatusArtifact {
 digest: string
 lastUpdateTime: string
 metadata?: {
  [k: string]: string
 }
 path: string
 revision: string
 size?: number
 url: string
}
export interface OCIRepositoryV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const BUCKET_V1: Kind<BucketV1>;
export declare const EXTERNAL_ARTIFACT_V1: Kind<ExternalArtifactV1>;
export declare const GIT_REPOSITORY_V1: Kind<GitRepositoryV1>;
export declare const HELM_CHART_V1: Kind<HelmChartV1>;
export declare const HELM_REPOSITORY_V1: Kind<HelmRepositoryV1>;
export declare const OCI_REPOSITORY_V1: Kind<OCIRepositoryV1>;
