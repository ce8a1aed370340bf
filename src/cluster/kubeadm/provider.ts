import { KubeadmDevelopment } from './development';
import { KubeadmInfrastructure } from './infrastructure';
import { KubeadmVSphere, KubeadmVSphereProps } from './vsphere';

/** Who can provide the machines of a kubeadm cluster. */
export class KubeadmProvider {
  /** Virtual machines of a vSphere datacenter. */
  public static vsphere(props: KubeadmVSphereProps): KubeadmInfrastructure {
    return new KubeadmVSphere(props);
  }

  /**
   * Containers on one machine: for development and tests only.
   *
   * @param image an image of nodes of one's own
   */
  public static development(image?: string): KubeadmInfrastructure {
    return new KubeadmDevelopment(image);
  }

  private constructor() {}
}
