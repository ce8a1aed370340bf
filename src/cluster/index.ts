export * from './cluster';
export * from './definition';
export * from './existing';
