import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'gatekeeper',
  repository: ChartRepository.https('https://open-policy-agent.github.io/gatekeeper/charts'),
  namespace: 'gatekeeper-system',
  upgradesDefinitions: true,
};

/** The policy engine Gatekeeper. */
export class Gatekeeper extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
