export * from './layout';
export { Tree } from './tree';
