import { Construct } from 'constructs';
import { PRIVILEGED, ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'metallb',
  repository: ChartRepository.https('https://metallb.github.io/metallb'),
  namespace: 'metallb-system',
  provides: [Capability.LOAD_BALANCER],
  namespaceLabels: PRIVILEGED,
};

/** Addresses for services of type LoadBalancer on bare metal, by MetalLB. */
export class MetalLb extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
