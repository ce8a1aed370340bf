import { spawnSync } from 'child_process';
import { join } from 'path';

const TELLS_LOADED = 'console.log(JSON.stringify(Object.keys(require.cache)));';
const TELLS_CPU = "process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); console.log(userCPUTime + systemCPUTime); });";

/** The files of the library that a program loads, sorted. */
export function loadedBy(folder: string, program: string): string[] {
  const library = join(folder, 'node_modules', 'cdk8s-platform');
  const loaded = JSON.parse(said(folder, ['-e', program + TELLS_LOADED])) as string[];
  return loaded.filter((file) => file.startsWith(library)).map((file) => file.slice(library.length + 1)).sort();
}

/** Microseconds that a process takes with each program: the least of so many runs, sides alternated, since a busy machine only ever adds. */
export function cpuOf<Side extends string>(folder: string, programs: Readonly<Record<Side, string>>, runs: number): Record<Side, number> {
  const sides = Object.keys(programs) as Side[];
  const costs = sides.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const side of run % 2 === 0 ? sides : [...sides].reverse()) {
      const asModule = programs[side].startsWith('import ');
      costs[sides.indexOf(side)].push(Number(said(folder, [...asModule ? ['--input-type=module'] : [], '-e', programs[side] + TELLS_CPU])));
    }
  }
  return Object.fromEntries(sides.map((side, i) => [side, Math.min(...costs[i])])) as Record<Side, number>;
}

function said(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) { throw new Error(stderr); }
  return stdout;
}
