import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import 'cdk8s';

/*
 * The least that any program on cdk8s must do: `floor.ts write|compare TREE OUTDIR` loads cdk8s, holds the tree in memory and
 * writes it, or reads it back and compares. What getting the tree into memory takes is told apart.
 */
const [mode, packed, outdir] = process.argv.slice(2);
const before = process.cpuUsage();
const tree = Object.entries(JSON.parse(readFileSync(packed, 'utf8')) as Record<string, string>);
const loading = process.cpuUsage(before);
if (mode === 'write') { write(); } else { compare(); }
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const loadingSeconds = (loading.user + loading.system) / 1e6;
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 - loadingSeconds, loadingSeconds, megabytes: maxRSS / 1024 }));

function write(): void {
  const made = new Set<string>();
  for (const [path, text] of tree) {
    const folder = dirname(path);
    if (!made.has(folder)) {
      mkdirSync(join(outdir, folder), { recursive: true });
      made.add(folder);
    }
    writeFileSync(join(outdir, path), text);
  }
}

function compare(): void {
  const other = tree.filter(([path, text]) => readFileSync(join(outdir, path), 'utf8') !== text);
  if (other.length > 0) { throw new Error(`${other.length} files differ`); }
}
