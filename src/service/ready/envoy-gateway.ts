import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'gateway-helm',
  repository: ChartRepository.oci('oci://docker.io/envoyproxy'),
  namespace: 'envoy-gateway-system',
  provides: [Capability.INGRESS],
  upgradesDefinitions: true,
};

/** Traffic from outside by Envoy Gateway, in the words of the Gateway API. */
export class EnvoyGateway extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
