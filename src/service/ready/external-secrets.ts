import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'external-secrets',
  repository: ChartRepository.https('https://charts.external-secrets.io'),
  namespace: 'external-secrets',
  provides: [Capability.SECRETS],
  values: { installCRDs: true },
};

/** Secrets from an outside store by the External Secrets Operator. */
export class ExternalSecrets extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
