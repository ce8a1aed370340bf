import { KUBE_VIP_COMMAND, kubeVipFile, KubeVipSettings } from './kube-vip';
import { KubeadmFile } from './machine-file';

const IMAGE = 'ghcr.io/kube-vip/kube-vip:v0.8.9';

/** How kube-vip answers for an endpoint. */
export interface KubeVipOptions {
  /**
   * Its image.
   *
   * @default - a release that is known to work
   */
  readonly image?: string;
  /**
   * The network interface that answers.
   *
   * @default - the one with the default route
   */
  readonly networkInterface?: string;
  /**
   * Whether it gives services of type LoadBalancer their addresses too.
   *
   * @default false
   */
  readonly services?: boolean;
}

/** Who answers for the endpoint of a cluster where its provider brings no load balancer. */
export class VirtualIp {
  /** A pod of kube-vip on each machine of the control plane. */
  public static kubeVip(options: KubeVipOptions = {}): VirtualIp {
    return new VirtualIp({ image: options.image ?? IMAGE, networkInterface: options.networkInterface, services: options.services ?? false });
  }

  /** Something that is there already, or that comes with files of `kubeadm.controlPlane`. */
  public static external(): VirtualIp {
    return new VirtualIp(undefined);
  }

  private readonly settings?: KubeVipSettings;

  private constructor(settings: KubeVipSettings | undefined) {
    this.settings = settings;
  }

  /** @internal */
  public _files(endpoint: string, port: number): readonly KubeadmFile[] {
    return this.settings ? [kubeVipFile(this.settings, endpoint, port)] : [];
  }

  /** @internal */
  public _commands(): readonly string[] {
    return this.settings ? [KUBE_VIP_COMMAND] : [];
  }
}
