export * from './cluster-template';
export * from './parameter';
