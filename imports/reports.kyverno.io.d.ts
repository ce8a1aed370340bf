import type { Kind, ObjectMeta } from './kind';
export interface ClusterEphemeralReportV1 {
 apiVersion: "reports.kyverno.io/v1"
 kind: "ClusterEphemeralReport"
 metadata: ObjectMeta
 spec: ClusterEphemeralReportV1Spec
}
export interface ClusterEphemeralReportV1Spec {
 owner: ClusterEphemeralReportV1SpecOwner
 results?: readonly ClusterEphemeralReportV1SpecResults[]
 summary?: ClusterEphemeralReportV1SpecSummary
}
export interface ClusterEphemeralReportV1SpecOwner {
 apiVersion: string
 blockOwnerDeletion?: boolean
 controller?: boolean
 kind: string
 name: string
 uid: string
}
export interface ClusterEphemeralReportV1SpecResults {
 category?: string
 message?: string
 policy: string
 properties?: {
  [k: string]: string
 }
 resourceSelector?: ClusterEphemeralReportV1SpecResultsResourceSelector
 resources?: readonly ClusterEphemeralReportV1SpecResultsResources[]
 result?: ("pass" | "fail" | "warn" | "error" | "skip")
 rule?: string
 scored?: boolean
 severity?: ("critical" | "high" | "low" | "medium" | "info")
 source?: string
 timestamp?: ClusterEphemeralReportV1SpecResultsTimestamp
}
export interface ClusterEphemeralReportV1SpecResultsResourceSelector {
 matchExpressions?: readonly ClusterEphemeralReportV1SpecResultsResourceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterEphemeralReportV1SpecResultsResourceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterEphemeralReportV1SpecResultsResources {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterEphemeralReportV1SpecResultsTimestamp {
 nanos: number
 seconds: number
}
export interface ClusterEphemeralReportV1SpecSummary {
 error?: number
 fail?: number
 pass?: number
 skip?: number
 warn?: number
}
export interface EphemeralReportV1 {
 apiVersion: "reports.kyverno.io/v1"
 kind: "EphemeralReport"
 metadata: ObjectMeta
 spec: EphemeralReportV1Spec
}
export interface EphemeralReportV1Spec {
 owner: EphemeralReportV1SpecOwner
 results?: readonly EphemeralReportV1SpecResults[]
 summary?: EphemeralReportV1SpecSummary
}
export interface EphemeralReportV1SpecOwner {
 apiVersion: string
 blockOwnerDeletion?: boolean
 controller?: boolean
 kind: string
 name: string
 uid: string
}
export interface EphemeralReportV1SpecResults {
 category?: string
 message?: string
 policy: string
 properties?: {
  [k: string]: string
 }
 resourceSelector?: EphemeralReportV1SpecResultsResourceSelector
 resources?: readonly EphemeralReportV1SpecResultsResources[]
 result?: ("pass" | "fail" | "warn" | "error" | "skip")
 rule?: string
 scored?: boolean
 severity?: ("critical" | "high" | "low" | "medium" | "info")
 source?: string
 timestamp?: EphemeralReportV1SpecResultsTimestamp
}
export interface EphemeralReportV1SpecResultsResourceSelector {
 matchExpressions?: readonly EphemeralReportV1SpecResultsResourceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface EphemeralReportV1SpecResultsResourceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface EphemeralReportV1SpecResultsResources {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface EphemeralReportV1SpecResultsTimestamp {
 nanos: number
 seconds: number
}
export interface EphemeralReportV1SpecSummary {
 error?: number
 fail?: number
 pass?: number
 skip?: number
 warn?: number
}
export declare const CLUSTER_EPHEMERAL_REPORT_V1: Kind<ClusterEphemeralReportV1>;
export declare const EPHEMERAL_REPORT_V1: Kind<EphemeralReportV1>;
