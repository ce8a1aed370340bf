import type { AWSManagedControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { Cidr } from '../../fleet';
import { unlessEmpty } from '../manifest';

type Network = NonNullable<AWSManagedControlPlaneV1Beta2Spec['network']>;
type Rule = NonNullable<Network['additionalControlPlaneIngressRules']>[number];

/** What a rule lets through. */
export enum EksProtocol {
  ALL = '-1',
  IP_IN_IP = '4',
  TCP = 'tcp',
  UDP = 'udp',
  ICMP = 'icmp',
  ICMP_V6 = '58',
  ESP = '50',
}

/** Whose machines a rule or an override is about. */
export enum EksSecurityRole {
  BASTION = 'bastion',
  NODE = 'node',
  CONTROL_PLANE = 'controlplane',
  API_SERVER_LOAD_BALANCER = 'apiserver-lb',
  LOAD_BALANCER = 'lb',
  NODE_EKS_ADDITIONAL = 'node-eks-additional',
}

/** Ports that a rule opens, and what for. */
export interface EksPortRuleProps {
  /** What it is for. */
  readonly description: string;
  readonly protocol: EksProtocol;
  /** The first port; -1 for all. */
  readonly fromPort: number;
  /** @default - the first port */
  readonly toPort?: number;
}

/** Ports that a rule opens to sources; ranges and security groups exclude each other. */
export interface EksIngressRuleProps extends EksPortRuleProps {
  /** @default - none */
  readonly sources?: Cidr[];
  /**
   * Ids of security groups.
   *
   * @default - none
   */
  readonly sourceSecurityGroups?: string[];
  /**
   * Security groups by whose machines carry them.
   *
   * @default - none
   */
  readonly sourceRoles?: EksSecurityRole[];
  /**
   * Whether the addresses of the network's NAT gateways are sources.
   *
   * @default false
   */
  readonly fromNatGateways?: boolean;
}

/** What the security groups of a cluster let through beyond what it needs itself. */
export interface EksSecurityProps {
  /** @default - none */
  readonly controlPlaneRules?: EksIngressRuleProps[];
  /** @default - none */
  readonly nodeRules?: EksIngressRuleProps[];
  /**
   * Between nodes, for their network between pods.
   *
   * @default - the provider's
   */
  readonly cniRules?: EksPortRuleProps[];
  /**
   * From where ports of nodes are reached.
   *
   * @default - the provider's
   */
  readonly nodePortSources?: Cidr[];
  /**
   * Ids of security groups that are used in place of those that the provider makes, by role.
   *
   * @default - none
   */
  readonly groupOverrides?: { [role: string]: string };
}

/** Throws for ports that are none, a rule that mixes ranges with security groups, and an override of an unknown role. */
export function checkSecurity(cluster: string, props: EksSecurityProps): void {
  for (const rule of [...props.controlPlaneRules ?? [], ...props.nodeRules ?? [], ...props.cniRules ?? []]) { checkPorts(cluster, rule); }
  for (const rule of [...props.controlPlaneRules ?? [], ...props.nodeRules ?? []]) {
    if ((rule.sources?.length || rule.fromNatGateways) && (rule.sourceSecurityGroups?.length || rule.sourceRoles?.length)) {
      throw new Error(`cluster '${cluster}' has the rule '${rule.description}' from ranges and from security groups: make a rule of each`);
    }
  }
  const roles: string[] = Object.values(EksSecurityRole);
  const unknown = Object.keys(props.groupOverrides ?? {}).find((role) => !roles.includes(role));
  if (unknown !== undefined) { throw new Error(`cluster '${cluster}' overrides the security group of '${unknown}': name one of ${roles.join(', ')}`); }
}

function checkPorts(cluster: string, { description, fromPort, toPort = fromPort }: EksPortRuleProps): void {
  const isPort = (port: number) => Number.isInteger(port) && port >= -1 && port <= 65535;
  if (isPort(fromPort) && isPort(toPort) && fromPort <= toPort) { return; }
  throw new Error(`cluster '${cluster}' has the rule '${description}' for the ports ${fromPort} to ${toPort}: give whole numbers from 0 to 65535, the smaller first, or -1 for all`);
}

export function securityOf(props: EksSecurityProps | undefined): Network {
  return {
    additionalControlPlaneIngressRules: unlessEmpty((props?.controlPlaneRules ?? []).map(ingressOf)),
    additionalNodeIngressRules: unlessEmpty((props?.nodeRules ?? []).map(ingressOf)),
    cni: props?.cniRules && { cniIngressRules: props.cniRules.map(portsOf) },
    nodePortIngressRuleCidrBlocks: unlessEmpty((props?.nodePortSources ?? []).map(String)),
    securityGroupOverrides: unlessEmpty(props?.groupOverrides),
  };
}

function portsOf({ description, protocol, fromPort, toPort }: EksPortRuleProps) {
  return { description, protocol: protocol as Rule['protocol'], fromPort, toPort: toPort ?? fromPort };
}

function ingressOf(rule: EksIngressRuleProps): Rule {
  const ranges = rule.sources ?? [];
  return {
    ...portsOf(rule),
    cidrBlocks: unlessEmpty(ranges.filter((range) => !range.isIpv6).map(String)),
    ipv6CidrBlocks: unlessEmpty(ranges.filter((range) => range.isIpv6).map(String)),
    natGatewaysIPsSource: rule.fromNatGateways,
    sourceSecurityGroupIds: unlessEmpty(rule.sourceSecurityGroups),
    sourceSecurityGroupRoles: unlessEmpty(rule.sourceRoles),
  };
}
