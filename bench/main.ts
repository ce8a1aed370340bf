import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { parseArgs } from 'util';
import type { ChecksCost } from './checks';
import { measurePolicies } from './policies';
import { Measured, PlainCdk8s, Report, reportText, exponentsOf } from './report';
import { Cost, Ground, measure, run } from './sides';

/*
 * What a synth of generated fleets takes, beside the least that it could take and beside cdk8s alone writing the same objects:
 * `npm run bench -- [--sizes 10,100] [--runs N] [--out FILE] [--without-cdk8s]`.
 */
const MOST_SECONDS = 300;
/** Ways in which cdk8s writes; which is the fastest depends on how much it writes. */
const MODES = ['FILE_PER_APP', 'FILE_PER_CHART', 'FOLDER_PER_CHART_FILE_PER_RESOURCE'];
/** A mode that takes so much longer than the fastest is not tried on a larger fleet. */
const FAR_BEHIND = 1.5;

const { values } = parseArgs({
  options: {
    'sizes': { type: 'string', default: '10,100,300,1000' },
    'runs': { type: 'string', default: '5' },
    'out': { type: 'string' },
    'without-cdk8s': { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map((size) => positive('--sizes', size)).sort((a, b) => a - b);
const folder = mkdtempSync(join(tmpdir(), 'cdk8s-platform-bench-'));
try {
  const fleets = sizes.map((clusters) => fleet(clusters, positive('--runs', values.runs)));
  const report: Report = {
    node: process.version,
    runs: Number(values.runs),
    fleets,
    exponents: exponentsOf(fleets),
    cdk8s: values['without-cdk8s'] ? undefined : plainCdk8s(),
    checks: run<ChecksCost>(['checks']).result,
    policies: measurePolicies(),
  };
  process.stdout.write(reportText(report));
  if (values.out !== undefined) { writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`); }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fleet(clusters: number, runs: number): Measured {
  process.stderr.write(`${clusters} clusters\n`);
  const ground: Ground = { clusters, tree: join(folder, 'tree.json'), ours: join(folder, 'ours'), floor: join(folder, 'floor') };
  const { files, bytes } = run<{ files: number; bytes: number }>(['pack', 'tree', String(clusters), ground.tree]).result;
  const { objects } = run<{ objects: number }>(['pack', 'count', String(clusters), '']).result;
  const costs: Record<string, Cost> = Object.fromEntries(measure(ground, runs));
  return { clusters, files, bytes, objects, costs };
}

/** cdk8s alone at the largest of the sizes that it finishes in time, in the mode that is the fastest there; one run each. */
function plainCdk8s(): PlainCdk8s | undefined {
  let finished: readonly PlainCdk8s[] = [];
  for (const clusters of sizes) {
    const packed = join(folder, 'objects.jsonl');
    const { objects } = run<{ objects: number }>(['pack', 'objects', String(clusters), packed]).result;
    const modes = finished.length === 0 ? MODES : finished.filter((plain) => mayFinish(plain, finished[0], objects)).map(({ mode }) => mode);
    const done = modes.flatMap((mode) => plainRun(mode, clusters, objects, packed) ?? []).sort((a, b) => a.cpuSeconds - b.cpuSeconds);
    if (done.length === 0) { break; }
    finished = done;
  }
  return finished.at(0);
}

/** Its time grows at least with the objects. */
function mayFinish({ mode, cpuSeconds, wallSeconds, objects }: PlainCdk8s, fastest: PlainCdk8s, more: number): boolean {
  const seconds = wallSeconds * more / objects;
  if (seconds > MOST_SECONDS) { process.stderr.write(`${more} objects by cdk8s alone, ${mode}: not tried, it would take ${seconds.toFixed(0)} s and more\n`); }
  return seconds <= MOST_SECONDS && cpuSeconds <= fastest.cpuSeconds * FAR_BEHIND;
}

function plainRun(mode: string, clusters: number, objects: number, packed: string): PlainCdk8s | undefined {
  const outdir = join(folder, 'plain');
  rmSync(outdir, { recursive: true, force: true });
  try {
    const { result, wallSeconds } = run<{ cpuSeconds: number; megabytes: number }>(['plain-cdk8s', packed, outdir, mode], MOST_SECONDS);
    process.stderr.write(`${clusters} clusters by cdk8s alone, ${mode}: ${result.cpuSeconds.toFixed(1)} s\n`);
    return { mode, clusters, objects, ...result, wallSeconds };
  } catch (error) {
    process.stderr.write(`${clusters} clusters by cdk8s alone, ${mode}: not finished: ${(error as Error).message.split('\n')[0]}\n`);
    return undefined;
  }
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) { throw new Error(`${option} takes whole numbers from 1, not '${text}'`); }
  return number;
}
