import type { Kind, ObjectMeta } from './kind';
export interface BareMetalHostV1Alpha1 {
 apiVersion: "metal3.io/v1alpha1"
 kind: "BareMetalHost"
 metadata: ObjectMeta
 spec?: BareMetalHostV1Alpha1Spec
 status?: BareMetalHostV1Alpha1Status
}
export interface BareMetalHostV1Alpha1Spec {
 architecture?: string
 automatedCleaningMode?: ("metadata" | "disabled")
 bmc?: BareMetalHostV1Alpha1SpecBmc
 bootMACAddress?: string
 bootMode?: ("UEFI" | "UEFISecureBoot" | "legacy")
 consumerRef?: BareMetalHostV1Alpha1SpecConsumerRef
 customDeploy?: BareMetalHostV1Alpha1SpecCustomDeploy
 description?: string
 disablePowerOff?: boolean
 externallyProvisioned?: boolean
 firmware?: BareMetalHostV1Alpha1SpecFirmware
 hardwareProfile?: string
 image?: BareMetalHostV1Alpha1SpecImage
 inspectionMode?: ("disabled" | "agent")
 metaData?: BareMetalHostV1Alpha1SpecMetaData
 networkData?: BareMetalHostV1Alpha1SpecMetaData
 online: boolean
 preprovisioningNetworkDataName?: string
 raid?: BareMetalHostV1Alpha1SpecRaid
 rootDeviceHints?: BareMetalHostV1Alpha1SpecRootDeviceHints
 taints?: readonly BareMetalHostV1Alpha1SpecTaints[]
 userData?: BareMetalHostV1Alpha1SpecMetaData
}
export interface BareMetalHostV1Alpha1SpecBmc {
 address: string
 credentialsName: string
 disableCertificateVerification?: boolean
}
export interface BareMetalHostV1Alpha1SpecConsumerRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface BareMetalHostV1Alpha1SpecCustomDeploy {
 method: string
}
export interface BareMetalHostV1Alpha1SpecFirmware {
 simultaneousMultithreadingEnabled?: (true | false)
 sriovEnabled?: (true | false)
 virtualizationEnabled?: (true | false)
}
export interface BareMetalHostV1Alpha1SpecImage {
 checksum?: string
 checksumType?: ("md5" | "sha256" | "sha512" | "auto")
 format?: ("raw" | "qcow2" | "vdi" | "vmdk" | "live-iso")
 ociAuthSecretName?: string
 url: string
}
export interface BareMetalHostV1Alpha1SpecMetaData {
 name?: string
 namespace?: string
}
export interface BareMetalHostV1Alpha1SpecRaid {
 hardwareRAIDVolumes?: (readonly BareMetalHostV1Alpha1SpecRaidHardwareRAIDVolumes[] | null)
 softwareRAIDVolumes?: (readonly BareMetalHostV1Alpha1SpecRaidSoftwareRAIDVolumes[] | null)
}
export interface BareMetalHostV1Alpha1SpecRaidHardwareRAIDVolumes {
 controller?: string
 level: ("0" | "1" | "2" | "5" | "6" | "1+0" | "5+0" | "6+0")
 name?: string
 numberOfPhysicalDisks?: number
 physicalDisks?: readonly string[]
 rotational?: boolean
 sizeGibibytes?: number
}
export interface BareMetalHostV1Alpha1SpecRaidSoftwareRAIDVolumes {
 level: ("0" | "1" | "1+0")
 physicalDisks?: readonly BareMetalHostV1Alpha1SpecRootDeviceHints[]
 sizeGibibytes?: number
}
export interface BareMetalHostV1Alpha1SpecRootDeviceHints {
 deviceName?: string
 hctl?: string
 minSizeGigabytes?: number
 model?: string
 rotational?: boolean
 serialNumber?: string
 vendor?: string
 wwn?: string
 wwnVendorExtension?: string
 wwnWithExtension?: string
}
export interface BareMetalHostV1Alpha1SpecTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface BareMetalHostV1Alpha1Status {
 conditions?: readonly BareMetalHostV1Alpha1StatusConditions[]
 errorCount?: number
 errorMessage: string
 errorType?: ("provisioned registration error" | "registration error" | "inspection error" | "preparation error" | "provisioning error" | "power management error" | "servicing error")
 goodCredentials?: BareMetalHostV1Alpha1StatusGoodCredentials
 hardware?: BareMetalHostV1Alpha1StatusHardware
 hardwareProfile?: string
 lastUpdated?: string
 operationHistory?: BareMetalHostV1Alpha1StatusOperationHistory
 operationalStatus: ("" | "OK" | "discovered" | "error" | "delayed" | "detached" | "servicing")
 poweredOn: boolean
 provisioning: BareMetalHostV1Alpha1StatusProvisioning
 triedCredentials?: BareMetalHostV1Alpha1StatusGoodCredentials
}
export interface BareMetalHostV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface BareMetalHostV1Alpha1StatusGoodCredentials {
 credentials?: BareMetalHostV1Alpha1SpecMetaData
 credentialsVersion?: string
}
export interface BareMetalHostV1Alpha1StatusHardware {
 cpu?: BareMetalHostV1Alpha1StatusHardwareCpu
 firmware?: BareMetalHostV1Alpha1StatusHardwareFirmware
 hostname?: string
 nics?: readonly BareMetalHostV1Alpha1StatusHardwareNics[]
 ramMebibytes?: number
 storage?: readonly BareMetalHostV1Alpha1StatusHardwareStorage[]
 systemVendor?: BareMetalHostV1Alpha1StatusHardwareSystemVendor
}
export interface BareMetalHostV1Alpha1StatusHardwareCpu {
 arch?: string
 clockMegahertz?: number
 count?: number
 flags?: readonly string[]
 model?: string
}
export interface BareMetalHostV1Alpha1StatusHardwareFirmware {
 bios?: BareMetalHostV1Alpha1StatusHardwareFirmwareBios
}
export interface BareMetalHostV1Alpha1StatusHardwareFirmwareBios {
 date?: string
 vendor?: string
 version?: string
}
export interface BareMetalHostV1Alpha1StatusHardwareNics {
 ip?: string
 lldp?: BareMetalHostV1Alpha1StatusHardwareNicsLldp
 mac?: string
 model?: string
 name?: string
 pciAddress?: string
 pxe?: boolean
 speedGbps?: number
 vlanId?: number
 vlans?: readonly BareMetalHostV1Alpha1StatusHardwareNicsVlans[]
}
export interface BareMetalHostV1Alpha1StatusHardwareNicsLldp {
 portID?: string
 switchID?: string
 switchSystemName?: string
}
export interface BareMetalHostV1Alpha1StatusHardwareNicsVlans {
 id?: number
 name?: string
}
export interface BareMetalHostV1Alpha1StatusHardwareStorage {
 alternateNames?: readonly string[]
 hctl?: string
 model?: string
 name?: string
 rotational?: boolean
 serialNumber?: string
 sizeBytes?: number
 type?: ("HDD" | "SSD" | "NVME")
 vendor?: string
 wwn?: string
 wwnVendorExtension?: string
 wwnWithExtension?: string
}
export interface BareMetalHostV1Alpha1StatusHardwareSystemVendor {
 manufacturer?: string
 productName?: string
 serialNumber?: string
}
export interface BareMetalHostV1Alpha1StatusOperationHistory {
 deprovision?: BareMetalHostV1Alpha1StatusOperationHistoryDeprovision
 inspect?: BareMetalHostV1Alpha1StatusOperationHistoryDeprovision
 provision?: BareMetalHostV1Alpha1StatusOperationHistoryDeprovision
 register?: BareMetalHostV1Alpha1StatusOperationHistoryDeprovision
}
export interface BareMetalHostV1Alpha1StatusOperationHistoryDeprovision {
 end?: (string | null)
 start?: (string | null)
}
export interface BareMetalHostV1Alpha1StatusProvisioning {
 ID: string
 bootMode?: ("UEFI" | "UEFISecureBoot" | "legacy")
 customDeploy?: BareMetalHostV1Alpha1SpecCustomDeploy
 firmware?: BareMetalHostV1Alpha1SpecFirmware
 image?: BareMetalHostV1Alpha1SpecImage
 raid?: BareMetalHostV1Alpha1SpecRaid
 rootDeviceHints?: BareMetalHostV1Alpha1SpecRootDeviceHints
 state: string
}
export declare const BARE_METAL_HOST_V1ALPHA1: Kind<BareMetalHostV1Alpha1>;
