import { mkdirSync, readFileSync, statSync, symlinkSync, unlinkSync } from 'fs';
import { join } from 'path';
import * as fc from 'fast-check';
import { Files, filesIn, inFolder, put, treeOf } from './folder';
import { DISK } from '../../../src/synth/write/disk';
import { compareTree, writeTree } from '../../../src/synth/write/write';

function withoutManifest(files: Files): Files {
  const { ['.synth.json']: _, ...rest } = files;
  return rest;
}

describe('writeTree', () => {
  it('writes a tree into a folder that is not there', () => inFolder((folder) => {
    const report = writeTree(`${folder}/a/deploy`, treeOf({ 'z.yaml': '1', 'services/x/base/a.yaml': 'ä😀\n', 'services/x/b.yaml': '' }));
    expect(report).toEqual({ written: ['services/x/b.yaml', 'services/x/base/a.yaml', 'z.yaml'], unchanged: [], removed: [], conflicts: [] });
    expect(filesIn(folder)).toEqual({
      'a/deploy/.synth.json': [
        '{', '  "version": 1,', '  "files": {', '    ".": ["z.yaml"],', '    "services/x": ["b.yaml"],', '    "services/x/base": ["a.yaml"]', '  }', '}', '',
      ].join('\n'),
      'a/deploy/services/x/b.yaml': '',
      'a/deploy/services/x/base/a.yaml': 'ä😀\n',
      'a/deploy/z.yaml': '1',
    });
  }));

  it('touches nothing the second time', () => inFolder((folder) => {
    const tree = treeOf({ 'a/b': '1', 'c': '2' });
    writeTree(folder, tree);
    const changed = () => { throw new Error('changed'); };
    const changes = { write: changed, rename: changed, makeFolder: changed, removeFile: changed, removeAll: changed, removeEmptyFolder: changed };
    const disk = { ...DISK, ...changes, list: changed };
    expect(writeTree(folder, tree, { disk })).toEqual({ written: [], unchanged: ['a/b', 'c'], removed: [], conflicts: [] });
  }));

  it('writes what changed, removes what it wrote before and the folders that this empties', () => inFolder((folder) => {
    writeTree(folder, treeOf({ 'a/b/c/1': 'x', 'a/b/2': 'x', 'a/3': 'x', 'd/4': 'x', 'd/5': 'x' }));
    const kept = statSync(join(folder, 'd/4')).ino;
    const report = writeTree(folder, treeOf({ 'a/3': 'y', 'd/4': 'x', 'd/e/6': 'z', 'd/7': 'z' }));
    expect(report).toEqual({ written: ['a/3', 'd/7', 'd/e/6'], unchanged: ['d/4'], removed: ['a/b/2', 'a/b/c/1', 'd/5'], conflicts: [] });
    expect(withoutManifest(filesIn(folder))).toEqual({ 'a/3': 'y', 'd/4': 'x', 'd/e/6': 'z', 'd/7': 'z' });
    expect(statSync(join(folder, 'd/4')).ino).toBe(kept);
  }));

  it('writes an owned file again that somebody changed or removed', () => inFolder((folder) => {
    const tree = treeOf({ 'a/1': 'x', 'a/2': 'x', 'b/3': 'x' });
    writeTree(folder, tree);
    put(folder, { 'a/1': 'by hand' });
    unlinkSync(join(folder, 'b/3'));
    expect(writeTree(folder, tree).written).toEqual(['a/1', 'b/3']);
    expect(withoutManifest(filesIn(folder))).toEqual({ 'a/1': 'x', 'a/2': 'x', 'b/3': 'x' });
  }));

  it.each<[string, Files, Files]>([
    ['a file becomes a folder', { x: '1' }, { 'x/y/z': '2' }],
    ['a folder becomes a file', { 'x/y/z': '1', 'x/w': '1' }, { x: '2' }],
    ['the only file of a folder is another one', { 'x/y': '1' }, { 'x/z': '1' }],
    ['nothing is left', { 'x/y': '1', 'z': '2' }, {}],
  ])('goes from one tree to another where %s', (_, before, after) => inFolder((folder) => {
    writeTree(folder, treeOf(before));
    expect(writeTree(folder, treeOf(after)).conflicts).toEqual([]);
    expect(withoutManifest(filesIn(folder))).toEqual(after);
  }));

  it('keeps files that it did not write, and the folders that they lie in', () => inFolder((folder) => {
    put(folder, { 'README.md': 'mine', 'a/notes': 'mine' });
    mkdirSync(join(folder, 'a/empty'));
    writeTree(folder, treeOf({ 'a/1': 'x', 'a/b/2': 'x' }));
    put(folder, { 'a/b/mine': 'mine' });
    writeTree(folder, treeOf({}));
    expect(withoutManifest(filesIn(folder))).toEqual({ 'README.md': 'mine', 'a/notes': 'mine', 'a/b/mine': 'mine', 'a/empty/': '' });
  }));

  it('takes over a file that holds the same already', () => inFolder((folder) => {
    put(folder, { 'a/1': 'x' });
    expect(writeTree(folder, treeOf({ 'a/1': 'x' }))).toEqual({ written: [], unchanged: ['a/1'], removed: [], conflicts: [] });
    expect(writeTree(folder, treeOf({})).removed).toEqual(['a/1']);
  }));

  it('tells bytes that are no UTF-8 from the character that replaces them', () => inFolder((folder) => {
    writeTree(folder, treeOf({ a: '\ufffd' }));
    DISK.write(join(folder, 'a'), Buffer.from([0xff]) as unknown as string);
    expect(writeTree(folder, treeOf({ a: '\ufffd' })).written).toEqual(['a']);
  }));

  it('writes files beside the folder in the same step and does not own them', () => inFolder((folder) => {
    const lock = { path: join(folder, 'platform.lock.json'), content: 'v1' };
    writeTree(`${folder}/deploy`, treeOf({ a: '1' }), { beside: [lock] });
    expect(Object.keys(filesIn(folder))).toEqual(['deploy/.synth.json', 'deploy/a', 'platform.lock.json']);
    writeTree(`${folder}/deploy`, treeOf({ a: '1' }), { beside: [{ ...lock, content: 'v2' }] });
    expect(readFileSync(lock.path, 'utf8')).toBe('v2');
    writeTree(`${folder}/deploy`, treeOf({ a: '1' }));
    expect(readFileSync(lock.path, 'utf8')).toBe('v2');
  }));
});

