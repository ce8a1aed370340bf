import { Construct } from 'constructs';
import { ALLOWED_CAPABILITIES } from './allowed-capabilities';
import { ALLOWED_SELINUX_TYPES } from './allowed-selinux-types';
import { ALLOWED_SYSCTLS } from './allowed-sysctls';
import { ALLOWED_VOLUME_TYPES } from './allowed-volume-types';
import { DEFAULT_PROC_MOUNT } from './default-proc-mount';
import { DROPPED_CAPABILITIES } from './dropped-capabilities';
import { NO_HOST_NAMESPACES } from './no-host-namespaces';
import { NO_HOST_PROCESS } from './no-host-process';
import { NO_PRIVILEGE_ESCALATION } from './no-privilege-escalation';
import { NO_PRIVILEGED_CONTAINERS } from './no-privileged-containers';
import { NO_PROBE_HOSTS } from './no-probe-hosts';
import { NO_ROOT_USER } from './no-root-user';
import { NO_SELINUX_IDENTITY } from './no-selinux-identity';
import { NO_UNCONFINED_APPARMOR } from './no-unconfined-apparmor';
import { NO_UNCONFINED_SECCOMP } from './no-unconfined-seccomp';
import { REQUIRED_SECCOMP } from './required-seccomp';
import { RESTRICT_HOST_PATHS } from './restrict-host-paths';
import { RESTRICT_HOST_PORTS } from './restrict-host-ports';
import { RUN_AS_NON_ROOT } from './run-as-non-root';
import { KubernetesVersion } from '../../fleet';
import { ValueClass } from '../../fleet/value-class';
import { Json } from '../../object/json';
import { PolicySeverity, PolicyVariable } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { ControlReference } from '../reference';
import { policyOf, Rule, RuleParameter } from '../rule';

/** A level of the Pod Security Standards. */
export enum PodSecurityLevel {
  /** Keeps pods away from their node. */
  BASELINE = 'baseline',
  /** Follows current practice of hardening, besides. */
  RESTRICTED = 'restricted',
}

/** What `PodSecurityStandard` is told. */
export interface PodSecurityStandardProps extends PolicyPlacementProps {
  /**
   * The level that pods must keep.
   *
   * @default PodSecurityLevel.RESTRICTED
   */
  readonly level?: PodSecurityLevel;
  /**
   * The version of the standards: what they ask for changes with Kubernetes, so it is named and does not move by itself.
   *
   * @default KubernetesVersion.V1_36
   */
  readonly version?: KubernetesVersion;
}

/**
 * Pods keep a level of the Pod Security Standards, as the API server's own admission of a version has it.
 *
 * The same as the label `pod-security.kubernetes.io/enforce` on a namespace, and judged at synth as well.
 */
export class PodSecurityStandard extends Policy {
  constructor(scope: Construct, id: string, props: PodSecurityStandardProps = {}) {
    const level = props.level ?? PodSecurityLevel.RESTRICTED;
    ValueClass.checkWord(`policy '${id}'`, 'level', level, Object.values(PodSecurityLevel));
    ValueClass.KUBERNETES_VERSION.check(`policy '${id}'`, 'version', props.version);
    super(scope, id, policyOf(podSecurityRule(level, props.version ?? KubernetesVersion.V1_36), props));
  }
}

interface Check {
  readonly rule: Rule;
  /** First minor that has it. @default all */
  readonly since?: number;
  readonly given?: { readonly [parameter: string]: Json };
}

/** All checks of a level as one rule, told what the version has. */
export function podSecurityRule(level: PodSecurityLevel, version: KubernetesVersion): Rule {
  const { minor } = version;
  const restricted = level === PodSecurityLevel.RESTRICTED;
  const checks = [...baseline(minor, restricted), ...(restricted ? onlyRestricted(minor) : [])].filter(({ since = 0 }) => since <= minor);
  const parts = checks.map(({ rule, given = {} }) => part(rule, given));
  return {
    id: `pod-security-${level}`,
    title: `pods keep Pod Security ${level} of Kubernetes ${version}`,
    description: `The Pod Security Standards, level ${level}, as Kubernetes ${version} enforces them.`,
    category: 'pod security',
    severity: PolicySeverity.HIGH,
    about: 'pods',
    parameters: parts.flatMap(({ parameters }) => parameters),
    variables: distinct(parts.flatMap(({ variables }) => variables)),
    rules: parts.flatMap(({ rule }) => rule),
    references: distinctReferences(checks.flatMap(({ rule }) => rule.references)),
    good: [],
    bad: [],
  };
}

