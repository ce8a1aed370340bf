export * from './layout';
export type { Tree } from './tree';