describe('conflicts', () => {
  it.each<[string, (folder: string) => void, Files, string, RegExp]>([
    ['a file with other content', (folder) => put(folder, { 'a/1': 'mine' }), { 'a/1': 'x', 'b': '1' }, 'a/1', /^a file that synth did not write stands here/],
    ['a file where a folder must be', (folder) => put(folder, { a: 'mine' }), { 'a/1': 'x', 'a/2/3': 'x' }, 'a', /^a file .* where a folder is to be written/],
    ['a folder where a file must be', (folder) => put(folder, { 'a/b/mine': 'x' }), { a: 'x' }, 'a', /^a folder with files that synth did not write/],
    ['an empty folder where a file must be', (folder) => mkdirSync(join(folder, 'a')), { a: 'x' }, 'a', /^a folder/],
    ['a link to a file', (folder) => symlinkSync('/etc/hosts', join(folder, 'a')), { a: 'x' }, 'a', /^a symbolic link stands here/],
    ['a link to a folder', (folder) => symlinkSync('..', join(folder, 'a')), { 'a/b/c': 'x' }, 'a', /^a symbolic link stands where a folder/],
    ['a folder named like the manifest', (folder) => mkdirSync(join(folder, '.synth.json')), { a: 'x' }, '/.synth.json', /^something that is not a plain file/],
  ])('refuses %s and writes nothing', (_, before, tree, path, reason) => inFolder((folder) => {
    before(folder);
    const state = filesIn(folder);
    const report = writeTree(folder, treeOf(tree));
    expect(report.conflicts.map((conflict) => conflict.path.replace(folder, ''))).toEqual([path]);
    expect(report.conflicts[0].reason).toMatch(reason);
    expect(report.written).toEqual([]);
    expect(filesIn(folder)).toEqual(state);
  }));

  it.each([['../a'], ['/a'], ['a//b'], ['a/./b'], ['a/..'], ['.'], [''], ['a/'], ['a\\b'], ['a\0b'], ['.synth.json'], ['.synth.pending/1']])(
    'refuses the path %j', (path) => inFolder((folder) => {
      const report = writeTree(folder, treeOf({ [path]: 'x', ok: 'y' }));
      expect(report.conflicts.map((conflict) => conflict.path)).toEqual([path]);
      expect(filesIn(folder)).toEqual({});
    }));

  it('refuses paths that are one file on some machines, and a file that is a folder too', () => inFolder((folder) => {
    expect(writeTree(folder, treeOf({ 'a/B': '', 'a/b': '', 'c': '', 'c/d': '' })).conflicts).toEqual([
      { path: 'a/b', reason: 'differs from a/B only in case, and is the same file on some machines: rename one of them' },
      { path: 'c', reason: 'the tree has both a file and a folder of this path: rename one of them' },
    ]);
  }));

  it('lists all of them, sorted', () => inFolder((folder) => {
    put(folder, { 'z/1': 'mine', 'a': 'mine' });
    expect(writeTree(folder, treeOf({ 'z/1': 'x', 'a': 'x', 'b': 'x' })).conflicts.map(({ path }) => path)).toEqual(['a', 'z/1']);
  }));

  it.each([
    ['another file with the same text', '../mine'],
    ['itself', 'b'],
    ['nothing', 'nowhere'],
  ])('refuses a link to %s in the place of a file that it wrote', (_, target) => inFolder((folder) => {
    put(folder, { mine: 'x\ufffd' });
    const tree = treeOf({ 'a/b': 'x\ufffd', 'a/c': 'y' });
    writeTree(folder, tree);
    unlinkSync(join(folder, 'a/b'));
    symlinkSync(target, join(folder, 'a/b'));
    expect(writeTree(folder, tree)).toEqual({
      written: [],
      unchanged: [],
      removed: [],
      conflicts: [{ path: 'a/b', reason: 'a symbolic link stands here, and synth writes through none: replace it with the file or remove it' }],
    });
    expect(filesIn(folder)).toMatchObject({ 'a/b': 'not a file', 'a/c': 'y', 'mine': 'x\ufffd' });
  }));

  it.each<[string, Files, string]>([
    ['a folder', { 'a/b/c': 'x' }, 'a'],
    ['the list of what it wrote', { b: 'x' }, '.synth.json'],
  ])('refuses a link to itself in the place of %s', (_, files, path) => inFolder((folder) => {
    symlinkSync(path, join(folder, path));
    expect(writeTree(folder, treeOf(files)).conflicts.map((conflict) => conflict.path.replace(`${folder}/`, ''))).toEqual([path]);
  }));

  it('removes nothing through a link that has taken the place of an owned folder', () => inFolder((folder) => {
    put(folder, { 'elsewhere/1': 'mine' });
    writeTree(`${folder}/deploy`, treeOf({ 'a/1': 'x', 'b': 'x' }));
    unlinkSync(join(folder, 'deploy/a/1'));
    DISK.removeAll(join(folder, 'deploy/a'));
    symlinkSync('../elsewhere', join(folder, 'deploy/a'));
    expect(writeTree(`${folder}/deploy`, treeOf({ b: 'x' }))).toEqual({ written: [], unchanged: ['b'], removed: [], conflicts: [] });
    expect(filesIn(folder)['elsewhere/1']).toBe('mine');
  }));
});

