import type { Kind, ObjectMeta } from './kind';
export interface ClusterPolicyReportV1Alpha2 {
 apiVersion: "wgpolicyk8s.io/v1alpha2"
 kind: "ClusterPolicyReport"
 metadata: ObjectMeta
 results?: readonly ClusterPolicyReportV1Alpha2Results[]
 scope?: ClusterPolicyReportV1Alpha2Scope
 scopeSelector?: ClusterPolicyReportV1Alpha2ScopeSelector
 summary?: ClusterPolicyReportV1Alpha2Summary
}
export interface ClusterPolicyReportV1Alpha2Results {
 category?: string
 message?: string
 policy: string
 properties?: {
  [k: string]: string
 }
 resourceSelector?: ClusterPolicyReportV1Alpha2ScopeSelector
 resources?: readonly ClusterPolicyReportV1Alpha2Scope[]
 result?: ("pass" | "fail" | "warn" | "error" | "skip")
 rule?: string
 scored?: boolean
 severity?: ("critical" | "high" | "low" | "medium" | "info")
 source?: string
 timestamp?: ClusterPolicyReportV1Alpha2ResultsTimestamp
}
export interface ClusterPolicyReportV1Alpha2ResultsTimestamp {
 nanos: number
 seconds: number
}
export interface ClusterPolicyReportV1Alpha2Scope {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterPolicyReportV1Alpha2ScopeSelector {
 matchExpressions?: readonly ClusterPolicyReportV1Alpha2ScopeSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterPolicyReportV1Alpha2ScopeSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterPolicyReportV1Alpha2Summary {
 error?: number
 fail?: number
 pass?: number
 skip?: number
 warn?: number
}
export interface PolicyReportV1Alpha2 {
 apiVersion: "wgpolicyk8s.io/v1alpha2"
 kind: "PolicyReport"
 metadata: ObjectMeta
 results?: readonly PolicyReportV1Alpha2Results[]
 scope?: PolicyReportV1Alpha2Scope
 scopeSelector?: PolicyReportV1Alpha2ScopeSelector
 summary?: PolicyReportV1Alpha2Summary
}
export interface PolicyReportV1Alpha2Results {
 category?: string
 message?: string
 policy: string
 properties?: {
  [k: string]: string
 }
 resourceSelector?: PolicyReportV1Alpha2ScopeSelector
 resources?: readonly PolicyReportV1Alpha2Scope[]
 result?: ("pass" | "fail" | "warn" | "error" | "skip")
 rule?: string
 scored?: boolean
 severity?: ("critical" | "high" | "low" | "medium" | "info")
 source?: string
 timestamp?: PolicyReportV1Alpha2ResultsTimestamp
}
export interface PolicyReportV1Alpha2ResultsTimestamp {
 nanos: number
 seconds: number
}
export interface PolicyReportV1Alpha2Scope {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface PolicyReportV1Alpha2ScopeSelector {
 matchExpressions?: readonly PolicyReportV1Alpha2ScopeSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PolicyReportV1Alpha2ScopeSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PolicyReportV1Alpha2Summary {
 error?: number
 fail?: number
 pass?: number
 skip?: number
 warn?: number
}
export declare const CLUSTER_POLICY_REPORT_V1ALPHA2: Kind<ClusterPolicyReportV1Alpha2>;
export declare const POLICY_REPORT_V1ALPHA2: Kind<PolicyReportV1Alpha2>;
