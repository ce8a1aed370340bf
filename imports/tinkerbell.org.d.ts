import type { Kind, ObjectMeta } from './kind';
export interface HardwareV1Alpha1 {
 apiVersion: "tinkerbell.org/v1alpha1"
 kind: "Hardware"
 metadata: ObjectMeta
 spec?: HardwareV1Alpha1Spec
 status?: HardwareV1Alpha1Status
}
export interface HardwareV1Alpha1Spec {
 agentID?: string
 auto?: HardwareV1Alpha1SpecAuto
 bmcRef?: HardwareV1Alpha1SpecBmcRef
 disks?: readonly HardwareV1Alpha1SpecDisks[]
 interfaces?: readonly HardwareV1Alpha1SpecInterfaces[]
 metadata?: HardwareV1Alpha1SpecMetadata
 references?: {
  [k: string]: HardwareV1Alpha1SpecReferences
 }
 resources?: {
  [k: string]: number | string
 }
 tinkVersion?: number
 userData?: string
 vendorData?: string
}
export interface HardwareV1Alpha1SpecAuto {
 enrollmentEnabled?: boolean
}
export interface HardwareV1Alpha1SpecBmcRef {
 apiGroup?: string
 kind: string
 name: string
}
export interface HardwareV1Alpha1SpecDisks {
 device?: string
}
export interface HardwareV1Alpha1SpecInterfaces {
 dhcp?: HardwareV1Alpha1SpecInterfacesDhcp
 disableDhcp?: boolean
 isoboot?: HardwareV1Alpha1SpecInterfacesIsoboot
 netboot?: HardwareV1Alpha1SpecInterfacesNetboot
}
export interface HardwareV1Alpha1SpecInterfacesDhcp {
 arch?: string
 boot_file_name?: string
 classless_static_routes?: readonly HardwareV1Alpha1SpecInterfacesDhcpClasslessStaticRoutes[]
 domain_name?: string
 hostname?: string
 iface_name?: string
 ip?: HardwareV1Alpha1SpecInterfacesDhcpIp
 lease_time?: number
 mac?: string
 name_servers?: readonly string[]
 tftp_server_name?: string
 time_servers?: readonly string[]
 uefi?: boolean
 vlan_id?: string
}
export interface HardwareV1Alpha1SpecInterfacesDhcpClasslessStaticRoutes {
 destination_descriptor: string
 router: string
}
export interface HardwareV1Alpha1SpecInterfacesDhcpIp {
 address?: string
 family?: number
 gateway?: string
 netmask?: string
}
export interface HardwareV1Alpha1SpecInterfacesIsoboot {
 sourceISO?: string
}
export interface HardwareV1Alpha1SpecInterfacesNetboot {
 allowPXE?: boolean
 allowWorkflow?: boolean
 ipxe?: HardwareV1Alpha1SpecInterfacesNetbootIpxe
 osie?: HardwareV1Alpha1SpecInterfacesNetbootOsie
 pxelinux?: HardwareV1Alpha1SpecInterfacesNetbootPxelinux
 rpi?: HardwareV1Alpha1SpecInterfacesNetbootRpi
}
export interface HardwareV1Alpha1SpecInterfacesNetbootIpxe {
 binary?: string
 contents?: string
 url?: string
}
export interface HardwareV1Alpha1SpecInterfacesNetbootOsie {
 baseURL?: string
 initrd?: string
 kernel?: string
 kernelParams?: readonly string[]
}
export interface HardwareV1Alpha1SpecInterfacesNetbootPxelinux {
 config?: string
}
export interface HardwareV1Alpha1SpecInterfacesNetbootRpi {
 configTxt?: string
 firmwarePath?: string
 serialNum: string
}
export interface HardwareV1Alpha1SpecMetadata {
 bonding_mode?: number
 custom?: HardwareV1Alpha1SpecMetadataCustom
 facility?: HardwareV1Alpha1SpecMetadataFacility
 instance?: HardwareV1Alpha1SpecMetadataInstance
 manufacturer?: HardwareV1Alpha1SpecMetadataManufacturer
 state?: string
}
export interface HardwareV1Alpha1SpecMetadataCustom {
 preinstalled_operating_system_version?: HardwareV1Alpha1SpecMetadataCustomPreinstalledOperatingSystemVersion
 private_subnets?: readonly string[]
}
export interface HardwareV1Alpha1SpecMetadataCustomPreinstalledOperatingSystemVersion {
 distro?: string
 image_tag?: string
 os_slug?: string
 slug?: string
 version?: string
}
export interface HardwareV1Alpha1SpecMetadataFacility {
 facility_code?: string
 plan_slug?: string
 plan_version_slug?: string
}
export interface HardwareV1Alpha1SpecMetadataInstance {
 allow_pxe?: boolean
 always_pxe?: boolean
 crypted_root_password?: string
 hostname?: string
 id?: string
 ips?: readonly HardwareV1Alpha1SpecMetadataInstanceIps[]
 ipxe_script_url?: string
 network_ready?: boolean
 operating_system?: HardwareV1Alpha1SpecMetadataCustomPreinstalledOperatingSystemVersion
 rescue?: boolean
 ssh_keys?: readonly string[]
 state?: string
 storage?: HardwareV1Alpha1SpecMetadataInstanceStorage
 tags?: readonly string[]
 userdata?: string
}
export interface HardwareV1Alpha1SpecMetadataInstanceIps {
 address?: string
 family?: number
 gateway?: string
 management?: boolean
 netmask?: string
 public?: boolean
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorage {
 disks?: readonly HardwareV1Alpha1SpecMetadataInstanceStorageDisks[]
 filesystems?: readonly HardwareV1Alpha1SpecMetadataInstanceStorageFilesystems[]
 raid?: readonly HardwareV1Alpha1SpecMetadataInstanceStorageRaid[]
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageDisks {
 device?: string
 partitions?: readonly HardwareV1Alpha1SpecMetadataInstanceStorageDisksPartitions[]
 wipe_table?: boolean
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageDisksPartitions {
 label?: string
 number?: number
 size?: number
 start?: number
 type_guid?: string
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageFilesystems {
 mount?: HardwareV1Alpha1SpecMetadataInstanceStorageFilesystemsMount
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageFilesystemsMount {
 create?: HardwareV1Alpha1SpecMetadataInstanceStorageFilesystemsMountCreate
 device?: string
 files?: readonly HardwareV1Alpha1SpecMetadataInstanceStorageFilesystemsMountFiles[]
 format?: string
 point?: string
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageFilesystemsMountCreate {
 force?: boolean
 options?: readonly string[]
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageFilesystemsMountFiles {
 contents?: string
 gid?: number
 mode?: number
 path?: string
 uid?: number
}
export interface HardwareV1Alpha1SpecMetadataInstanceStorageRaid {
 devices?: readonly string[]
 level?: string
 name?: string
 spare?: number
}
export interface HardwareV1Alpha1SpecMetadataManufacturer {
 id?: string
 slug?: string
}
export interface HardwareV1Alpha1SpecReferences {
 group?: string
 name?: string
 namespace?: string
 resource?: string
 version?: string
}
export interface HardwareV1Alpha1Status {
 state?: string
}
export interface TemplateV1Alpha1 {
 apiVersion: "tinkerbell.org/v1alpha1"
 kind: "Template"
 metadata: ObjectMeta
 spec?: TemplateV1Alpha1Spec
 status?: TemplateV1Alpha1Status
}
export interface TemplateV1Alpha1Spec {
 data?: string
}
export interface TemplateV1Alpha1Status {
 state?: string
}
export declare const HARDWARE_V1ALPHA1: Kind<HardwareV1Alpha1>;
export declare const TEMPLATE_V1ALPHA1: Kind<TemplateV1Alpha1>;
