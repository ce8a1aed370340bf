import type * as core from './core';
import type { Kind, ObjectMeta } from './kind';
export interface OverheadV1 {
 podFixed?: {
  [k: string]: number | string
 }
}
export interface RuntimeClassV1 {
 apiVersion: "node.k8s.io/v1"
 kind: "RuntimeClass"
 metadata: ObjectMeta
 handler: string
 overhead?: OverheadV1
 scheduling?: SchedulingV1
}
export interface SchedulingV1 {
 nodeSelector?: {
  [k: string]: string
 }
 tolerations?: readonly core.TolerationV1[]
}
export declare const RUNTIME_CLASS_V1: Kind<RuntimeClassV1>;
