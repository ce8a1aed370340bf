import { Capability, Placement } from '../../fleet';

/** The part of the types beside a contract that the helper below needs. */
interface NamesOfContract {
  readonly ClusterName: string;
  readonly NamespaceName: string;
  readonly CapabilityName: string;
}

/** What a program may name of its contract; a name that the contract does not have is a compile error. */
interface TypedContract<Names extends NamesOfContract> {
  /** Clusters of the contract. */
  clusters(...names: Names['ClusterName'][]): Placement;
  /** A namespace of the contract. */
  namespace(name: Names['NamespaceName']): string;
  /** Something that services offer on some cluster of the contract; whether on the right ones is judged at synth. */
  capability(name: Names['CapabilityName']): Capability;
}

/**
 * Names of a contract that the type checker knows: `const our = typedContract<Contract>()`, with `Contract` from the types that the platform
 * wrote beside the contract, then `our.clusters('store-lyon')`. (TypeScript only; others are told at synth.)
 */
export function typedContract<Names extends NamesOfContract>(): TypedContract<Names> {
  return {
    clusters: (...names) => Placement.named(...names),
    namespace: (name) => name,
    capability: (name) => Capability.of(name),
  };
}
