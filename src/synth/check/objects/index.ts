import { AlikeNodes, alikeNodes } from './alike-nodes';
import { isSpared, judgeAlone } from './alone';
import { brokenDefinitionRules } from './definition-rules';
import { Kinds } from './kinds';
import { Minors } from './minors';
import { FindingLog } from './problem';
import { Readings } from './readings';
import { oversize } from './size';
import { Finding } from '../../../fleet';
import type { SchemaRegistry } from '../../../schema/registry';
import { Composition } from '../../compose';
import { AlikeObjects } from '../../compose/alike';
import { editedIn } from '../../compose/edited';
import type { PlacedDeliverySecret } from '../../layout';
import { Model } from '../../model';
import { counted, Progress, UNSEEN } from '../../progress';
import { undefinedKinds } from '../references/definitions';
import { idleHardwareSelectors } from '../references/hardware';
import { managedClusters } from '../references/managed-clusters';
import { PodSets, servicesOf } from '../references/pod-sets';
import { Providers } from '../references/providers';
import { unresolvedReferences } from '../references/resolve';
import { unmetKeys, unmetSecretNeeds } from '../references/secret-needs';
import { idleSelectors } from '../references/selectors';
import { unknownServicePorts } from '../references/service-ports';

export { checkEntries } from './entries';
export { checkSamples } from './samples';
export type { SampledObjects } from './samples';

/**
 * Judges each distinct final object once: alone, by what its kind allows, then among the others of its clusters.
 *
 * @param keys Secrets without which a reconciler cannot open a unit
 */
export function checkObjects(
  model: Model, composition: Composition, registry: SchemaRegistry, progress: Progress = UNSEEN, keys: readonly PlacedDeliverySecret[] = [],
): Finding[] {
  const log = new FindingLog();
  const kinds = new Kinds(registry);
  const minors = new Minors(model.clusters);
  const alike = new AlikeObjects();
  const alikes = alikeNodes(composition.trees, minors, alike)
    .filter((one) => one.likenesses.every((likeness) => isSpared(kinds.of(likeness.example), one.minors, registry.validator, likeness)));
  const readings = new Readings(composition, minors, alikes);
  judgeSizes(alikes, log);
  for (const reading of counted(progress, 'check objects', readings.objects)) {
    if (reading.alike) { continue; }
    const { object, before } = reading;
    const readers = { minors: readings.minorsOf(reading), on: (some?: readonly number[]) => readings.clustersOf(reading, some) };
    const kind = kinds.of(object);
    // Bundles of one class are alike in all of their variants; where others of the kind are too many, what edits one object is.
    const likeness = alike.of(object, kind) ?? (before && alike.of(object, before));
    judgeAlone(reading, kind, readers, registry.validator, log, likeness);
  }
  return [...judgeTogether({ model, composition, registry, kinds, minors, keys, alone: log }, readings, alikes), ...brokenDefinitionRules(model)];
}

/** Judges what is found in objects that are alike although nothing is found in the one that stands for them. */
function judgeSizes(alikes: readonly AlikeNodes[], log: FindingLog): void {
  for (const { nodes, clusters } of alikes) {
    nodes.forEach((node, i) => {
      for (const { after } of editedIn(node)!) {
        for (const problem of oversize(after.object)) { log.add(after, problem, [clusters[i]]); }
      }
    });
  }
}

interface Judging {
  readonly model: Model;
  readonly composition: Composition;
  readonly registry: SchemaRegistry;
  readonly kinds: Kinds;
  readonly minors: Minors;
  readonly keys: readonly PlacedDeliverySecret[];
  /** What was found in objects alone. */
  readonly alone: FindingLog;
}

/** Judges objects among the others of their clusters; variants each by itself where it is not the same for all for which one stands. */
function judgeTogether(judging: Judging, readings: Readings, alikes: readonly AlikeNodes[]): readonly Finding[] {
  const { model, composition, registry, kinds, minors, keys, alone } = judging;
  const log = alone.continued();
  const providers = new Providers(model, readings, kinds);
  undefinedKinds(model, readings, providers, kinds, registry, log);
  unresolvedReferences(readings, providers, kinds, log);
  unknownServicePorts(readings, providers, log);
  let services: PodSets | undefined;
  idleSelectors(readings, new PodSets(model, readings, providers), () => services ??= new PodSets(model, readings, providers, servicesOf), log);
  idleHardwareSelectors(readings, log);
  managedClusters(readings, kinds, registry, log);
  const findings = [...log.findings, ...unmetSecretNeeds(model, providers), ...unmetKeys(keys, providers)];
  const exact = alikes.filter(({ isExact }) => isExact);
  return exact.length === alikes.length ? findings : judgeTogether(judging, new Readings(composition, minors, exact), exact);
}
