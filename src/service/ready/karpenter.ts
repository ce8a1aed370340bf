import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'karpenter',
  repository: ChartRepository.oci('oci://public.ecr.aws/karpenter'),
  namespace: 'kube-system',
  upgradesDefinitions: true,
};

/** Nodes that come and go with the load on EKS, by Karpenter. */
export class Karpenter extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
