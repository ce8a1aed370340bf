import type { Kind, ObjectMeta } from './kind';
export interface APIServiceConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface APIServiceV1 {
 apiVersion: "apiregistration.k8s.io/v1"
 kind: "APIService"
 metadata: ObjectMeta
 spec?: APIServiceV1Spec
 status?: APIServiceV1Status
}
export interface APIServiceV1Spec {
 caBundle?: string
 group?: string
 groupPriorityMinimum: number
 insecureSkipTLSVerify?: boolean
 service?: ServiceReferenceV1
 version?: string
 versionPriority: number
}
export interface APIServiceV1Status {
 conditions?: readonly APIServiceConditionV1[]
}
export interface ServiceReferenceV1 {
 name?: string
 namespace?: string
 port?: number
}
export declare const API_SERVICE_V1: Kind<APIServiceV1>;
