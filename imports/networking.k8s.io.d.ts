import type * as core from './core';
import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface HTTPIngressPathV1 {
 backend: IngressBackendV1
 path?: string
 pathType: string
}
export interface HTTPIngressRuleValueV1 {
 paths: readonly HTTPIngressPathV1[]
}
export interface IPAddressV1 {
 apiVersion: "networking.k8s.io/v1"
 kind: "IPAddress"
 metadata: ObjectMeta
 spec: IPAddressV1Spec
}
export interface IPAddressV1Beta1 {
 apiVersion: "networking.k8s.io/v1beta1"
 kind: "IPAddress"
 metadata: ObjectMeta
 spec: IPAddressV1Beta1Spec
}
export interface IPAddressV1Beta1Spec {
 parentRef: ParentReferenceV1Beta1
}
export interface IPAddressV1Spec {
 parentRef: ParentReferenceV1
}
export interface IPBlockV1 {
 cidr: string
 except?: readonly string[]
}
export interface IngressBackendV1 {
 resource?: core.TypedLocalObjectReferenceV1
 service?: IngressServiceBackendV1
}
export interface IngressClassParametersReferenceV1 {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
 scope?: string
}
export interface IngressClassV1 {
 apiVersion: "networking.k8s.io/v1"
 kind: "IngressClass"
 metadata: ObjectMeta
 spec?: IngressClassV1Spec
}
export interface IngressClassV1Spec {
 controller?: string
 parameters?: IngressClassParametersReferenceV1
}
export interface IngressLoadBalancerIngressV1 {
 hostname?: string
 ip?: string
 ports?: readonly IngressPortStatusV1[]
}
export interface IngressLoadBalancerStatusV1 {
 ingress?: readonly IngressLoadBalancerIngressV1[]
}
export interface IngressPortStatusV1 {
 error?: string
 port: number
 protocol: string
}
export interface IngressRuleV1 {
 host?: string
 http?: HTTPIngressRuleValueV1
}
export interface IngressServiceBackendV1 {
 name: string
 port?: ServiceBackendPortV1
}
export interface IngressTLSV1 {
 hosts?: readonly string[]
 secretName?: string
}
export interface IngressV1 {
 apiVersion: "networking.k8s.io/v1"
 kind: "Ingress"
 metadata: ObjectMeta
 spec?: IngressV1Spec
 status?: IngressV1Status
}
export interface IngressV1Spec {
 defaultBackend?: IngressBackendV1
 ingressClassName?: string
 rules?: readonly IngressRuleV1[]
 tls?: readonly IngressTLSV1[]
}
export interface IngressV1Status {
 loadBalancer?: IngressLoadBalancerStatusV1
}
export interface NetworkPolicyEgressRuleV1 {
 ports?: readonly NetworkPolicyPortV1[]
 to?: readonly NetworkPolicyPeerV1[]
}
export interface NetworkPolicyIngressRuleV1 {
 from?: readonly NetworkPolicyPeerV1[]
 ports?: readonly NetworkPolicyPortV1[]
}
export interface NetworkPolicyPeerV1 {
 ipBlock?: IPBlockV1
 namespaceSelector?: meta.LabelSelector
 podSelector?: meta.LabelSelector
}
export interface NetworkPolicyPortV1 {
 endPort?: number
 port?: (number | string)
 protocol?: string
}
export interface NetworkPolicyV1 {
 apiVersion: "networking.k8s.io/v1"
 kind: "NetworkPolicy"
 metadata: ObjectMeta
 spec?: NetworkPolicyV1Spec
}
export interface NetworkPolicyV1Spec {
 egress?: readonly NetworkPolicyEgressRuleV1[]
 ingress?: readonly NetworkPolicyIngressRuleV1[]
 podSelector?: meta.LabelSelector
 policyTypes?: readonly string[]
}
export interface ParentReferenceV1 {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ParentReferenceV1Beta1 {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ServiceBackendPortV1 {
 name?: string
 number?: number
}
export interface ServiceCIDRV1 {
 apiVersion: "networking.k8s.io/v1"
 kind: "ServiceCIDR"
 metadata: ObjectMeta
 spec?: ServiceCIDRV1Spec
 status?: ServiceCIDRV1Status
}
export interface ServiceCIDRV1Beta1 {
 apiVersion: "networking.k8s.io/v1beta1"
 kind: "ServiceCIDR"
 metadata: ObjectMeta
 spec?: ServiceCIDRV1Beta1Spec
 status?: ServiceCIDRV1Beta1Status
}
export interface ServiceCIDRV1Beta1Spec {
 cidrs?: readonly string[]
}
export interface ServiceCIDRV1Beta1Status {
 conditions?: readonly meta.Condition[]
}
export interface ServiceCIDRV1Spec {
 cidrs?: readonly string[]
}
export interface ServiceCIDRV1Status {
 conditions?: readonly meta.Condition[]
}
export declare const IP_ADDRESS_V1: Kind<IPAddressV1>;
export declare const IP_ADDRESS_V1BETA1: Kind<IPAddressV1Beta1>;
export declare const INGRESS_V1: Kind<IngressV1>;
export declare const INGRESS_CLASS_V1: Kind<IngressClassV1>;
export declare const NETWORK_POLICY_V1: Kind<NetworkPolicyV1>;
export declare const SERVICE_CIDR_V1: Kind<ServiceCIDRV1>;
export declare const SERVICE_CIDR_V1BETA1: Kind<ServiceCIDRV1Beta1>;
