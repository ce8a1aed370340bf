import { ChildProcess, spawn } from 'child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'fs';
import { join } from 'path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { dyingDisk, Files, filesIn, inFolder, inFolderAsync, Killed, put, treeOf } from './folder';
import { DISK } from '../../../src/synth/write/disk';
import { PendingWrite, pendingWrite, recover } from '../../../src/synth/write/journal';
import { writeTree } from '../../../src/synth/write/write';

const FOREIGN: Files = { 'deploy/mine': 'mine', 'deploy/old/mine': 'mine', 'deploy/kept/mine': 'mine' };
const A: Files = {
  'same': '=',
  'kept/changed': 'A, rather long',
  'kept/gone': 'A',
  'gone/deep/1': 'A',
  'gone/deep/2': 'A',
  'old/gone': 'A',
  'file-then-folder': 'A',
  'folder-then-file/1': 'A',
  'folder-then-file/sub/2': 'A',
  'swap/one': 'A',
};
const B: Files = {
  'same': '=',
  'kept/changed': 'B, rather long',
  'kept/new': 'B',
  'new/1': 'B',
  'new/deep/2': 'B, rather long',
  'new/deep/3': 'B',
  'file-then-folder/sub/1': 'B',
  'folder-then-file': 'B',
  'swap/two': 'B',
};
const lockOf = (root: string, content: string) => ({ beside: [{ path: join(root, 'platform.lock.json'), content }] });

function writeA(root: string): void {
  put(root, FOREIGN);
  writeTree(join(root, 'deploy'), treeOf(A), lockOf(root, 'lock A'));
}

/** What is on disk with tree A and with tree B. */
const [STATE_A, STATE_B] = inFolder((root) => {
  writeA(root);
  const a = filesIn(root);
  writeTree(join(root, 'deploy'), treeOf(B), lockOf(root, 'lock B'));
  return [a, filesIn(root)];
});

/** Writes B over A, or into nothing, with a disk that dies; returns whether it did. */
function dieWriting(root: string, n: number, moment: 'before' | 'within'): boolean {
  try {
    writeTree(join(root, 'deploy'), treeOf(B), { ...lockOf(root, 'lock B'), disk: dyingDisk(n, moment) });
    return false;
  } catch (error) {
    if (!(error instanceof Killed)) { throw error; }
    return true;
  }
}

/** Files in their place, what is pending aside, that are neither as with tree A nor as with tree B. */
function tornFiles(root: string): readonly string[] {
  return Object.entries(filesIn(root))
    .filter(([path]) => !path.endsWith('/') && !path.includes('.synth.pending'))
    .filter(([path, content]) => content !== STATE_A[path] && content !== STATE_B[path])
    .map(([path]) => path);
}

describe.each(['before', 'within'] as const)('killed %s a change of the disk', (moment) => {
  it('recovers to exactly the one tree or the other, from every point', () => {
    const outcomes: string[] = [];
    for (let n = 0; ; n++) {
      const died = inFolder((root) => {
        writeA(root);
        const dead = dieWriting(root, n, moment);
        const pending = pendingWrite(join(root, 'deploy'));
        expect(tornFiles(root)).toEqual([]);
        expect(recover(join(root, 'deploy'))).toBe(pending);
        expect(pendingWrite(join(root, 'deploy'))).toBeUndefined();
        const state = filesIn(root);
        const outcome = JSON.stringify(state) === JSON.stringify(STATE_B) ? 'B' : 'A';
        expect(state).toEqual(outcome === 'A' ? STATE_A : STATE_B);
        expect([pending, outcome]).not.toEqual(['complete', 'A']);
        outcomes.push(outcome);
        return dead;
      });
      if (!died) { break; }
    }
    // All as before up to the moment that decides, all as wanted from then on.
    expect(outcomes.join('')).toMatch(/^A{10,}B{10,}$/);
  });

  it('the next synth writes exactly its tree, from every point', () => {
    for (let n = 0, died = true; died; n++) {
      died = inFolder((root) => {
        writeA(root);
        const dead = dieWriting(root, n, moment);
        expect(writeTree(join(root, 'deploy'), treeOf(B), lockOf(root, 'lock B')).conflicts).toEqual([]);
        expect(filesIn(root)).toEqual(STATE_B);
        return dead;
      });
    }
  });

  it('a first synth leaves nothing or all, from every point', () => {
    for (let n = 0, died = true; died; n++) {
      died = inFolder((root) => {
        put(root, FOREIGN);
        const dead = dieWriting(root, n, moment);
        recover(join(root, 'deploy'));
        expect([FOREIGN, STATE_B]).toContainEqual(filesIn(root));
        writeTree(join(root, 'deploy'), treeOf(B), lockOf(root, 'lock B'));
        expect(filesIn(root)).toEqual(STATE_B);
        return dead;
      });
    }
  });

  it('killed again while it recovers, from every point of every point', () => {
    for (let n = 0, died = true; died; n += 2) {
      died = inFolder((root) => {
        writeA(join(root, 'killed'));
        const dead = dieWriting(join(root, 'killed'), n, moment);
        for (let m = 0, diedAgain = true; diedAgain; m++) {
          const copy = join(root, `copy-${m}`);
          cpSync(join(root, 'killed'), copy, { recursive: true });
          diedAgain = dieRecovering(copy, m, moment);
          recover(join(copy, 'deploy'));
          expect([STATE_A, STATE_B]).toContainEqual(filesIn(copy));
        }
        return dead;
      });
    }
  }, 60_000);
});

