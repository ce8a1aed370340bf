import { EksAnywhereBareMetal, EksAnywhereBareMetalProps } from './bare-metal';
import { EksAnywhereDocker } from './docker';
import { EksAnywhereInfrastructure } from './infrastructure';
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

  /** Containers on one machine: for development only. */
  public static docker(): EksAnywhereInfrastructure {
    return new EksAnywhereDocker();
  }

  private constructor() {}
}
