export * from './cluster';
export * from './cluster-props';
export { AksOsSku, AksPoolMode } from './pool';
export type { AksPoolProps } from './pool';
