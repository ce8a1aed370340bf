export * from './difference';
export * from './kustomization';
export * from './kustomize-key';
export * from './unbuildable';
