import { isEmpty, selectorText } from './label-selector';
import { PodSet, PodSets, Selected } from './pod-sets';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import { nearest } from '../../../object/suggestion';
import type { FieldPath } from '../../../schema/field-path';
import { at } from '../objects/field';
import { FindingLog, Problem } from '../objects/problem';
import { Reading, Readings } from '../objects/readings';

/** Services, disruption budgets, network policies and monitors must choose what there is, and ports that it has. */
export function idleSelectors(readings: Readings, pods: PodSets, services: () => PodSets, log: FindingLog): void {
  for (const reading of readings.objects) {
    switch (`${groupOf(reading.object.apiVersion)}/${reading.object.kind}`) {
      case '/Service': service(reading, pods, log); break;
      case 'policy/PodDisruptionBudget': selector(reading, ['spec', 'selector'], pods, log); break;
      case 'networking.k8s.io/NetworkPolicy': networkPolicy(reading, pods, log); break;
      case 'monitoring.coreos.com/PodMonitor': monitor(reading, pods, 'podMetricsEndpoints', log); break;
      case 'monitoring.coreos.com/ServiceMonitor': monitor(reading, services(), 'endpoints', log); break;
      default: break;
    }
  }
}

function service(reading: Reading, pods: PodSets, log: FindingLog): void {
  const { object } = reading;
  const labels = at(object.spec, 'selector');
  if (!isMap(labels) || Object.keys(labels).length === 0 || at(object.spec, 'type') === 'ExternalName') { return; }
  let judged: readonly PodSet[] = [];
  let problems: readonly Problem[] = [];
  for (const node of reading.nodes) {
    const selected = pods.withLabels(node, namespaceOf(object), labels);
    if (selected.without.length > 0) {
      log.add(reading, noPods(['spec', 'selector'], selectorText({ matchLabels: labels }), selected, 'error'), selected.without);
    }
    // Mostly all variants have the very same pods.
    if (selected.sets.length !== judged.length || selected.sets.some((set, i) => set !== judged[i])) {
      judged = selected.sets;
      problems = judged.length > 0 ? portProblems(object, judged) : [];
    }
    for (const problem of problems) { log.add(reading, problem, node.clusters); }
  }
}

function networkPolicy(reading: Reading, pods: PodSets, log: FindingLog): void {
  selector(reading, ['spec', 'podSelector'], pods, log);
  for (const [direction, side] of [['ingress', 'from'], ['egress', 'to']]) {
    const rules = at(reading.object.spec, direction);
    if (!isList(rules)) { continue; }
    rules.forEach((rule, i) => {
      const peers = at(rule, side);
      if (!isList(peers)) { return; }
      peers.forEach((peer, j) => {
        if (at(peer, 'namespaceSelector') === undefined) { selector(reading, ['spec', direction, i, side, j, 'podSelector'], pods, log); }
      });
    });
  }
}

/** A monitor of its own namespace. That of others, or of pods that something else brings, may come later. */
function monitor(reading: Reading, sets: PodSets, list: string, log: FindingLog): void {
  const { spec } = reading.object;
  const [value, endpoints] = [at(spec, 'selector'), at(spec, list)];
  if (!isMap(value) || isEmpty(value) || at(spec, 'namespaceSelector') !== undefined) { return; }
  const isOfServices = list === 'endpoints';
  for (const node of reading.nodes) {
    const selected = sets.select(node, namespaceOf(reading.object), value);
    if (selected.without.length > 0) { log.add(reading, isOfServices ? noServices(selectorText(value)) : noPods(['spec', 'selector'], selectorText(value), selected, 'warning'), selected.without); }
    const names = selected.sets.flatMap(({ ports }) => ports.flatMap(({ name }) => (name === undefined ? [] : [name])));
    if (selected.sets.length === 0 || !isList(endpoints)) { continue; }
    endpoints.forEach((endpoint, i) => {
      const port = at(endpoint, 'port');
      if (typeof port !== 'string' || names.includes(port)) { return; }
      log.add(reading, { ...noPort(isOfServices ? 'Services' : 'pods', port, names), severity: 'warning', field: ['spec', list, i, 'port'] }, node.clusters);
    });
  }
}

function noServices(text: string): Problem {
  return {
    code: 'selector.no-services',
    severity: 'warning',
    field: ['spec', 'selector'],
    message: `the selector (${text}) chooses no Services: none of the namespace has these labels`,
    fix: 'let selector and labels of the Service say the same',
  };
}

function selector(reading: Reading, field: FieldPath, pods: PodSets, log: FindingLog): void {
  const value = valueAt(reading.object, field);
  if (!isMap(value) || isEmpty(value)) { return; }
  for (const node of reading.nodes) {
    const selected = pods.select(node, namespaceOf(reading.object), value);
    if (selected.without.length > 0) { log.add(reading, noPods(field, selectorText(value), selected, 'warning'), selected.without); }
  }
}

/** Where pods of the same unit stand beside it, a Service that chooses none of them is a slip; else something may still be to come. */
function noPods(field: FieldPath, text: string, { isAmongOwn }: Selected, atWorst: 'error' | 'warning'): Problem {
  return {
    code: 'selector.no-pods',
    severity: isAmongOwn ? atWorst : 'warning',
    field,
    message: `the selector (${text}) chooses no pods: no workload of the namespace has these labels`,
    fix: 'let selector and pod labels say the same, or say who brings the pods: platform.assume(Assumption.pods(…))',
  };
}

function portProblems({ spec }: KubeObject, sets: readonly PodSet[]): Problem[] {
  const ports = at(spec, 'ports');
  if (!isList(ports)) { return []; }
  return ports.flatMap((port, i) => {
    const target = at(port, 'targetPort') ?? at(port, 'port');
    const problem = isMap(port) ? portProblem(port, target, sets) : undefined;
    return problem ? [{ ...problem, field: ['spec', 'ports', i, at(port, 'targetPort') === undefined ? 'port' : 'targetPort'] }] : [];
  });
}

function portProblem({ protocol = 'TCP' }: JsonMap, target: Json | undefined, sets: readonly PodSet[]): Problem | undefined {
  const declared = sets.flatMap(({ ports }) => ports);
  if (typeof target === 'string') {
    const names = declared.flatMap(({ name }) => (name === undefined ? [] : [name]));
    if (names.includes(target)) { return undefined; }
    return noPort('pods', target, names);
  }
  const same = declared.filter((port) => port.protocol === protocol);
  // Ports need not be declared: only where they are, one that is not says something.
  if (typeof target !== 'number' || same.length === 0 || same.some(({ number }) => number === target)) { return undefined; }
  return {
    code: 'reference.undeclared-port',
    severity: 'warning',
    message: `no container of the pods declares port ${target}: they declare ${[...new Set(same.map(({ number }) => number))].sort((a, b) => a - b).join(', ')}`,
    fix: 'correct the port, or declare it in the container',
  };
}

function noPort(whose: string, name: string, names: readonly string[]): Problem {
  const near = nearest(name, names);
  return {
    code: 'reference.missing',
    severity: 'error',
    message: `the ${whose} have no port named '${name}'${near === undefined ? '' : `, did you mean '${near}'?`}`,
    fix: whose === 'pods' ? 'name a port of the containers, or give its number' : `name a port of the ${whose}, or say targetPort`,
  };
}

function namespaceOf({ metadata }: KubeObject): string {
  return String(metadata.namespace || 'default');
}

function valueAt(object: Json, path: FieldPath): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (typeof step === 'number') { return isList(value) ? value[step] : undefined; }
    return isMap(value) ? value[step] : undefined;
  }, object);
}
