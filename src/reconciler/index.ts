export * from './choice';
export * from './flux';
export * from './kubectl';
export * from './reconciler';
