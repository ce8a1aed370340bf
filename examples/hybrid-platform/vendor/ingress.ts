/*
 * An ingress controller as another company publishes it: a class that knows nothing of Acme. In a real repository this comes
 * from a package.
 */
import { Size } from 'cdk8s';
import { SharedService, SharedServiceProps } from 'cdk8s-platform';
import { ConfigMap, Deployment, DeploymentStrategy, Service, ServiceType } from 'cdk8s-plus-27';
import { Construct } from 'constructs';

export interface IngressProps extends SharedServiceProps {
  /** @default 3 */
  readonly replicas?: number;
}

export class Ingress extends SharedService {
  readonly config: ConfigMap;
  readonly dashboard: ConfigMap;
  readonly controller: Deployment;

  constructor(scope: Construct, id: string, props: IngressProps) {
    super(scope, id, { namespace: 'ingress', ...props });
    this.config = new ConfigMap(this, 'config', {
      data: { 'log-level': 'info', 'proxy-body-size': '8m', 'use-http2': 'true' },
    });
    this.dashboard = new ConfigMap(this, 'dashboard', {
      data: { 'dashboard.json': JSON.stringify({ title: 'Ingress', panels: ['requests', 'latency'] }, undefined, 2) + '\n' },
    });
    this.controller = new Deployment(this, 'controller', {
      replicas: props.replicas ?? 3,
      strategy: DeploymentStrategy.rollingUpdate(),
      containers: [{
        name: 'controller',
        image: 'registry.example.com/ingress-controller:1.12.0@sha256:4b2e6f0d1c9a8b7e5f3d2c1b0a9f8e7d6c5b4a3f2e1d0c9b8a7f6e5d4c3b2a19',
        portNumber: 8080,
        resources: { cpu: undefined, memory: { request: Size.mebibytes(128), limit: Size.mebibytes(256) } },
        envVariables: {},
      }],
    });
    new Service(this, 'web', { selector: this.controller, type: ServiceType.LOAD_BALANCER, ports: [{ port: 80, targetPort: 8080 }] });
  }
}
