import type * as core from './core';
import type { Kind, ObjectMeta } from './kind';
export interface EventSeriesV1 {
 count: number
 lastObservedTime: string
}
export interface EventV1 {
 apiVersion: "events.k8s.io/v1"
 kind: "Event"
 metadata: ObjectMeta
 action?: string
 deprecatedCount?: number
 deprecatedFirstTimestamp?: string
 deprecatedLastTimestamp?: string
 deprecatedSource?: core.EventSourceV1
 eventTime: string
 note?: string
 reason?: string
 regarding?: core.ObjectReferenceV1
 related?: core.ObjectReferenceV1
 reportingController?: string
 reportingInstance?: string
 series?: EventSeriesV1
 type?: string
}
export declare const EVENT_V1: Kind<EventV1>;
