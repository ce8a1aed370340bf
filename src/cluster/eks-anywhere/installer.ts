import { BareMetalMachineProps } from './hardware';
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

/** Throws where a machine of the inventory has the address of the endpoint or of the installing service, which are of no machine. */
export function checkMachineAddresses({ cluster, endpoint }: MachineRequest, installer: string, machines: readonly BareMetalMachineProps[]): void {
  const taken = [...(endpoint === undefined ? [] : [{ what: 'endpoint', address: endpoint }]), { what: 'tinkerbellIp', address: installer }];
  for (const { what, address } of taken) {
    const owner = machines.find((machine) => canonicalHost(machine.ipAddress) === canonicalHost(address));
    if (owner) { throw new Error(`cluster '${cluster}' has the ${what} ${address}, which the inventory gives to the machine '${owner.hostname}': choose a free address of the machines' network`); }
  }
}
