import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'external-dns',
  repository: ChartRepository.https('https://kubernetes-sigs.github.io/external-dns'),
  namespace: 'external-dns',
  provides: [Capability.DNS],
  upgradesDefinitions: true,
};

/** Names of services in DNS by ExternalDNS. */
export class ExternalDns extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
