import { OsFamily } from './os-family';
import { unlessEmpty } from '../manifest';

/** An authority that machines trust. */
export interface TrustedCertificate {
  /** A name for it on the machine. */
  readonly name: string;
  /** Its certificates, in PEM. */
  readonly certificate: string;
}

/** Settings of kubelet, as far as Bottlerocket has them; one that is left out is the image's. */
export interface BottlerocketKubeletProps {
  /** @default - the image's */
  readonly allowedUnsafeSysctls?: string[];
  /** @default - the image's */
  readonly clusterDNSIPs?: string[];
  /** @default - the image's */
  readonly clusterDomain?: string;
  /** @default - the image's */
  readonly containerLogMaxFiles?: number;
  /** @default - the image's */
  readonly containerLogMaxSize?: string;
  /** @default - the image's */
  readonly cpuCFSQuota?: boolean;
  /** @default - the image's */
  readonly cpuManagerPolicy?: string;
  /** @default - the image's */
  readonly cpuManagerPolicyOptions?: { [option: string]: string };
  /** @default - the image's */
  readonly cpuManagerReconcilePeriod?: string;
  /** @default - the image's */
  readonly eventBurst?: number;
  /** @default - the image's */
  readonly eventRecordQPS?: number;
  /** @default - the image's */
  readonly evictionHard?: { [signal: string]: string };
  /** @default - the image's */
  readonly evictionMaxPodGracePeriod?: number;
  /** @default - the image's */
  readonly evictionSoft?: { [signal: string]: string };
  /** @default - the image's */
  readonly evictionSoftGracePeriod?: { [signal: string]: string };
  /** @default - the image's */
  readonly imageGCHighThresholdPercent?: number;
  /** @default - the image's */
  readonly imageGCLowThresholdPercent?: number;
  /** @default - the image's */
  readonly kubeAPIBurst?: number;
  /** @default - the image's */
  readonly kubeAPIQPS?: number;
  /** @default - the image's */
  readonly kubeReserved?: { [resource: string]: string };
  /** @default - the image's */
  readonly maxPods?: number;
  /** @default - the image's */
  readonly memoryManagerPolicy?: string;
  /** @default - the image's */
  readonly podPidsLimit?: number;
  /** @default - the image's */
  readonly registryBurst?: number;
  /** @default - the image's */
  readonly registryPullQPS?: number;
  /** @default - the image's */
  readonly shutdownGracePeriod?: string;
  /** @default - the image's */
  readonly shutdownGracePeriodCriticalPods?: string;
  /** @default - the image's */
  readonly systemReserved?: { [resource: string]: string };
  /** @default - the image's */
  readonly topologyManagerPolicy?: string;
  /** @default - the image's */
  readonly topologyManagerScope?: string;
}

/** The operating system of a group of machines. */
export interface EksAnywhereHostOsProps {
  /**
   * Servers that tell the time.
   *
   * @default - the image's
   */
  readonly timeServers?: string[];
  /**
   * Authorities that machines trust beside those of the image; of Bottlerocket only.
   *
   * @default - none
   */
  readonly certificates?: TrustedCertificate[];
  /**
   * Settings of the kernel by their names, such as `net.core.wmem_max`; of Bottlerocket only.
   *
   * @default - the image's
   */
  readonly kernelSettings?: { [name: string]: string };
  /**
   * Parameters with which the kernel boots, such as `{ quiet: [], console: ['ttyS0,115200'] }`; of Bottlerocket only.
   *
   * @default - the image's
   */
  readonly bootParameters?: { [name: string]: string[] };
  /**
   * Settings of kubelet as Bottlerocket names them, such as `{ maxPods: 200 }`; of Bottlerocket only.
   *
   * @default - the image's
   */
  readonly kubeletSettings?: BottlerocketKubeletProps;
}

/** The settings as machine configurations say them. Throws where the operating system does not have them. */
export function hostOsOf(where: string, osFamily: OsFamily, props: EksAnywhereHostOsProps | undefined) {
  if (!props) { return undefined; }
  const special = (['certificates', 'kernelSettings', 'bootParameters', 'kubeletSettings'] as const).find((setting) => props[setting] !== undefined);
  if (special !== undefined && osFamily !== OsFamily.BOTTLEROCKET) {
    throw new Error(`${where} has hostOs.${special} on ${osFamily}, which only Bottlerocket takes: put it into the image, or use OsFamily.BOTTLEROCKET`);
  }
  return {
    bottlerocketConfiguration: {
      boot: { bootKernelParameters: props.bootParameters },
      kernel: { sysctlSettings: props.kernelSettings },
      kubernetes: props.kubeletSettings && { ...props.kubeletSettings },
    },
    certBundles: unlessEmpty((props.certificates ?? []).map(({ name, certificate }) => ({ name, data: certificate }))),
    ntpConfiguration: props.timeServers?.length ? { servers: [...props.timeServers] } : undefined,
  };
}
