import { Providers } from './providers';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import { nearest } from '../../../object/suggestion';
import type { FieldPath } from '../../../schema/field-path';
import { at } from '../objects/field';
import { FindingLog } from '../objects/problem';
import { Reading, ReadNode, Readings } from '../objects/readings';
import { findings, waysOf } from '../objects/way';

/** Where an object names a Service and one of its ports. */
interface Backend {
  readonly service: JsonMap;
  readonly path: FieldPath;
  /** The way from the Service to its port, by number; the port may stand in a map by name or number. */
  readonly port: 'number' | 'name-or-number';
}

type Rule = { readonly at: string; readonly port: Backend['port'] };

/** Where objects name a port of a Service: ways of fields, `[]` after one that is a list. */
const PORTS: { readonly [kind: string]: readonly Rule[] } = {
  'networking.k8s.io/Ingress': ['spec.defaultBackend.service', 'spec.rules[].http.paths[].backend.service'].map((way) => ({ at: way, port: 'name-or-number' })),
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': [{ at: 'webhooks[].clientConfig.service', port: 'number' }],
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [{ at: 'webhooks[].clientConfig.service', port: 'number' }],
  'apiextensions.k8s.io/CustomResourceDefinition': [{ at: 'spec.conversion.webhook.clientConfig.service', port: 'number' }],
  'apiregistration.k8s.io/APIService': [{ at: 'spec.service', port: 'number' }],
  ...Object.fromEntries(['GRPCRoute', 'HTTPRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'].map((kind) => [
    `gateway.networking.k8s.io/${kind}`, [{ at: 'spec.rules[].backendRefs[]', port: 'number' as const }],
  ])),
};

const WAYS = Object.fromEntries(Object.entries(PORTS).map(([kind, rules]) => [kind, waysOf(rules)]));

/** API servers call webhooks and aggregated APIs at this port where none is named. */
const HTTPS = 443;

/** The ports that Ingresses, routes and webhooks name must be ports of the Services behind them. */
export function unknownServicePorts(readings: Readings, providers: Providers, log: FindingLog): void {
  for (const reading of readings.objects) {
    const key = `${groupOf(reading.object.apiVersion)}/${reading.object.kind}`;
    if (!Object.hasOwn(WAYS, key)) { continue; }
    const backends = findings<Rule, Backend>(reading.object, WAYS[key], ({ port }, service, path, found) => { found.push({ service, path: [...path], port }); });
    for (const backend of backends) {
      for (const node of reading.nodes) { judge(reading, node, backend, providers, log); }
    }
  }
}

function judge(reading: Reading, node: ReadNode, { service: map, path, port }: Backend, providers: Providers, log: FindingLog): void {
  const { name, kind = 'Service' } = map;
  const place = port === 'number' ? { field: 'port', value: map.port ?? HTTPS, way: [...path, 'port'] } : namedPort(map.port, path);
  if (typeof name !== 'string' || kind !== 'Service' || !place) { return; }
  const namespace = String(map.namespace ?? (reading.object.metadata.namespace || 'default'));
  for (const service of providers.objectAt(node, { group: '', kind: 'Service', namespace, name })) {
    const problem = portProblem(service, name, place);
    if (problem) { log.add(reading, { ...problem, code: 'reference.missing', severity: 'error', field: place.way }, node.clusters); }
  }
}

interface PortPlace {
  /** The field of a Service's port that is meant. */
  readonly field: string;
  readonly value: Json;
  readonly way: FieldPath;
}

function namedPort(port: Json | undefined, path: FieldPath): PortPlace | undefined {
  if (!isMap(port)) { return undefined; }
  const [field, step] = port.name === undefined ? ['port', 'number'] : ['name', 'name'];
  const value = port[step];
  return value === undefined ? undefined : { field, value, way: [...path, 'port', step] };
}

function portProblem(service: KubeObject, name: string, { field, value }: PortPlace): { message: string; fix: string } | undefined {
  const ports = at(service.spec, 'ports');
  const known = isList(ports) ? ports.map((one) => at(one, field)) : [];
  if (known.length === 0 || known.includes(value)) { return undefined; }
  const near = nearest(String(value), known.map(String));
  return {
    message: `Service '${name}' has no port ${typeof value === 'string' ? `named '${value}'` : String(value)}${near === undefined ? '' : `, did you mean ${near}?`}`,
    fix: `use a port of the Service: ${known.filter((one) => one !== undefined).join(', ') || 'they have no names, give a number'}`,
  };
}
