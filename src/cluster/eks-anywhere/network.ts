import { Cidr } from '../../fleet';
import { ClusterNetworkProps } from '../network';

/** The ranges that a cluster uses; those that are not said are as in the examples of EKS Anywhere. */
export function networkWithDefaults(network: ClusterNetworkProps = {}): ClusterNetworkProps {
  return { pods: Cidr.of('192.168.0.0/16'), services: Cidr.of('10.96.0.0/12'), ...network };
}
