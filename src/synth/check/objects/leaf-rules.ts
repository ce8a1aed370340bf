import { isIP } from 'net';
import { ADMISSION_RULES } from './admission-rules';
import { ApiRule, Breach, breach, leftOut, NONE, QUALIFIED, shapes } from './api-rule';
import { CONTROL_RULES, NEAR } from './control-rules';
import { at } from './field';
import { JOB_RULES } from './job-rules';
import { expressions } from './label-expressions';
import { CLAIM_RULES, NAMESPACE_RULES } from './namespace-rules';
import { Cidr } from '../../../fleet/cidr';
import { isList, isMap, Json, JsonMap } from '../../../object/json';

/** Fields that exclude each other. */
function exclude(...fields: readonly string[]): ApiRule['breaches'] {
  return (part) => {
    const set = fields.filter((field) => part[field] !== undefined && part[field] !== null);
    return set.length < 2 ? NONE : breach([set[1]], `${set[1]} excludes ${set[0]}`, 'keep one of the two');
  };
}

/** What chooses the pods of a workload. */
const CHOICE = expressions('spec.selector');

/** What only a load balancer has. */
const BALANCER: readonly ApiRule[] = [
  {
    at: 'spec',
    breaches: leftOut(['allocateLoadBalancerNodePorts', 'loadBalancerClass', 'loadBalancerSourceRanges'], ({ type }) => type !== 'LoadBalancer', 'only a Service of the type LoadBalancer has it',
      'take it out, or set the type LoadBalancer'),
  },
  { at: 'spec', breaches: sourceRanges },
  { at: 'spec.ports[]', breaches: shapes(QUALIFIED, 'name of a protocol', "give one such as 'kubernetes.io/h2c'", 'appProtocol') },
];

const NAMED_PORT = shapes(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'name of a port', 'use at most 15 lower-case letters, digits and dashes, or its number', 'port');

