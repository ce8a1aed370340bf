import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface StorageVersionMigrationV1Beta1 {
 apiVersion: "storagemigration.k8s.io/v1beta1"
 kind: "StorageVersionMigration"
 metadata: ObjectMeta
 spec?: StorageVersionMigrationV1Beta1Spec
 status?: StorageVersionMigrationV1Beta1Status
}
export interface StorageVersionMigrationV1Beta1Spec {
 resource: meta.GroupResource
}
export interface StorageVersionMigrationV1Beta1Status {
 conditions?: readonly meta.Condition[]
 resourceVersion?: string
}
export declare const STORAGE_VERSION_MIGRATION_V1BETA1: Kind<StorageVersionMigrationV1Beta1>;
