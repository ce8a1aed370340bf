export * from './bare-metal';
export * from './cluster';
export * from './cluster-props';
export * from './docker';
export { BareMetalMachineProps, BmcProps, HardwareInventory } from './hardware';
export * from './infrastructure';
export * from './os-family';
export * from './provider';
export * from './vsphere';
