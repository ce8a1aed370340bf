import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'aws-load-balancer-controller',
  repository: ChartRepository.https('https://aws.github.io/eks-charts'),
  namespace: 'kube-system',
  provides: [Capability.LOAD_BALANCER],
  upgradesDefinitions: true,
};

/** Load balancers of AWS for services and ingresses on EKS. */
export class AwsLoadBalancerController extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
