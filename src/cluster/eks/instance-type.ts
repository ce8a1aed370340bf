import { CpuArchitecture, MachineShape } from '../machine-shape';

/** Sizes of the current families, by their number of processors. */
const SIZES: readonly (readonly [number, string])[] = [
  [2, 'large'], [4, 'xlarge'], [8, '2xlarge'], [16, '4xlarge'], [32, '8xlarge'], [48, '12xlarge'], [64, '16xlarge'], [96, '24xlarge'],
];
/** Families by GiB of memory a processor. */
const FAMILIES: Record<CpuArchitecture, Record<number, string>> = {
  [CpuArchitecture.X86_64]: { 2: 'c7i', 4: 'm7i', 8: 'r7i' },
  [CpuArchitecture.ARM_64]: { 2: 'c7g', 4: 'm7g', 8: 'r7g' },
};

/**
 * The instance type of EC2 that has exactly this shape.
 *
 * Throws where there is none in the families for computing (2 GiB a processor), general use (4) and memory (8).
 */
export function instanceTypeOf(pool: string, shape: MachineShape): string {
  const size = SIZES.find(([cpus]) => cpus === shape.cpus)?.[1];
  const family = FAMILIES[shape.architecture][shape.memoryGiB / shape.cpus];
  const exists = size !== undefined && (shape.architecture === CpuArchitecture.X86_64 || shape.cpus <= 64);
  if (family && exists) { return `${family}.${size}`; }
  const cpus = SIZES.map(([count]) => count).filter((count) => count >= shape.cpus)[0] ?? 96;
  throw new Error(`node pool '${pool}' wants machines of ${shape}, which no instance type of EC2 has: use 2, 4 or 8 GiB a processor and a usual size, `
    + `such as { cpus: ${cpus}, memoryGiB: ${cpus * 4} }, or name the instanceType`);
}

/** The type as it is said. Throws for one that EC2 does not write so. */
export function saidInstanceType(where: string, type: string): string {
  if (/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(type)) { return type; }
  throw new Error(`${where} has machines of the type '${type}', which is none of EC2: write a family and a size, such as 'm7i.large'`);
}

/** The processor of a type: families with a 'g' right after their generation have one of arm64. */
export function architectureOf(type: string): CpuArchitecture {
  return /^(a1|[a-z]+\d+g[a-z]*|is4gen|im4gn)\./.test(type) ? CpuArchitecture.ARM_64 : CpuArchitecture.X86_64;
}

/** Throws for a zone of another region. */
export function checkZones(where: string, region: string, zones: readonly (string | undefined)[] | undefined): void {
  const odd = zones?.find((zone) => zone !== undefined && !(zone.startsWith(region) && /^[a-z-]/.test(zone.slice(region.length))));
  if (odd !== undefined) { throw new Error(`${where} stands in the zone '${odd}', which is not of the region ${region}: name one of its zones, such as '${region}a'`); }
}
