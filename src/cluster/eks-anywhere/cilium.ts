import type { ClusterV1Alpha1Spec } from '../../../imports/anywhere.eks.amazonaws.com';
import { Cidr } from '../../fleet';

type CniConfig = NonNullable<ClusterV1Alpha1Spec['clusterNetwork']>['cniConfig'];

/** What happens to traffic of pods that no network policy speaks of. */
export enum CiliumEnforcement {
  DEFAULT = 'default',
  ALWAYS = 'always',
  NEVER = 'never',
}

/** Settings of Cilium, the network between pods. */
export interface EksAnywhereCiliumProps {
  /** @default CiliumEnforcement.DEFAULT */
  readonly enforcement?: CiliumEnforcement;
  /**
   * The interface on which addresses of pods are hidden.
   *
   * @default - every one
   */
  readonly egressMasqueradeInterfaces?: string;
  /**
   * Range of IPv4 in which packets of pods are routed as they are, without a tunnel.
   *
   * @default - packets go through a tunnel
   */
  readonly directRoutingCidr?: Cidr;
  /**
   * The same for IPv6.
   *
   * @default - packets go through a tunnel
   */
  readonly directRoutingIpv6Cidr?: Cidr;
  /**
   * Whether other networks between pods are kept from being used.
   *
   * @default - Cilium's, yes
   */
  readonly exclusive?: boolean;
  /**
   * More values of Cilium's chart.
   *
   * @default - none
   */
  readonly helmValues?: { readonly [value: string]: any };
}

/** The network between pods of a cluster of EKS Anywhere. */
export class EksAnywhereCilium {
  /** Cilium, as EKS Anywhere installs it. Throws where a range has the wrong family. */
  public static of(props: EksAnywhereCiliumProps = {}): EksAnywhereCilium {
    const { directRoutingCidr: v4, directRoutingIpv6Cidr: v6 } = props;
    if (v4?.isIpv6) { throw new Error(`Cilium routes ${v4} as a range of IPv4: give it as directRoutingIpv6Cidr`); }
    if (v6 && !v6.isIpv6) { throw new Error(`Cilium routes ${v6} as a range of IPv6: give it as directRoutingCidr`); }
    return new EksAnywhereCilium({
      cilium: {
        cniExclusive: props.exclusive,
        egressMasqueradeInterfaces: props.egressMasqueradeInterfaces,
        helmValues: props.helmValues,
        ipv4NativeRoutingCIDR: v4 && String(v4),
        ipv6NativeRoutingCIDR: v6 && String(v6),
        policyEnforcementMode: props.enforcement,
        routingMode: v4 ?? v6 ? 'direct' : undefined,
      },
    });
  }

  /** Cilium that people upgrade by themselves: EKS Anywhere leaves it alone, settings included. */
  public static selfUpgraded(): EksAnywhereCilium {
    return new EksAnywhereCilium({ cilium: { skipUpgrade: true } });
  }

  /** kindnet, in Docker only. */
  public static kindnet(): EksAnywhereCilium {
    return new EksAnywhereCilium({ kindnetd: {} });
  }

  private readonly config: NonNullable<CniConfig>;

  private constructor(config: NonNullable<CniConfig>) {
    this.config = config;
  }

  /** @internal */
  public get _isKindnet(): boolean {
    return 'kindnetd' in this.config;
  }

  /** @internal */
  public get _spec(): NonNullable<CniConfig> {
    const said = Object.values(this.config.cilium ?? {}).some((value) => value !== undefined);
    return this._isKindnet || said ? this.config : { cilium: {} };
  }
}
