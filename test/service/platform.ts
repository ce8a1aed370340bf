import { ApiObject, App } from 'cdk8s';
import { IConstruct } from 'constructs';
import { belongsTo } from '../../src/bundle';
import { KubeObject } from '../../src/object/kube-object';

/** A construct root that bundles take for a platform. */
export function platform(): App {
  const app = new App();
  belongsTo(app, app);
  return app;
}

/** The objects declared under a construct, as cdk8s renders them. */
export function rendered(scope: IConstruct): KubeObject[] {
  return scope.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson() as KubeObject);
}
