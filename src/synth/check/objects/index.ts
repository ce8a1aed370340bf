import { AlikeObjects } from './alike';
import { judgeAlone } from './alone';
import { brokenDefinitionRules } from './definition-rules';
import { Kinds } from './kinds';
import { FindingLog } from './problem';
import { Readings } from './readings';
import { Finding } from '../../../fleet';
import type { SchemaRegistry } from '../../../schema/registry';
import { Composition } from '../../compose';
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
  const readings = new Readings(composition, model.clusters);
  const alike = new AlikeObjects();
  for (const reading of counted(progress, 'check objects', readings.objects)) {
    const readers = { minors: readings.minorsOf(reading), on: (minors?: readonly number[]) => readings.clustersOf(reading, minors) };
    const kind = kinds.of(reading.object);
    judgeAlone(reading, kind, readers, registry.validator, log, alike.of(reading.object, reading.before ?? kind));
  }
  const providers = new Providers(model, readings, kinds);
  undefinedKinds(model, readings, providers, kinds, registry, log);
  unresolvedReferences(readings, providers, kinds, log);
  unknownServicePorts(readings, providers, log);
  let services: PodSets | undefined;
  idleSelectors(readings, new PodSets(model, readings, providers), () => services ??= new PodSets(model, readings, providers, servicesOf), log);
  idleHardwareSelectors(readings, log);
  managedClusters(readings, kinds, registry, log);
  return [...log.findings, ...unmetSecretNeeds(model, providers), ...unmetKeys(keys, providers), ...brokenDefinitionRules(model)];
}
