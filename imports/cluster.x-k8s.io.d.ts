import type { Kind, ObjectMeta } from './kind';
export interface ClusterClassV1Beta1 {
 apiVersion: "cluster.x-k8s.io/v1beta1"
 kind: "ClusterClass"
 metadata: ObjectMeta
 spec?: ClusterClassV1Beta1Spec
 status?: ClusterClassV1Beta1Status
}
export interface ClusterClassV1Beta1Spec {
 availabilityGates?: readonly ClusterClassV1Beta1SpecAvailabilityGates[]
 controlPlane?: ClusterClassV1Beta1SpecControlPlane
 infrastructure?: ClusterClassV1Beta1SpecInfrastructure
 infrastructureNamingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy
 kubernetesVersions?: readonly string[]
 patches?: readonly ClusterClassV1Beta1SpecPatches[]
 upgrade?: ClusterClassV1Beta1SpecUpgrade
 variables?: readonly ClusterClassV1Beta1SpecVariables[]
 workers?: ClusterClassV1Beta1SpecWorkers
}
export interface ClusterClassV1Beta1SpecAvailabilityGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface ClusterClassV1Beta1SpecControlPlane {
 machineHealthCheck?: ClusterClassV1Beta1SpecControlPlaneMachineHealthCheck
 machineInfrastructure?: ClusterClassV1Beta1SpecInfrastructure
 metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata
 namingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 readinessGates?: readonly ClusterClassV1Beta1SpecAvailabilityGates[]
 ref: ClusterClassV1Beta1SpecControlPlaneRef
 taints?: readonly ClusterClassV1Beta1SpecControlPlaneTaints[]
}
export interface ClusterClassV1Beta1SpecControlPlaneMachineHealthCheck {
 maxUnhealthy?: (number | string)
 nodeStartupTimeout?: string
 remediationTemplate?: ClusterClassV1Beta1SpecControlPlaneRef
 unhealthyConditions?: readonly ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyConditions[]
 unhealthyMachineConditions?: readonly ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyMachineConditions[]
 unhealthyRange?: string
}
export interface ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyConditions {
 status: string
 timeout: string
 type: string
}
export interface ClusterClassV1Beta1SpecControlPlaneMachineHealthCheckUnhealthyMachineConditions {
 status: ("True" | "False" | "Unknown")
 timeout: string
 type: string
}
export interface ClusterClassV1Beta1SpecControlPlaneMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterClassV1Beta1SpecControlPlaneRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterClassV1Beta1SpecControlPlaneTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface ClusterClassV1Beta1SpecInfrastructure {
 ref: ClusterClassV1Beta1SpecControlPlaneRef
}
export interface ClusterClassV1Beta1SpecInfrastructureNamingStrategy {
 template?: string
}
export interface ClusterClassV1Beta1SpecPatches {
 definitions?: readonly ClusterClassV1Beta1SpecPatchesDefinitions[]
 description?: string
 enabledIf?: string
 external?: ClusterClassV1Beta1SpecPatchesExternal
 name: string
}
export interface ClusterClassV1Beta1SpecPatchesDefinitions {
 jsonPatches: readonly ClusterClassV1Beta1SpecPatchesDefinitionsJsonPatches[]
 selector: ClusterClassV1Beta1SpecPatchesDefinitionsSelector
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsJsonPatches {
 op: ("add" | "replace" | "remove")
 path: string
 value?: unknown
 valueFrom?: ClusterClassV1Beta1SpecPatchesDefinitionsJsonPatchesValueFrom
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsJsonPatchesValueFrom {
 template?: string
 variable?: string
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsSelector {
 apiVersion: string
 kind: string
 matchResources: ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResources
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResources {
 controlPlane?: boolean
 infrastructureCluster?: boolean
 machineDeploymentClass?: ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass
 machinePoolClass?: ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass
}
export interface ClusterClassV1Beta1SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass {
 names?: readonly string[]
}
export interface ClusterClassV1Beta1SpecPatchesExternal {
 discoverVariablesExtension?: string
 generateExtension?: string
 settings?: {
  [k: string]: string
 }
 validateExtension?: string
}
export interface ClusterClassV1Beta1SpecUpgrade {
 external?: ClusterClassV1Beta1SpecUpgradeExternal
}
export interface ClusterClassV1Beta1SpecUpgradeExternal {
 generateUpgradePlanExtension?: string
}
export interface ClusterClassV1Beta1SpecVariables {
 metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata
 name: string
 required: boolean
 schema: ClusterClassV1Beta1SpecVariablesSchema
}
export interface ClusterClassV1Beta1SpecVariablesSchema {
 openAPIV3Schema: ClusterClassV1Beta1SpecVariablesSchemaOpenAPIV3Schema
}
export interface ClusterClassV1Beta1SpecVariablesSchemaOpenAPIV3Schema {
 additionalProperties?: unknown
 allOf?: unknown
 anyOf?: unknown
 default?: unknown
 description?: string
 enum?: readonly unknown[]
 example?: unknown
 exclusiveMaximum?: boolean
 exclusiveMinimum?: boolean
 format?: string
 items?: unknown
 maxItems?: number
 maxLength?: number
 maxProperties?: number
 maximum?: number
 minItems?: number
 minLength?: number
 minProperties?: number
 minimum?: number
 not?: unknown
 oneOf?: unknown
 pattern?: string
 properties?: unknown
 required?: readonly string[]
 type?: ("object" | "array" | "string" | "integer" | "number" | "boolean")
 uniqueItems?: boolean
 "x-kubernetes-int-or-string"?: boolean
 "x-kubernetes-preserve-unknown-fields"?: boolean
 "x-kubernetes-validations"?: readonly ClusterClassV1Beta1SpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations[]
 "x-metadata"?: ClusterClassV1Beta1SpecControlPlaneMetadata
}
export interface ClusterClassV1Beta1SpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations {
 fieldPath?: string
 message?: string
 messageExpression?: string
 reason?: ("FieldValueInvalid" | "FieldValueForbidden" | "FieldValueRequired" | "FieldValueDuplicate")
 rule: string
}
export interface ClusterClassV1Beta1SpecWorkers {
 machineDeployments?: readonly ClusterClassV1Beta1SpecWorkersMachineDeployments[]
 machinePools?: readonly ClusterClassV1Beta1SpecWorkersMachinePools[]
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeployments {
 class: string
 failureDomain?: string
 machineHealthCheck?: ClusterClassV1Beta1SpecControlPlaneMachineHealthCheck
 minReadySeconds?: number
 namingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 readinessGates?: readonly ClusterClassV1Beta1SpecAvailabilityGates[]
 strategy?: ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategy
 taints?: readonly ClusterClassV1Beta1SpecControlPlaneTaints[]
 template: ClusterClassV1Beta1SpecWorkersMachineDeploymentsTemplate
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategy {
 remediation?: ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRemediation
 rollingUpdate?: ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRollingUpdate
 type?: ("RollingUpdate" | "OnDelete")
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRemediation {
 maxInFlight?: (number | string)
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsStrategyRollingUpdate {
 deletePolicy?: ("Random" | "Newest" | "Oldest")
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface ClusterClassV1Beta1SpecWorkersMachineDeploymentsTemplate {
 bootstrap: ClusterClassV1Beta1SpecInfrastructure
 infrastructure: ClusterClassV1Beta1SpecInfrastructure
 metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata
}
export interface ClusterClassV1Beta1SpecWorkersMachinePools {
 class: string
 failureDomains?: readonly string[]
 minReadySeconds?: number
 namingStrategy?: ClusterClassV1Beta1SpecInfrastructureNamingStrategy
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 taints?: readonly ClusterClassV1Beta1SpecControlPlaneTaints[]
 template: ClusterClassV1Beta1SpecWorkersMachineDeploymentsTemplate
}
export interface ClusterClassV1Beta1Status {
 conditions?: readonly ClusterClassV1Beta1StatusConditions[]
 observedGeneration?: number
 v1beta2?: ClusterClassV1Beta1StatusV1Beta2
 variables?: readonly ClusterClassV1Beta1StatusVariables[]
}
export interface ClusterClassV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterClassV1Beta1StatusV1Beta2 {
 conditions?: readonly ClusterClassV1Beta1StatusV1Beta2Conditions[]
}
export interface ClusterClassV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterClassV1Beta1StatusVariables {
 definitions: readonly ClusterClassV1Beta1StatusVariablesDefinitions[]
 definitionsConflict?: boolean
 name: string
}
export interface ClusterClassV1Beta1StatusVariablesDefinitions {
 from: string
 metadata?: ClusterClassV1Beta1SpecControlPlaneMetadata
 required: boolean
 schema: ClusterClassV1Beta1SpecVariablesSchema
}
export interface ClusterClassV1Beta2 {
 apiVersion: "cluster.x-k8s.io/v1beta2"
 kind: "ClusterClass"
 metadata: ObjectMeta
 spec: ClusterClassV1Beta2Spec
 status?: ClusterClassV1Beta2Status
}
export interface ClusterClassV1Beta2Spec {
 availabilityGates?: readonly ClusterClassV1Beta2SpecAvailabilityGates[]
 controlPlane: ClusterClassV1Beta2SpecControlPlane
 infrastructure: ClusterClassV1Beta2SpecInfrastructure
 kubernetesVersions?: readonly string[]
 patches?: readonly ClusterClassV1Beta2SpecPatches[]
 upgrade?: ClusterClassV1Beta2SpecUpgrade
 variables?: readonly ClusterClassV1Beta2SpecVariables[]
 workers?: ClusterClassV1Beta2SpecWorkers
}
export interface ClusterClassV1Beta2SpecAvailabilityGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface ClusterClassV1Beta2SpecControlPlane {
 deletion?: ClusterClassV1Beta2SpecControlPlaneDeletion
 healthCheck?: ClusterClassV1Beta2SpecControlPlaneHealthCheck
 machineInfrastructure?: ClusterClassV1Beta2SpecControlPlaneMachineInfrastructure
 metadata?: ClusterClassV1Beta2SpecControlPlaneMetadata
 naming?: ClusterClassV1Beta2SpecControlPlaneNaming
 readinessGates?: readonly ClusterClassV1Beta2SpecAvailabilityGates[]
 taints?: readonly ClusterClassV1Beta2SpecControlPlaneTaints[]
 templateRef: ClusterClassV1Beta2SpecControlPlaneTemplateRef
}
export interface ClusterClassV1Beta2SpecControlPlaneDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
}
export interface ClusterClassV1Beta2SpecControlPlaneHealthCheck {
 checks?: ClusterClassV1Beta2SpecControlPlaneHealthCheckChecks
 remediation?: ClusterClassV1Beta2SpecControlPlaneHealthCheckRemediation
}
export interface ClusterClassV1Beta2SpecControlPlaneHealthCheckChecks {
 nodeStartupTimeoutSeconds?: number
 unhealthyMachineConditions?: readonly ClusterClassV1Beta2SpecControlPlaneHealthCheckChecksUnhealthyMachineConditions[]
 unhealthyNodeConditions?: readonly ClusterClassV1Beta2SpecControlPlaneHealthCheckChecksUnhealthyNodeConditions[]
}
export interface ClusterClassV1Beta2SpecControlPlaneHealthCheckChecksUnhealthyMachineConditions {
 status: ("True" | "False" | "Unknown")
 timeoutSeconds: number
 type: string
}
export interface ClusterClassV1Beta2SpecControlPlaneHealthCheckChecksUnhealthyNodeConditions {
 status: string
 timeoutSeconds: number
 type: string
}
export interface ClusterClassV1Beta2SpecControlPlaneHealthCheckRemediation {
 templateRef?: ClusterClassV1Beta2SpecControlPlaneTemplateRef
 triggerIf?: ClusterClassV1Beta2SpecControlPlaneHealthCheckRemediationTriggerIf
}
export interface ClusterClassV1Beta2SpecControlPlaneHealthCheckRemediationTriggerIf {
 unhealthyInRange?: string
 unhealthyLessThanOrEqualTo?: (number | string)
}
export interface ClusterClassV1Beta2SpecControlPlaneMachineInfrastructure {
 templateRef: ClusterClassV1Beta2SpecControlPlaneTemplateRef
}
export interface ClusterClassV1Beta2SpecControlPlaneMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterClassV1Beta2SpecControlPlaneNaming {
 template?: string
}
export interface ClusterClassV1Beta2SpecControlPlaneTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface ClusterClassV1Beta2SpecControlPlaneTemplateRef {
 apiVersion: string
 kind: string
 name: string
}
export interface ClusterClassV1Beta2SpecInfrastructure {
 naming?: ClusterClassV1Beta2SpecControlPlaneNaming
 templateRef: ClusterClassV1Beta2SpecControlPlaneTemplateRef
}
export interface ClusterClassV1Beta2SpecPatches {
 definitions?: readonly ClusterClassV1Beta2SpecPatchesDefinitions[]
 description?: string
 enabledIf?: string
 external?: ClusterClassV1Beta2SpecPatchesExternal
 name: string
}
export interface ClusterClassV1Beta2SpecPatchesDefinitions {
 jsonPatches: readonly ClusterClassV1Beta2SpecPatchesDefinitionsJsonPatches[]
 selector: ClusterClassV1Beta2SpecPatchesDefinitionsSelector
}
export interface ClusterClassV1Beta2SpecPatchesDefinitionsJsonPatches {
 op: ("add" | "replace" | "remove")
 path: string
 value?: unknown
 valueFrom?: ClusterClassV1Beta2SpecPatchesDefinitionsJsonPatchesValueFrom
}
export interface ClusterClassV1Beta2SpecPatchesDefinitionsJsonPatchesValueFrom {
 template?: string
 variable?: string
}
export interface ClusterClassV1Beta2SpecPatchesDefinitionsSelector {
 apiVersion: string
 kind: string
 matchResources: ClusterClassV1Beta2SpecPatchesDefinitionsSelectorMatchResources
}
export interface ClusterClassV1Beta2SpecPatchesDefinitionsSelectorMatchResources {
 controlPlane?: boolean
 infrastructureCluster?: boolean
 machineDeploymentClass?: ClusterClassV1Beta2SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass
 machinePoolClass?: ClusterClassV1Beta2SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass
}
export interface ClusterClassV1Beta2SpecPatchesDefinitionsSelectorMatchResourcesMachineDeploymentClass {
 names?: readonly string[]
}
export interface ClusterClassV1Beta2SpecPatchesExternal {
 discoverVariablesExtension?: string
 generatePatchesExtension?: string
 settings?: {
  [k: string]: string
 }
 validateTopologyExtension?: string
}
export interface ClusterClassV1Beta2SpecUpgrade {
 external?: ClusterClassV1Beta2SpecUpgradeExternal
}
export interface ClusterClassV1Beta2SpecUpgradeExternal {
 generateUpgradePlanExtension?: string
}
export interface ClusterClassV1Beta2SpecVariables {
 deprecatedV1Beta1Metadata?: ClusterClassV1Beta2SpecControlPlaneMetadata
 name: string
 required: boolean
 schema: ClusterClassV1Beta2SpecVariablesSchema
}
export interface ClusterClassV1Beta2SpecVariablesSchema {
 openAPIV3Schema: ClusterClassV1Beta2SpecVariablesSchemaOpenAPIV3Schema
}
export interface ClusterClassV1Beta2SpecVariablesSchemaOpenAPIV3Schema {
 additionalProperties?: unknown
 allOf?: unknown
 anyOf?: unknown
 default?: unknown
 description?: string
 enum?: readonly unknown[]
 example?: unknown
 exclusiveMaximum?: boolean
 exclusiveMinimum?: boolean
 format?: string
 items?: unknown
 maxItems?: number
 maxLength?: number
 maxProperties?: number
 maximum?: number
 minItems?: number
 minLength?: number
 minProperties?: number
 minimum?: number
 not?: unknown
 oneOf?: unknown
 pattern?: string
 properties?: unknown
 required?: readonly string[]
 type?: ("object" | "array" | "string" | "integer" | "number" | "boolean")
 uniqueItems?: boolean
 "x-kubernetes-int-or-string"?: boolean
 "x-kubernetes-preserve-unknown-fields"?: boolean
 "x-kubernetes-validations"?: readonly ClusterClassV1Beta2SpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations[]
 "x-metadata"?: ClusterClassV1Beta2SpecControlPlaneMetadata
}
export interface ClusterClassV1Beta2SpecVariablesSchemaOpenAPIV3SchemaXKubernetesValidations {
 fieldPath?: string
 message?: string
 messageExpression?: string
 reason?: ("FieldValueInvalid" | "FieldValueForbidden" | "FieldValueRequired" | "FieldValueDuplicate")
 rule: string
}
export interface ClusterClassV1Beta2SpecWorkers {
 machineDeployments?: readonly ClusterClassV1Beta2SpecWorkersMachineDeployments[]
 machinePools?: readonly ClusterClassV1Beta2SpecWorkersMachinePools[]
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeployments {
 bootstrap: ClusterClassV1Beta2SpecControlPlaneMachineInfrastructure
 class: string
 deletion?: ClusterClassV1Beta2SpecWorkersMachineDeploymentsDeletion
 failureDomain?: string
 healthCheck?: ClusterClassV1Beta2SpecWorkersMachineDeploymentsHealthCheck
 infrastructure: ClusterClassV1Beta2SpecControlPlaneMachineInfrastructure
 metadata?: ClusterClassV1Beta2SpecControlPlaneMetadata
 minReadySeconds?: number
 naming?: ClusterClassV1Beta2SpecControlPlaneNaming
 readinessGates?: readonly ClusterClassV1Beta2SpecAvailabilityGates[]
 rollout?: ClusterClassV1Beta2SpecWorkersMachineDeploymentsRollout
 taints?: readonly ClusterClassV1Beta2SpecControlPlaneTaints[]
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeploymentsDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
 order?: ("Random" | "Newest" | "Oldest")
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeploymentsHealthCheck {
 checks?: ClusterClassV1Beta2SpecControlPlaneHealthCheckChecks
 remediation?: ClusterClassV1Beta2SpecWorkersMachineDeploymentsHealthCheckRemediation
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeploymentsHealthCheckRemediation {
 maxInFlight?: (number | string)
 templateRef?: ClusterClassV1Beta2SpecControlPlaneTemplateRef
 triggerIf?: ClusterClassV1Beta2SpecControlPlaneHealthCheckRemediationTriggerIf
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeploymentsRollout {
 strategy?: ClusterClassV1Beta2SpecWorkersMachineDeploymentsRolloutStrategy
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeploymentsRolloutStrategy {
 rollingUpdate?: ClusterClassV1Beta2SpecWorkersMachineDeploymentsRolloutStrategyRollingUpdate
 type: ("RollingUpdate" | "OnDelete")
}
export interface ClusterClassV1Beta2SpecWorkersMachineDeploymentsRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface ClusterClassV1Beta2SpecWorkersMachinePools {
 bootstrap: ClusterClassV1Beta2SpecControlPlaneMachineInfrastructure
 class: string
 deletion?: ClusterClassV1Beta2SpecControlPlaneDeletion
 failureDomains?: readonly string[]
 infrastructure: ClusterClassV1Beta2SpecControlPlaneMachineInfrastructure
 metadata?: ClusterClassV1Beta2SpecControlPlaneMetadata
 minReadySeconds?: number
 naming?: ClusterClassV1Beta2SpecControlPlaneNaming
 taints?: readonly ClusterClassV1Beta2SpecControlPlaneTaints[]
}
export interface ClusterClassV1Beta2Status {
 conditions?: readonly ClusterClassV1Beta2StatusConditions[]
 deprecated?: ClusterClassV1Beta2StatusDeprecated
 observedGeneration?: number
 variables?: readonly ClusterClassV1Beta2StatusVariables[]
}
export interface ClusterClassV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterClassV1Beta2StatusDeprecated {
 v1beta1?: ClusterClassV1Beta2StatusDeprecatedV1Beta1
}
export interface ClusterClassV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly ClusterClassV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface ClusterClassV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterClassV1Beta2StatusVariables {
 definitions: readonly ClusterClassV1Beta2StatusVariablesDefinitions[]
 definitionsConflict?: boolean
 name: string
}
export interface ClusterClassV1Beta2StatusVariablesDefinitions {
 deprecatedV1Beta1Metadata?: ClusterClassV1Beta2SpecControlPlaneMetadata
 from: string
 required: boolean
 schema: ClusterClassV1Beta2SpecVariablesSchema
}
export interface ClusterV1Beta1 {
 apiVersion: "cluster.x-k8s.io/v1beta1"
 kind: "Cluster"
 metadata: ObjectMeta
 spec?: ClusterV1Beta1Spec
 status?: ClusterV1Beta1Status
}
export interface ClusterV1Beta1Spec {
 availabilityGates?: readonly ClusterV1Beta1SpecAvailabilityGates[]
 clusterNetwork?: ClusterV1Beta1SpecClusterNetwork
 controlPlaneEndpoint?: ClusterV1Beta1SpecControlPlaneEndpoint
 controlPlaneRef?: ClusterV1Beta1SpecControlPlaneRef
 infrastructureRef?: ClusterV1Beta1SpecControlPlaneRef
 paused?: boolean
 topology?: ClusterV1Beta1SpecTopology
}
export interface ClusterV1Beta1SpecAvailabilityGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface ClusterV1Beta1SpecClusterNetwork {
 apiServerPort?: number
 pods?: ClusterV1Beta1SpecClusterNetworkPods
 serviceDomain?: string
 services?: ClusterV1Beta1SpecClusterNetworkPods
}
export interface ClusterV1Beta1SpecClusterNetworkPods {
 cidrBlocks: readonly string[]
}
export interface ClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface ClusterV1Beta1SpecControlPlaneRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterV1Beta1SpecTopology {
 class: string
 classNamespace?: string
 controlPlane?: ClusterV1Beta1SpecTopologyControlPlane
 rolloutAfter?: string
 variables?: readonly ClusterV1Beta1SpecTopologyVariables[]
 version: string
 workers?: ClusterV1Beta1SpecTopologyWorkers
}
export interface ClusterV1Beta1SpecTopologyControlPlane {
 machineHealthCheck?: ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheck
 metadata?: ClusterV1Beta1SpecTopologyControlPlaneMetadata
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 readinessGates?: readonly ClusterV1Beta1SpecAvailabilityGates[]
 replicas?: number
 rollout?: ClusterV1Beta1SpecTopologyControlPlaneRollout
 taints?: readonly ClusterV1Beta1SpecTopologyControlPlaneTaints[]
 variables?: ClusterV1Beta1SpecTopologyControlPlaneVariables
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheck {
 enable?: boolean
 maxUnhealthy?: (number | string)
 nodeStartupTimeout?: string
 remediationTemplate?: ClusterV1Beta1SpecControlPlaneRef
 unhealthyConditions?: readonly ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyConditions[]
 unhealthyMachineConditions?: readonly ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyMachineConditions[]
 unhealthyRange?: string
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyConditions {
 status: string
 timeout: string
 type: string
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheckUnhealthyMachineConditions {
 status: ("True" | "False" | "Unknown")
 timeout: string
 type: string
}
export interface ClusterV1Beta1SpecTopologyControlPlaneMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterV1Beta1SpecTopologyControlPlaneRollout {
 after?: string
}
export interface ClusterV1Beta1SpecTopologyControlPlaneTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface ClusterV1Beta1SpecTopologyControlPlaneVariables {
 overrides?: readonly ClusterV1Beta1SpecTopologyVariables[]
}
export interface ClusterV1Beta1SpecTopologyVariables {
 definitionFrom?: string
 name: string
 value: unknown
}
export interface ClusterV1Beta1SpecTopologyWorkers {
 machineDeployments?: readonly ClusterV1Beta1SpecTopologyWorkersMachineDeployments[]
 machinePools?: readonly ClusterV1Beta1SpecTopologyWorkersMachinePools[]
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeployments {
 class: string
 failureDomain?: string
 machineHealthCheck?: ClusterV1Beta1SpecTopologyControlPlaneMachineHealthCheck
 metadata?: ClusterV1Beta1SpecTopologyControlPlaneMetadata
 minReadySeconds?: number
 name: string
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 readinessGates?: readonly ClusterV1Beta1SpecAvailabilityGates[]
 replicas?: number
 rollout?: ClusterV1Beta1SpecTopologyControlPlaneRollout
 strategy?: ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategy
 taints?: readonly ClusterV1Beta1SpecTopologyControlPlaneTaints[]
 variables?: ClusterV1Beta1SpecTopologyControlPlaneVariables
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategy {
 remediation?: ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRemediation
 rollingUpdate?: ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRollingUpdate
 type?: ("RollingUpdate" | "OnDelete")
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRemediation {
 maxInFlight?: (number | string)
}
export interface ClusterV1Beta1SpecTopologyWorkersMachineDeploymentsStrategyRollingUpdate {
 deletePolicy?: ("Random" | "Newest" | "Oldest")
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface ClusterV1Beta1SpecTopologyWorkersMachinePools {
 class: string
 failureDomains?: readonly string[]
 metadata?: ClusterV1Beta1SpecTopologyControlPlaneMetadata
 minReadySeconds?: number
 name: string
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 replicas?: number
 taints?: readonly ClusterV1Beta1SpecTopologyControlPlaneTaints[]
 variables?: ClusterV1Beta1SpecTopologyControlPlaneVariables
}
export interface ClusterV1Beta1Status {
 conditions?: readonly ClusterV1Beta1StatusConditions[]
 controlPlaneReady?: boolean
 failureDomains?: {
  [k: string]: ClusterV1Beta1StatusFailureDomains
 }
 failureMessage?: string
 failureReason?: string
 infrastructureReady?: boolean
 observedGeneration?: number
 phase?: ("Pending" | "Provisioning" | "Provisioned" | "Deleting" | "Failed" | "Unknown")
 v1beta2?: ClusterV1Beta1StatusV1Beta2
}
export interface ClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface ClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly ClusterV1Beta1StatusV1Beta2Conditions[]
 controlPlane?: ClusterV1Beta1StatusV1Beta2ControlPlane
 workers?: ClusterV1Beta1StatusV1Beta2ControlPlane
}
export interface ClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterV1Beta1StatusV1Beta2ControlPlane {
 availableReplicas?: number
 desiredReplicas?: number
 readyReplicas?: number
 replicas?: number
 upToDateReplicas?: number
 upgradePlan?: readonly ClusterV1Beta1StatusV1Beta2ControlPlaneUpgradePlan[]
 versions?: readonly ClusterV1Beta1StatusV1Beta2ControlPlaneVersions[]
}
export interface ClusterV1Beta1StatusV1Beta2ControlPlaneUpgradePlan {
 version: string
}
export interface ClusterV1Beta1StatusV1Beta2ControlPlaneVersions {
 replicas?: number
 version: string
}
export interface ClusterV1Beta2 {
 apiVersion: "cluster.x-k8s.io/v1beta2"
 kind: "Cluster"
 metadata: ObjectMeta
 spec: ClusterV1Beta2Spec
 status?: ClusterV1Beta2Status
}
export interface ClusterV1Beta2Spec {
 availabilityGates?: readonly ClusterV1Beta2SpecAvailabilityGates[]
 clusterNetwork?: ClusterV1Beta2SpecClusterNetwork
 controlPlaneEndpoint?: ClusterV1Beta2SpecControlPlaneEndpoint
 controlPlaneRef?: ClusterV1Beta2SpecControlPlaneRef
 infrastructureRef?: ClusterV1Beta2SpecControlPlaneRef
 paused?: boolean
 topology?: ClusterV1Beta2SpecTopology
}
export interface ClusterV1Beta2SpecAvailabilityGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface ClusterV1Beta2SpecClusterNetwork {
 apiServerPort?: number
 pods?: ClusterV1Beta2SpecClusterNetworkPods
 serviceDomain?: string
 services?: ClusterV1Beta2SpecClusterNetworkPods
}
export interface ClusterV1Beta2SpecClusterNetworkPods {
 cidrBlocks: readonly string[]
}
export interface ClusterV1Beta2SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface ClusterV1Beta2SpecControlPlaneRef {
 apiGroup: string
 kind: string
 name: string
}
export interface ClusterV1Beta2SpecTopology {
 classRef: ClusterV1Beta2SpecTopologyClassRef
 controlPlane?: ClusterV1Beta2SpecTopologyControlPlane
 variables?: readonly ClusterV1Beta2SpecTopologyVariables[]
 version: string
 workers?: ClusterV1Beta2SpecTopologyWorkers
}
export interface ClusterV1Beta2SpecTopologyClassRef {
 name: string
 namespace?: string
}
export interface ClusterV1Beta2SpecTopologyControlPlane {
 deletion?: ClusterV1Beta2SpecTopologyControlPlaneDeletion
 healthCheck?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheck
 metadata?: ClusterV1Beta2SpecTopologyControlPlaneMetadata
 readinessGates?: readonly ClusterV1Beta2SpecAvailabilityGates[]
 replicas?: number
 rollout?: ClusterV1Beta2SpecTopologyControlPlaneRollout
 taints?: readonly ClusterV1Beta2SpecTopologyControlPlaneTaints[]
 variables?: ClusterV1Beta2SpecTopologyControlPlaneVariables
}
export interface ClusterV1Beta2SpecTopologyControlPlaneDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheck {
 checks?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecks
 enabled?: boolean
 remediation?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediation
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecks {
 nodeStartupTimeoutSeconds?: number
 unhealthyMachineConditions?: readonly ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecksUnhealthyMachineConditions[]
 unhealthyNodeConditions?: readonly ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecksUnhealthyNodeConditions[]
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecksUnhealthyMachineConditions {
 status: ("True" | "False" | "Unknown")
 timeoutSeconds: number
 type: string
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecksUnhealthyNodeConditions {
 status: string
 timeoutSeconds: number
 type: string
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediation {
 templateRef?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediationTemplateRef
 triggerIf?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediationTriggerIf
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediationTemplateRef {
 apiVersion: string
 kind: string
 name: string
}
export interface ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediationTriggerIf {
 unhealthyInRange?: string
 unhealthyLessThanOrEqualTo?: (number | string)
}
export interface ClusterV1Beta2SpecTopologyControlPlaneMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterV1Beta2SpecTopologyControlPlaneRollout {
 after?: string
}
export interface ClusterV1Beta2SpecTopologyControlPlaneTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface ClusterV1Beta2SpecTopologyControlPlaneVariables {
 overrides?: readonly ClusterV1Beta2SpecTopologyVariables[]
}
export interface ClusterV1Beta2SpecTopologyVariables {
 name: string
 value: unknown
}
export interface ClusterV1Beta2SpecTopologyWorkers {
 machineDeployments?: readonly ClusterV1Beta2SpecTopologyWorkersMachineDeployments[]
 machinePools?: readonly ClusterV1Beta2SpecTopologyWorkersMachinePools[]
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeployments {
 class: string
 deletion?: ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsDeletion
 failureDomain?: string
 healthCheck?: ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsHealthCheck
 metadata?: ClusterV1Beta2SpecTopologyControlPlaneMetadata
 minReadySeconds?: number
 name: string
 readinessGates?: readonly ClusterV1Beta2SpecAvailabilityGates[]
 replicas?: number
 rollout?: ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsRollout
 taints?: readonly ClusterV1Beta2SpecTopologyControlPlaneTaints[]
 variables?: ClusterV1Beta2SpecTopologyControlPlaneVariables
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
 order?: ("Random" | "Newest" | "Oldest")
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsHealthCheck {
 checks?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckChecks
 enabled?: boolean
 remediation?: ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsHealthCheckRemediation
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsHealthCheckRemediation {
 maxInFlight?: (number | string)
 templateRef?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediationTemplateRef
 triggerIf?: ClusterV1Beta2SpecTopologyControlPlaneHealthCheckRemediationTriggerIf
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsRollout {
 after?: string
 strategy?: ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsRolloutStrategy
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsRolloutStrategy {
 rollingUpdate?: ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsRolloutStrategyRollingUpdate
 type: ("RollingUpdate" | "OnDelete")
}
export interface ClusterV1Beta2SpecTopologyWorkersMachineDeploymentsRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface ClusterV1Beta2SpecTopologyWorkersMachinePools {
 class: string
 deletion?: ClusterV1Beta2SpecTopologyControlPlaneDeletion
 failureDomains?: readonly string[]
 metadata?: ClusterV1Beta2SpecTopologyControlPlaneMetadata
 minReadySeconds?: number
 name: string
 replicas?: number
 taints?: readonly ClusterV1Beta2SpecTopologyControlPlaneTaints[]
 variables?: ClusterV1Beta2SpecTopologyControlPlaneVariables
}
export interface ClusterV1Beta2Status {
 conditions?: readonly ClusterV1Beta2StatusConditions[]
 controlPlane?: ClusterV1Beta2StatusControlPlane
 deprecated?: ClusterV1Beta2StatusDeprecated
 failureDomains?: readonly ClusterV1Beta2StatusFailureDomains[]
 initialization?: ClusterV1Beta2StatusInitialization
 observedGeneration?: number
 phase?: ("Pending" | "Provisioning" | "Provisioned" | "Deleting" | "Failed" | "Unknown")
 workers?: ClusterV1Beta2StatusControlPlane
}
export interface ClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterV1Beta2StatusControlPlane {
 availableReplicas?: number
 desiredReplicas?: number
 readyReplicas?: number
 replicas?: number
 upToDateReplicas?: number
 upgradePlan?: readonly ClusterV1Beta2StatusControlPlaneUpgradePlan[]
 versions?: readonly ClusterV1Beta2StatusControlPlaneVersions[]
}
export interface ClusterV1Beta2StatusControlPlaneUpgradePlan {
 version: string
}
export interface ClusterV1Beta2StatusControlPlaneVersions {
 replicas?: number
 version: string
}
export interface ClusterV1Beta2StatusDeprecated {
 v1beta1?: ClusterV1Beta2StatusDeprecatedV1Beta1
}
export interface ClusterV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly ClusterV1Beta2StatusDeprecatedV1Beta1Conditions[]
 failureMessage?: string
 failureReason?: string
}
export interface ClusterV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface ClusterV1Beta2StatusInitialization {
 controlPlaneInitialized?: boolean
 infrastructureProvisioned?: boolean
}
export interface MachineDeploymentV1Beta1 {
 apiVersion: "cluster.x-k8s.io/v1beta1"
 kind: "MachineDeployment"
 metadata: ObjectMeta
 spec?: MachineDeploymentV1Beta1Spec
 status?: MachineDeploymentV1Beta1Status
}
export interface MachineDeploymentV1Beta1Spec {
 clusterName: string
 machineNamingStrategy?: MachineDeploymentV1Beta1SpecMachineNamingStrategy
 minReadySeconds?: number
 paused?: boolean
 progressDeadlineSeconds?: number
 replicas?: number
 revisionHistoryLimit?: number
 rolloutAfter?: string
 selector: MachineDeploymentV1Beta1SpecSelector
 strategy?: MachineDeploymentV1Beta1SpecStrategy
 template: MachineDeploymentV1Beta1SpecTemplate
}
export interface MachineDeploymentV1Beta1SpecMachineNamingStrategy {
 template?: string
}
export interface MachineDeploymentV1Beta1SpecSelector {
 matchExpressions?: readonly MachineDeploymentV1Beta1SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MachineDeploymentV1Beta1SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MachineDeploymentV1Beta1SpecStrategy {
 remediation?: MachineDeploymentV1Beta1SpecStrategyRemediation
 rollingUpdate?: MachineDeploymentV1Beta1SpecStrategyRollingUpdate
 type?: ("RollingUpdate" | "OnDelete")
}
export interface MachineDeploymentV1Beta1SpecStrategyRemediation {
 maxInFlight?: (number | string)
}
export interface MachineDeploymentV1Beta1SpecStrategyRollingUpdate {
 deletePolicy?: ("Random" | "Newest" | "Oldest")
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface MachineDeploymentV1Beta1SpecTemplate {
 metadata?: MachineDeploymentV1Beta1SpecTemplateMetadata
 spec?: MachineDeploymentV1Beta1SpecTemplateSpec
}
export interface MachineDeploymentV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface MachineDeploymentV1Beta1SpecTemplateSpec {
 bootstrap: MachineDeploymentV1Beta1SpecTemplateSpecBootstrap
 clusterName: string
 failureDomain?: string
 infrastructureRef: MachineDeploymentV1Beta1SpecTemplateSpecInfrastructureRef
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 providerID?: string
 readinessGates?: readonly MachineDeploymentV1Beta1SpecTemplateSpecReadinessGates[]
 taints?: readonly MachineDeploymentV1Beta1SpecTemplateSpecTaints[]
 version?: string
}
export interface MachineDeploymentV1Beta1SpecTemplateSpecBootstrap {
 configRef?: MachineDeploymentV1Beta1SpecTemplateSpecInfrastructureRef
 dataSecretName?: string
}
export interface MachineDeploymentV1Beta1SpecTemplateSpecInfrastructureRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface MachineDeploymentV1Beta1SpecTemplateSpecReadinessGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface MachineDeploymentV1Beta1SpecTemplateSpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface MachineDeploymentV1Beta1Status {
 availableReplicas?: number
 conditions?: readonly MachineDeploymentV1Beta1StatusConditions[]
 observedGeneration?: number
 phase?: ("ScalingUp" | "ScalingDown" | "Running" | "Failed" | "Unknown")
 readyReplicas?: number
 replicas?: number
 selector?: string
 unavailableReplicas?: number
 updatedReplicas?: number
 v1beta2?: MachineDeploymentV1Beta1StatusV1Beta2
 versions?: readonly MachineDeploymentV1Beta1StatusVersions[]
}
export interface MachineDeploymentV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface MachineDeploymentV1Beta1StatusV1Beta2 {
 availableReplicas?: number
 conditions?: readonly MachineDeploymentV1Beta1StatusV1Beta2Conditions[]
 readyReplicas?: number
 upToDateReplicas?: number
}
export interface MachineDeploymentV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MachineDeploymentV1Beta1StatusVersions {
 replicas?: number
 version: string
}
export interface MachineDeploymentV1Beta2 {
 apiVersion: "cluster.x-k8s.io/v1beta2"
 kind: "MachineDeployment"
 metadata: ObjectMeta
 spec: MachineDeploymentV1Beta2Spec
 status?: MachineDeploymentV1Beta2Status
}
export interface MachineDeploymentV1Beta2Spec {
 clusterName: string
 deletion?: MachineDeploymentV1Beta2SpecDeletion
 machineNaming?: MachineDeploymentV1Beta2SpecMachineNaming
 paused?: boolean
 remediation?: MachineDeploymentV1Beta2SpecRemediation
 replicas?: number
 rollout?: MachineDeploymentV1Beta2SpecRollout
 selector: MachineDeploymentV1Beta2SpecSelector
 template: MachineDeploymentV1Beta2SpecTemplate
}
export interface MachineDeploymentV1Beta2SpecDeletion {
 order?: ("Random" | "Newest" | "Oldest")
}
export interface MachineDeploymentV1Beta2SpecMachineNaming {
 template?: string
}
export interface MachineDeploymentV1Beta2SpecRemediation {
 maxInFlight?: (number | string)
}
export interface MachineDeploymentV1Beta2SpecRollout {
 after?: string
 strategy?: MachineDeploymentV1Beta2SpecRolloutStrategy
}
export interface MachineDeploymentV1Beta2SpecRolloutStrategy {
 rollingUpdate?: MachineDeploymentV1Beta2SpecRolloutStrategyRollingUpdate
 type: ("RollingUpdate" | "OnDelete")
}
export interface MachineDeploymentV1Beta2SpecRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface MachineDeploymentV1Beta2SpecSelector {
 matchExpressions?: readonly MachineDeploymentV1Beta2SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MachineDeploymentV1Beta2SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MachineDeploymentV1Beta2SpecTemplate {
 metadata?: MachineDeploymentV1Beta2SpecTemplateMetadata
 spec: MachineDeploymentV1Beta2SpecTemplateSpec
}
export interface MachineDeploymentV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface MachineDeploymentV1Beta2SpecTemplateSpec {
 bootstrap: MachineDeploymentV1Beta2SpecTemplateSpecBootstrap
 clusterName: string
 deletion?: MachineDeploymentV1Beta2SpecTemplateSpecDeletion
 failureDomain?: string
 infrastructureRef: MachineDeploymentV1Beta2SpecTemplateSpecInfrastructureRef
 minReadySeconds?: number
 providerID?: string
 readinessGates?: readonly MachineDeploymentV1Beta2SpecTemplateSpecReadinessGates[]
 taints?: readonly MachineDeploymentV1Beta2SpecTemplateSpecTaints[]
 version?: string
}
export interface MachineDeploymentV1Beta2SpecTemplateSpecBootstrap {
 configRef?: MachineDeploymentV1Beta2SpecTemplateSpecInfrastructureRef
 dataSecretName?: string
}
export interface MachineDeploymentV1Beta2SpecTemplateSpecDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
}
export interface MachineDeploymentV1Beta2SpecTemplateSpecInfrastructureRef {
 apiGroup: string
 kind: string
 name: string
}
export interface MachineDeploymentV1Beta2SpecTemplateSpecReadinessGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface MachineDeploymentV1Beta2SpecTemplateSpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface MachineDeploymentV1Beta2Status {
 availableReplicas?: number
 conditions?: readonly MachineDeploymentV1Beta2StatusConditions[]
 deprecated?: MachineDeploymentV1Beta2StatusDeprecated
 observedGeneration?: number
 phase?: ("ScalingUp" | "ScalingDown" | "Running" | "Failed" | "Unknown")
 readyReplicas?: number
 replicas?: number
 selector?: string
 upToDateReplicas?: number
 versions?: readonly MachineDeploymentV1Beta2StatusVersions[]
}
export interface MachineDeploymentV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MachineDeploymentV1Beta2StatusDeprecated {
 v1beta1?: MachineDeploymentV1Beta2StatusDeprecatedV1Beta1
}
export interface MachineDeploymentV1Beta2StatusDeprecatedV1Beta1 {
 availableReplicas?: number
 conditions?: readonly MachineDeploymentV1Beta2StatusDeprecatedV1Beta1Conditions[]
 readyReplicas?: number
 unavailableReplicas?: number
 updatedReplicas?: number
}
export interface MachineDeploymentV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface MachineDeploymentV1Beta2StatusVersions {
 replicas?: number
 version: string
}
export interface MachineDrainRuleV1Beta1 {
 apiVersion: "cluster.x-k8s.io/v1beta1"
 kind: "MachineDrainRule"
 metadata: ObjectMeta
 spec: MachineDrainRuleV1Beta1Spec
}
export interface MachineDrainRuleV1Beta1Spec {
 drain: MachineDrainRuleV1Beta1SpecDrain
 machines?: readonly MachineDrainRuleV1Beta1SpecMachines[]
 pods?: readonly MachineDrainRuleV1Beta1SpecPods[]
}
export interface MachineDrainRuleV1Beta1SpecDrain {
 behavior: ("Drain" | "Skip" | "WaitCompleted")
 order?: number
}
export interface MachineDrainRuleV1Beta1SpecMachines {
 clusterSelector?: MachineDrainRuleV1Beta1SpecMachinesClusterSelector
 selector?: MachineDrainRuleV1Beta1SpecMachinesClusterSelector
}
export interface MachineDrainRuleV1Beta1SpecMachinesClusterSelector {
 matchExpressions?: readonly MachineDrainRuleV1Beta1SpecMachinesClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MachineDrainRuleV1Beta1SpecMachinesClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MachineDrainRuleV1Beta1SpecPods {
 namespaceSelector?: MachineDrainRuleV1Beta1SpecMachinesClusterSelector
 selector?: MachineDrainRuleV1Beta1SpecMachinesClusterSelector
}
export interface MachineDrainRuleV1Beta2 {
 apiVersion: "cluster.x-k8s.io/v1beta2"
 kind: "MachineDrainRule"
 metadata: ObjectMeta
 spec: MachineDrainRuleV1Beta2Spec
}
export interface MachineDrainRuleV1Beta2Spec {
 drain: MachineDrainRuleV1Beta2SpecDrain
 machines?: readonly MachineDrainRuleV1Beta2SpecMachines[]
 pods?: readonly MachineDrainRuleV1Beta2SpecPods[]
}
export interface MachineDrainRuleV1Beta2SpecDrain {
 behavior: ("Drain" | "Skip" | "WaitCompleted")
 order?: number
}
export interface MachineDrainRuleV1Beta2SpecMachines {
 clusterSelector?: MachineDrainRuleV1Beta2SpecMachinesClusterSelector
 selector?: MachineDrainRuleV1Beta2SpecMachinesClusterSelector
}
export interface MachineDrainRuleV1Beta2SpecMachinesClusterSelector {
 matchExpressions?: readonly MachineDrainRuleV1Beta2SpecMachinesClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MachineDrainRuleV1Beta2SpecMachinesClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MachineDrainRuleV1Beta2SpecPods {
 namespaceSelector?: MachineDrainRuleV1Beta2SpecMachinesClusterSelector
 selector?: MachineDrainRuleV1Beta2SpecMachinesClusterSelector
}
export interface MachineHealthCheckV1Beta1 {
 apiVersion: "cluster.x-k8s.io/v1beta1"
 kind: "MachineHealthCheck"
 metadata: ObjectMeta
 spec?: MachineHealthCheckV1Beta1Spec
 status?: MachineHealthCheckV1Beta1Status
}
export interface MachineHealthCheckV1Beta1Spec {
 clusterName: string
 maxUnhealthy?: (number | string)
 nodeStartupTimeout?: string
 remediationTemplate?: MachineHealthCheckV1Beta1SpecRemediationTemplate
 selector: MachineHealthCheckV1Beta1SpecSelector
 unhealthyConditions?: readonly MachineHealthCheckV1Beta1SpecUnhealthyConditions[]
 unhealthyMachineConditions?: readonly MachineHealthCheckV1Beta1SpecUnhealthyMachineConditions[]
 unhealthyRange?: string
}
export interface MachineHealthCheckV1Beta1SpecRemediationTemplate {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface MachineHealthCheckV1Beta1SpecSelector {
 matchExpressions?: readonly MachineHealthCheckV1Beta1SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MachineHealthCheckV1Beta1SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MachineHealthCheckV1Beta1SpecUnhealthyConditions {
 status: string
 timeout: string
 type: string
}
export interface MachineHealthCheckV1Beta1SpecUnhealthyMachineConditions {
 status: ("True" | "False" | "Unknown")
 timeout: string
 type: string
}
export interface MachineHealthCheckV1Beta1Status {
 conditions?: readonly MachineHealthCheckV1Beta1StatusConditions[]
 currentHealthy?: number
 expectedMachines?: number
 observedGeneration?: number
 remediationsAllowed?: number
 targets?: readonly string[]
 v1beta2?: MachineHealthCheckV1Beta1StatusV1Beta2
}
export interface MachineHealthCheckV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface MachineHealthCheckV1Beta1StatusV1Beta2 {
 conditions?: readonly MachineHealthCheckV1Beta1StatusV1Beta2Conditions[]
}
export interface MachineHealthCheckV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MachineHealthCheckV1Beta2 {
 apiVersion: "cluster.x-k8s.io/v1beta2"
 kind: "MachineHealthCheck"
 metadata: ObjectMeta
 spec: MachineHealthCheckV1Beta2Spec
 status?: MachineHealthCheckV1Beta2Status
}
export interface MachineHealthCheckV1Beta2Spec {
 checks?: MachineHealthCheckV1Beta2SpecChecks
 clusterName: string
 remediation?: MachineHealthCheckV1Beta2SpecRemediation
 selector: MachineHealthCheckV1Beta2SpecSelector
}
export interface MachineHealthCheckV1Beta2SpecChecks {
 nodeStartupTimeoutSeconds?: number
 unhealthyMachineConditions?: readonly MachineHealthCheckV1Beta2SpecChecksUnhealthyMachineConditions[]
 unhealthyNodeConditions?: readonly MachineHealthCheckV1Beta2SpecChecksUnhealthyNodeConditions[]
}
export interface MachineHealthCheckV1Beta2SpecChecksUnhealthyMachineConditions {
 status: ("True" | "False" | "Unknown")
 timeoutSeconds: number
 type: string
}
export interface MachineHealthCheckV1Beta2SpecChecksUnhealthyNodeConditions {
 status: string
 timeoutSeconds: number
 type: string
}
export interface MachineHealthCheckV1Beta2SpecRemediation {
 templateRef?: MachineHealthCheckV1Beta2SpecRemediationTemplateRef
 triggerIf?: MachineHealthCheckV1Beta2SpecRemediationTriggerIf
}
export interface MachineHealthCheckV1Beta2SpecRemediationTemplateRef {
 apiVersion: string
 kind: string
 name: string
}
export interface MachineHealthCheckV1Beta2SpecRemediationTriggerIf {
 unhealthyInRange?: string
 unhealthyLessThanOrEqualTo?: (number | string)
}
export interface MachineHealthCheckV1Beta2SpecSelector {
 matchExpressions?: readonly MachineHealthCheckV1Beta2SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MachineHealthCheckV1Beta2SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MachineHealthCheckV1Beta2Status {
 conditions?: readonly MachineHealthCheckV1Beta2StatusConditions[]
 currentHealthy?: number
 deprecated?: MachineHealthCheckV1Beta2StatusDeprecated
 expectedMachines?: number
 observedGeneration?: number
 remediationsAllowed?: number
 targets?: readonly string[]
}
export interface MachineHealthCheckV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MachineHealthCheckV1Beta2StatusDeprecated {
 v1beta1?: MachineHealthCheckV1Beta2StatusDeprecatedV1Beta1
}
export interface MachineHealthCheckV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly MachineHealthCheckV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface MachineHealthCheckV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface MachinePoolV1Beta1 {
 apiVersion: "cluster.x-k8s.io/v1beta1"
 kind: "MachinePool"
 metadata: ObjectMeta
 spec?: MachinePoolV1Beta1Spec
 status?: MachinePoolV1Beta1Status
}
export interface MachinePoolV1Beta1Spec {
 clusterName: string
 failureDomains?: readonly string[]
 minReadySeconds?: number
 providerIDList?: readonly string[]
 replicas?: number
 template: MachinePoolV1Beta1SpecTemplate
}
export interface MachinePoolV1Beta1SpecTemplate {
 metadata?: MachinePoolV1Beta1SpecTemplateMetadata
 spec?: MachinePoolV1Beta1SpecTemplateSpec
}
export interface MachinePoolV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface MachinePoolV1Beta1SpecTemplateSpec {
 bootstrap: MachinePoolV1Beta1SpecTemplateSpecBootstrap
 clusterName: string
 failureDomain?: string
 infrastructureRef: MachinePoolV1Beta1StatusNodeRefs
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 providerID?: string
 readinessGates?: readonly MachinePoolV1Beta1SpecTemplateSpecReadinessGates[]
 taints?: readonly MachinePoolV1Beta1SpecTemplateSpecTaints[]
 version?: string
}
export interface MachinePoolV1Beta1SpecTemplateSpecBootstrap {
 configRef?: MachinePoolV1Beta1StatusNodeRefs
 dataSecretName?: string
}
export interface MachinePoolV1Beta1SpecTemplateSpecReadinessGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface MachinePoolV1Beta1SpecTemplateSpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface MachinePoolV1Beta1Status {
 availableReplicas?: number
 bootstrapReady?: boolean
 conditions?: readonly MachinePoolV1Beta1StatusConditions[]
 failureMessage?: string
 failureReason?: string
 infrastructureReady?: boolean
 nodeRefs?: readonly MachinePoolV1Beta1StatusNodeRefs[]
 observedGeneration?: number
 phase?: ("Pending" | "Provisioning" | "Provisioned" | "Running" | "ScalingUp" | "ScalingDown" | "Scaling" | "Deleting" | "Failed" | "Unknown")
 readyReplicas?: number
 replicas?: number
 unavailableReplicas?: number
 v1beta2?: MachinePoolV1Beta1StatusV1Beta2
 versions?: readonly MachinePoolV1Beta1StatusVersions[]
}
export interface MachinePoolV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface MachinePoolV1Beta1StatusNodeRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface MachinePoolV1Beta1StatusV1Beta2 {
 availableReplicas?: number
 conditions?: readonly MachinePoolV1Beta1StatusV1Beta2Conditions[]
 readyReplicas?: number
 upToDateReplicas?: number
}
export interface MachinePoolV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MachinePoolV1Beta1StatusVersions {
 replicas?: number
 version: string
}
export interface MachinePoolV1Beta2 {
 apiVersion: "cluster.x-k8s.io/v1beta2"
 kind: "MachinePool"
 metadata: ObjectMeta
 spec: MachinePoolV1Beta2Spec
 status?: MachinePoolV1Beta2Status
}
export interface MachinePoolV1Beta2Spec {
 clusterName: string
 failureDomains?: readonly string[]
 providerIDList?: readonly string[]
 replicas?: number
 template: MachinePoolV1Beta2SpecTemplate
}
export interface MachinePoolV1Beta2SpecTemplate {
 metadata?: MachinePoolV1Beta2SpecTemplateMetadata
 spec: MachinePoolV1Beta2SpecTemplateSpec
}
export interface MachinePoolV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface MachinePoolV1Beta2SpecTemplateSpec {
 bootstrap: MachinePoolV1Beta2SpecTemplateSpecBootstrap
 clusterName: string
 deletion?: MachinePoolV1Beta2SpecTemplateSpecDeletion
 failureDomain?: string
 infrastructureRef: MachinePoolV1Beta2SpecTemplateSpecInfrastructureRef
 minReadySeconds?: number
 providerID?: string
 readinessGates?: readonly MachinePoolV1Beta2SpecTemplateSpecReadinessGates[]
 taints?: readonly MachinePoolV1Beta2SpecTemplateSpecTaints[]
 version?: string
}
export interface MachinePoolV1Beta2SpecTemplateSpecBootstrap {
 configRef?: MachinePoolV1Beta2SpecTemplateSpecInfrastructureRef
 dataSecretName?: string
}
export interface MachinePoolV1Beta2SpecTemplateSpecDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
}
export interface MachinePoolV1Beta2SpecTemplateSpecInfrastructureRef {
 apiGroup: string
 kind: string
 name: string
}
export interface MachinePoolV1Beta2SpecTemplateSpecReadinessGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface MachinePoolV1Beta2SpecTemplateSpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface MachinePoolV1Beta2Status {
 availableReplicas?: number
 conditions?: readonly MachinePoolV1Beta2StatusConditions[]
 deprecated?: MachinePoolV1Beta2StatusDeprecated
 initialization?: MachinePoolV1Beta2StatusInitialization
 nodeRefs?: readonly MachinePoolV1Beta2StatusNodeRefs[]
 observedGeneration?: number
 phase?: ("Pending" | "Provisioning" | "Provisioned" | "Running" | "ScalingUp" | "ScalingDown" | "Scaling" | "Deleting" | "Failed" | "Unknown")
 readyReplicas?: number
 replicas?: number
 upToDateReplicas?: number
 versions?: readonly MachinePoolV1Beta2StatusVersions[]
}
export interface MachinePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MachinePoolV1Beta2StatusDeprecated {
 v1beta1?: MachinePoolV1Beta2StatusDeprecatedV1Beta1
}
export interface MachinePoolV1Beta2StatusDeprecatedV1Beta1 {
 availableReplicas?: number
 conditions?: readonly MachinePoolV1Beta2StatusDeprecatedV1Beta1Conditions[]
 failureMessage?: string
 failureReason?: string
 readyReplicas?: number
 unavailableReplicas?: number
}
export interface MachinePoolV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface MachinePoolV1Beta2StatusInitialization {
 bootstrapDataSecretCreated?: boolean
 infrastructureProvisioned?: boolean
}
export interface MachinePoolV1Beta2StatusNodeRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface MachinePoolV1Beta2StatusVersions {
 replicas?: number
 version: string
}
export declare const CLUSTER_V1BETA2: Kind<ClusterV1Beta2>;
export declare const CLUSTER_V1BETA1: Kind<ClusterV1Beta1>;
export declare const CLUSTER_CLASS_V1BETA2: Kind<ClusterClassV1Beta2>;
export declare const CLUSTER_CLASS_V1BETA1: Kind<ClusterClassV1Beta1>;
export declare const MACHINE_DEPLOYMENT_V1BETA2: Kind<MachineDeploymentV1Beta2>;
export declare const MACHINE_DEPLOYMENT_V1BETA1: Kind<MachineDeploymentV1Beta1>;
export declare const MACHINE_DRAIN_RULE_V1BETA2: Kind<MachineDrainRuleV1Beta2>;
export declare const MACHINE_DRAIN_RULE_V1BETA1: Kind<MachineDrainRuleV1Beta1>;
export declare const MACHINE_HEALTH_CHECK_V1BETA2: Kind<MachineHealthCheckV1Beta2>;
export declare const MACHINE_HEALTH_CHECK_V1BETA1: Kind<MachineHealthCheckV1Beta1>;
export declare const MACHINE_POOL_V1BETA2: Kind<MachinePoolV1Beta2>;
export declare const MACHINE_POOL_V1BETA1: Kind<MachinePoolV1Beta1>;
