import { OsFamily } from './os-family';
import { unlessEmpty } from '../manifest';

/** An authority that machines trust. */
export interface TrustedCertificate {
  /** A name for it on the machine. */
  readonly name: string;
  /** Its certificates, in PEM. */
  readonly certificate: string;
}

/** The operating system of a group of machines. */
export interface EksAnywhereHostOsProps {
  /**
   * Servers that tell the time.
   *
   * @default - the image's
   */
  readonly timeServers?: string[];
  /**
   * Authorities that machines trust beside those of the image; of Bottlerocket only.
   *
   * @default - none
   */
  readonly certificates?: TrustedCertificate[];
  /**
   * Settings of the kernel by their names, such as `net.core.wmem_max`; of Bottlerocket only.
   *
   * @default - the image's
   */
  readonly kernelSettings?: { [name: string]: string };
}

/** The settings as machine configurations say them. Throws where the operating system does not have them. */
export function hostOsOf(where: string, osFamily: OsFamily, props: EksAnywhereHostOsProps | undefined) {
  if (!props) { return undefined; }
  const special = (['certificates', 'kernelSettings'] as const).find((setting) => props[setting] !== undefined);
  if (special !== undefined && osFamily !== OsFamily.BOTTLEROCKET) {
    throw new Error(`${where} has hostOs.${special} on ${osFamily}, which only Bottlerocket takes: put it into the image, or use OsFamily.BOTTLEROCKET`);
  }
  return {
    bottlerocketConfiguration: props.kernelSettings && { kernel: { sysctlSettings: props.kernelSettings } },
    certBundles: unlessEmpty((props.certificates ?? []).map(({ name, certificate }) => ({ name, data: certificate }))),
    ntpConfiguration: props.timeServers?.length ? { servers: [...props.timeServers] } : undefined,
  };
}
