import { execFileSync } from 'child_process';
import { writeFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { bootstrapIgnore } from './replay-agents';
import { generatedFleet } from '../../bench/fleet';
import { Synthesis } from '../../src/synth/synthesize';
import { temporaryFolder } from '../support/temporary-folder';

const CLUSTERS = 1_000;
const LIMIT = 5_000_000;

/** The paths that a source lets through, as Git reads the same rules. */
function letThrough(paths: readonly string[], ignore: string): string[] {
  const folder = temporaryFolder('ignore');
  writeFileSync(join(folder, 'rules'), ignore);
  execFileSync('git', ['init', '--quiet', folder]);
  const input = paths.join('\n');
  let ignored = '';
  try {
    ignored = execFileSync('git', ['-c', `core.excludesFile=${join(folder, 'rules')}`, 'check-ignore', '--no-index', '--stdin'],
      { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) { throw error; }
  }
  const left = new Set(ignored.split('\n'));
  return paths.filter((path) => !left.has(path));
}

describe(`in a fleet of ${CLUSTERS} clusters`, () => {
  let synthesis: Synthesis;
  let paths: string[];
  beforeAll(() => {
    const platform = generatedFleet(CLUSTERS, 'deploy', false) as unknown as { _synthesize(options: object): Synthesis };
    synthesis = platform._synthesize({ objectChecks: 'skip' });
    paths = [...synthesis.tree.keys()].map((path) => `deploy/${path}`);
  }, 240_000);

  const bytes = (files: readonly string[]) => files.reduce((sum, path) => sum + Buffer.byteLength(synthesis.tree.get(path.slice('deploy/'.length))!), 0);
  const name = 'cluster-0500';
  const others = (files: readonly string[]) => files.filter((path) => /cluster-\d{4}/.exec(path) !== null && !path.includes(name));

  it('the artifact that the units of one read holds no file of another, and stays small', () => {
    const entry = [...synthesis.tree].filter(([path]) => path.startsWith(`delivery/flux/${name}/`) && path.endsWith('.yaml')).map(([, text]) => text);
    const source = entry.flatMap((text) => text.split('\n---\n')).map((text) => parse(text)).find((object) => object.kind === 'GitRepository');
    const files = letThrough(paths, source.spec.ignore);
    expect(files).toContain(`deploy/clusters/${name}/cluster.json`);
    expect(others(files)).toEqual([]);
    expect(bytes(paths)).toBeGreaterThan(4 * LIMIT);
    expect(bytes(files)).toBeLessThan(LIMIT);
  }, 60_000);

  it('so does that of the source that bootstrap made, once it is patched', () => {
    const files = letThrough(paths, bootstrapIgnore(synthesis.firstSteps.get(`delivery/flux/${name}`)!, name));
    expect(files).toContain(`deploy/delivery/flux/${name}/kustomization.yaml`);
    expect(others(files)).toEqual([]);
    expect(bytes(files)).toBeLessThan(LIMIT);
  }, 60_000);
});
