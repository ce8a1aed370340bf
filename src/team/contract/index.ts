export * from './contract';
export * from './model';
export * from './parse';
export * from './text';
