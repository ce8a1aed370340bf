import { Repository } from '../../src/fleet';
import { JsonMap } from '../../src/object/json';
import { ClusterDelivery, DeliveredUnit, Delivery, DeliveryFolder } from '../../src/reconciler';
import { SchemaRegistry } from '../../src/schema/registry';

export const REPOSITORY = Repository.git('https://git.example.com/acme/platform');

export function unit(name: string, fields: Partial<DeliveredUnit> = {}): DeliveredUnit {
  const folder = name.replace(/^service-/, 'services/');
  return {
    unit: name,
    folder: `${folder}/base`,
    variant: 'base',
    dependsOn: [],
    entry: 'base',
    isOwn: false,
    depth: 0,
    kinds: ['v1 ConfigMap'],
    builtFrom: [`${folder}/base`],
    ...fields,
  };
}

const WEB: Partial<DeliveredUnit> = { dependsOn: ['service-ingress'], depth: 1 };
const LYON_WEB: Partial<DeliveredUnit> = {
  ...WEB, folder: 'services/web/cluster.lyon', variant: 'cluster.lyon', entry: 'cluster.lyon', isOwn: true, builtFrom: ['services/web/cluster.lyon', 'services/web/base'],
};

/** Two clusters that share `service-ingress`; `lyon` has a variant of `service-web` of its own. */
export const FLEET: ClusterDelivery[] = [
  { cluster: 'lyon', units: [unit('service-ingress'), unit('service-web', LYON_WEB)] },
  { cluster: 'paris', units: [unit('service-ingress'), unit('service-web', WEB)] },
];

export function delivery(clusters: ClusterDelivery[] = FLEET, repository = REPOSITORY): Delivery {
  return { platform: 'acme', repository, clusters };
}

const REGISTRY = SchemaRegistry.bundled();

/** What the schemas find wrong with the objects of entry points; a kind without a schema counts as wrong. */
export function violations(folders: readonly DeliveryFolder[]): string[] {
  return folders.flatMap(({ objects }) => (objects as JsonMap[]).flatMap((object) => {
    const [group, version] = String(object.apiVersion).split('/');
    const schema = REGISTRY.schema({ group, version, kind: String(object.kind) }, 34);
    if (!schema) { return [`${String(object.kind)} has no schema`]; }
    return REGISTRY.validator.violations(object, schema).map(({ field, code }) => `${String(object.kind)} ${field} ${code}`);
  }));
}

/** A folder as text: its path, what it names, and the kinds and names of its objects. */
export function outline(folders: readonly DeliveryFolder[]): Record<string, string[]> {
  return Object.fromEntries(folders.map(({ path, resources, objects }) => [path, [
    ...resources.map((resource) => `→ ${resource}`),
    ...(objects as { kind: string; metadata: { name: string } }[]).map(({ kind, metadata }) => `${kind} ${metadata.name}`),
  ]]));
}

/** The object of a kind and name in a folder. */
export function find(folders: readonly DeliveryFolder[], path: string, kind: string, name: string): any {
  return folders.find((folder) => folder.path === path)?.objects.find((object) => object.kind === kind && object.metadata.name === name);
}
