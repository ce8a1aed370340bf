import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'kyverno',
  repository: ChartRepository.https('https://kyverno.github.io/kyverno'),
  namespace: 'kyverno',
  values: { rbac: { roles: { aggregate: { admin: false } } } },
};

/**
 * The policy engine Kyverno.
 *
 * Its roles are not added to the built-in `admin`, so that teams cannot write policies.
 */
export class Kyverno extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
