import { KubernetesVersion } from '../../fleet';
import { CpuArchitecture } from '../machine-shape';

/** The machine image of a managed node pool. */
export enum EksAmiType {
  AL2_X86_64 = 'AL2_x86_64',
  AL2_X86_64_GPU = 'AL2_x86_64_GPU',
  AL2_ARM_64 = 'AL2_ARM_64',
  AL2023_X86_64 = 'AL2023_x86_64_STANDARD',
  AL2023_ARM_64 = 'AL2023_ARM_64_STANDARD',
  AL2023_X86_64_NEURON = 'AL2023_x86_64_NEURON',
  AL2023_X86_64_NVIDIA = 'AL2023_x86_64_NVIDIA',
  AL2023_ARM_64_NVIDIA = 'AL2023_ARM_64_NVIDIA',
  BOTTLEROCKET_X86_64 = 'BOTTLEROCKET_x86_64',
  BOTTLEROCKET_ARM_64 = 'BOTTLEROCKET_ARM_64',
  BOTTLEROCKET_X86_64_FIPS = 'BOTTLEROCKET_x86_64_FIPS',
  BOTTLEROCKET_ARM_64_FIPS = 'BOTTLEROCKET_ARM_64_FIPS',
  BOTTLEROCKET_X86_64_NVIDIA = 'BOTTLEROCKET_x86_64_NVIDIA',
  BOTTLEROCKET_ARM_64_NVIDIA = 'BOTTLEROCKET_ARM_64_NVIDIA',
  WINDOWS_CORE_2019 = 'WINDOWS_CORE_2019_x86_64',
  WINDOWS_FULL_2019 = 'WINDOWS_FULL_2019_x86_64',
  WINDOWS_CORE_2022 = 'WINDOWS_CORE_2022_x86_64',
  WINDOWS_FULL_2022 = 'WINDOWS_FULL_2022_x86_64',
  /** An image of one's own, named in a launch template. */
  CUSTOM = 'CUSTOM',
}

/** The last minor that images of Amazon Linux 2 exist for. */
const LAST_AL2 = KubernetesVersion.V1_32;

export function defaultAmiType(architecture: CpuArchitecture): EksAmiType {
  return architecture === CpuArchitecture.ARM_64 ? EksAmiType.AL2023_ARM_64 : EksAmiType.AL2023_X86_64;
}

/** Throws for an image that does not exist for the version, and for one of another processor. */
export function checkAmi(pool: string, ami: EksAmiType, version: KubernetesVersion, architecture: CpuArchitecture | undefined): void {
  if (ami.startsWith('AL2_') && version.minor > LAST_AL2.minor) {
    throw new Error(`node pool '${pool}' uses ${ami} with Kubernetes ${version}, but images of Amazon Linux 2 end at ${LAST_AL2}: use EksAmiType.AL2023_X86_64 or BOTTLEROCKET_X86_64`);
  }
  const isArm = ami.includes('ARM_64');
  if (architecture !== undefined && ami !== EksAmiType.CUSTOM && isArm !== (architecture === CpuArchitecture.ARM_64)) {
    throw new Error(`node pool '${pool}' has machines with ${architecture} and the image ${ami} for ${isArm ? 'arm64' : 'x86_64'}: choose an image for ${architecture}`);
  }
}

/** Throws where machines are to join in the way of another system than that of the image that is looked up, and for Amazon Linux 2 where it has no image any more. */
export function checkJoin(pool: string, lookup: string, isAmazonLinux2: boolean, version: KubernetesVersion): void {
  if (isAmazonLinux2 === lookup.includes('2023')) {
    throw new Error(`node pool '${pool}' looks the image ${lookup} up and joins ${isAmazonLinux2 ? 'by the script of Amazon Linux 2' : 'by nodeadm, as Amazon Linux 2023 does'}: `
      + `use EksJoin.${isAmazonLinux2 ? 'nodeadm' : 'bootstrapScript'} or another imageLookup`);
  }
  if (isAmazonLinux2 && version.minor > LAST_AL2.minor) {
    throw new Error(`node pool '${pool}' looks the image ${lookup} up with Kubernetes ${version}, but images of Amazon Linux 2 end at ${LAST_AL2}: use EksJoin.nodeadm`);
  }
}
