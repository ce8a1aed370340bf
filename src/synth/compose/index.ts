export * from './compose';
export * from './deliveries';
export * from './edges';
export * from './state';
export * from './units';
export * from './variants';
