import type { Kind, ObjectMeta } from './kind';
export interface MachineV1Alpha1 {
 apiVersion: "bmc.tinkerbell.org/v1alpha1"
 kind: "Machine"
 metadata: ObjectMeta
 spec?: MachineV1Alpha1Spec
 status?: MachineV1Alpha1Status
}
export interface MachineV1Alpha1Spec {
 connection: MachineV1Alpha1SpecConnection
}
export interface MachineV1Alpha1SpecConnection {
 authSecretRef?: MachineV1Alpha1SpecConnectionAuthSecretRef
 host: string
 insecureTLS: boolean
 port?: number
 providerOptions?: MachineV1Alpha1SpecConnectionProviderOptions
}
export interface MachineV1Alpha1SpecConnectionAuthSecretRef {
 name?: string
 namespace?: string
}
export interface MachineV1Alpha1SpecConnectionProviderOptions {
 intelAMT?: MachineV1Alpha1SpecConnectionProviderOptionsIntelAMT
 ipmitool?: MachineV1Alpha1SpecConnectionProviderOptionsIpmitool
 preferredOrder?: readonly string[]
 redfish?: MachineV1Alpha1SpecConnectionProviderOptionsRedfish
 rpc?: MachineV1Alpha1SpecConnectionProviderOptionsRpc
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsIntelAMT {
 hostScheme?: ("http" | "https")
 port?: number
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsIpmitool {
 cipherSuite?: string
 port?: number
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsRedfish {
 port?: number
 systemName?: string
 useBasicAuth?: boolean
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsRpc {
 consumerURL: string
 experimental?: MachineV1Alpha1SpecConnectionProviderOptionsRpcExperimental
 hmac?: MachineV1Alpha1SpecConnectionProviderOptionsRpcHmac
 logNotificationsDisabled?: boolean
 request?: MachineV1Alpha1SpecConnectionProviderOptionsRpcRequest
 signature?: MachineV1Alpha1SpecConnectionProviderOptionsRpcSignature
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsRpcExperimental {
 customRequestPayload?: string
 dotPath?: string
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsRpcHmac {
 prefixSigDisabled?: boolean
 secrets?: {
  [k: string]: readonly MachineV1Alpha1SpecConnectionAuthSecretRef[]
 }
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsRpcRequest {
 httpContentType?: string
 httpMethod?: string
 staticHeaders?: {
  [k: string]: readonly string[]
 }
 timestampFormat?: string
 timestampHeader?: string
}
export interface MachineV1Alpha1SpecConnectionProviderOptionsRpcSignature {
 appendAlgoToHeaderDisabled?: boolean
 headerName?: string
 includedPayloadHeaders?: readonly string[]
}
export interface MachineV1Alpha1Status {
 conditions?: readonly MachineV1Alpha1StatusConditions[]
 powerState?: ("on" | "off" | "unknown")
}
export interface MachineV1Alpha1StatusConditions {
 lastUpdateTime?: string
 message?: string
 status: string
 type: string
}
export declare const MACHINE_V1ALPHA1: Kind<MachineV1Alpha1>;