/** Rules by group and kind (k8s.io/kubernetes, pkg/apis: validation). */
export const LEAF_RULES: { readonly [kind: string]: readonly ApiRule[] } = {
  '/Service': [{ at: 'spec', breaches: service }, { at: 'spec', breaches: servicePorts }, { at: 'spec', breaches: addresses }, ...BALANCER],
  ...NAMESPACE_RULES,
  ...CONTROL_RULES,
  ...ADMISSION_RULES,
  'apps/Deployment': [{
    at: 'spec.strategy',
    breaches: ({ type, rollingUpdate }) => (type === 'Recreate' && isMap(rollingUpdate)
      ? breach(['rollingUpdate'], 'a Deployment that is recreated does not roll', 'take rollingUpdate out (null in a patch), or set the type RollingUpdate') : rolling(rollingUpdate)),
  }, { at: 'spec', breaches: always }, { at: 'spec', breaches: deadline }, { at: 'spec.strategy.rollingUpdate', breaches: (part) => [...share(part, 'maxSurge'), ...share(part, 'maxUnavailable', 'whole')] }, ...CHOICE],
  'apps/DaemonSet': [
    { at: 'spec.updateStrategy', breaches: ({ type, rollingUpdate }) => (type === 'OnDelete' ? NONE : rolling(rollingUpdate)) },
    { at: 'spec', breaches: always },
    { at: 'spec.updateStrategy.rollingUpdate', breaches: (part) => [...share(part, 'maxSurge', 'whole'), ...share(part, 'maxUnavailable', 'whole')] },
    ...CHOICE,
  ],
  'apps/StatefulSet': [{ at: 'spec', breaches: always }, ...CLAIM_RULES.map((breaches) => ({ at: 'spec.volumeClaimTemplates[].spec', breaches })), ...CHOICE],
  'apps/ReplicaSet': [{ at: 'spec', breaches: always }, ...CHOICE],
  ...JOB_RULES,
  'policy/PodDisruptionBudget': [
    { at: 'spec', breaches: exclude('minAvailable', 'maxUnavailable') },
    { at: 'spec', breaches: (part) => [...share(part, 'minAvailable', 'whole'), ...share(part, 'maxUnavailable', 'whole')] },
    ...CHOICE,
  ],
  'autoscaling/HorizontalPodAutoscaler': [{ at: 'spec.metrics[]', breaches: metric }, {
    at: 'spec',
    breaches: ({ minReplicas, maxReplicas }) => (typeof minReplicas === 'number' && typeof maxReplicas === 'number' && minReplicas > maxReplicas
      ? breach(['maxReplicas'], `it is ${maxReplicas}, and less than minReplicas, ${minReplicas}`, 'let maxReplicas be at least minReplicas') : NONE),
  }],
  'networking.k8s.io/NetworkPolicy': [...['spec.ingress[].from[]', 'spec.egress[].to[]'].flatMap((way): ApiRule[] => [
    { at: `${way}.ipBlock`, breaches: ipBlock },
    { at: way, breaches: (peer) => (peer.ipBlock !== undefined && (peer.podSelector ?? peer.namespaceSelector) !== undefined ? breach(['ipBlock'], 'a peer is a block of addresses or chosen by labels', 'make two peers of it') : NONE) },
    { at: way, breaches: (peer) => (Object.keys(peer).length === 0 ? breach([], 'a peer says who it is', 'name podSelector, namespaceSelector or ipBlock, or leave the list of peers out') : NONE) },
    ...expressions(`${way}.podSelector`, `${way}.namespaceSelector`),
  ]), ...expressions('spec.podSelector'), ...['spec.ingress[].ports[]', 'spec.egress[].ports[]'].flatMap((way): ApiRule[] => [{ at: way, breaches: endPort }, { at: way, breaches: NAMED_PORT }])],
  'networking.k8s.io/Ingress': [
    { at: 'spec.rules[].http.paths[]', breaches: ingressPath },
    { at: 'spec.rules[]', breaches: ({ host }) => (/^\d+(\.\d+){3}$/.test(String(host)) ? breach(['host'], `'${String(host)}' is an address`, 'give a DNS name') : wrongHost(host, ['host'])) },
    { at: 'spec.tls[]', breaches: ({ hosts }) => (isList(hosts) ? hosts.flatMap((host, i) => wrongHost(host, ['hosts', i])) : NONE) },
    ...['spec.rules[].http.paths[].backend.service.port', 'spec.defaultBackend.service.port'].map((way): ApiRule => ({ at: way, breaches: (part) => (part.name === '' ? NONE : exclude('name', 'number')(part)) })),
    { at: 'spec', breaches: ({ rules, defaultBackend }) => ((!isList(rules) || rules.length === 0) && defaultBackend === undefined ? breach([], 'it has neither rules nor a default backend', 'add one of them') : NONE) },
  ],
  'rbac.authorization.k8s.io/ClusterRole': [{ at: 'rules[]', breaches: roleRule }],
  'rbac.authorization.k8s.io/Role': [
    { at: 'rules[]', breaches: roleRule },
    { at: 'rules[]', breaches: ({ nonResourceURLs }) => (isList(nonResourceURLs) && nonResourceURLs.length > 0 ? breach(['nonResourceURLs'], 'a Role holds in its namespace, where no such path is', 'say it in a ClusterRole') : NONE) },
  ],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [{ at: 'subjects[]', breaches: subject }],
  'rbac.authorization.k8s.io/RoleBinding': [{ at: 'subjects[]', breaches: subject }],
};

