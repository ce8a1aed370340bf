import { EksAutoScalingGroup, EksAutoScalingGroupProps } from './autoscaling-group';
import { EksMachines } from './machines';
import { EksManagedMachines, EksManagedMachinesProps } from './managed-pool';
import { EksSelfManagedMachines, EksSelfManagedProps } from './self-managed-pool';

/** How the machines of a node pool can come about on EKS. */
export class EksPool {
  /** EKS manages them. */
  public static managed(props: EksManagedMachinesProps = {}): EksMachines {
    return new EksManagedMachines(props);
  }

  /** Cluster API starts instances of EC2 one by one, which join by themselves. */
  public static selfManaged(props: EksSelfManagedProps = {}): EksMachines {
    return new EksSelfManagedMachines(props);
  }

  /** An autoscaling group of EC2 starts instances, which join by themselves. */
  public static autoScalingGroup(props: EksAutoScalingGroupProps = {}): EksMachines {
    return new EksAutoScalingGroup(props);
  }

  private constructor() {}
}
