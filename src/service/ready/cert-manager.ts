import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'cert-manager',
  repository: ChartRepository.oci('oci://quay.io/jetstack/charts'),
  namespace: 'cert-manager',
  provides: [Capability.CERTIFICATES],
  values: { crds: { enabled: true } },
};

/** Certificates that are issued and renewed by cert-manager. */
export class CertManager extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
