import { ApiObject, App } from 'cdk8s';
import { belongsTo } from '../../src/bundle';
import { EksAnywhereVersion, MadeCluster, ManagementCluster } from '../../src/cluster';
import { KubernetesVersion, Location } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { SchemaRegistry } from '../../src/schema/registry';

export const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE ops@example.invalid';
export const LYON = Location.onPremises('lyon', { jurisdiction: 'FR' });

/** The root of a tree in which clusters can stand, without a pipeline behind it. */
export function platform(): App {
  const app = new App();
  belongsTo(app, app);
  return app;
}

/** A management cluster with EKS Anywhere v0.26.1. */
export function manager(scope: App): ManagementCluster {
  return new ManagementCluster(scope, 'management', {
    location: LYON,
    version: KubernetesVersion.V1_35,
    eksAnywhereVersion: EksAnywhereVersion.V0_26_1,
  });
}

/** The objects of a cluster's definition, in the order in which they are declared; each is one that a strict API server takes. */
export function objectsOf(cluster: MadeCluster): KubeObject[] {
  const objects: KubeObject[] = cluster.definition.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  expect(violationsOf(objects)).toEqual([]);
  return objects;
}

/** The one object of a kind in a cluster's definition. */
export function objectOf(cluster: MadeCluster, kind: string, name?: string): any {
  objectsOf(cluster);
  return cluster.objectOf(kind, name).toJson();
}

const SCHEMAS = SchemaRegistry.bundled();

/** What an API server with strict validation would refuse of the objects, kinds without a schema included. */
export function violationsOf(objects: readonly KubeObject[]): string[] {
  return objects.flatMap((object) => {
    const schema = SCHEMAS.schemaOf(object, 34);
    const name = `${object.apiVersion} ${object.kind} ${object.metadata.name}`;
    if (!schema) { return [`${name}: no such kind`]; }
    return SCHEMAS.validator.violations(object, schema).map(({ field, message }) => `${name}: ${field} ${message}`);
  });
}
