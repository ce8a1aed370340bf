import { ApiRule, Breach, breach, NONE } from './api-rule';
import { at } from './field';
import { expressions } from './label-expressions';
import { HOST_RULES } from './pod-host-rules';
import { Quantity } from '../../../cel/library/quantity';
import { isList, isMap, Json, JsonMap } from '../../../object/json';

const CONTAINERS = ['containers[]', 'initContainers[]'];
const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const AFFINITIES = ['podAffinity', 'podAntiAffinity'].flatMap((sort) => [
  `affinity.${sort}.requiredDuringSchedulingIgnoredDuringExecution[]`, `affinity.${sort}.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm`,
]);
const PROBE_ACTIONS = ['exec', 'grpc', 'httpGet', 'tcpSocket'];
const ENV_SOURCES = ['configMapKeyRef', 'fieldRef', 'fileKeyRef', 'resourceFieldRef', 'secretKeyRef'];
const DNS_LABEL = /^(?=.{1,63}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

/** What an API server refuses in a pod, seen from its spec (k8s.io/kubernetes, pkg/apis/core/validation). */
export const POD_RULES: readonly ApiRule[] = [
  { at: '', breaches: containers },
  ...HOST_RULES,
  { at: 'volumes[]', breaches: volume },
  { at: 'tolerations[]', breaches: toleration },
  { at: 'topologySpreadConstraints[]', breaches: (part) => required(part, 'topologyKey', 'whenUnsatisfiable') },
  { at: 'securityContext', breaches: profiles },
  ...AFFINITIES.flatMap((way): ApiRule[] => [...expressions(`${way}.labelSelector`, `${way}.namespaceSelector`), { at: way, breaches: ({ topologyKey }) => (topologyKey === '' ? required({}, 'topologyKey') : NONE) }]),
  ...expressions('topologySpreadConstraints[].labelSelector', 'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[]',
    'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference'),
  ...CONTAINERS.flatMap((way): ApiRule[] => [
    { at: `${way}.securityContext`, breaches: profiles },
    { at: `${way}.env[].valueFrom.fieldRef`, breaches: fieldPath },
    ...['postStart', 'preStop'].map((hook): ApiRule => ({ at: `${way}.lifecycle.${hook}`, breaches: (part) => handler(part) })),
    { at: way, breaches: container },
    { at: way, breaches: mounts },
    { at: `${way}.env[]`, breaches: variable },
    { at: `${way}.resources`, breaches: quantities },
    ...PROBES.map((probe): ApiRule => ({ at: `${way}.${probe}`, breaches: (part) => action(part, probe) })),
    {
      at: `${way}.securityContext`,
      breaches: ({ privileged, allowPrivilegeEscalation }) => (privileged === true && allowPrivilegeEscalation === false
        ? breach(['allowPrivilegeEscalation'], 'a privileged container may gain privileges', 'leave it out, or privileged') : []),
    },
  ]),
];

function required(part: JsonMap, ...fields: readonly string[]): readonly Breach[] {
  return fields.filter((field) => part[field] === undefined || part[field] === '').flatMap((field) => breach([field], `${field} must be set`, 'set it'));
}

/** Names of containers are those of one pod, whichever list they stand in. */
function containers(spec: JsonMap): readonly Breach[] {
  const names = new Set<Json>();
  const { containers: own, initContainers, hostNetwork } = spec;
  if (isList(own) && own.length === 0) { return breach(['containers'], 'a pod has a container', 'add one'); }
  for (const one of isList(own) ? own : []) { const name = at(one, 'name'); if (name !== undefined) { names.add(name); } }
  const ports = hostNetwork === true && isList(own) ? own.flatMap(hostPorts) : [];
  return [...ports, ...(!isList(initContainers) ? [] : initContainers).flatMap((one, i): readonly Breach[] => {
    const name = at(one, 'name');
    return name !== undefined && names.has(name) ? breach(['initContainers', i, 'name'], `two containers of the pod have the name '${String(name)}'`, 'give one of them another name') : [];
  })];
}

/** On the network of its node a container has the ports of the node. */
function hostPorts(one: Json, i: number): readonly Breach[] {
  const ports = at(one, 'ports');
  return !isList(ports) ? [] : ports.flatMap((port, j) => {
    const [own, host] = [at(port, 'containerPort'), at(port, 'hostPort')];
    return typeof host === 'number' && host !== 0 && host !== own ? breach(['containers', i, 'ports', j, 'hostPort'], `it is ${host}, and on the network of the node the same as containerPort, ${String(own)}`, 'leave it out') : NONE;
  });
}

/** In a template of pods the image must be there; nothing fills it in later. */
function container({ name: own, image, ports }: JsonMap): readonly Breach[] {
  // A patch whose name is misspelt adds a container of that name.
  const spoken = typeof own === 'string' ? `the container '${own}'` : 'a container';
  const missing = image === undefined || image === '' ? breach(['image'], `${spoken} has no image`, 'set it; a patch that means another container says its name') : [];
  const spaced = typeof image === 'string' && image.trim() !== image ? breach(['image'], `'${image}' begins or ends with a space`, 'take it out') : [];
  const names = new Set<Json>();
  const twice = !isList(ports) ? [] : ports.flatMap((port, i): readonly Breach[] => {
    const name = at(port, 'name');
    if (!isSaid(name)) { return NONE; }
    if (names.has(name)) { return breach(['ports', i, 'name'], `two ports of the container have the name '${String(name)}'`, 'give one of them another name'); }
    names.add(name);
    return [];
  });
  return [...missing, ...spaced, ...twice];
}

/** A profile has a name where it lies on the nodes, and nowhere else. */
function profiles(context: JsonMap): readonly Breach[] {
  return ['seccompProfile', 'appArmorProfile'].flatMap((field) => {
    const [type, name] = [at(context, field, 'type'), at(context, field, 'localhostProfile')];
    if (type === 'Localhost') { return name === undefined || name === '' ? breach([field, 'localhostProfile'], 'a profile of the nodes has a name', 'set it') : NONE; }
    return typeof type === 'string' && name !== undefined ? breach([field, 'localhostProfile'], `a profile of the type ${type} has no name`, 'take it out, or set the type Localhost') : NONE;
  });
}

const FIELDS = /^(metadata\.(name|namespace|uid|(labels|annotations)\['[^']+'\])|spec\.(nodeName|serviceAccountName)|status\.(hostIPs?|podIPs?))$/;

function fieldPath({ fieldPath: path }: JsonMap): readonly Breach[] {
  return typeof path !== 'string' || FIELDS.test(path) ? NONE : breach(['fieldPath'], `a container is not told '${path}' of its pod`, "give one such as 'metadata.name', \"metadata.labels['app']\" or 'status.podIP'");
}

function handler(hook: JsonMap): readonly Breach[] {
  const actions = ['exec', 'httpGet', 'sleep', 'tcpSocket'].filter((one) => hook[one] !== undefined && hook[one] !== null);
  return actions.length === 1 ? NONE : breach(actions.slice(1, 2), actions.length === 0 ? 'the hook does nothing' : `the hook does ${actions.join(' and ')}`, 'give one of exec, httpGet, sleep');
}

/** As API servers look at texts: an empty one says nothing. */
function isSaid(text: Json | undefined): text is Json {
  return text !== undefined && text !== null && text !== '';
}

function mounts({ volumeMounts }: JsonMap): readonly Breach[] {
  const paths = new Set<Json>();
  return !isList(volumeMounts) ? [] : volumeMounts.flatMap((mount, i): readonly Breach[] => {
    const [path, sub] = [at(mount, 'mountPath'), at(mount, 'subPath')];
    const outside = isSaid(sub) && isSaid(at(mount, 'subPathExpr')) ? breach(['volumeMounts', i, 'subPathExpr'], 'subPathExpr excludes subPath', 'keep one of the two')
      : typeof sub === 'string' && (sub.startsWith('/') || sub.split('/').includes('..')) ? breach(['volumeMounts', i, 'subPath'], `'${sub}' leads out of the volume`, "give a relative path without '..'") : [];
    if (path === undefined) { return outside; }
    if (paths.has(path)) { return [...outside, ...breach(['volumeMounts', i, 'mountPath'], `two volumes are mounted at '${String(path)}'`, 'give one of them another path')]; }
    paths.add(path);
    return outside;
  });
}

function volume({ name, ...sources }: JsonMap): readonly Breach[] {
  if (typeof name === 'string' && !DNS_LABEL.test(name)) { return breach(['name'], `'${name}' is no name of a volume`, 'use lower-case letters, digits and dashes, at most 63'); }
  const [first, second] = Object.keys(sources).filter((source) => sources[source] !== null);
  return first === undefined || second === undefined ? [] : breach([second], `a volume is of one sort, and ${first} is set`, 'make two volumes of it');
}

function variable({ name, value, valueFrom }: JsonMap): readonly Breach[] {
  if (typeof name === 'string' && !/^[\x20-\x3c\x3e-\x7e]+$/.test(name)) { return breach(['name'], `'${name}' is no name of a variable`, 'use letters, digits, dashes, dots and underscores'); }
  if (valueFrom === undefined) { return NONE; }
  if (typeof value === 'string' && value !== '') { return breach(['valueFrom'], 'valueFrom excludes value', 'keep one of the two'); }
  const sources = ENV_SOURCES.filter((source) => at(valueFrom, source) !== undefined);
  return isMap(valueFrom) && sources.length !== 1 ? breach(['valueFrom'], sources.length === 0 ? 'it says no source' : `it says the sources ${sources.join(' and ')}`, `give one of ${ENV_SOURCES.join(', ')}`) : [];
}

/** Devices and huge pages are not shared: what is asked for is what is had, devices are whole, and pages too. */
function whole({ requests, limits }: JsonMap): readonly Breach[] {
  if (!isMap(requests) && !isMap(limits)) { return NONE; }
  const [asked, has] = [isMap(requests) ? requests : {}, isMap(limits) ? limits : {}];
  const unshared = Object.keys(asked).filter((name) => isDevice(name) || isPages(name));
  const pages = [...Object.keys(has), ...unshared].filter(isPages);
  return [
    ...unshared.flatMap((name) => unequal(name, asked[name], has[name])),
    ...Object.keys(has).filter((name) => isDevice(name) && /[^0-9kMGTPEi]/.test(String(has[name])) && remainder(has[name], '1') !== 0n).flatMap((name) => breach(['limits', name], `it is ${String(has[name])}, and ${name} is counted`, 'give a whole number')),
    ...Object.keys(has).filter((name) => isPages(name) && remainder(has[name], name.slice(PAGES.length)) !== 0n)
      .flatMap((name) => breach(['limits', name], `it is ${String(has[name])}, and no number of pages of ${name.slice(PAGES.length)}`, 'give a multiple of the size of a page')),
    ...(pages.length === 0 || [asked, has].some(({ cpu, memory }) => cpu !== undefined || memory !== undefined) ? NONE : breach([], 'who has huge pages says cpu or memory as well', 'request memory')),
  ];
}

/** More than the limit is a finding for whatever is requested (`resources.ts`). */
function unequal(name: string, request: Json, limit: Json | undefined): readonly Breach[] {
  if (limit === undefined) { return breach(['limits', name], `${name} is not shared, and a request for it has the same limit`, 'set the limit'); }
  const [requested, most] = [Quantity.parse(String(request)), Quantity.parse(String(limit))];
  return requested && most && requested.compareTo(most) < 0
    ? breach(['requests', name], `it is ${String(request)}, and ${name} is not shared: its limit is ${String(limit)}`, 'request what the limit is, or leave the request out') : NONE;
}

/** What is left of an amount that is cut into parts; nothing where either is no amount. */
function remainder(amount: Json, part: string): bigint {
  const [all, one] = [Quantity.parse(String(amount)), Quantity.parse(part)];
  return all && one && one.nanos > 0n ? all.nanos % one.nanos : 0n;
}

const PAGES = 'hugepages-';

function isPages(name: string): boolean {
  return name.startsWith(PAGES);
}

/** API servers divide by it: a whole number above 0. */
function isPageSize(text: string): boolean {
  const size = Quantity.parse(text);
  return size !== undefined && size.nanos > 0n && remainder(text, '1') === 0n;
}

/** Of a domain that is not Kubernetes' own. */
function isDevice(name: string): boolean {
  const slash = name.indexOf('/');
  return slash > 0 && !name.slice(0, slash).endsWith('kubernetes.io');
}

/** Resources that can be had in parts of a whole only as these. */
function quantities(resources: JsonMap): readonly Breach[] {
  return [...whole(resources), ...['requests', 'limits'].flatMap((list) => {
    const map = resources[list];
    return !isMap(map) ? [] : Object.entries(map).flatMap(([name, amount]): readonly Breach[] => {
      // Most amounts need no exact look: what does not begin with a minus is 0 or more.
      const quantity = (typeof amount === 'string' || typeof amount === 'number') && String(amount).startsWith('-') ? Quantity.parse(String(amount)) : undefined;
      if (quantity && quantity.compareTo(ZERO) < 0) { return breach([list, name], `it is ${String(amount)}, and less than nothing`, 'give an amount of 0 or more'); }
      if (isPages(name) && !isPageSize(name.slice(PAGES.length))) { return breach([list, name], `'${name}' names no size of a page`, 'name it, as in hugepages-2Mi and hugepages-1Gi'); }
      return !name.includes('/') && !isResource(name) ? breach([list, name], `'${name}' is no resource of a container`, 'use cpu, memory, ephemeral-storage, hugepages-<size>, or one with a domain, such as nvidia.com/gpu') : [];
    });
  })];
}

const ZERO = Quantity.parse('0') as Quantity;

function isResource(name: string): boolean {
  return ['cpu', 'memory', 'ephemeral-storage'].includes(name) || isPages(name);
}

function action(probe: JsonMap, name: string): readonly Breach[] {
  const actions = PROBE_ACTIONS.filter((one) => probe[one] !== undefined && probe[one] !== null);
  if (actions.length !== 1) { return breach([...actions.slice(1, 2)], actions.length === 0 ? 'the probe does nothing' : `the probe does ${actions.join(' and ')}`, `give one of ${PROBE_ACTIONS.join(', ')}`); }
  const { successThreshold } = probe;
  return name !== 'readinessProbe' && typeof successThreshold === 'number' && successThreshold > 1 ? breach(['successThreshold'], `it is ${successThreshold}, and must be 1 in a ${name}`, 'leave it out') : [];
}

function toleration({ key, operator = 'Equal', value, effect, tolerationSeconds }: JsonMap): readonly Breach[] {
  if (typeof tolerationSeconds === 'number' && effect !== 'NoExecute') { return breach(['effect'], 'a toleration that ends has the effect NoExecute', 'set it, or leave tolerationSeconds out'); }
  if ((key === undefined || key === '') && operator !== 'Exists') { return breach(['operator'], 'a toleration without a key has the operator Exists', 'name the key, or set Exists'); }
  return operator === 'Exists' && typeof value === 'string' && value !== '' ? breach(['value'], 'a toleration with the operator Exists has no value', 'take it out, or set Equal') : [];
}
