import { checkEndpoint } from './endpoint';
import { checkFields } from './given';
import { MachineShape } from './machine-shape';
import { Taint } from './taint';
import { ValueKind } from './value-kind';

/** The machines on which the API server runs. */
export interface ControlPlaneProps {
  /** How many: an odd number, unless etcd has machines of its own. */
  readonly count: number;
  /**
   * IP address or DNS name under which the API server answers, of no machine and in no other range; without scheme and port.
   *
   * @default - the provider chooses one; most on premises demand it
   */
  readonly endpoint?: string;
  /**
   * Port under which the API server answers at the endpoint; EKS Anywhere knows another than the usual one on CloudStack only.
   *
   * @default 6443
   */
  readonly endpointPort?: number;
  /**
   * How large the machines are.
   *
   * @default - the provider's
   */
  readonly shape?: MachineShape;
  /**
   * Labels of the nodes.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * What keeps pods away; replaces the taint that control planes have anyway.
   *
   * @default - the control plane's usual taint
   */
  readonly taints?: Taint[];
  /**
   * More names that the API server's certificate is good for.
   *
   * @default - none
   */
  readonly certificateNames?: string[];
  /**
   * Machines above the wanted number while they are replaced: 0 or 1.
   *
   * @default - the provider's, 1
   */
  readonly maxSurge?: number;
}

/** Machines of their own for etcd. */
export interface EtcdProps {
  /** How many: an odd number; 3 or 5 survive the loss of one. */
  readonly count: number;
  /**
   * How large the machines are.
   *
   * @default - the provider's
   */
  readonly shape?: MachineShape;
}

/** The port of the API server where nothing else is said. */
export const API_SERVER_PORT = 6443;

/** Throws for an endpoint that is none, and for a number of machines among which no majority can be lost without loss. */
export function checkControlPlane(cluster: string, controlPlane: ControlPlaneProps, etcd: EtcdProps | undefined): void {
  const where = `the control plane of cluster '${cluster}'`;
  const { count, maxSurge, endpoint, endpointPort } = controlPlane;
  checkFields(where, controlPlane, { endpoint: ValueKind.TEXT, labels: ValueKind.PLAIN, shape: ValueKind.MACHINE_SHAPE, certificateNames: ValueKind.LIST });
  ValueKind.TAINT.checkAll(where, 'taints', controlPlane.taints);
  checkEndpoint(cluster, endpoint);
  if (endpointPort !== undefined && (!Number.isInteger(endpointPort) || endpointPort < 1 || endpointPort > 65535)) {
    throw new Error(`cluster '${cluster}' has the endpoint port ${endpointPort}: give a whole number from 1 to 65535`);
  }
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(`cluster '${cluster}' has a control plane of ${typeof count === 'string' ? `'${String(count)}'` : count} machines: give 1, 3 or 5`);
  }
  if (!etcd && count % 2 === 0) {
    throw new Error(`cluster '${cluster}' has a control plane of ${count} machines with etcd on them: give an odd number, ${count - 1} or ${count + 1}, or etcd machines of its own`);
  }
  if (etcd && (!Number.isInteger(etcd.count) || etcd.count < 1 || etcd.count % 2 === 0)) {
    throw new Error(`cluster '${cluster}' has ${etcd.count} machines for etcd: give an odd number, 3 or 5`);
  }
  if (maxSurge !== undefined && maxSurge !== 0 && maxSurge !== 1) {
    throw new Error(`cluster '${cluster}' replaces its control plane with maxSurge ${maxSurge}: 0 and 1 are possible`);
  }
  if (maxSurge === 0 && count < 3) {
    throw new Error(`cluster '${cluster}' replaces its control plane of ${count} machines with maxSurge 0, which needs 3 or more: leave maxSurge out, or add machines`);
  }
}
