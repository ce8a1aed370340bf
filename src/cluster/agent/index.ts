export * from './bootstrap';
export * from './helm-proxy';
export * from './push';
export * from './resource-set';
export { AgentSync } from './sync';
export type { FluxSyncProps } from './sync';
export { AgentBootstrapWay } from './way';
export * from './weave';
