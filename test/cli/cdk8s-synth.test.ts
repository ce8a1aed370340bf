import { execFileSync } from 'child_process';
import { readdirSync, readFileSync, rmSync } from 'fs';
import { join, relative } from 'path';
import { temporaryFolder } from '../support/temporary-folder';

const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'hybrid-platform');

/** Text by path of every file below a folder. */
function filesOf(folder: string, root = folder): Record<string, string> {
  return Object.assign({}, ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path, root) : { [relative(root, path)]: readFileSync(path, 'utf8') };
  })) as Record<string, string>;
}

describe('cdk8s synth', () => {
  // The task `examples` has compiled the program.
  it('writes the same bytes as the program alone does into an empty folder', () => {
    const folder = temporaryFolder('cdk8s-synth');
    const environment = { ...process.env, CDK8S_CHECK_UPGRADE: 'false' };
    try {
      const [byCdk8s, alone] = [join(folder, 'by-cdk8s'), join(folder, 'alone')];
      const cdk8s = join(ROOT, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s');
      execFileSync(process.execPath, [cdk8s, 'synth', '--app', `"${process.execPath}" build/main.js`, '-o', byCdk8s], { cwd: EXAMPLE, env: environment });
      execFileSync(process.execPath, ['build/main.js'], { cwd: EXAMPLE, env: { ...environment, CDK8S_OUTDIR: alone } });
      const files = filesOf(alone);
      expect(Object.keys(files).length).toBeGreaterThan(200);
      expect(filesOf(byCdk8s)).toEqual(files);
      expect(files).toEqual(filesOf(join(EXAMPLE, 'deploy')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 300_000);
});
