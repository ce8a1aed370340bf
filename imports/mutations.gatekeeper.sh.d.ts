import type { Kind, ObjectMeta } from './kind';
export interface AssignImageV1Alpha1 {
 apiVersion: "mutations.gatekeeper.sh/v1alpha1"
 kind: "AssignImage"
 metadata: ObjectMeta
 spec?: AssignImageV1Alpha1Spec
 status?: AssignImageV1Alpha1Status
}
export interface AssignImageV1Alpha1Metadata {
 name?: string
}
export interface AssignImageV1Alpha1Spec {
 applyTo?: readonly AssignImageV1Alpha1SpecApplyTo[]
 location?: string
 match?: AssignImageV1Alpha1SpecMatch
 parameters?: AssignImageV1Alpha1SpecParameters
}
export interface AssignImageV1Alpha1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface AssignImageV1Alpha1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignImageV1Alpha1SpecMatchKinds[]
 labelSelector?: AssignImageV1Alpha1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignImageV1Alpha1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignImageV1Alpha1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignImageV1Alpha1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignImageV1Alpha1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignImageV1Alpha1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignImageV1Alpha1SpecParameters {
 assignDomain?: string
 assignPath?: string
 assignTag?: string
 pathTests?: readonly AssignImageV1Alpha1SpecParametersPathTests[]
}
export interface AssignImageV1Alpha1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface AssignImageV1Alpha1Status {
 byPod?: readonly AssignImageV1Alpha1StatusByPod[]
}
export interface AssignImageV1Alpha1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignImageV1Alpha1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignImageV1Alpha1StatusByPodErrors {
 message: string
 type?: string
}
export interface AssignMetadataV1 {
 apiVersion: "mutations.gatekeeper.sh/v1"
 kind: "AssignMetadata"
 metadata: ObjectMeta
 spec?: AssignMetadataV1Spec
 status?: AssignMetadataV1Status
}
export interface AssignMetadataV1Alpha1 {
 apiVersion: "mutations.gatekeeper.sh/v1alpha1"
 kind: "AssignMetadata"
 metadata: ObjectMeta
 spec?: AssignMetadataV1Alpha1Spec
 status?: AssignMetadataV1Alpha1Status
}
export interface AssignMetadataV1Alpha1Spec {
 location?: string
 match?: AssignMetadataV1Alpha1SpecMatch
 parameters?: AssignMetadataV1Alpha1SpecParameters
}
export interface AssignMetadataV1Alpha1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignMetadataV1Alpha1SpecMatchKinds[]
 labelSelector?: AssignMetadataV1Alpha1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignMetadataV1Alpha1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignMetadataV1Alpha1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignMetadataV1Alpha1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignMetadataV1Alpha1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignMetadataV1Alpha1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignMetadataV1Alpha1SpecParameters {
 assign?: AssignMetadataV1Alpha1SpecParametersAssign
}
export interface AssignMetadataV1Alpha1SpecParametersAssign {
 externalData?: AssignMetadataV1Alpha1SpecParametersAssignExternalData
 fromMetadata?: AssignMetadataV1Alpha1SpecParametersAssignFromMetadata
 value?: unknown
}
export interface AssignMetadataV1Alpha1SpecParametersAssignExternalData {
 dataSource?: ("ValueAtLocation" | "Username")
 default?: string
 failurePolicy?: ("UseDefault" | "Ignore" | "Fail")
 provider: string
}
export interface AssignMetadataV1Alpha1SpecParametersAssignFromMetadata {
 field?: string
}
export interface AssignMetadataV1Alpha1Status {
 byPod?: readonly AssignMetadataV1Alpha1StatusByPod[]
}
export interface AssignMetadataV1Alpha1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignMetadataV1Alpha1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignMetadataV1Alpha1StatusByPodErrors {
 message: string
 type?: string
}
export interface AssignMetadataV1Beta1 {
 apiVersion: "mutations.gatekeeper.sh/v1beta1"
 kind: "AssignMetadata"
 metadata: ObjectMeta
 spec?: AssignMetadataV1Beta1Spec
 status?: AssignMetadataV1Beta1Status
}
export interface AssignMetadataV1Beta1Spec {
 location?: string
 match?: AssignMetadataV1Beta1SpecMatch
 parameters?: AssignMetadataV1Beta1SpecParameters
}
export interface AssignMetadataV1Beta1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignMetadataV1Beta1SpecMatchKinds[]
 labelSelector?: AssignMetadataV1Beta1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignMetadataV1Beta1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignMetadataV1Beta1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignMetadataV1Beta1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignMetadataV1Beta1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignMetadataV1Beta1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignMetadataV1Beta1SpecParameters {
 assign?: AssignMetadataV1Beta1SpecParametersAssign
}
export interface AssignMetadataV1Beta1SpecParametersAssign {
 externalData?: AssignMetadataV1Beta1SpecParametersAssignExternalData
 fromMetadata?: AssignMetadataV1Beta1SpecParametersAssignFromMetadata
 value?: unknown
}
export interface AssignMetadataV1Beta1SpecParametersAssignExternalData {
 dataSource?: ("ValueAtLocation" | "Username")
 default?: string
 failurePolicy?: ("UseDefault" | "Ignore" | "Fail")
 provider: string
}
export interface AssignMetadataV1Beta1SpecParametersAssignFromMetadata {
 field?: string
}
export interface AssignMetadataV1Beta1Status {
 byPod?: readonly AssignMetadataV1Beta1StatusByPod[]
}
export interface AssignMetadataV1Beta1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignMetadataV1Beta1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignMetadataV1Beta1StatusByPodErrors {
 message: string
 type?: string
}
export interface AssignMetadataV1Metadata {
 name?: string
}
export interface AssignMetadataV1Spec {
 location?: string
 match?: AssignMetadataV1SpecMatch
 parameters?: AssignMetadataV1SpecParameters
}
export interface AssignMetadataV1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignMetadataV1SpecMatchKinds[]
 labelSelector?: AssignMetadataV1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignMetadataV1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignMetadataV1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignMetadataV1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignMetadataV1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignMetadataV1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignMetadataV1SpecParameters {
 assign?: AssignMetadataV1SpecParametersAssign
}
export interface AssignMetadataV1SpecParametersAssign {
 externalData?: AssignMetadataV1SpecParametersAssignExternalData
 fromMetadata?: AssignMetadataV1SpecParametersAssignFromMetadata
 value?: unknown
}
export interface AssignMetadataV1SpecParametersAssignExternalData {
 dataSource?: ("ValueAtLocation" | "Username")
 default?: string
 failurePolicy?: ("UseDefault" | "Ignore" | "Fail")
 provider: string
}
export interface AssignMetadataV1SpecParametersAssignFromMetadata {
 field?: string
}
export interface AssignMetadataV1Status {
 byPod?: readonly AssignMetadataV1StatusByPod[]
}
export interface AssignMetadataV1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignMetadataV1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignMetadataV1StatusByPodErrors {
 message: string
 type?: string
}
export interface AssignV1 {
 apiVersion: "mutations.gatekeeper.sh/v1"
 kind: "Assign"
 metadata: ObjectMeta
 spec?: AssignV1Spec
 status?: AssignV1Status
}
export interface AssignV1Alpha1 {
 apiVersion: "mutations.gatekeeper.sh/v1alpha1"
 kind: "Assign"
 metadata: ObjectMeta
 spec?: AssignV1Alpha1Spec
 status?: AssignV1Alpha1Status
}
export interface AssignV1Alpha1Spec {
 applyTo?: readonly AssignV1Alpha1SpecApplyTo[]
 location?: string
 match?: AssignV1Alpha1SpecMatch
 parameters?: AssignV1Alpha1SpecParameters
}
export interface AssignV1Alpha1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface AssignV1Alpha1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignV1Alpha1SpecMatchKinds[]
 labelSelector?: AssignV1Alpha1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignV1Alpha1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignV1Alpha1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignV1Alpha1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignV1Alpha1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignV1Alpha1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignV1Alpha1SpecParameters {
 assign?: AssignV1Alpha1SpecParametersAssign
 pathTests?: readonly AssignV1Alpha1SpecParametersPathTests[]
}
export interface AssignV1Alpha1SpecParametersAssign {
 externalData?: AssignV1Alpha1SpecParametersAssignExternalData
 fromMetadata?: AssignV1Alpha1SpecParametersAssignFromMetadata
 value?: unknown
}
export interface AssignV1Alpha1SpecParametersAssignExternalData {
 dataSource?: ("ValueAtLocation" | "Username")
 default?: string
 failurePolicy?: ("UseDefault" | "Ignore" | "Fail")
 provider: string
}
export interface AssignV1Alpha1SpecParametersAssignFromMetadata {
 field?: string
}
export interface AssignV1Alpha1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface AssignV1Alpha1Status {
 byPod?: readonly AssignV1Alpha1StatusByPod[]
}
export interface AssignV1Alpha1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignV1Alpha1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignV1Alpha1StatusByPodErrors {
 message: string
 type?: string
}
export interface AssignV1Beta1 {
 apiVersion: "mutations.gatekeeper.sh/v1beta1"
 kind: "Assign"
 metadata: ObjectMeta
 spec?: AssignV1Beta1Spec
 status?: AssignV1Beta1Status
}
export interface AssignV1Beta1Spec {
 applyTo?: readonly AssignV1Beta1SpecApplyTo[]
 location?: string
 match?: AssignV1Beta1SpecMatch
 parameters?: AssignV1Beta1SpecParameters
}
export interface AssignV1Beta1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface AssignV1Beta1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignV1Beta1SpecMatchKinds[]
 labelSelector?: AssignV1Beta1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignV1Beta1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignV1Beta1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignV1Beta1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignV1Beta1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignV1Beta1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignV1Beta1SpecParameters {
 assign?: AssignV1Beta1SpecParametersAssign
 pathTests?: readonly AssignV1Beta1SpecParametersPathTests[]
}
export interface AssignV1Beta1SpecParametersAssign {
 externalData?: AssignV1Beta1SpecParametersAssignExternalData
 fromMetadata?: AssignV1Beta1SpecParametersAssignFromMetadata
 value?: unknown
}
export interface AssignV1Beta1SpecParametersAssignExternalData {
 dataSource?: ("ValueAtLocation" | "Username")
 default?: string
 failurePolicy?: ("UseDefault" | "Ignore" | "Fail")
 provider: string
}
export interface AssignV1Beta1SpecParametersAssignFromMetadata {
 field?: string
}
export interface AssignV1Beta1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface AssignV1Beta1Status {
 byPod?: readonly AssignV1Beta1StatusByPod[]
}
export interface AssignV1Beta1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignV1Beta1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignV1Beta1StatusByPodErrors {
 message: string
 type?: string
}
export interface AssignV1Metadata {
 name?: string
}
export interface AssignV1Spec {
 applyTo?: readonly AssignV1SpecApplyTo[]
 location?: string
 match?: AssignV1SpecMatch
 parameters?: AssignV1SpecParameters
}
export interface AssignV1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface AssignV1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly AssignV1SpecMatchKinds[]
 labelSelector?: AssignV1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: AssignV1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface AssignV1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface AssignV1SpecMatchLabelSelector {
 matchExpressions?: readonly AssignV1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AssignV1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AssignV1SpecParameters {
 assign?: AssignV1SpecParametersAssign
 pathTests?: readonly AssignV1SpecParametersPathTests[]
}
export interface AssignV1SpecParametersAssign {
 externalData?: AssignV1SpecParametersAssignExternalData
 fromMetadata?: AssignV1SpecParametersAssignFromMetadata
 value?: unknown
}
export interface AssignV1SpecParametersAssignExternalData {
 dataSource?: ("ValueAtLocation" | "Username")
 default?: string
 failurePolicy?: ("UseDefault" | "Ignore" | "Fail")
 provider: string
}
export interface AssignV1SpecParametersAssignFromMetadata {
 field?: string
}
export interface AssignV1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface AssignV1Status {
 byPod?: readonly AssignV1StatusByPod[]
}
export interface AssignV1StatusByPod {
 enforced?: boolean
 errors?: readonly AssignV1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface AssignV1StatusByPodErrors {
 message: string
 type?: string
}
export interface ModifySetV1 {
 apiVersion: "mutations.gatekeeper.sh/v1"
 kind: "ModifySet"
 metadata: ObjectMeta
 spec?: ModifySetV1Spec
 status?: ModifySetV1Status
}
export interface ModifySetV1Alpha1 {
 apiVersion: "mutations.gatekeeper.sh/v1alpha1"
 kind: "ModifySet"
 metadata: ObjectMeta
 spec?: ModifySetV1Alpha1Spec
 status?: ModifySetV1Alpha1Status
}
export interface ModifySetV1Alpha1Spec {
 applyTo?: readonly ModifySetV1Alpha1SpecApplyTo[]
 location?: string
 match?: ModifySetV1Alpha1SpecMatch
 parameters?: ModifySetV1Alpha1SpecParameters
}
export interface ModifySetV1Alpha1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface ModifySetV1Alpha1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly ModifySetV1Alpha1SpecMatchKinds[]
 labelSelector?: ModifySetV1Alpha1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: ModifySetV1Alpha1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface ModifySetV1Alpha1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface ModifySetV1Alpha1SpecMatchLabelSelector {
 matchExpressions?: readonly ModifySetV1Alpha1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ModifySetV1Alpha1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ModifySetV1Alpha1SpecParameters {
 operation?: ("merge" | "prune")
 pathTests?: readonly ModifySetV1Alpha1SpecParametersPathTests[]
 values?: {
  [k: string]: unknown
 }
}
export interface ModifySetV1Alpha1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface ModifySetV1Alpha1Status {
 byPod?: readonly ModifySetV1Alpha1StatusByPod[]
}
export interface ModifySetV1Alpha1StatusByPod {
 enforced?: boolean
 errors?: readonly ModifySetV1Alpha1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface ModifySetV1Alpha1StatusByPodErrors {
 message: string
 type?: string
}
export interface ModifySetV1Beta1 {
 apiVersion: "mutations.gatekeeper.sh/v1beta1"
 kind: "ModifySet"
 metadata: ObjectMeta
 spec?: ModifySetV1Beta1Spec
 status?: ModifySetV1Beta1Status
}
export interface ModifySetV1Beta1Spec {
 applyTo?: readonly ModifySetV1Beta1SpecApplyTo[]
 location?: string
 match?: ModifySetV1Beta1SpecMatch
 parameters?: ModifySetV1Beta1SpecParameters
}
export interface ModifySetV1Beta1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface ModifySetV1Beta1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly ModifySetV1Beta1SpecMatchKinds[]
 labelSelector?: ModifySetV1Beta1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: ModifySetV1Beta1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface ModifySetV1Beta1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface ModifySetV1Beta1SpecMatchLabelSelector {
 matchExpressions?: readonly ModifySetV1Beta1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ModifySetV1Beta1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ModifySetV1Beta1SpecParameters {
 operation?: ("merge" | "prune")
 pathTests?: readonly ModifySetV1Beta1SpecParametersPathTests[]
 values?: {
  [k: string]: unknown
 }
}
export interface ModifySetV1Beta1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface ModifySetV1Beta1Status {
 byPod?: readonly ModifySetV1Beta1StatusByPod[]
}
export interface ModifySetV1Beta1StatusByPod {
 enforced?: boolean
 errors?: readonly ModifySetV1Beta1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface ModifySetV1Beta1StatusByPodErrors {
 message: string
 type?: string
}
export interface ModifySetV1Metadata {
 name?: string
}
export interface ModifySetV1Spec {
 applyTo?: readonly ModifySetV1SpecApplyTo[]
 location?: string
 match?: ModifySetV1SpecMatch
 parameters?: ModifySetV1SpecParameters
}
export interface ModifySetV1SpecApplyTo {
 groups?: readonly string[]
 kinds?: readonly string[]
 operations?: readonly ("CREATE" | "UPDATE" | "*")[]
 versions?: readonly string[]
}
export interface ModifySetV1SpecMatch {
 excludedNamespaces?: readonly string[]
 kinds?: readonly ModifySetV1SpecMatchKinds[]
 labelSelector?: ModifySetV1SpecMatchLabelSelector
 name?: string
 namespaceSelector?: ModifySetV1SpecMatchLabelSelector
 namespaces?: readonly string[]
 scope?: string
 source?: ("All" | "Generated" | "Original")
}
export interface ModifySetV1SpecMatchKinds {
 apiGroups?: readonly string[]
 kinds?: readonly string[]
}
export interface ModifySetV1SpecMatchLabelSelector {
 matchExpressions?: readonly ModifySetV1SpecMatchLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ModifySetV1SpecMatchLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ModifySetV1SpecParameters {
 operation?: ("merge" | "prune")
 pathTests?: readonly ModifySetV1SpecParametersPathTests[]
 values?: {
  [k: string]: unknown
 }
}
export interface ModifySetV1SpecParametersPathTests {
 condition?: ("MustExist" | "MustNotExist")
 subPath?: string
}
export interface ModifySetV1Status {
 byPod?: readonly ModifySetV1StatusByPod[]
}
export interface ModifySetV1StatusByPod {
 enforced?: boolean
 errors?: readonly ModifySetV1StatusByPodErrors[]
 id?: string
 mutatorUID?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface ModifySetV1StatusByPodErrors {
 message: string
 type?: string
}
export declare const ASSIGN_V1: Kind<AssignV1>;
export declare const ASSIGN_V1BETA1: Kind<AssignV1Beta1>;
export declare const ASSIGN_V1ALPHA1: Kind<AssignV1Alpha1>;
export declare const ASSIGN_IMAGE_V1ALPHA1: Kind<AssignImageV1Alpha1>;
export declare const ASSIGN_METADATA_V1: Kind<AssignMetadataV1>;
export declare const ASSIGN_METADATA_V1BETA1: Kind<AssignMetadataV1Beta1>;
export declare const ASSIGN_METADATA_V1ALPHA1: Kind<AssignMetadataV1Alpha1>;
export declare const MODIFY_SET_V1: Kind<ModifySetV1>;
export declare const MODIFY_SET_V1BETA1: Kind<ModifySetV1Beta1>;
export declare const MODIFY_SET_V1ALPHA1: Kind<ModifySetV1Alpha1>;
