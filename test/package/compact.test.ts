import { compact, compactDeclarations } from '../../scripts/lazy/compact';
import { unreachable } from '../../scripts/lazy/declarations';

describe('a compiled file made compact', () => {
  it('has no comments, and no indentation', () => {
    const source = '/** What it does. */\nfunction f() {\n    // why\n    if (a) {\n        return 1;\n    }\n}\n';
    expect(compact(source)).toBe('function f() {\nif (a) {\nreturn 1;\n}\n}\n');
  });

  it('keeps the lines of texts as they are written', () => {
    const source = 'const a = `one\n    two ${f({\n    b: `three\n        four`,\n})} five\n    six`;\nfunction f() {\n    return `\n    `;\n}\n';
    const compacted = compact(source);
    const given = 'const f = ({ b }) => b;';
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    expect(new Function(`${given}${compacted.replace(/^function[^]*/m, '')} return a;`)()).toBe('one\n    two three\n        four five\n    six');
    expect(compacted).toContain('\nreturn `\n    `;\n');
  });

  it('stays as it is', () => {
    const once = compact('class A {\n    b() {\n        return `\n        c`;\n    }\n}\n');
    expect(compact(once)).toBe(once);
  });
});

describe('declarations', () => {
  const source = '/**\n * What it is:\n *     an example\n */\nexport declare class A {\n    /**\n     * Whose:\n     *     another\n     */\n    b: {\n        c: 1;\n    };\n}\n';
  const compacted = '/**\n * What it is:\n *     an example\n */\nexport declare class A {\n /**\n  * Whose:\n  *     another\n  */\n b: {\n  c: 1;\n };\n}\n';

  it.each([['as the compiler writes them', source], ['that are so', compacted]])('have a space for each level and keep their comments: %s', (_, given) => {
    expect(compactDeclarations(given)).toBe(compacted);
  });

  it('say of what is internal only that it is', () => {
    const internal = 'export declare class A {\n    /** Whose. */\n    a: 1;\n    /**\n     * How it is kept.\n     *\n     * @internal\n     */\n    _b: 1;\n    /** @internal */\n    _c: 1;\n}\n/** What it does. */\nexport declare function f(): A;\n';
    const once = 'export declare class A {\n /** Whose. */\n a: 1;\n /** @internal */\n _b: 1;\n /** @internal */\n _c: 1;\n}\nexport declare function f(): A;\n';
    expect([compactDeclarations(internal), compactDeclarations(once)]).toEqual([once, once]);
  });

  const files = new Map([
    ['lib/index.d.ts', "export * from './fleet';\nexport { A } from './a';\n"],
    ['lib/fleet/index.d.ts', "export * from './cluster';\n"],
    ['lib/fleet/cluster.d.ts', "import type { Way } from '../way';\nexport declare class Cluster { way: Way; as(): import('../inline').Inline; }\n"],
    ['lib/a.d.ts', ''],
    ['lib/way.d.ts', ''],
    ['lib/inline.d.ts', "import { Construct } from 'constructs';\n"],
    ['lib/internal.d.ts', "import { Only } from './only';\n"],
    ['lib/only.d.ts', "import { A } from './a';\n"],
    ['imports/core.d.ts', "import { B } from '../lib/b';\n"],
    ['lib/b.d.ts', ''],
  ]);

  it('are unreachable where only what is internal names them', () => {
    expect(unreachable(files, ['lib/index.d.ts', 'imports/core.d.ts'])).toEqual(['lib/internal.d.ts', 'lib/only.d.ts']);
  });

  it('are all unreachable from nowhere', () => {
    expect(unreachable(files, [])).toEqual([...files.keys()].sort());
  });
});
