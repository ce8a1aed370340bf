export * from './cluster';
export * from './cluster-props';
export { GkeDiskType } from './pool';
export type { GkePoolProps } from './pool';
