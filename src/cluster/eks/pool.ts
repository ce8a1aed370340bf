import { EksMachines } from './machines';
import { EksManagedMachines, EksManagedMachinesProps } from './managed-pool';

/** How the machines of a node pool can come about on EKS. */
export class EksPool {
  /** EKS manages them. */
  public static managed(props: EksManagedMachinesProps = {}): EksMachines {
    return new EksManagedMachines(props);
  }

  private constructor() {}
}
