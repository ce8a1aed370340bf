/*
 * Builds the Go programs that tests compare with into the ignored folder .tools/. Their modules are pinned by go.mod and go.sum beside
 * them, fetched by the Go of this machine from whatever proxy it is set up with, and built anew only where their text has changed.
 */
import { execFileSync, spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';

interface Program {
  /** Folder below scripts/ with its module, and below .tools/ with what is built of it. */
  readonly folder: string;
  readonly file: string;
  readonly holds: string;
}

const PROGRAMS: readonly Program[] = [
  { folder: 'rego', file: 'judge', holds: 'judges objects by Rego with OPA 0.42.2, the release in policy-agent' },
];
const SOURCES = ['go.mod', 'go.sum', 'main.go'];
const MARKER = 'integrity';

/** Builds what is missing in the folder of tools, or says what is left out and why; in CI that is an error. */
export function buildGoTools(tools: string): void {
  for (const program of PROGRAMS) {
    const sources = join(__dirname, program.folder);
    const integrity = integrityOf(sources);
    const into = join(tools, program.folder);
    if (isThere(into, program, integrity)) {
      console.log(`${program.folder}: ${program.holds} (already there)`);
      continue;
    }
    const reason = hasGo() ? build(program, sources, integrity, tools) : 'it is built with Go, and there is no program go on the PATH';
    if (reason !== undefined && process.env.CI) { throw new Error(`${program.folder} could not be built: ${reason}`); }
    console.log(reason === undefined ? `${program.folder}: ${program.holds} (built)` : `left out: ${program.folder}, which ${program.holds}: ${reason}`);
  }
}

function integrityOf(sources: string): string {
  const hash = createHash('sha512');
  for (const file of SOURCES) { hash.update(readFileSync(join(sources, file))); }
  return `sha512-${hash.digest('base64')}`;
}

function isThere(folder: string, { file }: Program, integrity: string): boolean {
  return existsSync(join(folder, file)) && existsSync(join(folder, MARKER)) && readFileSync(join(folder, MARKER), 'utf8').trim() === integrity;
}

function hasGo(): boolean {
  return spawnSync('go', ['version']).status === 0;
}

/** The finished folder comes into place by one rename. Says why it failed. */
function build({ folder, file }: Program, sources: string, integrity: string, tools: string): string | undefined {
  const temporary = mkdtempSync(join(tools, `${folder}.tmp-`));
  try {
    const done = join(temporary, 'done');
    mkdirSync(done);
    execFileSync('go', ['build', '-mod=readonly', '-trimpath', '-buildvcs=false', '-o', join(done, file), '.'], { cwd: sources, stdio: ['ignore', 'inherit', 'pipe'] });
    writeFileSync(join(done, MARKER), `${integrity}\n`);
    if (existsSync(join(tools, folder))) { renameSync(join(tools, folder), join(temporary, 'old')); }
    renameSync(done, join(tools, folder));
    return undefined;
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error).trim();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
