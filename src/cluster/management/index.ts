export * from './management-cluster';
export * from './provider';
