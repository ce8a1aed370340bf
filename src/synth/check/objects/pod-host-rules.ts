import { isIP } from 'net';
import { ApiRule, Breach, breach, leftOut, NONE, shapes } from './api-rule';
import { at } from './field';
import { isList, isMap, Json, JsonMap } from '../../../object/json';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'];
const ADDRESS = { test: (text: string) => isIP(text) !== 0 };
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const OF_POD = ['hostUsers', 'shareProcessNamespace'];
const OF_PODS = ['appArmorProfile', 'fsGroup', 'fsGroupChangePolicy', 'runAsGroup', 'runAsUser', 'seLinuxOptions', 'seccompProfile', 'supplementalGroups', 'supplementalGroupsPolicy'];
const OF_CONTAINERS = ['allowPrivilegeEscalation', 'appArmorProfile', 'capabilities', 'privileged', 'procMount', 'readOnlyRootFilesystem', 'runAsGroup', 'runAsUser', 'seLinuxOptions', 'seccompProfile'];

/** What a pod asks of its host: names, addresses, ports and what its operating system has (k8s.io/kubernetes, pkg/apis/core/validation). */
export const HOST_RULES: readonly ApiRule[] = [
  { at: '', breaches: shapes(DNS_LABEL, 'DNS name', 'use lower-case letters, digits and dashes', 'hostname', 'subdomain') },
  { at: '', breaches: nameservers },
  { at: '', breaches: sharedPorts },
  { at: '', breaches: system },
  { at: '', breaches: hostProcess },
  { at: 'hostAliases[]', breaches: shapes(ADDRESS, 'address', 'give it in numbers', 'ip') },
  // What comes before the others ends, so nobody asks how it is; one that always restarts is a sidecar.
  { at: 'initContainers[]', breaches: leftOut(PROBES, ({ restartPolicy }) => restartPolicy !== 'Always', 'an init container that ends has no FIELD', 'leave it out, or set restartPolicy to Always') },
  {
    at: 'topologySpreadConstraints[]',
    breaches: leftOut(['minDomains'], (part) => part.whenUnsatisfiable === 'ScheduleAnyway', 'a least number of domains is for what must hold', 'set whenUnsatisfiable to DoNotSchedule, or leave it out'),
  },
];

function nameservers({ dnsPolicy, dnsConfig }: JsonMap): readonly Breach[] {
  const servers = at(dnsConfig, 'nameservers');
  const all = isList(servers) ? servers : [];
  if (dnsPolicy === 'None' && all.length === 0) { return breach(['dnsConfig', 'nameservers'], 'with dnsPolicy None a pod says whom it asks', 'name a server, or leave dnsPolicy out'); }
  return all.flatMap((text, i) => (ADDRESS.test(String(text)) ? NONE : breach(['dnsConfig', 'nameservers', i], `'${String(text)}' is no address`, 'give it in numbers')));
}

/** A port of the node is taken once. */
function sharedPorts({ containers }: JsonMap): readonly Breach[] {
  const taken = new Set<string>();
  return !isList(containers) ? NONE : containers.flatMap((one, i) => {
    const ports = at(one, 'ports');
    return !isList(ports) ? [] : ports.flatMap((port, j): readonly Breach[] => {
      const host = at(port, 'hostPort');
      if (typeof host !== 'number' || host === 0) { return NONE; }
      const key = `${String(at(port, 'protocol') ?? 'TCP')}/${String(at(port, 'hostIP') ?? '')}/${host}`;
      if (!taken.has(key)) { taken.add(key); return NONE; }
      return breach(['containers', i, 'ports', j, 'hostPort'], `two ports of the pod take the port ${host} of the node`, 'give one of them another');
    });
  });
}

/** What a pod that names its operating system cannot ask of it. */
function system(spec: JsonMap): readonly Breach[] {
  const os = at(spec.os, 'name');
  if (os !== 'windows' && os !== 'linux') { return NONE; }
  const isWindows = os === 'windows';
  const refused = (context: Json | undefined, way: readonly (string | number)[], fields: readonly string[]) => (isMap(context)
    ? fields.filter((field) => context[field] !== undefined && context[field] !== null).flatMap((field) => breach([...way, field], `a pod of ${os} has no ${field}`, 'leave it out')) : NONE);
  return [
    ...(isWindows ? refused(spec, [], [...OF_POD, ...['hostIPC', 'hostPID'].filter((field) => spec[field] === true)]) : NONE),
    ...refused(spec.securityContext, ['securityContext'], isWindows ? OF_PODS : ['windowsOptions']),
    ...['containers', 'initContainers'].flatMap((list) => {
      const all = spec[list];
      return isList(all) ? all.flatMap((one, i) => refused(at(one, 'securityContext'), [list, i, 'securityContext'], isWindows ? OF_CONTAINERS : ['windowsOptions'])) : NONE;
    }),
  ];
}

/** Containers of the host itself are on its network. */
function hostProcess({ hostNetwork, securityContext, containers }: JsonMap): readonly Breach[] {
  const is = (context: Json | undefined) => at(context, 'windowsOptions', 'hostProcess') === true;
  const isHost = is(securityContext) || (isList(containers) && containers.some((one) => is(at(one, 'securityContext'))));
  return isHost && hostNetwork !== true ? breach(['hostNetwork'], 'a pod with HostProcess containers is on the network of the node', 'set hostNetwork') : NONE;
}
