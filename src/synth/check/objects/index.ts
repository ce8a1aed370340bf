import { builtInApiProblem } from './api';
import { brokenDefinitionRules } from './definition-rules';
import { JudgedKind, Kinds } from './kinds';
import { names } from './names';
import { pods } from './pods';
import { FindingLog, Problem } from './problem';
import { Reading, Readings } from './readings';
import { resources } from './resources';
import { schemaProblems } from './schema';
import { plainSecret } from './secrets';
import { Finding } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import type { SchemaRegistry } from '../../../schema/registry';
import type { Schema } from '../../../schema/schema';
import { Composition } from '../../compose';
import { Model } from '../../model';
import { undefinedKinds } from '../references/definitions';
import { idleHardwareSelectors } from '../references/hardware';
import { PodSets } from '../references/pod-sets';
import { Providers } from '../references/providers';
import { unresolvedReferences } from '../references/resolve';
import { idleSelectors } from '../references/selectors';
import { unknownServicePorts } from '../references/service-ports';

/** Judges each distinct final object once: alone, by what its kind allows, then among the others of its clusters. */
export function checkObjects(model: Model, composition: Composition, registry: SchemaRegistry): Finding[] {
  const log = new FindingLog();
  const kinds = new Kinds(registry);
  const readings = new Readings(composition, model.clusters);
  for (const reading of readings.objects) { judge(reading, kinds.of(reading.object), readings, registry, log); }
  const providers = new Providers(model, readings, kinds);
  undefinedKinds(model, readings, providers, kinds, registry, log);
  unresolvedReferences(readings, providers, kinds, log);
  unknownServicePorts(readings, providers, log);
  idleSelectors(readings, new PodSets(model, readings, providers), log);
  idleHardwareSelectors(readings, log);
  return [...log.findings, ...brokenDefinitionRules(model, registry)];
}

/** The checks that look at one object of a kind and need to know nothing else. */
const ALONE: readonly ((object: KubeObject, kind: JudgedKind) => readonly Problem[])[] = [plainSecret, names, pods, resources];

function judge(reading: Reading, kind: JudgedKind, readings: Readings, registry: SchemaRegistry, log: FindingLog): void {
  const { object } = reading;
  for (const check of ALONE) {
    for (const problem of check(object, kind)) { log.add(reading, problem, readings.clustersOf(reading)); }
  }
  const minorsOf = new Map<Schema, number[]>();
  for (const minor of readings.minorsOf(reading)) {
    const problem = kind.isBuiltIn ? builtInApiProblem(kind, minor) : undefined;
    if (problem) { log.add(reading, problem, readings.clustersOf(reading, [minor])); }
    const schema = kind.schema(minor);
    if (!schema) { continue; }
    const minors = minorsOf.get(schema);
    if (minors) { minors.push(minor); } else { minorsOf.set(schema, [minor]); }
  }
  for (const [schema, minors] of minorsOf) {
    for (const problem of schemaProblems(object, kind, schema, minors[0], registry.validator)) { log.add(reading, problem, readings.clustersOf(reading, minors)); }
  }
}
