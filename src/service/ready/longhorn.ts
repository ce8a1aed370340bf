import { Construct } from 'constructs';
import { PRIVILEGED, ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'longhorn',
  repository: ChartRepository.https('https://charts.longhorn.io'),
  namespace: 'longhorn-system',
  provides: [Capability.STORAGE],
  namespaceLabels: PRIVILEGED,
};

/** Volumes on the disks of the nodes, by Longhorn. */
export class Longhorn extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
