import { at } from './provided';
import { Providers } from './providers';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { nearest } from '../../../object/suggestion';
import type { FieldPath } from '../../../schema/field-path';
import { FindingLog } from '../objects/problem';
import { Reading, ReadNode, Readings } from '../objects/readings';

/** The ports that Ingresses name must be ports of the Services behind them. */
export function unknownServicePorts(readings: Readings, providers: Providers, log: FindingLog): void {
  for (const reading of readings.objects) {
    if (reading.object.kind !== 'Ingress' || !reading.object.apiVersion.startsWith('networking.k8s.io/')) { continue; }
    for (const [backend, path] of backendsOf(reading.object)) {
      for (const node of reading.nodes) { judge(reading, node, backend, path, providers, log); }
    }
  }
}

function backendsOf({ spec }: KubeObject): (readonly [JsonMap, FieldPath])[] {
  const found: (readonly [JsonMap, FieldPath])[] = [];
  const add = (service: Json | undefined, path: FieldPath) => { if (isMap(service)) { found.push([service, path]); } };
  add(at(spec, 'defaultBackend', 'service'), ['spec', 'defaultBackend', 'service']);
  const rules = at(spec, 'rules');
  if (!isList(rules)) { return found; }
  rules.forEach((rule, i) => {
    const paths = at(rule, 'http', 'paths');
    if (!isList(paths)) { return; }
    paths.forEach((path, j) => add(at(path, 'backend', 'service'), ['spec', 'rules', i, 'http', 'paths', j, 'backend', 'service']));
  });
  return found;
}

function judge(reading: Reading, node: ReadNode, { name, port }: JsonMap, path: FieldPath, providers: Providers, log: FindingLog): void {
  if (typeof name !== 'string' || !isMap(port)) { return; }
  const namespace = String(reading.object.metadata.namespace || 'default');
  const services = providers.objectAt(node, { group: '', kind: 'Service', namespace, name });
  const wanted = port.name ?? port.number;
  const field = port.name === undefined ? 'number' : 'name';
  for (const service of services) {
    const ports = at(service.spec, 'ports');
    const known = isList(ports) ? ports.map((one) => at(one, field === 'name' ? 'name' : 'port')) : [];
    if (wanted === undefined || known.length === 0 || known.includes(wanted)) { continue; }
    const near = nearest(String(wanted), known.map(String));
    log.add(reading, {
      code: 'reference.missing',
      severity: 'error',
      field: [...path, 'port', field],
      message: `Service '${name}' has no port ${typeof wanted === 'string' ? `named '${wanted}'` : String(wanted)}${near === undefined ? '' : `, did you mean ${near}?`}`,
      fix: `use a port of the Service: ${known.filter((one) => one !== undefined).join(', ') || 'they have no names, give a number'}`,
    }, node.clusters);
  }
}
