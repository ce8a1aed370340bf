import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'cluster-autoscaler',
  repository: ChartRepository.https('https://kubernetes.github.io/autoscaler'),
  namespace: 'kube-system',
};

/** Node groups that grow and shrink with the load, by the Cluster Autoscaler. */
export class ClusterAutoscaler extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
