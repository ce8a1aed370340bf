import { manifestOwner, manifestPaths, manifestText } from '../../../src/synth/write/manifest';
import { indexTree } from '../../../src/synth/write/tree';

const textOf = (...paths: string[]) => manifestText(indexTree(new Map(paths.map((path) => [path, '']))));

describe('manifest', () => {
  it('gives back the paths of any order', () => {
    const paths = ['b/c/d.yaml', 'a.yaml', 'b-c/x', 'b/a', 'b/ü "q"'];
    expect([...manifestPaths(textOf(...paths))].sort()).toEqual([...paths].sort());
    expect(textOf(...[...paths].reverse())).toBe(textOf(...paths));
  });

  it.each(['b/ü "q"', 'b/A', 'b/.x', 'b/a:c'])('says the same of plain paths beside %j', (odd) => {
    const plain = ['a.yaml', 'b/c-1/d.yaml', 'b/c-1/e_2.yaml', 'f/g'];
    const lines = textOf(...plain, odd).split('\n');
    expect(textOf(...plain).split('\n').filter((line) => !lines.includes(line))).toEqual([]);
    expect(textOf(...plain)).toBe(`{\n  "version": 1,\n  "files": ${JSON.stringify({ '.': ['a.yaml'], 'b/c-1': ['d.yaml', 'e_2.yaml'], 'f': ['g'] })
      .replace('{', '{\n    ').replace('}', '\n  }').replaceAll(':', ': ').replaceAll('],', '],\n    ')}\n}\n`);
  });

  it('is a line a folder, so that a new cluster adds lines only', () => {
    const before = textOf('clusters/a/1', 'clusters/c/1').split('\n');
    const after = textOf('clusters/a/1', 'clusters/c/1', 'clusters/b/1', 'clusters/b/2').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual(['    "clusters/b": ["1","2"],']);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  it.each([undefined, "platform 'acme'", 'team "x"'])('says whose tree it is: %j', (owner) => {
    const text = manifestText(indexTree(new Map([['a/1', '']])), owner);
    expect(manifestOwner(text)).toBe(owner);
    expect([...manifestPaths(text)]).toEqual(['a/1']);
  });

  it('of an empty tree is read as no paths', () => {
    expect([...manifestPaths(textOf())]).toEqual([]);
  });

  it('with conflict markers of Git names the paths of both sides', () => {
    const merged = ['{', '  "version": 1,', '  "files": {', '    "a": ["1"],', '<<<<<<< HEAD', '    "b": ["2"],', '    "c": ["3"]', '=======', '    "b": ["4"]',
      '>>>>>>> other', '  }', '}'].join('\n');
    expect([...manifestPaths(merged)]).toEqual(['a/1', 'b/2', 'c/3', 'b/4']);
  });

  it.each([
    ['', 'Unexpected end of JSON input'],
    ['{}', 'Cannot convert undefined or null to object'],
    ['{"files":{"a":"b"}}', 'the entry of the folder "a" is not a list'],
    ['{"files":{"..":["b"]}}', '"../b" is not a path inside the output folder'],
    ['{"files":{"a":["../../b"]}}', '"a/../../b" is not a path inside the output folder'],
  ])('refuses %j', (text, why) => {
    expect(() => manifestPaths(text)).toThrow(
      `.synth.json in the output folder cannot be read (${why}): restore it from Git, or delete it together with the tree that it lists`);
  });
});
