import { hasAll } from './label-selector';
import { isMap } from '../../../object/json';
import { at } from '../objects/field';
import { FindingLog } from '../objects/problem';
import { Reading, Readings } from '../objects/readings';

/** Machines of EKS Anywhere on bare metal are taken from the hardware that fits their selector; none that fits means no machine. */
export function idleHardwareSelectors(readings: Readings, log: FindingLog): void {
  const hardware = readings.objects.filter(({ object }) => object.kind === 'Hardware' && object.apiVersion.startsWith('tinkerbell.org/'));
  if (hardware.length === 0) { return; }
  for (const reading of readings.objects) {
    if (reading.object.kind === 'TinkerbellMachineConfig') { judge(reading, hardware, log); }
  }
}

function judge(reading: Reading, hardware: readonly Reading[], log: FindingLog): void {
  const selector = at(reading.object.spec, 'hardwareSelector');
  if (!isMap(selector)) { return; }
  for (const node of reading.nodes) {
    const own = hardware.filter(({ nodes }) => nodes.includes(node));
    // Hardware may be registered apart from the cluster: only where it stands beside it, everything is known.
    if (own.length === 0 || own.some(({ object }) => hasAll(selector, labelsOf(object.metadata.labels)))) { continue; }
    log.add(reading, {
      code: 'selector.no-hardware',
      severity: 'error',
      field: ['spec', 'hardwareSelector'],
      message: `the selector (${Object.entries(selector).map(([key, value]) => `${key}=${String(value)}`).join(',')}) fits no hardware that is delivered with the cluster`,
      fix: 'let the selector and the labels of the hardware say the same',
    }, node.clusters);
  }
}

function labelsOf(value: unknown) {
  return isMap(value as never) ? value as { readonly [key: string]: string } : {};
}
