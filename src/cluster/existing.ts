import { Cluster } from './cluster';

/** A cluster that somebody else made: known to the platform, so that placements and policies hold there, and not changed by it. */
export class ExistingCluster extends Cluster {}
