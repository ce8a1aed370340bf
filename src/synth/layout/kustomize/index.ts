export * from './difference';
export * from './kustomization';
export * from './unbuildable';
