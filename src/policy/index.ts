export * from './exemption';
export * from './match';
export { Policy, type PolicyPlacementProps, type PolicyProps } from './policy';
export { type ControlReference, Framework } from './reference';
export * from './rules';
export * from './signing';
