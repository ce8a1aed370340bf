'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'storage.k8s.io', version, kind, plural, scope, apiVersion: 'storage.k8s.io/' + version });
}
exports.CSI_DRIVER_V1 = token('CSIDriver', 'v1', 'csidrivers', 'Cluster');
exports.CSI_NODE_V1 = token('CSINode', 'v1', 'csinodes', 'Cluster');
exports.CSI_STORAGE_CAPACITY_V1 = token('CSIStorageCapacity', 'v1', 'csistoragecapacities', 'Namespaced');
exports.STORAGE_CLASS_V1 = token('StorageClass', 'v1', 'storageclasses', 'Cluster');
exports.VOLUME_ATTACHMENT_V1 = token('VolumeAttachment', 'v1', 'volumeattachments', 'Cluster');
exports.VOLUME_ATTRIBUTES_CLASS_V1 = token('VolumeAttributesClass', 'v1', 'volumeattributesclasses', 'Cluster');
exports.VOLUME_ATTRIBUTES_CLASS_V1BETA1 = token('VolumeAttributesClass', 'v1beta1', 'volumeattributesclasses', 'Cluster');
