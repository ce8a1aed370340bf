import { CpuArchitecture, MachineShape } from './machine-shape';

/** Sizes of a family, by its number of processors. */
const CPUS: Record<CpuArchitecture, readonly number[]> = {
  [CpuArchitecture.X86_64]: [2, 4, 8, 16, 32, 48, 64, 80],
  [CpuArchitecture.ARM_64]: [1, 2, 4, 8, 16, 32, 48],
};
/** Families by GiB of memory a processor. */
const FAMILIES: Record<CpuArchitecture, Record<number, string>> = {
  [CpuArchitecture.X86_64]: { 1: 'n2-highcpu', 4: 'n2-standard', 8: 'n2-highmem' },
  [CpuArchitecture.ARM_64]: { 4: 't2a-standard' },
};

/**
 * The machine type of Google's Compute Engine that has exactly this shape.
 *
 * Throws where there is none in the families for computing (1 GiB a processor), general use (4) and memory (8).
 */
export function googleMachineTypeOf(where: string, shape: MachineShape): string {
  const family = FAMILIES[shape.architecture][shape.memoryGiB / shape.cpus];
  if (family && CPUS[shape.architecture].includes(shape.cpus)) { return `${family}-${shape.cpus}`; }
  const cpus = CPUS[shape.architecture].find((count) => count >= shape.cpus) ?? 48;
  throw new Error(`${where} wants machines of ${shape}, which no machine type of Google has: use ${Object.keys(FAMILIES[shape.architecture]).join(', ')} GiB a processor and a usual size, `
    + `such as { cpus: ${cpus}, memoryGiB: ${cpus * 4} }, or name the instanceType`);
}

/** The type as it is said. Throws for one that Google does not write so. */
export function saidMachineType(where: string, type: string): string {
  if (/^[a-z][a-z0-9]*-[a-z0-9-]+$/.test(type)) { return type; }
  throw new Error(`${where} has machines of the type '${type}', which is none of Google: write a family and a size, such as 'n2-standard-4'`);
}
