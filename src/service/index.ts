export * from './chart-repository';
export * from './chart-verification';
export * from './helm-service';
export * from './kustomize-service';
export * from './ready';
export * from './shared-service';
export * from './weave-profiles';
export * from './yaml-service';
