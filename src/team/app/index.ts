export * from './typed-contract';
export * from './workload';
