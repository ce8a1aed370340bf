import type { Kind, ObjectMeta } from './kind';
export interface AlertV1Beta3 {
 apiVersion: "notification.toolkit.fluxcd.io/v1beta3"
 kind: "Alert"
 metadata: ObjectMeta
 spec?: AlertV1Beta3Spec
}
export interface AlertV1Beta3Spec {
 eventMetadata?: {
  [k: string]: string
 }
 eventSeverity?: ("info" | "error")
 eventSources: readonly AlertV1Beta3SpecEventSources[]
 exclusionList?: readonly string[]
 inclusionList?: readonly string[]
 providerRef: AlertV1Beta3SpecProviderRef
 summary?: string
 suspend?: boolean
}
export interface AlertV1Beta3SpecEventSources {
 apiVersion?: string
 kind: ("Bucket" | "GitRepository" | "Kustomization" | "HelmRelease" | "HelmChart" | "HelmRepository" | "ImageRepository" | "ImagePolicy" | "ImageUpdateAutomation" | "OCIRepository" | "ArtifactGenerator" | "ExternalArtifact")
 matchLabels?: {
  [k: string]: string
 }
 name: string
 namespace?: string
}
export interface AlertV1Beta3SpecProviderRef {
 name: string
}
export interface ProviderV1Beta3 {
 apiVersion: "notification.toolkit.fluxcd.io/v1beta3"
 kind: "Provider"
 metadata: ObjectMeta
 spec?: ProviderV1Beta3Spec
}
export interface ProviderV1Beta3Spec {
 address?: string
 certSecretRef?: ProviderV1Beta3SpecCertSecretRef
 channel?: string
 commitStatusExpr?: string
 interval?: string
 proxy?: string
 proxySecretRef?: ProviderV1Beta3SpecCertSecretRef
 secretRef?: ProviderV1Beta3SpecCertSecretRef
 serviceAccountName?: string
 suspend?: boolean
 timeout?: string
 type: ("slack" | "discord" | "msteams" | "rocket" | "generic" | "generic-hmac" | "github" | "gitlab" | "gitea" | "giteapullrequestcomment" | "bitbucketserver" | "bitbucket" | "azuredevops" | "googlechat" | "googlepubsub" | "webex" | "sentry" | "azureeventhub" | "telegram" | "lark" | "matrix" | "opsgenie" | "alertmanager" | "grafana" | "githubdispatch" | "githubpullrequestcomment" | "gitlabmergerequestcomment" | "pagerduty" | "datadog" | "nats" | "zulip" | "otel")
 username?: string
}
export interface ProviderV1Beta3SpecCertSecretRef {
 name: string
}
export interface ReceiverV1 {
 apiVersion: "notification.toolkit.fluxcd.io/v1"
 kind: "Receiver"
 metadata: ObjectMeta
 spec?: ReceiverV1Spec
 status?: ReceiverV1Status
}
export interface ReceiverV1Spec {
 events?: readonly string[]
 interval?: string
 oidcProviders?: readonly ReceiverV1SpecOidcProviders[]
 resourceFilter?: string
 resources: readonly ReceiverV1SpecResources[]
 secretRef?: ReceiverV1SpecSecretRef
 suspend?: boolean
 type: ("generic" | "generic-hmac" | "generic-oidc" | "github" | "gitlab" | "bitbucket" | "harbor" | "dockerhub" | "quay" | "gcr" | "nexus" | "acr" | "cdevents")
}
export interface ReceiverV1SpecOidcProviders {
 audience?: string
 issuerURL: string
 validations: readonly ReceiverV1SpecOidcProvidersValidations[]
 variables?: readonly ReceiverV1SpecOidcProvidersVariables[]
}
export interface ReceiverV1SpecOidcProvidersValidations {
 expression: string
 message: string
}
export interface ReceiverV1SpecOidcProvidersVariables {
 expression: string
 name: string
}
export interface ReceiverV1SpecResources {
 apiVersion?: string
 filter?: string
 kind: ("Bucket" | "GitRepository" | "Kustomization" | "HelmRelease" | "HelmChart" | "HelmRepository" | "ImageRepository" | "ImagePolicy" | "ImageUpdateAutomation" | "OCIRepository" | "ArtifactGenerator" | "ExternalArtifact")
 matchLabels?: {
  [k: string]: string
 }
 name: string
 namespace?: string
}
export interface ReceiverV1SpecSecretRef {
 name: string
}
export interface ReceiverV1Status {
 conditions?: readonly ReceiverV1StatusConditions[]
 lastHandledReconcileAt?: string
 observedGeneration?: number
 webhookPath?: string
}
export interface ReceiverV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const ALERT_V1BETA3: Kind<AlertV1Beta3>;
export declare const PROVIDER_V1BETA3: Kind<ProviderV1Beta3>;
export declare const RECEIVER_V1: Kind<ReceiverV1>;
