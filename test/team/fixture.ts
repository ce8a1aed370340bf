import { ApiObject, App } from 'cdk8s';
import { belongsTo } from '../../src/bundle';
import { ICluster, KubernetesVersion, Location } from '../../src/fleet';
import { Team } from '../../src/team';

/** A root that bundles accept. */
export function platform(): App {
  const app = new App();
  belongsTo(app, app);
  return app;
}

export function cluster(clusterName: string, version = KubernetesVersion.V1_34, clusterLabels: { [key: string]: string } = {}): ICluster {
  return { clusterName, version, clusterLabels, location: Location.onPremises(clusterName, { jurisdiction: 'FR' }) };
}

/** The objects of a team's base, by kind and name. */
export function objects(team: Team): Map<string, any> {
  const rendered = team.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  return new Map(rendered.map((object) => [`${object.kind} ${object.metadata.namespace ? `${object.metadata.namespace}/` : ''}${object.metadata.name}`, object]));
}
