import { didYouMean } from '../fleet';

/** Throws where a provider's settings name a pool that the cluster does not have. */
export function checkSettings(cluster: string, provider: string, settings: object, pools: readonly string[]): void {
  const unknown = Object.keys(settings).find((name) => !pools.includes(name));
  if (unknown === undefined) { return; }
  throw new Error(`cluster '${cluster}' has settings of ${provider} for the node pool '${unknown}', which it does not have`
    + `${didYouMean(unknown, pools) || `: name one of ${pools.map((pool) => `'${pool}'`).join(', ') || 'its workers, it has none'}`}`);
}

/** Whether the name of an image says the minor, in a spelling that providers use: 1.35, 1-35, 1_35, 135. */
export function saysMinor(text: string, minor: number): boolean {
  return new RegExp(`(?<!\\d)1[._-]?${minor}(?!\\d)`).test(text);
}
