import type { Kind, ObjectMeta } from './kind';
export interface ClusterNetworkPolicyV1Alpha2 {
 apiVersion: "policy.networking.k8s.io/v1alpha2"
 kind: "ClusterNetworkPolicy"
 metadata: ObjectMeta
 spec: ClusterNetworkPolicyV1Alpha2Spec
 status?: ClusterNetworkPolicyV1Alpha2Status
}
export interface ClusterNetworkPolicyV1Alpha2Spec {
 egress?: readonly ClusterNetworkPolicyV1Alpha2SpecEgress[]
 ingress?: readonly ClusterNetworkPolicyV1Alpha2SpecIngress[]
 priority: number
 subject: ClusterNetworkPolicyV1Alpha2SpecSubject
 tier: ("Admin" | "Baseline")
}
export interface ClusterNetworkPolicyV1Alpha2SpecEgress {
 action: ("Accept" | "Deny" | "Pass")
 name?: string
 protocols?: readonly ClusterNetworkPolicyV1Alpha2SpecEgressProtocols[]
 to: readonly ClusterNetworkPolicyV1Alpha2SpecEgressTo[]
}
export interface ClusterNetworkPolicyV1Alpha2SpecEgressProtocols {
 destinationNamedPort?: string
 sctp?: ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctp
 tcp?: ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctp
 udp?: ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctp
}
export interface ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctp {
 destinationPort?: ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctpDestinationPort
}
export interface ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctpDestinationPort {
 number?: number
 range?: ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctpDestinationPortRange
}
export interface ClusterNetworkPolicyV1Alpha2SpecEgressProtocolsSctpDestinationPortRange {
 end: number
 start: number
}
export interface ClusterNetworkPolicyV1Alpha2SpecEgressTo {
 namespaces?: ClusterNetworkPolicyV1Alpha2SpecSubjectNamespaces
 networks?: readonly string[]
 pods?: ClusterNetworkPolicyV1Alpha2SpecSubjectPods
}
export interface ClusterNetworkPolicyV1Alpha2SpecIngress {
 action: ("Accept" | "Deny" | "Pass")
 from: readonly ClusterNetworkPolicyV1Alpha2SpecSubject[]
 name?: string
 protocols?: readonly ClusterNetworkPolicyV1Alpha2SpecEgressProtocols[]
}
export interface ClusterNetworkPolicyV1Alpha2SpecSubject {
 namespaces?: ClusterNetworkPolicyV1Alpha2SpecSubjectNamespaces
 pods?: ClusterNetworkPolicyV1Alpha2SpecSubjectPods
}
export interface ClusterNetworkPolicyV1Alpha2SpecSubjectNamespaces {
 matchExpressions?: readonly ClusterNetworkPolicyV1Alpha2SpecSubjectNamespacesMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterNetworkPolicyV1Alpha2SpecSubjectNamespacesMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterNetworkPolicyV1Alpha2SpecSubjectPods {
 namespaceSelector?: ClusterNetworkPolicyV1Alpha2SpecSubjectNamespaces
 podSelector: ClusterNetworkPolicyV1Alpha2SpecSubjectNamespaces
}
export interface ClusterNetworkPolicyV1Alpha2Status {
 conditions: readonly ClusterNetworkPolicyV1Alpha2StatusConditions[]
}
export interface ClusterNetworkPolicyV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const CLUSTER_NETWORK_POLICY_V1ALPHA2: Kind<ClusterNetworkPolicyV1Alpha2>;
