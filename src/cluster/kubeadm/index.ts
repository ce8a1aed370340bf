export * from './cluster';
export * from './cluster-props';
export { KubernetesDistribution } from './distribution';
export * from './development';
export * from './infrastructure';
export * from './provider';
export * from './vsphere';
