export { entryPoints } from './entry-points';
export type { DeliveredEntry, EntryPoints, PlacedDeliverySecret } from './entry-points';
export * from './layout';
export type { Tree } from './tree';
export type { EntrySources } from './verified-entries';
