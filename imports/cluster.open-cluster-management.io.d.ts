import type { Kind, ObjectMeta } from './kind';
export interface AddOnPlacementScoreV1Alpha1 {
 apiVersion: "cluster.open-cluster-management.io/v1alpha1"
 kind: "AddOnPlacementScore"
 metadata: ObjectMeta
 status?: AddOnPlacementScoreV1Alpha1Status
}
export interface AddOnPlacementScoreV1Alpha1Status {
 conditions?: readonly AddOnPlacementScoreV1Alpha1StatusConditions[]
 scores?: readonly AddOnPlacementScoreV1Alpha1StatusScores[]
 validUntil?: string
}
export interface AddOnPlacementScoreV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface AddOnPlacementScoreV1Alpha1StatusScores {
 name: string
 value: number
}
export interface ClusterClaimV1Alpha1 {
 apiVersion: "cluster.open-cluster-management.io/v1alpha1"
 kind: "ClusterClaim"
 metadata: ObjectMeta
 spec?: ClusterClaimV1Alpha1Spec
}
export interface ClusterClaimV1Alpha1Spec {
 value?: string
}
export interface ManagedClusterSetBindingV1Beta2 {
 apiVersion: "cluster.open-cluster-management.io/v1beta2"
 kind: "ManagedClusterSetBinding"
 metadata: ObjectMeta
 spec?: ManagedClusterSetBindingV1Beta2Spec
 status?: ManagedClusterSetBindingV1Beta2Status
}
export interface ManagedClusterSetBindingV1Beta2Spec {
 clusterSet?: string
}
export interface ManagedClusterSetBindingV1Beta2Status {
 conditions?: readonly ManagedClusterSetBindingV1Beta2StatusConditions[]
}
export interface ManagedClusterSetBindingV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManagedClusterSetV1Beta2 {
 apiVersion: "cluster.open-cluster-management.io/v1beta2"
 kind: "ManagedClusterSet"
 metadata: ObjectMeta
 spec?: ManagedClusterSetV1Beta2Spec
 status?: ManagedClusterSetV1Beta2Status
}
export interface ManagedClusterSetV1Beta2Spec {
 clusterSelector?: ManagedClusterSetV1Beta2SpecClusterSelector
 managedNamespaces?: readonly ManagedClusterSetV1Beta2SpecManagedNamespaces[]
}
export interface ManagedClusterSetV1Beta2SpecClusterSelector {
 labelSelector?: ManagedClusterSetV1Beta2SpecClusterSelectorLabelSelector
 selectorType?: ("ExclusiveClusterSetLabel" | "LabelSelector")
}
export interface ManagedClusterSetV1Beta2SpecClusterSelectorLabelSelector {
 matchExpressions?: readonly ManagedClusterSetV1Beta2SpecClusterSelectorLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ManagedClusterSetV1Beta2SpecClusterSelectorLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ManagedClusterSetV1Beta2SpecManagedNamespaces {
 name: string
}
export interface ManagedClusterSetV1Beta2Status {
 conditions?: readonly ManagedClusterSetV1Beta2StatusConditions[]
}
export interface ManagedClusterSetV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManagedClusterV1 {
 apiVersion: "cluster.open-cluster-management.io/v1"
 kind: "ManagedCluster"
 metadata: ObjectMeta
 spec?: ManagedClusterV1Spec
 status?: ManagedClusterV1Status
}
export interface ManagedClusterV1Spec {
 hubAcceptsClient?: boolean
 leaseDurationSeconds?: number
 managedClusterClientConfigs?: readonly ManagedClusterV1SpecManagedClusterClientConfigs[]
 taints?: readonly ManagedClusterV1SpecTaints[]
}
export interface ManagedClusterV1SpecManagedClusterClientConfigs {
 caBundle?: string
 url: string
}
export interface ManagedClusterV1SpecTaints {
 effect: ("NoSelect" | "PreferNoSelect" | "NoSelectIfNew")
 key: string
 timeAdded?: (string | null)
 value?: string
}
export interface ManagedClusterV1Status {
 allocatable?: {
  [k: string]: number | string
 }
 capacity?: {
  [k: string]: number | string
 }
 clusterClaims?: readonly ManagedClusterV1StatusClusterClaims[]
 conditions?: readonly ManagedClusterV1StatusConditions[]
 managedNamespaces?: readonly ManagedClusterV1StatusManagedNamespaces[]
 version?: ManagedClusterV1StatusVersion
}
export interface ManagedClusterV1StatusClusterClaims {
 name?: string
 value?: string
}
export interface ManagedClusterV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManagedClusterV1StatusManagedNamespaces {
 clusterSet: string
 conditions?: readonly ManagedClusterV1StatusConditions[]
 name: string
}
export interface ManagedClusterV1StatusVersion {
 kubernetes?: string
}
export interface PlacementDecisionV1Beta1 {
 apiVersion: "cluster.open-cluster-management.io/v1beta1"
 kind: "PlacementDecision"
 metadata: ObjectMeta
 status?: PlacementDecisionV1Beta1Status
}
export interface PlacementDecisionV1Beta1Status {
 decisions: readonly PlacementDecisionV1Beta1StatusDecisions[]
}
export interface PlacementDecisionV1Beta1StatusDecisions {
 clusterName: string
 reason: string
 score?: number
}
export interface PlacementV1Beta1 {
 apiVersion: "cluster.open-cluster-management.io/v1beta1"
 kind: "Placement"
 metadata: ObjectMeta
 spec: PlacementV1Beta1Spec
 status?: PlacementV1Beta1Status
}
export interface PlacementV1Beta1Spec {
 clusterSets?: readonly string[]
 decisionStrategy?: PlacementV1Beta1SpecDecisionStrategy
 numberOfClusters?: number
 predicates?: readonly PlacementV1Beta1SpecPredicates[]
 prioritizerPolicy?: PlacementV1Beta1SpecPrioritizerPolicy
 scoreRateLimit?: string
 sortBy?: ("ClusterName" | "Score")
 spreadPolicy?: PlacementV1Beta1SpecSpreadPolicy
 tolerations?: readonly PlacementV1Beta1SpecTolerations[]
}
export interface PlacementV1Beta1SpecDecisionStrategy {
 groupStrategy?: PlacementV1Beta1SpecDecisionStrategyGroupStrategy
}
export interface PlacementV1Beta1SpecDecisionStrategyGroupStrategy {
 clustersPerDecisionGroup?: (number | string)
 decisionGroups?: readonly PlacementV1Beta1SpecDecisionStrategyGroupStrategyDecisionGroups[]
}
export interface PlacementV1Beta1SpecDecisionStrategyGroupStrategyDecisionGroups {
 groupClusterSelector: PlacementV1Beta1SpecDecisionStrategyGroupStrategyDecisionGroupsGroupClusterSelector
 groupName: string
}
export interface PlacementV1Beta1SpecDecisionStrategyGroupStrategyDecisionGroupsGroupClusterSelector {
 claimSelector?: PlacementV1Beta1SpecPredicatesRequiredClusterSelectorClaimSelector
 labelSelector?: PlacementV1Beta1SpecPredicatesRequiredClusterSelectorLabelSelector
}
export interface PlacementV1Beta1SpecPredicates {
 requiredClusterSelector?: PlacementV1Beta1SpecPredicatesRequiredClusterSelector
}
export interface PlacementV1Beta1SpecPredicatesRequiredClusterSelector {
 celSelector?: PlacementV1Beta1SpecPredicatesRequiredClusterSelectorCelSelector
 claimSelector?: PlacementV1Beta1SpecPredicatesRequiredClusterSelectorClaimSelector
 labelSelector?: PlacementV1Beta1SpecPredicatesRequiredClusterSelectorLabelSelector
}
export interface PlacementV1Beta1SpecPredicatesRequiredClusterSelectorCelSelector {
 celExpressions?: readonly string[]
}
export interface PlacementV1Beta1SpecPredicatesRequiredClusterSelectorClaimSelector {
 matchExpressions?: readonly PlacementV1Beta1SpecPredicatesRequiredClusterSelectorClaimSelectorMatchExpressions[]
}
export interface PlacementV1Beta1SpecPredicatesRequiredClusterSelectorClaimSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PlacementV1Beta1SpecPredicatesRequiredClusterSelectorLabelSelector {
 matchExpressions?: readonly PlacementV1Beta1SpecPredicatesRequiredClusterSelectorClaimSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PlacementV1Beta1SpecPrioritizerPolicy {
 configurations?: readonly PlacementV1Beta1SpecPrioritizerPolicyConfigurations[]
 mode?: string
}
export interface PlacementV1Beta1SpecPrioritizerPolicyConfigurations {
 scoreCoordinate: PlacementV1Beta1SpecPrioritizerPolicyConfigurationsScoreCoordinate
 weight?: number
}
export interface PlacementV1Beta1SpecPrioritizerPolicyConfigurationsScoreCoordinate {
 addOn?: PlacementV1Beta1SpecPrioritizerPolicyConfigurationsScoreCoordinateAddOn
 builtIn?: string
 type?: ("BuiltIn" | "AddOn")
}
export interface PlacementV1Beta1SpecPrioritizerPolicyConfigurationsScoreCoordinateAddOn {
 resourceName: string
 scoreName: string
}
export interface PlacementV1Beta1SpecSpreadPolicy {
 spreadConstraints?: readonly PlacementV1Beta1SpecSpreadPolicySpreadConstraints[]
}
export interface PlacementV1Beta1SpecSpreadPolicySpreadConstraints {
 maxSkew?: number
 topologyKey: string
 topologyKeyType: ("Label" | "Claim")
 whenUnsatisfiable?: ("DoNotSchedule" | "ScheduleAnyway")
}
export interface PlacementV1Beta1SpecTolerations {
 effect?: ("NoSelect" | "PreferNoSelect" | "NoSelectIfNew")
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface PlacementV1Beta1Status {
 conditions?: readonly PlacementV1Beta1StatusConditions[]
 decisionGroups?: readonly PlacementV1Beta1StatusDecisionGroups[]
 lastScoreUpdateTime?: string
 numberOfSelectedClusters?: number
}
export interface PlacementV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface PlacementV1Beta1StatusDecisionGroups {
 clusterCount?: number
 decisionGroupIndex?: number
 decisionGroupName?: string
 decisions?: readonly string[]
}
export declare const ADD_ON_PLACEMENT_SCORE_V1ALPHA1: Kind<AddOnPlacementScoreV1Alpha1>;
export declare const CLUSTER_CLAIM_V1ALPHA1: Kind<ClusterClaimV1Alpha1>;
export declare const MANAGED_CLUSTER_V1: Kind<ManagedClusterV1>;
export declare const MANAGED_CLUSTER_SET_V1BETA2: Kind<ManagedClusterSetV1Beta2>;
export declare const MANAGED_CLUSTER_SET_BINDING_V1BETA2: Kind<ManagedClusterSetBindingV1Beta2>;
export declare const PLACEMENT_V1BETA1: Kind<PlacementV1Beta1>;
export declare const PLACEMENT_DECISION_V1BETA1: Kind<PlacementDecisionV1Beta1>;
