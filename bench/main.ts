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

/** cdk8s alone at the largest of the sizes that it finishes in time; one run. */
function plainCdk8s(): PlainCdk8s | undefined {
  let largest: PlainCdk8s | undefined;
  for (const clusters of sizes) {
    process.stderr.write(`${clusters} clusters by cdk8s alone\n`);
    const [packed, outdir] = [join(folder, 'objects.json'), join(folder, 'plain')];
    rmSync(outdir, { recursive: true, force: true });
    try {
      const { objects } = run<{ objects: number }>(['pack', 'objects', String(clusters), packed]).result;
      const { result, wallSeconds } = run<{ cpuSeconds: number; megabytes: number }>(['plain-cdk8s', packed, outdir], MOST_SECONDS);
      largest = { clusters, objects, ...result, wallSeconds };
    } catch (error) {
      process.stderr.write(`not finished: ${(error as Error).message.split('\n')[0]}\n`);
      return largest;
    }
  }
  return largest;
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) { throw new Error(`${option} takes whole numbers from 1, not '${text}'`); }
  return number;
}
