export * from './exemption';
export * from './match';
export { Policy, PolicyPlacementProps, PolicyProps } from './policy';
export { ControlReference, Framework } from './reference';
