import { Platform } from 'cdk8s-platform';
import { declareCertificates } from './certificates';
import { declareClusterInfo } from './cluster-info';
import { declareIngress } from './ingress';
import { declareStatusPage } from './status-page';

export function declareServices(platform: Platform): void {
  declareIngress(platform);
  declareCertificates(platform);
  declareClusterInfo(platform);
  declareStatusPage(platform);
}
