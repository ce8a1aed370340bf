import type { Kind, ObjectMeta } from './kind';
export interface ProviderServiceAccountV1Beta1 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "ProviderServiceAccount"
 metadata: ObjectMeta
 spec?: ProviderServiceAccountV1Beta1Spec
}
export interface ProviderServiceAccountV1Beta1Spec {
 ref: ProviderServiceAccountV1Beta1SpecRef
 rules: readonly ProviderServiceAccountV1Beta1SpecRules[]
 targetNamespace: string
 targetSecretName: string
}
export interface ProviderServiceAccountV1Beta1SpecRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ProviderServiceAccountV1Beta1SpecRules {
 apiGroups?: readonly string[]
 nonResourceURLs?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 verbs: readonly string[]
}
export interface ProviderServiceAccountV1Beta2 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "ProviderServiceAccount"
 metadata: ObjectMeta
 spec: ProviderServiceAccountV1Beta2Spec
}
export interface ProviderServiceAccountV1Beta2Spec {
 ref: ProviderServiceAccountV1Beta2SpecRef
 rules: readonly ProviderServiceAccountV1Beta2SpecRules[]
 targetNamespace: string
 targetSecretName: string
}
export interface ProviderServiceAccountV1Beta2SpecRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ProviderServiceAccountV1Beta2SpecRules {
 apiGroups?: readonly string[]
 nonResourceURLs?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 verbs: readonly string[]
}
export interface VSphereClusterTemplateV1Beta1 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereClusterTemplate"
 metadata: ObjectMeta
 spec?: VSphereClusterTemplateV1Beta1Spec
}
export interface VSphereClusterTemplateV1Beta1Spec {
 template: VSphereClusterTemplateV1Beta1SpecTemplate
}
export interface VSphereClusterTemplateV1Beta1SpecTemplate {
 spec: VSphereClusterTemplateV1Beta1SpecTemplateSpec
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpec {
 controlPlaneEndpoint?: VSphereClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 network?: VSphereClusterTemplateV1Beta1SpecTemplateSpecNetwork
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecNetwork {
 nsxVPC?: VSphereClusterTemplateV1Beta1SpecTemplateSpecNetworkNsxVPC
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecNetworkNsxVPC {
 createSubnetSet?: boolean
}
export interface VSphereClusterTemplateV1Beta2 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereClusterTemplate"
 metadata: ObjectMeta
 spec?: VSphereClusterTemplateV1Beta2Spec
}
export interface VSphereClusterTemplateV1Beta2Spec {
 template: VSphereClusterTemplateV1Beta2SpecTemplate
}
export interface VSphereClusterTemplateV1Beta2SpecTemplate {
 metadata?: VSphereClusterTemplateV1Beta2SpecTemplateMetadata
 spec?: VSphereClusterTemplateV1Beta2SpecTemplateSpec
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpec {
 controlPlaneEndpoint?: VSphereClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
 network?: VSphereClusterTemplateV1Beta2SpecTemplateSpecNetwork
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecNetwork {
 nsxVPC?: VSphereClusterTemplateV1Beta2SpecTemplateSpecNetworkNsxVPC
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecNetworkNsxVPC {
 createSubnetSet?: boolean
}
export interface VSphereClusterV1Beta1 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereCluster"
 metadata: ObjectMeta
 spec?: VSphereClusterV1Beta1Spec
 status?: VSphereClusterV1Beta1Status
}
export interface VSphereClusterV1Beta1Spec {
 controlPlaneEndpoint?: VSphereClusterV1Beta1SpecControlPlaneEndpoint
 network?: VSphereClusterV1Beta1SpecNetwork
}
export interface VSphereClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterV1Beta1SpecNetwork {
 nsxVPC?: VSphereClusterV1Beta1SpecNetworkNsxVPC
}
export interface VSphereClusterV1Beta1SpecNetworkNsxVPC {
 createSubnetSet?: boolean
}
export interface VSphereClusterV1Beta1Status {
 conditions?: readonly VSphereClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: VSphereClusterV1Beta1StatusFailureDomains
 }
 ready?: boolean
 resourcePolicyName?: string
 v1beta2?: VSphereClusterV1Beta1StatusV1Beta2
}
export interface VSphereClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface VSphereClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly VSphereClusterV1Beta1StatusV1Beta2Conditions[]
}
export interface VSphereClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereClusterV1Beta2 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereCluster"
 metadata: ObjectMeta
 spec?: VSphereClusterV1Beta2Spec
 status?: VSphereClusterV1Beta2Status
}
export interface VSphereClusterV1Beta2Spec {
 controlPlaneEndpoint?: VSphereClusterV1Beta2SpecControlPlaneEndpoint
 network?: VSphereClusterV1Beta2SpecNetwork
}
export interface VSphereClusterV1Beta2SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterV1Beta2SpecNetwork {
 nsxVPC?: VSphereClusterV1Beta2SpecNetworkNsxVPC
}
export interface VSphereClusterV1Beta2SpecNetworkNsxVPC {
 createSubnetSet?: boolean
}
export interface VSphereClusterV1Beta2Status {
 conditions?: readonly VSphereClusterV1Beta2StatusConditions[]
 deprecated?: VSphereClusterV1Beta2StatusDeprecated
 failureDomains?: readonly VSphereClusterV1Beta2StatusFailureDomains[]
 initialization?: VSphereClusterV1Beta2StatusInitialization
}
export interface VSphereClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereClusterV1Beta2StatusDeprecated {
 v1beta1?: VSphereClusterV1Beta2StatusDeprecatedV1Beta1
}
export interface VSphereClusterV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly VSphereClusterV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface VSphereClusterV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface VSphereClusterV1Beta2StatusInitialization {
 provisioned?: boolean
}
export interface VSphereMachineTemplateV1Beta1 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereMachineTemplate"
 metadata: ObjectMeta
 spec?: VSphereMachineTemplateV1Beta1Spec
 status?: VSphereMachineTemplateV1Beta1Status
}
export interface VSphereMachineTemplateV1Beta1Spec {
 template: VSphereMachineTemplateV1Beta1SpecTemplate
}
export interface VSphereMachineTemplateV1Beta1SpecTemplate {
 spec: VSphereMachineTemplateV1Beta1SpecTemplateSpec
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpec {
 className: string
 failureDomain?: string
 imageName: string
 minHardwareVersion?: string
 namingStrategy?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNamingStrategy
 network?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetwork
 powerOffMode?: ("hard" | "soft" | "trySoft")
 providerID?: string
 storageClass?: string
 volumes?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecVolumes[]
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNamingStrategy {
 template?: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetwork {
 interfaces?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfaces
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfaces {
 primary?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimary
 secondary?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesSecondary[]
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimary {
 mtu?: number
 network: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimaryNetwork
 routes?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimaryRoutes[]
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimaryNetwork {
 apiVersion: string
 kind: string
 name: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimaryRoutes {
 to: string
 via: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesSecondary {
 mtu?: number
 name: string
 network: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimaryNetwork
 routes?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfacesPrimaryRoutes[]
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecVolumes {
 capacity: {
  [k: string]: number | string
 }
 name: string
 storageClass?: string
}
export interface VSphereMachineTemplateV1Beta1Status {
 capacity?: {
  [k: string]: number | string
 }
}
export interface VSphereMachineTemplateV1Beta2 {
 apiVersion: "vmware.infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereMachineTemplate"
 metadata: ObjectMeta
 spec?: VSphereMachineTemplateV1Beta2Spec
 status?: VSphereMachineTemplateV1Beta2Status
}
export interface VSphereMachineTemplateV1Beta2Spec {
 template: VSphereMachineTemplateV1Beta2SpecTemplate
}
export interface VSphereMachineTemplateV1Beta2SpecTemplate {
 metadata?: VSphereMachineTemplateV1Beta2SpecTemplateMetadata
 spec?: VSphereMachineTemplateV1Beta2SpecTemplateSpec
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpec {
 className: string
 imageName: string
 minHardwareVersion?: string
 naming?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNaming
 network?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetwork
 powerOffMode?: ("hard" | "soft" | "trySoft")
 providerID?: string
 storageClass?: string
 volumes?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecVolumes[]
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNaming {
 template?: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetwork {
 interfaces?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfaces
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfaces {
 primary?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimary
 secondary?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesSecondary[]
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimary {
 mtu?: number
 networkRef: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimaryNetworkRef
 routes?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimaryRoutes[]
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimaryNetworkRef {
 apiVersion: string
 kind: string
 name: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimaryRoutes {
 to: string
 via: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesSecondary {
 mtu?: number
 name: string
 networkRef: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimaryNetworkRef
 routes?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkInterfacesPrimaryRoutes[]
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecVolumes {
 capacity: {
  [k: string]: number | string
 }
 name: string
 storageClass?: string
}
export interface VSphereMachineTemplateV1Beta2Status {
 capacity?: {
  [k: string]: number | string
 }
 nodeInfo?: VSphereMachineTemplateV1Beta2StatusNodeInfo
}
export interface VSphereMachineTemplateV1Beta2StatusNodeInfo {
 architecture?: ("amd64" | "arm64" | "s390x" | "ppc64le")
 operatingSystem?: ("linux" | "windows")
}
export declare const PROVIDER_SERVICE_ACCOUNT_V1BETA2: Kind<ProviderServiceAccountV1Beta2>;
export declare const PROVIDER_SERVICE_ACCOUNT_V1BETA1: Kind<ProviderServiceAccountV1Beta1>;
export declare const VSPHERE_CLUSTER_V1BETA2: Kind<VSphereClusterV1Beta2>;
export declare const VSPHERE_CLUSTER_V1BETA1: Kind<VSphereClusterV1Beta1>;
export declare const VSPHERE_CLUSTER_TEMPLATE_V1BETA2: Kind<VSphereClusterTemplateV1Beta2>;
export declare const VSPHERE_CLUSTER_TEMPLATE_V1BETA1: Kind<VSphereClusterTemplateV1Beta1>;
export declare const VSPHERE_MACHINE_TEMPLATE_V1BETA2: Kind<VSphereMachineTemplateV1Beta2>;
export declare const VSPHERE_MACHINE_TEMPLATE_V1BETA1: Kind<VSphereMachineTemplateV1Beta1>;
