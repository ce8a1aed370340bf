import { spawnSync } from 'child_process';
import { rmSync } from 'fs';
import { dirname, join } from 'path';
import { PROGRAM_ARGUMENTS } from './program-arguments';

/** What one process took. */
export interface Cost {
  /** User and system. */
  readonly cpuSeconds: number;
  /** Not among them: what it took a floor to get the tree into memory. */
  readonly loadingSeconds?: number;
  readonly wallSeconds: number;
  /** At its peak. */
  readonly megabytes: number;
}

/** Where the processes of one size read and write. */
export interface Ground {
  readonly clusters: number;
  /** The packed tree that the floor starts from. */
  readonly tree: string;
  /** Output of the library, of the floor. */
  readonly ours: string;
  readonly floor: string;
}

/** Something measured: a program of its own, started in the state that the sides before it left. */
export interface Side {
  readonly name: string;
  readonly before?: (ground: Ground) => void;
  readonly command: (ground: Ground) => readonly string[];
}

/**
 * In the order in which they need each other: cold, then with nothing changed, then with one patch changed; a cold one without checks besides.
 * The first three run as `npm run synth` does; for the last there is no way on the command line.
 */
export const OURS: readonly Side[] = [
  { name: 'cold', before: ({ ours }) => empty(ours), command: ({ clusters, ours }) => ['synth', String(clusters), ours] },
  { name: 'nothing changed', command: ({ clusters, ours }) => ['synth', String(clusters), ours] },
  { name: 'one patch changed', command: ({ clusters, ours }) => ['synth', String(clusters), ours, 'patched'] },
  { name: 'cold, no checks', before: ({ ours }) => empty(ours), command: ({ clusters, ours }) => ['synth-once', String(clusters), ours, 'unchecked'] },
];

export const FLOOR: readonly Side[] = [
  { name: 'floor: write', before: ({ floor }) => empty(floor), command: ({ tree, floor }) => ['floor', 'write', tree, floor] },
  { name: 'floor: compare', command: ({ tree, floor }) => ['floor', 'compare', tree, floor] },
];

/** The median of each figure over so many runs; which side goes first alternates. */
export function measure(ground: Ground, runs: number): ReadonlyMap<string, Cost> {
  const costs = new Map<string, Cost[]>([...OURS, ...FLOOR].map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round++) {
    for (const side of round % 2 === 0 ? [...OURS, ...FLOOR] : [...FLOOR, ...OURS]) {
      side.before?.(ground);
      costs.get(side.name)!.push(costOf(side.command(ground)));
    }
  }
  return new Map([...costs].map(([name, each]) => [name, {
    cpuSeconds: median(each.map(({ cpuSeconds }) => cpuSeconds)),
    ...each[0].loadingSeconds === undefined ? {} : { loadingSeconds: median(each.map(({ loadingSeconds }) => loadingSeconds!)) },
    wallSeconds: median(each.map(({ wallSeconds }) => wallSeconds)),
    megabytes: median(each.map(({ megabytes }) => megabytes)),
  }]));
}

function costOf(command: readonly string[]): Cost {
  const { result, wallSeconds } = run<Omit<Cost, 'wallSeconds'>>(command);
  return { ...result, wallSeconds };
}

/** Runs a program beside this one; its last line is its result as JSON. */
export function run<T>(command: readonly string[], seconds?: number): { readonly result: T; readonly wallSeconds: number } {
  const [program, ...args] = command;
  const started = process.hrtime.bigint();
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=12288', ...script(program, args)], {
    env: { ...process.env, [PROGRAM_ARGUMENTS]: program === 'synth' ? JSON.stringify(args) : undefined },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: seconds === undefined ? undefined : seconds * 1000,
    killSignal: 'SIGKILL',
  });
  const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) { throw new Error(`${command.join(' ')} ended with ${signal ?? status}:\n${stderr}`); }
  return { result: JSON.parse(stdout.trim().split('\n').at(-1)!) as T, wallSeconds };
}

function script(program: string, args: readonly string[]): readonly string[] {
  const beside = (name: string) => join(__dirname, `${name}.js`);
  return program === 'synth' ? [join(dirname(require.resolve('cdk8s-platform/package.json')), 'lib', 'cli', 'main.js'), 'synth', beside('synth-once')] : [beside(program), ...args];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function empty(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
