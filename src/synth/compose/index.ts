export * from './compose';
export * from './deliveries';
export * from './edges';
export * from './state';
export type { UnitNode } from './unit-node';
export * from './units';
export * from './variants';
