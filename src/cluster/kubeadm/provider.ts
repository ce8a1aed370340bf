import { KubeadmAws, KubeadmAwsProps } from './aws';
import { KubeadmAzure, KubeadmAzureProps } from './azure';
import { KubeadmCloudStack, KubeadmCloudStackProps } from './cloudstack';
import { KubeadmDevelopment, KubeadmDevelopmentProps } from './development';
import { KubeadmGoogle, KubeadmGoogleProps } from './google';
import { KubeadmInfrastructure } from './infrastructure';
import { KubeadmMetal3, KubeadmMetal3Props } from './metal3';
import { KubeadmNutanix, KubeadmNutanixProps } from './nutanix';
import { KubeadmOpenStack, KubeadmOpenStackProps } from './openstack';
import { KubeadmVSphere, KubeadmVSphereProps } from './vsphere';

/** Who can provide the machines of a kubeadm cluster. */
export class KubeadmProvider {
  /** Virtual machines of a vSphere datacenter. */
  public static vsphere(props: KubeadmVSphereProps): KubeadmInfrastructure {
    return new KubeadmVSphere(props);
  }

  /** Virtual machines of OpenStack. */
  public static openstack(props: KubeadmOpenStackProps): KubeadmInfrastructure {
    return new KubeadmOpenStack(props);
  }

  /** Machines of one's own, installed by Metal3. */
  public static metal3(props: KubeadmMetal3Props): KubeadmInfrastructure {
    return new KubeadmMetal3(props);
  }

  /** Virtual machines of Nutanix. */
  public static nutanix(props: KubeadmNutanixProps): KubeadmInfrastructure {
    return new KubeadmNutanix(props);
  }

  /** Virtual machines of CloudStack. */
  public static cloudstack(props: KubeadmCloudStackProps): KubeadmInfrastructure {
    return new KubeadmCloudStack(props);
  }

  /** Instances of Google's Compute Engine. */
  public static google(props: KubeadmGoogleProps): KubeadmInfrastructure {
    return new KubeadmGoogle(props);
  }

  /** Instances of EC2. */
  public static aws(props: KubeadmAwsProps): KubeadmInfrastructure {
    return new KubeadmAws(props);
  }

  /** Virtual machines of Azure. */
  public static azure(props: KubeadmAzureProps): KubeadmInfrastructure {
    return new KubeadmAzure(props);
  }

  /**
   * Containers on one machine: for development and tests only.
   *
   * @param image an image of nodes of one's own
   */
  public static development(image?: string, props: KubeadmDevelopmentProps = {}): KubeadmInfrastructure {
    return new KubeadmDevelopment(image, props);
  }

  private constructor() {}
}
