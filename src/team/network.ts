import { Manifest } from './manifest';
import { NETWORK } from './shapes';
import type { NetworkPolicyV1 } from '../../imports/networking.k8s.io';
import { checkDnsLabel, isDnsSubdomain } from '../fleet';
import { copied, shaped } from '../object/value-shape';

/** What is let through where everything else is refused. */
export interface DefaultDenyProps {
  /**
   * Whether pods may ask the cluster's DNS in `kube-system`.
   *
   * @default true
   */
  readonly dns?: boolean;
  /**
   * Address of the node-local DNS cache, such as `169.254.20.10`.
   *
   * @default - none is used
   */
  readonly nodeLocalDns?: string;
  /**
   * Whether pods of one namespace may talk with each other.
   *
   * @default true
   */
  readonly sameNamespace?: boolean;
  /**
   * Namespaces whose pods may call those of the team, such as that of the ingress controller.
   *
   * @default - none
   */
  readonly ingressFrom?: string[];
  /**
   * Namespaces whose pods the team may call.
   *
   * @default - none
   */
  readonly egressTo?: string[];
}

/** A NetworkPolicy of one's own. */
export interface NetworkPolicyProps {
  readonly name: string;
  /** The `spec` of the NetworkPolicy. */
  readonly spec: any;
}

/** What traffic of a team's pods is let through. */
export class TeamNetwork {
  /** Nothing in or out but DNS, the own namespace, and what is named. */
  public static defaultDeny(props: DefaultDenyProps = {}): TeamNetwork {
    shaped('a network', props, NETWORK);
    for (const space of [...(props.ingressFrom ?? []), ...(props.egressTo ?? [])]) { checkDnsLabel('namespace', space); }
    if (props.nodeLocalDns !== undefined && !/^[0-9a-fA-F.:]+$/.test(props.nodeLocalDns)) {
      throw new Error(`address '${props.nodeLocalDns}' of the node-local DNS is no IP address: use one such as '169.254.20.10'`);
    }
    return new TeamNetwork(denyPolicies(props));
  }

  /** No NetworkPolicy: all traffic is let through. */
  public static none(): TeamNetwork {
    return new TeamNetwork([]);
  }

  /** NetworkPolicies of one's own, and no other. Throws for a name that is no DNS name and for two of one name. */
  public static of(...policies: NetworkPolicyProps[]): TeamNetwork {
    return new TeamNetwork(policies);
  }

  public readonly policies: NetworkPolicyProps[];

  private constructor(policies: NetworkPolicyProps[]) {
    const names = new Set<string>();
    for (const { name } of policies.map((policy) => shaped('a network policy', policy, {}))) {
      if (!isDnsSubdomain(name)) { throw new Error(`network policy name '${name}' is not a DNS name: use lower-case letters, digits, '-' and '.'`); }
      if (names.has(name)) { throw new Error(`two network policies are named '${name}': give one of them another name`); }
      names.add(name);
    }
    this.policies = copied(policies, 'network policies');
  }

  /** These policies and those; what any of them lets through passes. */
  public plus(...policies: NetworkPolicyProps[]): TeamNetwork {
    return new TeamNetwork([...this.policies, ...policies]);
  }

  /** @internal */
  public _manifests(space: string): Manifest[] {
    return this.policies.map(({ name, spec }) => ({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace: space }, spec } satisfies NetworkPolicyV1));
  }
}

const DNS_PORTS = [{ port: 53, protocol: 'UDP' }, { port: 53, protocol: 'TCP' }];
const named = (space: string) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': space } } });
const own = [{ podSelector: {} }];

function denyPolicies(props: DefaultDenyProps): NetworkPolicyProps[] {
  const policy = (name: string, spec: Partial<NetworkPolicyV1['spec']>) => ({ name, spec: { podSelector: {}, ...spec } });
  return [
    policy('default-deny', { policyTypes: ['Ingress', 'Egress'] }),
    ...(props.dns === false ? [] : [policy('allow-dns', { policyTypes: ['Egress'], egress: dnsRules(props.nodeLocalDns) })]),
    ...(props.sameNamespace === false ? [] : [policy('allow-same-namespace', { policyTypes: ['Ingress', 'Egress'], ingress: [{ from: own }], egress: [{ to: own }] })]),
    ...unique(props.ingressFrom).map((space) => policy(`allow-from-${space}`, { policyTypes: ['Ingress'], ingress: [{ from: [named(space)] }] })),
    ...unique(props.egressTo).map((space) => policy(`allow-to-${space}`, { policyTypes: ['Egress'], egress: [{ to: [named(space)] }] })),
  ];
}

/** Namespace and pod selector stand in one peer: as two peers, any pod of kube-system and any pod called so would do. */
function dnsRules(nodeLocal: string | undefined) {
  const service = { ...named('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } };
  const cidr = nodeLocal && `${nodeLocal}/${nodeLocal.includes(':') ? 128 : 32}`;
  return [{ to: [service], ports: DNS_PORTS }, ...(cidr ? [{ to: [{ ipBlock: { cidr } }], ports: DNS_PORTS }] : [])];
}

function unique(names: readonly string[] | undefined): string[] {
  return [...new Set(names ?? [])].sort();
}
