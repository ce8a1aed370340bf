import { Construct } from 'constructs';
import { ReadyChart, readyProps, ReadyServiceProps } from './ready-service';
import { Capability } from '../../fleet';
import { ChartRepository } from '../chart-repository';
import { HelmService } from '../helm-service';

const CHART: ReadyChart = {
  chart: 'aws-ebs-csi-driver',
  repository: ChartRepository.https('https://kubernetes-sigs.github.io/aws-ebs-csi-driver'),
  namespace: 'kube-system',
  provides: [Capability.STORAGE],
};

/** Volumes on EKS by the EBS CSI driver. */
export class AwsEbsCsiDriver extends HelmService {
  constructor(scope: Construct, id: string, props: ReadyServiceProps) {
    super(scope, id, readyProps(CHART, props));
  }
}
