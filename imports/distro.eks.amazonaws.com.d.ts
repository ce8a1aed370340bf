import type { Kind, ObjectMeta } from './kind';
export interface ReleaseChannelV1Alpha1 {
 apiVersion: "distro.eks.amazonaws.com/v1alpha1"
 kind: "ReleaseChannel"
 metadata: ObjectMeta
 spec?: ReleaseChannelV1Alpha1Spec
 status?: ReleaseChannelV1Alpha1Status
}
export interface ReleaseChannelV1Alpha1Spec {
 snsTopicARN?: string
}
export interface ReleaseChannelV1Alpha1Status {
 active?: boolean
 latestRelease?: number
}
export interface ReleaseV1Alpha1 {
 apiVersion: "distro.eks.amazonaws.com/v1alpha1"
 kind: "Release"
 metadata: ObjectMeta
 spec?: ReleaseV1Alpha1Spec
 status?: ReleaseV1Alpha1Status
}
export interface ReleaseV1Alpha1Spec {
 buildRepoCommit?: string
 channel?: string
 number?: number
}
export interface ReleaseV1Alpha1Status {
 components?: readonly ReleaseV1Alpha1StatusComponents[]
 date?: string
}
export interface ReleaseV1Alpha1StatusComponents {
 assets?: readonly ReleaseV1Alpha1StatusComponentsAssets[]
 gitCommit?: string
 gitTag?: string
 name?: string
}
export interface ReleaseV1Alpha1StatusComponentsAssets {
 arch?: readonly string[]
 archive?: ReleaseV1Alpha1StatusComponentsAssetsArchive
 description?: string
 image?: ReleaseV1Alpha1StatusComponentsAssetsImage
 name?: string
 os?: ("linux" | "darwin" | "windows")
 type?: ("Archive" | "Image")
}
export interface ReleaseV1Alpha1StatusComponentsAssetsArchive {
 sha256?: string
 sha512?: string
 uri?: string
}
export interface ReleaseV1Alpha1StatusComponentsAssetsImage {
 imageDigest?: string
 uri?: string
}
export declare const RELEASE_V1ALPHA1: Kind<ReleaseV1Alpha1>;
export declare const RELEASE_CHANNEL_V1ALPHA1: Kind<ReleaseChannelV1Alpha1>;
