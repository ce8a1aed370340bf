import { execFileSync, spawnSync } from 'child_process';
import { rmSync } from 'fs';
import { join } from 'path';
import { StageClock } from '../../src/cli/stages';
import { Progress, Stage } from '../../src/synth/progress';
import { filesIn } from '../support/run';
import { temporaryFolder } from '../support/temporary-folder';

const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'hybrid-platform');
const STAGES = ['program', 'collect', 'compose', 'check the tree', 'check objects', 'check policies', 'lay out', 'compare', 'write'];

describe('the clock of stages', () => {
  it('has a line for each stage with its count, and shares that make a whole', () => {
    const clock = new StageClock('program');
    clock.enter('collect', 7);
    const before = process.cpuUsage();
    while (process.cpuUsage(before).user < 200_000) { /* takes CPU time */ }
    clock.enter('compose', 0);
    clock.end();
    const [head, ...rows] = clock.text().trimEnd().split('\n').map((line) => line.split(/ {2,}/));
    expect(head).toEqual(['stage', 'count', 'wall', 'CPU', 'share']);
    expect(rows.map(([stage]) => stage)).toEqual(['program', 'collect', 'compose']);
    expect(rows[1].slice(0, 2)).toEqual(['collect', '7']);
    expect(Number.parseInt(rows[1].at(-1)!, 10)).toBeGreaterThan(50);
  });

  it('adds up a stage that is passed twice', () => {
    const clock = new StageClock('program');
    for (const count of [3, 4]) { clock.enter('collect', count); }
    expect(clock.text()).toMatch(/^collect +7 /m);
  });

  it('tells a line on a terminal the same', () => {
    const told: string[] = [];
    const shown: Progress = { enter: (stage: Stage, count: number) => told.push(`${stage} ${count}`), advance: () => told.push('advance'), end: () => told.push('end') };
    const clock = new StageClock('program', shown);
    clock.enter('collect', 1);
    clock.advance();
    clock.end();
    expect(told).toEqual(['collect 1', 'advance', 'end']);
  });
});

// The tasks `compile` and `examples` have compiled both.
describe('synth --profile', () => {
  const synth = (folder: string, ...more: string[]) => spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'main.js'), 'synth', 'build/main.js', ...more], {
    cwd: EXAMPLE, encoding: 'utf8', env: { ...process.env, CDK8S_OUTDIR: folder },
  });

  it('says where the time goes, and writes the same bytes', () => {
    const folder = temporaryFolder('profile');
    try {
      const [quiet, profiled] = [synth(join(folder, 'quiet')), synth(join(folder, 'profiled'), '--profile')];
      expect([quiet.status, profiled.status]).toEqual([0, 0]);
      const lines = profiled.stderr.slice(quiet.stderr.length).trimEnd().split('\n');
      expect(profiled.stderr.slice(0, quiet.stderr.length)).toBe(quiet.stderr);
      expect(lines.map((line) => line.slice(0, 16).trim())).toEqual(['stage', ...STAGES]);
      expect(filesIn(join(folder, 'profiled'))).toEqual(filesIn(join(folder, 'quiet')));
      expect(quiet.stderr).not.toContain('\r');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('is one of the things that the command names', () => {
    expect(execFileSync(process.execPath, [join(ROOT, 'lib', 'cli', 'main.js'), '--help'], { encoding: 'utf8' })).toContain('--profile says how long each stage took.');
  });
});
