import type { MachineV1Alpha1 } from '../../../imports/bmc.tinkerbell.org';
import type { HardwareV1Alpha1 } from '../../../imports/tinkerbell.org';
import { checkDnsLabel, checkLabels } from '../../fleet';
import { isAddress } from '../endpoint';
import { demanded } from '../given';
import { CpuArchitecture } from '../machine-shape';
import { ValueKind } from '../value-kind';

const { ANY, PLAIN } = ValueKind;

/** Where EKS Anywhere looks for hardware and for the credentials of its management controllers. */
const NAMESPACE = 'eksa-system';
/** Leases never end: the address is the machine's for good. */
const LONGEST_LEASE = 4294967294;

/** The management controller of a machine, which switches it on and off. */
export interface BmcProps {
  /** Its address. */
  readonly address: string;
  /** Name of the Secret with `username` and `password` in the namespace eksa-system; it is not written by the platform. */
  readonly secretName: string;
  /**
   * Whether its certificate is checked.
   *
   * @default false
   */
  readonly verifyTls?: boolean;
}

/** One machine of the inventory. */
export interface BareMetalMachineProps {
  /** Name of the machine and of its node; a DNS label. */
  readonly hostname: string;
  /** Hardware address of the interface that it boots from, in lower case with colons. */
  readonly mac: string;
  readonly ipAddress: string;
  readonly netmask: string;
  readonly gateway: string;
  /** Addresses of DNS servers. */
  readonly nameservers: string[];
  /** The disk that the operating system goes to, such as `/dev/sda`. */
  readonly disk: string;
  /** What selectors choose machines by. */
  readonly labels: { [key: string]: string };
  /**
   * Its management controller.
   *
   * @default - none: people switch it on and off
   */
  readonly bmc?: BmcProps;
  /** @default CpuArchitecture.X86_64 */
  readonly architecture?: CpuArchitecture;
  /**
   * VLAN of the interface.
   *
   * @default - none
   */
  readonly vlan?: string;
}

/** The machines that a bare-metal cluster can be made of. */
export class HardwareInventory {
  /** Throws for two machines of one name or address and for addresses that are none. */
  public static of(machines: BareMetalMachineProps[]): HardwareInventory {
    return new HardwareInventory(machines);
  }

  public readonly machines: BareMetalMachineProps[];

  private constructor(machines: BareMetalMachineProps[]) {
    ValueKind.PLAIN.checkAll('the hardware inventory', 'machines', machines ?? null);
    const seen = new Map<string, string>();
    for (const machine of machines) {
      checkMachine(machine);
      for (const value of [machine.hostname, machine.mac, machine.ipAddress]) {
        const other = seen.get(value);
        if (other !== undefined) { throw new Error(`machines '${other}' and '${machine.hostname}' of the hardware inventory share '${value}': names, hardware addresses and IP addresses are unique`); }
        seen.set(value, machine.hostname);
      }
    }
    this.machines = [...machines];
  }
}

function checkMachine(machine: BareMetalMachineProps): void {
  checkDnsLabel('machine', machine.hostname);
  demanded(`machine '${machine.hostname}'`, machine, { mac: ANY, ipAddress: ANY, netmask: ANY, gateway: ANY, nameservers: ANY, disk: ANY, labels: PLAIN });
  checkLabels(`machine '${machine.hostname}'`, machine.labels);
  if (!/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(machine.mac)) {
    throw new Error(`machine '${machine.hostname}' has the hardware address '${machine.mac}': write it in lower case with colons, such as '00:1b:21:3c:4d:5e'`);
  }
  for (const [field, value] of Object.entries({ ipAddress: machine.ipAddress, netmask: machine.netmask, gateway: machine.gateway })) {
    if (!/^(\d{1,3}\.){3}\d{1,3}$/.test(value) || value.split('.').some((part) => Number(part) > 255)) {
      throw new Error(`machine '${machine.hostname}' has the ${field} '${value}', which is no IPv4 address: write it as '10.20.0.21'`);
    }
  }
  if (!isNetmask(machine.netmask)) {
    throw new Error(`machine '${machine.hostname}' has the netmask '${machine.netmask}', whose ones do not stand in front: write it as '255.255.255.0'`);
  }
  const nameless = machine.nameservers.find((server) => !isAddress(server));
  if (nameless !== undefined) {
    throw new Error(`machine '${machine.hostname}' asks the name server '${nameless}', which is no IP address: write it as '10.20.0.1'`);
  }
  if (!machine.disk.startsWith('/dev/')) {
    throw new Error(`machine '${machine.hostname}' has the disk '${machine.disk}': give the path of its device, such as '/dev/sda'`);
  }
}

/** Whether an address is ones and then zeros, as prefixes of networks are. */
function isNetmask(address: string): boolean {
  return /^1+0*$/.test(address.split('.').map((part) => Number(part).toString(2).padStart(8, '0')).join(''));
}

export function hardwareManifest(machine: BareMetalMachineProps): HardwareV1Alpha1 {
  const address = { address: machine.ipAddress, family: 4, gateway: machine.gateway, netmask: machine.netmask };
  return {
    apiVersion: 'tinkerbell.org/v1alpha1',
    kind: 'Hardware',
    metadata: { name: machine.hostname, namespace: NAMESPACE, labels: machine.labels },
    spec: {
      bmcRef: machine.bmc && { apiGroup: 'bmc.tinkerbell.org', kind: 'Machine', name: bmcName(machine) },
      disks: [{ device: machine.disk }],
      interfaces: [{
        dhcp: {
          arch: machine.architecture === CpuArchitecture.ARM_64 ? 'arm64' : 'x86_64',
          hostname: machine.hostname,
          ip: address,
          lease_time: LONGEST_LEASE,
          mac: machine.mac,
          name_servers: [...machine.nameservers],
          uefi: true,
          vlan_id: machine.vlan,
        },
        netboot: { allowPXE: true, allowWorkflow: true },
      }],
      metadata: {
        facility: { facility_code: 'onprem', plan_slug: 'c2.medium.x86' },
        instance: { allow_pxe: true, always_pxe: true, hostname: machine.hostname, id: machine.mac, ips: [{ ...address, public: true }] },
        state: 'provisioning',
      },
    },
  };
}

export function bmcManifest(machine: BareMetalMachineProps, bmc: BmcProps): MachineV1Alpha1 {
  return {
    apiVersion: 'bmc.tinkerbell.org/v1alpha1',
    kind: 'Machine',
    metadata: { name: bmcName(machine), namespace: NAMESPACE },
    spec: {
      connection: {
        authSecretRef: { name: bmc.secretName, namespace: NAMESPACE },
        host: bmc.address,
        insecureTLS: !(bmc.verifyTls ?? false),
      },
    },
  };
}

function bmcName(machine: BareMetalMachineProps): string {
  return `bmc-${machine.hostname}`;
}
