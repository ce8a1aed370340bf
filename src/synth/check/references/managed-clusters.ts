import { MANAGED_CHECKS } from '../../../cluster/managed';
import { isList, isMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import type { SchemaRegistry } from '../../../schema/registry';
import { at } from '../objects/field';
import { Kinds } from '../objects/kinds';
import { FindingLog } from '../objects/problem';
import { Reading, Readings } from '../objects/readings';
import { schemaProblems } from '../objects/schema';

/** Clusters that a cloud manages: their definitions take any object inside, and only their controllers look at it. */
export function managedClusters(readings: Readings, kinds: Kinds, registry: SchemaRegistry, log: FindingLog): void {
  for (const reading of readings.objects) {
    const check = groupOf(reading.object.apiVersion) === 'infrastructure.cluster.x-k8s.io' ? MANAGED_CHECKS[reading.object.kind] : undefined;
    if (!check) { continue; }
    for (const { node, clusters } of reading.nodes) {
      for (const mistake of check(reading.object, [...node.state.values()].map(({ object }) => object))) { log.add(reading, mistake, clusters); }
    }
    innerObjects(reading, readings, kinds, registry, log);
  }
}

/** Objects of Azure Service Operator stand whole in a list, where no schema of the list looks at them. */
function innerObjects(reading: Reading, readings: Readings, kinds: Kinds, registry: SchemaRegistry, log: FindingLog): void {
  const resources = at(reading.object.spec, 'resources');
  if (!isList(resources)) { return; }
  for (const [index, resource] of resources.entries()) {
    if (!isMap(resource) || typeof resource.apiVersion !== 'string' || typeof resource.kind !== 'string') { continue; }
    for (const minor of readings.minorsOf(reading)) {
      const kind = kinds.of(resource as KubeObject);
      const schema = kind.schema(minor);
      const problems = schema ? schemaProblems(resource as KubeObject, kind, schema, minor, registry.validator) : [];
      for (const problem of problems) {
        log.add(reading, { ...problem, field: ['spec', 'resources', index, ...(problem.field ?? [])] }, readings.clustersOf(reading, [minor]));
      }
    }
  }
}
