export * from './bundle';
export * from './form';
export * from './object-reference';
export * from './object-source';
export * from './overlay';
export * from './root';
export * from './seal';
export * from './statement';
