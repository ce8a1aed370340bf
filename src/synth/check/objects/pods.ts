import { at } from './field';
import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { nearest } from '../../../object/suggestion';
import type { FieldPath } from '../../../schema/field-path';
import { hasAll, Labels, matches, selectorText } from '../references/label-selector';

const LISTS = ['containers', 'initContainers', 'ephemeralContainers'];
const PORT_NAME = /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
const CONTAINER_NAME = /^(?=.{1,63}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** What the parts of a pod say of each other: mounts and volumes, probes and ports, the selector and the labels. */
export function pods(object: KubeObject, { group, pod: path }: JudgedKind): readonly Problem[] {
  if (path === undefined) { return group === 'cluster.x-k8s.io' ? machineSelector(object) : []; }
  const spec = at(object, ...path);
  const problems: Problem[] = [];
  if (isMap(spec)) {
    const volumes = new Set([...namesIn(spec.volumes), ...namesIn(at(object, 'spec', 'volumeClaimTemplates'), 'metadata')]);
    for (const list of LISTS) {
      const containers = spec[list];
      if (!isList(containers)) { continue; }
      containers.forEach((container, i) => { if (isMap(container)) { judgeContainer(container, [...path, list, i], volumes, problems); } });
    }
  }
  ownSelector(object, problems);
  return problems;
}

function judgeContainer(container: JsonMap, path: FieldPath, volumes: ReadonlySet<string>, problems: Problem[]): void {
  const { name, ports } = container;
  if (typeof name === 'string' && !CONTAINER_NAME.test(name)) {
    problems.push(invalid([...path, 'name'], `'${name}' is no name of a container: lower-case letters, digits and dashes, at most 63`));
  }
  for (const field of ['volumeMounts', 'volumeDevices']) {
    const mounts = container[field];
    if (!isList(mounts)) { continue; }
    mounts.forEach((mount, i) => {
      const volume = at(mount, 'name');
      if (typeof volume !== 'string' || volumes.has(volume)) { return; }
      problems.push(missing([...path, field, i, 'name'], `the pod has no volume '${volume}'`, volume, volumes, 'name a volume of the pod, or add it to spec.volumes'));
    });
  }
  const named = new Set(namesIn(ports));
  if (isList(ports)) {
    ports.forEach((port, i) => {
      const text = at(port, 'name');
      if (typeof text === 'string' && !PORT_NAME.test(text)) {
        problems.push(invalid([...path, 'ports', i, 'name'], `'${text}' is no name of a port: at most 15 lower-case letters, digits and dashes, with a letter`));
      }
    });
  }
  for (const place of HANDLERS) {
    const port = container[place[0]] === undefined ? undefined : at(container, ...place);
    if (typeof port !== 'string' || named.has(port)) { continue; }
    problems.push(missing([...path, ...place], `the container has no port named '${port}'`, port, named, 'name a port of the container, or give its number'));
  }
}

const HANDLERS: readonly (readonly string[])[] = [
  ...['livenessProbe', 'readinessProbe', 'startupProbe'].map((probe) => [probe]), ['lifecycle', 'preStop'], ['lifecycle', 'postStart'],
].flatMap((way) => [[...way, 'httpGet', 'port'], [...way, 'tcpSocket', 'port']]);

/** Machines are chosen as pods are, but for the labels that Cluster API adds to selector and template by itself. */
function machineSelector(object: KubeObject): readonly Problem[] {
  const labels = at(object.spec, 'selector', 'matchLabels');
  const own = isMap(labels) ? Object.entries(labels).filter(([key]) => !key.startsWith('cluster.x-k8s.io/')) : [];
  if ((object.kind !== 'MachineDeployment' && object.kind !== 'MachineSet') || own.length === 0) { return []; }
  const template = at(object.spec, 'template', 'metadata', 'labels');
  return hasAll(Object.fromEntries(own), isMap(template) ? template : {}) ? [] : [noMatch(selectorText({ matchLabels: Object.fromEntries(own) }), template)];
}

/** Workloads whose selector must choose their own pods; the API server refuses another one. */
const SELECTING = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);

function ownSelector({ kind, spec }: KubeObject, problems: Problem[]): void {
  const selector = at(spec, 'selector');
  if (!isMap(selector) || !(SELECTING.has(kind) || (kind === 'Job' && at(spec, 'manualSelector') === true))) { return; }
  const labels = at(spec, 'template', 'metadata', 'labels');
  if (matches(selector, (isMap(labels) ? labels : {}) as Labels)) { return; }
  problems.push(noMatch(selectorText(selector), labels));
}

function noMatch(selector: string, labels: Json | undefined): Problem {
  const given = isMap(labels) ? Object.entries(labels).map(([key, value]) => `${key}=${String(value)}`).join(', ') : '';
  return {
    code: 'selector.no-match',
    severity: 'error',
    field: ['spec', 'selector'],
    message: `the selector (${selector}) does not choose what its own template makes${given ? `, whose labels are ${given}` : ', which has no labels'}`,
    fix: 'let selector and template labels say the same',
  };
}

function namesIn(list: Json | undefined, inside?: string): string[] {
  return isList(list) ? list.map((item) => (inside === undefined ? at(item, 'name') : at(item, inside, 'name'))).filter((name) => typeof name === 'string') : [];
}

function missing(field: FieldPath, message: string, name: string, known: Iterable<string>, fix: string): Problem {
  const near = nearest(name, known);
  return { code: 'reference.missing', severity: 'error', field, message: `${message}${near === undefined ? '' : `, did you mean '${near}'?`}`, fix };
}

function invalid(field: FieldPath, message: string): Problem {
  return { code: 'object.name', severity: 'error', field, message, fix: 'change it to what is allowed there' };
}