const HOST = /^(?=.{1,253}$)(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

function wrongHost(host: Json | undefined, field: readonly (string | number)[]): readonly Breach[] {
  if (typeof host !== 'string' || host === '' || HOST.test(host)) { return NONE; }
  return breach(field, `'${host}' is no host`, 'give a DNS name in lower case, or *. and one');
}

/** A number of pods, or a percentage of them; `whole` where it may not be more than all. */
function share(part: JsonMap, field: string, most?: 'whole'): readonly Breach[] {
  const value = part[field];
  if (typeof value === 'number' && value < 0) { return breach([field], `it is ${value}, and less than nothing`, 'give a number of 0 or more'); }
  if (typeof value !== 'string') { return NONE; }
  const percent = /^(\d+)%$/.exec(value)?.[1];
  if (percent === undefined) { return breach([field], `'${value}' is no percentage`, "give a number, or a percentage such as '25%'"); }
  return most && Number(percent) > 100 ? breach([field], `${value} is more than all`, 'give 100% or less') : NONE;
}

function deadline({ progressDeadlineSeconds = 600, minReadySeconds = 0 }: JsonMap): readonly Breach[] {
  return typeof progressDeadlineSeconds === 'number' && typeof minReadySeconds === 'number' && progressDeadlineSeconds <= minReadySeconds
    ? breach(['progressDeadlineSeconds'], `it is ${progressDeadlineSeconds}, and not more than minReadySeconds, ${minReadySeconds}`, 'raise it') : NONE;
}

const METRICS: { readonly [type: string]: string } = { Resource: 'resource', ContainerResource: 'containerResource', Pods: 'pods', Object: 'object', External: 'external' };

function metric(part: JsonMap): readonly Breach[] {
  const own = METRICS[String(part.type)];
  if (own === undefined) { return NONE; }
  const other = Object.values(METRICS).find((field) => field !== own && part[field] !== undefined);
  if (part[own] === undefined) { return breach([own], `a metric of the type ${String(part.type)} says ${own}`, other === undefined ? 'set it' : `set it in the place of ${other}`); }
  return other === undefined ? NONE : breach([other], `a metric of the type ${String(part.type)} says ${own} alone`, 'make two metrics of it');
}

const PORT_NAME = /^(?=.{1,63}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

function service(spec: JsonMap): readonly Breach[] {
  const { type = 'ClusterIP', externalName, clusterIP, ports } = spec;
  if (type === 'ExternalName') {
    if (typeof externalName !== 'string' || externalName === '') { return breach(['externalName'], 'a Service of the type ExternalName says the name', 'set spec.externalName'); }
    return HOST.test(externalName.replace(/\.$/, '')) ? NONE : breach(['externalName'], `'${externalName}' is no DNS name`, 'give a DNS name in lower case');
  }
  if (clusterIP === 'None' && type !== 'ClusterIP') { return breach(['clusterIP'], `a Service of the type ${String(type)} has an address`, 'take clusterIP out, or set the type ClusterIP'); }
  if (type === 'ClusterIP' && spec.externalTrafficPolicy && !spec.externalIPs) { return breach(['externalTrafficPolicy'], 'a Service of the type ClusterIP gets no traffic from outside', 'take it out, or set the type LoadBalancer'); }
  if (spec.sessionAffinity !== 'ClientIP' && isMap(spec.sessionAffinityConfig)) { return breach(['sessionAffinityConfig'], 'sessions that stick to no pod need no time', 'set sessionAffinity to ClientIP, or take it out'); }
  if (clusterIP !== 'None' && (!isList(ports) || ports.length === 0)) { return breach(['ports'], 'a Service that has an address has a port', 'name its ports, or set clusterIP to None'); }
  return NONE;
}

function servicePorts({ ports, type = 'ClusterIP' }: JsonMap): readonly Breach[] {
  if (!isList(ports)) { return NONE; }
  const names = new Set<string>();
  return ports.flatMap((port, i): readonly Breach[] => {
    const [name, nodePort] = [at(port, 'name'), at(port, 'nodePort')];
    if (type === 'ClusterIP' && typeof nodePort === 'number' && nodePort !== 0) {
      return breach(['ports', i, 'nodePort'], 'a Service of the type ClusterIP has no ports of nodes', 'take it out, or set the type NodePort');
    }
    if (name === undefined || name === '') { return ports.length > 1 ? breach(['ports', i, 'name'], 'of several ports each has a name', 'name the port') : NONE; }
    if (typeof name !== 'string') { return NONE; }
    if (!PORT_NAME.test(name)) { return breach(['ports', i, 'name'], `'${name}' is no name of a port`, 'use lower-case letters, digits and dashes'); }
    if (names.has(name)) { return breach(['ports', i, 'name'], `two ports have the name '${name}'`, 'give one of them another name'); }
    names.add(name);
    return NONE;
  });
}

/** Addresses of a Service are written as such. */
function addresses(spec: JsonMap): readonly Breach[] {
  const { clusterIP, externalIPs } = spec;
  const wrong = ['clusterIPs', 'externalIPs'].flatMap((field) => {
    const list = spec[field];
    return isList(list) ? list.flatMap((text, i) => (text === 'None' || isIP(String(text)) !== 0 ? NONE : breach([field, i], `'${String(text)}' is no address`, 'give it in numbers'))) : NONE;
  });
  const near = isList(externalIPs) ? externalIPs.findIndex((text) => NEAR.test(String(text))) : -1;
  return [
    ...(typeof clusterIP !== 'string' || clusterIP === '' || clusterIP === 'None' || isIP(clusterIP) !== 0 ? NONE : breach(['clusterIP'], `'${clusterIP}' is no address`, 'leave it out')),
    ...wrong,
    ...(near < 0 ? NONE : breach(['externalIPs', near], 'it is no address from outside', 'leave it out')),
  ];
}

function sourceRanges({ loadBalancerSourceRanges: ranges }: JsonMap): readonly Breach[] {
  return !isList(ranges) ? NONE : ranges.flatMap((text, i) => (rangeOf(String(text).trim()) ? NONE : breach(['loadBalancerSourceRanges', i], `'${String(text)}' is no range of addresses`, "give one such as '10.20.0.0/16'")));
}

/** Both at zero, an update could never begin. */
function rolling(update: Json | undefined): readonly Breach[] {
  const isNothing = (value: Json | undefined) => value === 0 || value === '0%';
  const [surge, unavailable] = [at(update, 'maxSurge'), at(update, 'maxUnavailable')];
  return isNothing(surge) && isNothing(unavailable) ? breach(['rollingUpdate', 'maxUnavailable'], 'neither may a pod be more nor one be less, so that no update can begin', 'let one of the two be more than 0') : NONE;
}

/** Pods of these workloads are there for good. */
function always({ template }: JsonMap): readonly Breach[] {
  const policy = at(template, 'spec', 'restartPolicy');
  if (typeof at(template, 'spec', 'activeDeadlineSeconds') === 'number') { return breach(['template', 'spec', 'activeDeadlineSeconds'], 'pods of this kind do not end', 'leave it out, or make a Job of it'); }
  return policy === 'Never' || policy === 'OnFailure' ? breach(['template', 'spec', 'restartPolicy'], `it is ${policy}, and pods of this kind always restart`, 'leave it out, or make a Job of it') : NONE;
}

function ipBlock({ cidr, except }: JsonMap): readonly Breach[] {
  const range = typeof cidr === 'string' ? rangeOf(cidr) : undefined;
  if (typeof cidr === 'string' && !range) { return breach(['cidr'], `'${cidr}' is no range of addresses`, "give one such as '10.20.0.0/16'"); }
  if (!range || !isList(except)) { return NONE; }
  return except.flatMap((text, i): readonly Breach[] => {
    if (typeof text !== 'string') { return []; }
    const inner = rangeOf(text);
    if (!inner) { return breach(['except', i], `'${text}' is no range of addresses`, "give one such as '10.20.1.0/24'"); }
    return inner.prefix > range.prefix && range.overlaps(inner) ? [] : breach(['except', i], `${text} is no part of ${String(cidr)}`, 'except a smaller range inside of it');
  });
}

/** The network of a range, whichever of its addresses is written. */
function rangeOf(text: string): Cidr | undefined {
  try {
    return Cidr.of(text);
  } catch (error) {
    const near = /did you mean '(.*)'\?/.exec((error as Error).message)?.[1];
    return near === undefined ? undefined : Cidr.of(near);
  }
}

function endPort({ port, endPort: end }: JsonMap): readonly Breach[] {
  if (typeof end !== 'number') { return NONE; }
  if (typeof port !== 'number') { return breach(['endPort'], 'a range of ports begins with a number', 'set port to the first of them'); }
  return end < port ? breach(['endPort'], `it is ${end}, and less than port, ${port}`, 'let endPort be at least port') : NONE;
}

function ingressPath({ path, pathType }: JsonMap): readonly Breach[] {
  if (pathType === 'ImplementationSpecific' && (path === undefined || path === '')) { return NONE; }
  if (typeof path === 'string' && path.startsWith('/') && (pathType === 'ImplementationSpecific' || !/\/\/|\/\.\/|\/\.\.\/|%2f|%2F|\/\.\.?$/.test(path))) { return NONE; }
  return path === undefined || typeof path === 'string' ? breach(['path'], `the path ${path === undefined ? 'is not set' : `is '${path}'`}, and must begin with a slash and be a plain one`, "give a path such as '/'") : NONE;
}

function roleRule({ verbs, resources, apiGroups, nonResourceURLs }: JsonMap): readonly Breach[] {
  if (isList(verbs) && verbs.length === 0) { return breach(['verbs'], 'a rule allows something', 'name verbs'); }
  if (isList(nonResourceURLs) && nonResourceURLs.length > 0) {
    return isList(resources) && resources.length > 0 ? breach(['nonResourceURLs'], 'a rule is about resources or about paths', 'make two rules of it') : NONE;
  }
  if (!isList(apiGroups) || apiGroups.length === 0) { return breach(['apiGroups'], 'a rule about resources says of which API groups', "name groups; '' is that of Pods"); }
  return !isList(resources) || resources.length === 0 ? breach(['resources'], 'a rule says about which resources it is', 'name resources') : NONE;
}

function subject({ kind, apiGroup }: JsonMap): readonly Breach[] {
  if (kind === 'ServiceAccount') { return apiGroup === undefined || apiGroup === '' ? NONE : breach(['apiGroup'], `an account is of the core group, not of '${String(apiGroup)}'`, 'leave apiGroup out'); }
  const isPerson = kind === 'User' || kind === 'Group';
  return !isPerson || apiGroup === undefined || apiGroup === '' || apiGroup === 'rbac.authorization.k8s.io' ? NONE : breach(['apiGroup'], `a ${kind} is of rbac.authorization.k8s.io, not of '${String(apiGroup)}'`, 'correct or leave out apiGroup');
}
