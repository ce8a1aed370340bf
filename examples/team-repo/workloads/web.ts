import { ApiObject } from 'cdk8s';
import { TeamWorkload, TeamWorkloadProps } from 'cdk8s-platform';
import { Construct } from 'constructs';
import { Image } from '../contract';

/** What the team's web services are told. */
export interface WebProps extends TeamWorkloadProps {
  /** From the team's own registry and by digest, as the platform's policies ask. */
  readonly image: Image;
  readonly replicas: number;
  readonly memory: string;
}

/** A web service as the team runs all of them: hardened, with limits, and one Service in front. */
export class Web extends TeamWorkload {
  readonly deployment: ApiObject;

  constructor(scope: Construct, id: string, props: WebProps) {
    super(scope, id, props);
    const labels = { app: id };
    this.deployment = new ApiObject(this, 'deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: id, labels },
      spec: {
        replicas: props.replicas,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [{
              name: 'web',
              image: props.image,
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: { httpGet: { path: '/ready', port: 'http' } },
              resources: { requests: { cpu: '100m', memory: props.memory }, limits: { memory: props.memory } },
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
            }],
          },
        },
      },
    });
    new ApiObject(this, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: id, labels },
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
    });
  }
}
