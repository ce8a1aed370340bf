export * from './match';
export * from './policy';
