import { MachineRequest } from './machine-plan';
import { canonicalHost, isAddress } from '../endpoint';
import { checkOutside } from '../network';

/** Throws for an address of the installing service that is none, that is the endpoint, or that pods or services may get. */
export function checkInstaller({ cluster, endpoint, network }: MachineRequest, address: string): void {
  if (!isAddress(address)) {
    throw new Error(`cluster '${cluster}' has the tinkerbellIp '${address}', which is no IP address: write a free address of the machines' network, such as '10.20.0.11'`);
  }
  if (endpoint !== undefined && canonicalHost(endpoint) === canonicalHost(address)) {
    throw new Error(`cluster '${cluster}' uses ${address} as endpoint and as tinkerbellIp: give the installing service an address of its own`);
  }
  checkOutside(cluster, network, 'tinkerbellIp', address);
}