const SYSCTLS: readonly (readonly [since: number, names: readonly string[]])[] = [
  [0, ['kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.ping_group_range', 'net.ipv4.tcp_syncookies']],
  [27, ['net.ipv4.ip_local_reserved_ports']],
  [29, ['net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_keepalive_time']],
  [32, ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
];
const SELINUX_ENGINE_SINCE = 31;
const PROBE_HOSTS_SINCE = 34;
const USER_NAMESPACES_SINCE = 35;

/** https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
function baseline(minor: number, restricted: boolean): Check[] {
  const types = ['container_init_t', 'container_kvm_t', 'container_t'];
  return [
    { rule: NO_HOST_PROCESS },
    { rule: NO_HOST_NAMESPACES },
    { rule: NO_PRIVILEGED_CONTAINERS },
    { rule: ALLOWED_CAPABILITIES, given: restricted ? { allowed: ['NET_BIND_SERVICE'] } : {} },
    { rule: RESTRICT_HOST_PATHS },
    { rule: RESTRICT_HOST_PORTS },
    { rule: NO_PROBE_HOSTS, since: PROBE_HOSTS_SINCE },
    { rule: NO_UNCONFINED_APPARMOR },
    { rule: ALLOWED_SELINUX_TYPES, given: { allowed: minor >= SELINUX_ENGINE_SINCE ? ['container_engine_t', ...types] : types } },
    { rule: NO_SELINUX_IDENTITY },
    // The higher level does not let go of it.
    { rule: DEFAULT_PROC_MOUNT, given: { freeWithUserNamespace: minor >= USER_NAMESPACES_SINCE && !restricted } },
    ...(restricted ? [] : [{ rule: NO_UNCONFINED_SECCOMP }]),
    { rule: ALLOWED_SYSCTLS, given: { allowed: SYSCTLS.filter(([since]) => since <= minor).flatMap(([, names]) => names).sort() } },
  ];
}

function onlyRestricted(minor: number): Check[] {
  const given = { freeWithUserNamespace: minor >= USER_NAMESPACES_SINCE };
  return [
    { rule: ALLOWED_VOLUME_TYPES },
    { rule: NO_PRIVILEGE_ESCALATION },
    { rule: RUN_AS_NON_ROOT, given },
    { rule: NO_ROOT_USER, given },
    { rule: REQUIRED_SECCOMP },
    { rule: DROPPED_CAPABILITIES },
  ];
}

interface Part {
  readonly parameters: readonly RuleParameter[];
  readonly variables: readonly PolicyVariable[];
  readonly rule: Rule['rules'];
}

/** The rule with parameters and variables of its own name, so that it can stand beside others. */
function part({ id, parameters = [], variables = [], rules }: Rule, given: { readonly [parameter: string]: Json }): Part {
  const names = parameters.filter(({ name }) => name !== 'exemptImages').map(({ name }) => name);
  const own = new Map([...names, ...variables.map(({ name }) => name).filter((name) => name !== 'contexts' && name !== 'judged')]
    .map((name) => [name, `${camel(id)}_${name}`]));
  const renamed = (expression: string) => expression
    .replace(/variables\.([A-Za-z0-9]+)/g, (whole, name: string) => (own.has(name) ? `variables.${own.get(name)}` : whole))
    .replace(/variables\.judged\b/g, 'variables.containers');
  return {
    parameters: parameters
      .filter(({ name }) => names.includes(name))
      .map((parameter) => ({ ...parameter, name: own.get(parameter.name)!, value: given[parameter.name] ?? parameter.value })),
    variables: variables.filter(({ name }) => name !== 'judged').map(({ name, expression }) => ({ name: own.get(name) ?? name, expression: renamed(expression) })),
    rule: rules.map((one) => ({ ...one, expression: renamed(one.expression) })),
  };
}

function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function distinct(variables: readonly PolicyVariable[]): PolicyVariable[] {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

function distinctReferences(references: readonly ControlReference[]): ControlReference[] {
  return [...new Map(references.map((reference) => [`${reference.framework} ${reference.control}`, reference])).values()];
}
