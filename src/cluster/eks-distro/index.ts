export * from './cluster';
export * from './release';
