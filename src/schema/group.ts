import { CustomResource } from './crd';
import { StoredGroup, StoredKind, StoredVersion } from './node';
import { NodeTable } from './pack';

/** Stores the custom resources of one group, which come sorted by kind. */
export function packGroup(resources: readonly CustomResource[]): StoredGroup {
  const table = new NodeTable();
  const kinds: Record<string, StoredKind> = {};
  for (const resource of resources) {
    const versions: Record<string, StoredVersion> = {};
    for (const { name, schema, storage, deprecated } of resource.versions) {
      versions[name] = { schema: table.add(schema), ...(storage && { storage }), ...(deprecated && { deprecated }) };
    }
    const { plural, scope, contracts } = resource;
    kinds[resource.kind] = { plural, scope, ...(Object.keys(contracts).length > 0 && { contracts }), versions };
  }
  return { kinds, nodes: table.nodes };
}
