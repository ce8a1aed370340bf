export * from './class-cluster';
export { ClassPatchStep, ClassPatchTarget, ClassPatchValue } from './class-patch';
export type { ClassPatch, ClassPatchChange } from './class-patch';
export * from './cluster-class';
export type { ClassMachinePoolProps } from './machine-pool';
export * from './variable';