describe('compareTree', () => {
  it('says what would be done and does nothing', () => inFolder((folder) => {
    writeTree(folder, treeOf({ 'a/1': 'x', 'a/2': 'x' }));
    const state = filesIn(folder);
    expect(compareTree(folder, treeOf({ 'a/1': 'y', 'a/3': 'x' }))).toEqual({ written: ['a/1', 'a/3'], unchanged: [], removed: ['a/2'], conflicts: [] });
    expect(filesIn(folder)).toEqual(state);
  }));
});

describe('law', () => {
  const segment = fc.constantFrom('a', 'b', 'c', 'd.yaml');
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
  const files = fc.dictionary(path, fc.constantFrom('', '1', '2'), { maxKeys: 8, noNullPrototype: true }).map((all) => {
    const paths = Object.keys(all);
    return Object.fromEntries(Object.entries(all).filter(([one]) => !paths.some((other) => one.startsWith(`${other}/`))));
  });

  it('any tree after any other is exactly on disk, foreign files are as they were, or nothing changed', () => {
    fc.assert(fc.property(files, files, files, (before, after, foreign) => inFolder((folder) => {
      writeTree(folder, treeOf(before));
      const mine = Object.entries(foreign).filter(([one]) => !Object.keys(before).some((other) => other === one || `${other}/`.startsWith(`${one}/`) || one.startsWith(`${other}/`)));
      put(folder, Object.fromEntries(mine));
      const state = filesIn(folder);
      const { conflicts, written, removed } = writeTree(folder, treeOf(after));
      const expected = { ...Object.fromEntries(mine), ...after };
      expect(withoutManifest(filesIn(folder))).toEqual(conflicts.length > 0 ? withoutManifest(state) : expected);
      const differing = mine.filter(([one, content]) => Object.keys(after).some((other) =>
        (other === one && after[other] !== content) || other.startsWith(`${one}/`) || one.startsWith(`${other}/`)));
      expect(conflicts.length > 0).toBe(differing.length > 0);
      if (conflicts.length === 0) {
        expect(written).toEqual(Object.keys(after).filter((one) => after[one] !== state[one]).sort());
        expect(removed).toEqual(Object.keys(before).filter((one) => !(one in after)).sort());
      }
    })), { numRuns: 300 });
  });
});