function dieRecovering(root: string, m: number, moment: 'before' | 'within'): boolean {
  try {
    recover(join(root, 'deploy'), dyingDisk(m, moment));
    return false;
  } catch (error) {
    if (!(error instanceof Killed)) { throw error; }
    return true;
  }
}

describe('recovering', () => {
  /** Killed right after the journal was put in place. */
  function killedHalfway(root: string): void {
    for (let n = 0; pendingWrite(join(root, 'deploy')) !== 'complete'; n++) { dieWriting(root, n, 'before'); }
  }

  it('refuses where somebody has put a file since at a path that was free, and goes on once it is moved', () => inFolder((root) => {
    writeA(root);
    killedHalfway(root);
    put(root, { 'deploy/new': 'mine' });
    const next = () => writeTree(join(root, 'deploy'), treeOf(B));
    expect(next).toThrow(/deploy\/new has appeared since and is not of synth: move it away and synth again$/);
    expect(filesIn(root)['deploy/new']).toBe('mine');
    renameSync(join(root, 'deploy/new'), join(root, 'moved'));
    expect(next().written).toEqual([]);
    expect(filesIn(root)).toEqual({ ...STATE_B, moved: 'mine' });
  }));

  it('takes a failure of the disk before the journal back at once', () => inFolder((root) => {
    writeA(root);
    let free = 4;
    const write = (path: string, content: string) => {
      if (free-- === 0) { throw new Error('no space left on device'); }
      DISK.write(path, content);
    };
    expect(() => writeTree(join(root, 'deploy'), treeOf(B), { disk: { ...DISK, write } })).toThrow('no space left on device');
    expect(filesIn(root)).toEqual(STATE_A);
  }));
});

/** The modules as plain JavaScript, so that a child needs no compiler and starts at once. */
function transpiled(folder: string): string {
  const source = join(__dirname, '../../../src/synth/write');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(source)) {
    const { outputText } = transpileModule(readFileSync(join(source, name), 'utf8'), {
      compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
    });
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  return folder;
}

/** Two trees of 150 files that share a third. */
function bigTree(letter: string): Files {
  const files: Record<string, string> = {};
  for (let i = 0; i < 150; i++) {
    const own = i % 3 === 0 ? '' : i % 3 === 1 ? letter : '-';
    files[`folder-${i % 20}${own === letter ? own : ''}/sub-${i % 7}/file-${i}`] = `${i} ${own === '' ? 'both' : letter}\n`.repeat(40);
  }
  return files;
}

const CHILD = `
  const [modules, root, a, b] = process.argv.slice(1);
  const { writeTree } = require(modules + '/write.js');
  const { readFileSync } = require('fs');
  const trees = [b, a].map((path) => [path, new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8'))))]);
  process.stdout.write('ready');
  for (let i = 0; ; i++) {
    const [path, tree] = trees[i % 2];
    writeTree(root + '/deploy', tree, { beside: [{ path: root + '/lock', content: path }] });
  }`;

function killed(child: ChildProcess, milliseconds: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (_, signal) => resolve(signal));
    child.stdout!.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
  });
}

it('a process that is killed at random moments leaves what recovers to exactly one of its trees', async () => {
  await inFolderAsync(async (root) => {
    const [a, b] = [join(root, 'a.json'), join(root, 'b.json')];
    const trees = { [a]: bigTree('a'), [b]: bigTree('b') };
    put(root, { 'a.json': JSON.stringify(trees[a]), 'b.json': JSON.stringify(trees[b]), 'work/deploy/mine': 'mine', 'work/deploy/folder-1/mine': 'mine' });
    const work = join(root, 'work');
    const modules = transpiled(join(root, 'modules'));
    const left = new Set<PendingWrite | undefined>();
    // Between 1 and 512 milliseconds, so that slow machines and fast ones are hit in all stages; until kills have hit the middle of writing both
    // before the journal and after it.
    for (let round = 0; round < 30 || (round < 300 && left.size < 3); round++) {
      const child = spawn(process.execPath, ['-e', CHILD, modules, work, a, b], { stdio: ['ignore', 'pipe', 'inherit'] });
      expect(await killed(child, 2 ** (Math.random() * 9))).toBe('SIGKILL');
      left.add(recover(join(work, 'deploy')));
      const { ['deploy/.synth.json']: manifest, lock, ['deploy/mine']: mine, ['deploy/folder-1/mine']: other, ...files } = filesIn(work);
      expect([mine, other, manifest === undefined]).toEqual(['mine', 'mine', lock === undefined]);
      const expected = Object.entries(lock === undefined ? {} : trees[lock]).map(([path, content]) => [`deploy/${path}`, content]);
      expect(files).toEqual(Object.fromEntries(expected));
    }
    expect(left).toEqual(new Set(['roll back', 'complete', undefined]));
  });
}, 300_000);
