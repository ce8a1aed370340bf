export { CommonRules, COMMON_RULES } from './common-rules';
export * from './contract';
export * from './model';
export * from './owned';
export * from './parse';
export * from './text';
