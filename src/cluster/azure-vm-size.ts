import { CpuArchitecture, MachineShape } from './machine-shape';

const CPUS: readonly number[] = [2, 4, 8, 16, 32, 48, 64, 96];
/** Families by GiB of memory a processor: what stands before and after the number of processors, and the largest number. */
const FAMILIES: Record<CpuArchitecture, Record<number, readonly [string, string, number]>> = {
  [CpuArchitecture.X86_64]: { 2: ['Standard_F', 's_v2', 64], 4: ['Standard_D', 's_v5', 96], 8: ['Standard_E', 's_v5', 96] },
  [CpuArchitecture.ARM_64]: { 2: ['Standard_D', 'pls_v5', 64], 4: ['Standard_D', 'ps_v5', 64], 8: ['Standard_E', 'ps_v5', 32] },
};

/**
 * The size of a virtual machine of Azure that has exactly this shape.
 *
 * Throws where there is none in the families for computing (2 GiB a processor), general use (4) and memory (8).
 */
export function azureVmSizeOf(where: string, shape: MachineShape): string {
  const family = FAMILIES[shape.architecture][shape.memoryGiB / shape.cpus];
  if (family && CPUS.includes(shape.cpus) && shape.cpus <= family[2]) { return `${family[0]}${shape.cpus}${family[1]}`; }
  const cpus = CPUS.find((count) => count >= shape.cpus) ?? 96;
  throw new Error(`${where} wants machines of ${shape}, which no size of Azure has: use 2, 4 or 8 GiB a processor and a usual size, `
    + `such as { cpus: ${cpus}, memoryGiB: ${cpus * 4} }, or name the vmSize`);
}

/** The size as it is said. Throws for one that Azure does not write so. */
export function saidVmSize(where: string, size: string): string {
  if (/^(Standard|Basic)_\w+$/.test(size)) { return size; }
  throw new Error(`${where} has machines of the size '${size}', which is none of Azure: write one such as 'Standard_D4s_v5'`);
}
