export * from './class-cluster';
export * from './cluster-class';
export * from './variable';
