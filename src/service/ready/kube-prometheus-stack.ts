import { Construct } from 'constructs';
import { PRIVILEGED, ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'kube-prometheus-stack',
  repository: ChartRepository.oci('oci://ghcr.io/prometheus-community/charts'),
  namespace: 'monitoring',
  provides: [Capability.MONITORING],
  namespaceLabels: PRIVILEGED,
  upgradesDefinitions: true,
};

/** Metrics and alerts by the Prometheus operator and its stack. */
export class KubePrometheusStack extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
