import { TreeBuilder } from '../../../src/synth/layout/tree';

describe('a tree', () => {
  it('reads alike whether its texts are held or made when they are read', () => {
    const held = new TreeBuilder();
    const made = new TreeBuilder();
    const texts = [['a/b', 'one\n'], ['c', 'two\n']];
    for (const [path, text] of texts) { held.add(path, text); made.add(path, () => text); }
    for (const tree of [held.tree, made.tree]) {
      const seen: string[][] = [];
      tree.forEach((text, path) => { seen.push([path, text]); });
      expect([[...tree], [...tree.entries()], seen]).toEqual([texts, texts, texts]);
      expect([[...tree.keys()], [...tree.values()], tree.size]).toEqual([['a/b', 'c'], ['one\n', 'two\n'], 2]);
      expect([tree.get('c'), tree.get('d'), tree.has('c'), tree.has('d')]).toEqual(['two\n', undefined, true, false]);
    }
  });

  it('has one content a path', () => {
    const builder = new TreeBuilder();
    builder.add('a', 'text');
    expect(() => { builder.add('a', () => 'text'); }).toThrow('the layout has two contents for a');
  });
});
