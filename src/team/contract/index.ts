export { CommonRules, COMMON_RULES } from './common-rules';
export * from './contract';
export * from './model';
export * from './parse';
export * from './text';
