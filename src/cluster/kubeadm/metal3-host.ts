import { hostFits, Metal3Group } from './metal3-selection';
import type { BareMetalHostV1Alpha1 } from '../../../imports/metal3.io';
import { checkDnsLabel, checkLabels } from '../../fleet';
import { IdentifiedManifest, unlessEmpty } from '../manifest';

/** How a machine starts. */
export enum Metal3BootMode {
  UEFI = 'UEFI',
  UEFI_SECURE_BOOT = 'UEFISecureBoot',
  LEGACY = 'legacy',
}

/** A machine of one's own. */
export interface Metal3HostProps {
  /** Unique in the namespace; a DNS label. */
  readonly name: string;
  /** Address of its management controller, such as `redfish://10.0.0.1/redfish/v1/Systems/1`. */
  readonly bmcAddress: string;
  /** Name of the Secret beside it that holds `username` and `password` of the controller. */
  readonly bmcSecret: string;
  /** MAC address of the network card that it starts from. */
  readonly bootMac: string;
  /**
   * What groups select by.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /** @default - as the controller has it, UEFI */
  readonly bootMode?: Metal3BootMode;
  /**
   * Whether the certificate of the controller goes unchecked.
   *
   * @default false
   */
  readonly insecureBmc?: boolean;
  /**
   * Name of the disk that is written to, such as `/dev/sda`.
   *
   * @default - the first that is large enough
   */
  readonly rootDevice?: string;
}

/** The object of a machine. Throws for what is no MAC address. */
export function hostObject(namespace: string, host: Metal3HostProps): IdentifiedManifest {
  checkDnsLabel('machine', host.name);
  checkLabels(`machine '${host.name}'`, host.labels ?? {});
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(host.bootMac)) { throw new Error(`machine '${host.name}' starts from '${host.bootMac}', which is no MAC address: write it as '00:1a:74:74:e5:cb'`); }
  const manifest: BareMetalHostV1Alpha1 = {
    apiVersion: 'metal3.io/v1alpha1',
    kind: 'BareMetalHost',
    metadata: { name: host.name, namespace, labels: unlessEmpty(host.labels) },
    spec: {
      bmc: { address: host.bmcAddress, credentialsName: host.bmcSecret, disableCertificateVerification: host.insecureBmc },
      bootMACAddress: host.bootMac,
      bootMode: host.bootMode,
      online: true,
      rootDeviceHints: host.rootDevice === undefined ? undefined : { deviceName: host.rootDevice },
    },
  };
  return { id: `host-${host.name}`, manifest };
}

/** Throws for two machines of one name, and where a group, or all of them together, find fewer machines than they have nodes. */
export function checkHosts(cluster: string, groups: readonly Metal3Group[], hosts: readonly Metal3HostProps[]): void {
  const seen = new Set<string>();
  const twice = hosts.find(({ name }) => seen.size === seen.add(name).size);
  if (twice) { throw new Error(`cluster '${cluster}' has two machines named '${twice.name}': choose another name for the second`); }
  for (const { name, count, selector } of groups) {
    const found = hosts.filter((host) => hostFits(host.labels ?? {}, selector)).length;
    if (found >= count) { continue; }
    const said = Object.entries(selector).map(([key, value]) => `${key}=${value}`).join(',');
    throw new Error(`'${name}' of cluster '${cluster}' needs ${count} machines${said ? ` labelled ${said}` : ''}, and ${found} of those that are declared fit: declare more, or label them so`);
  }
  const wanted = groups.reduce((sum, { count }) => sum + count, 0);
  const fitting = hosts.filter((host) => groups.some(({ selector }) => hostFits(host.labels ?? {}, selector))).length;
  if (fitting >= wanted) { return; }
  throw new Error(`${groups.map(({ name }) => `'${name}'`).join(' and ')} of cluster '${cluster}' need ${wanted} machines together, and ${fitting} of those that are declared fit: declare more, or label them so`);
}
