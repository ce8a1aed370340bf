import { EksAnywhereBareMetal, EksAnywhereBareMetalProps } from './bare-metal';
import { EksAnywhereCloudStack, EksAnywhereCloudStackProps } from './cloudstack';
import { EksAnywhereDocker } from './docker';
import { EksAnywhereInfrastructure } from './infrastructure';
import { EksAnywhereNutanix, EksAnywhereNutanixProps } from './nutanix';
import { EksAnywhereSnow, EksAnywhereSnowProps } from './snow';
import { EksAnywhereVSphere, EksAnywhereVSphereProps } from './vsphere';

/** Who can provide the machines of an EKS Anywhere cluster. */
export class EksAnywhereProvider {
  /** Virtual machines of a vSphere datacenter. */
  public static vsphere(props: EksAnywhereVSphereProps): EksAnywhereInfrastructure {
    return new EksAnywhereVSphere(props);
  }

  /** Machines of one's own, installed over the network by Tinkerbell. */
  public static bareMetal(props: EksAnywhereBareMetalProps): EksAnywhereInfrastructure {
    return new EksAnywhereBareMetal(props);
  }

  /** Virtual machines of Nutanix. */
  public static nutanix(props: EksAnywhereNutanixProps): EksAnywhereInfrastructure {
    return new EksAnywhereNutanix(props);
  }

  /** Virtual machines of CloudStack, which EKS Anywhere has up to v0.25: a later release is refused. */
  public static cloudstackUntil025(props: EksAnywhereCloudStackProps): EksAnywhereInfrastructure {
    return new EksAnywhereCloudStack(props);
  }

  /** Snow devices, which AWS gives to no new customers: every synth says so. */
  public static snow(props: EksAnywhereSnowProps): EksAnywhereInfrastructure {
    return new EksAnywhereSnow(props);
  }

  /** Containers on one machine: for development only. */
  public static docker(): EksAnywhereInfrastructure {
    return new EksAnywhereDocker();
  }

  private constructor() {}
}
