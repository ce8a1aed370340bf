import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { withLazyImports } from '../../scripts/lazy/rewrite';
import { temporaryFolder } from '../support/temporary-folder';

const NONE = () => [];

describe('a compiled file', () => {
  it.each([
    ['where a function is called', 'const a_1 = require("./a");\nfunction f() { return (0, a_1.b)(1); }', 'function f() { return (0, a_1().b)(1); }'],
    ['where something is constructed', 'const a_1 = require("./a");\nconst f = () => new a_1.B(1);', 'const f = () => new (a_1()).B(1);'],
    ['where what is constructed lies deeper', 'const a_1 = require("./a");\nconst f = () => new a_1.b.C();', 'const f = () => new (a_1()).b.C();'],
    ['where it is an argument of a constructor', 'const a_1 = require("./a");\nconst f = () => new F(a_1.B);', 'const f = () => new F(a_1().B);'],
    ['where it is what a class extends', 'const a_1 = require("./a");\nclass B extends a_1.C {\n}', 'class B extends a_1().C {\n}'],
    ['where it hands a name on', 'const a_1 = require("./a");\nObject.defineProperty(exports, "B", { get: function () { return a_1.B; } });', 'Object.defineProperty(exports, ("B"), { get: function () { return a_1().B; } });'],
  ])('loads a module %s', (_, source, expected) => {
    expect(withLazyImports(source, NONE)).toBe(`let a_1$; const a_1 = () => a_1$ ??= require("./a");\n${expected}`);
  });

  it.each([
    ['what was rewritten before', 'let a_1$; const a_1 = () => a_1$ ??= require("./a");\nf(a_1().b);\n'],
    ['a call of require in a function', 'function f() {\n    const a_1 = require("./a");\n    return a_1.b;\n}\n'],
    ['text that reads like a module', 'const b = "a_1.b"; // a_1.b\n'],
    ['a module that is loaded for what it does', 'require("./a");\n'],
  ])('keeps %s', (_, source) => {
    expect(withLazyImports(source, NONE)).toBe(source);
  });

  it('gets as many lines as before, and each name of a star but those that it exports itself', () => {
    const source = 'var __exportStar = (this) || function (m) {\n    for (var p in m) {}\n};\nexports.own = 1;\n__exportStar(require("./a"), exports);\n__exportStar(require("./types"), exports);\nlast();';
    const rewritten = withLazyImports(source, (path) => (path === './a' ? ['own', 'b', 'c'] : []));
    expect(rewritten.split('\n')).toEqual([
      '', '', '',
      'exports.own = 1;',
      'exports.b = exports.c = void 0; let star_1$; const star_1 = () => star_1$ ??= require("./a"); '
        + 'Object.defineProperty(exports, ("b"), { enumerable: true, get: function () { return star_1().b; } }); '
        + 'Object.defineProperty(exports, ("c"), { enumerable: true, get: function () { return star_1().c; } });',
      '',
      'last();',
    ]);
  });
});

describe('a rewritten file', () => {
  let folder: string;
  beforeAll(() => { folder = temporaryFolder('lazy'); });

  it('loads a module once, and not before a name of it is asked for', () => {
    mkdirSync(folder, { recursive: true });
    const loads = join(folder, 'loads.js');
    writeFileSync(loads, 'exports.names = [];\n');
    for (const name of ['a', 'b']) {
      writeFileSync(join(folder, `${name}.js`), `require("./loads").names.push("${name}");\nexports.${name} = "${name}";\nexports.same = {};\n`);
    }
    const source = '__exportStar(require("./a"), exports);\nconst b_1 = require("./b");\nObject.defineProperty(exports, "b", { enumerable: true, get: function () { return b_1.b; } });\n';
    writeFileSync(join(folder, 'index.js'), withLazyImports(source, () => ['a', 'same']));
    /* eslint-disable @typescript-eslint/no-require-imports */
    const index = require(join(folder, 'index.js')) as { a: string; b: string; same: object };
    const { names } = require(loads) as { names: string[] };
    /* eslint-enable @typescript-eslint/no-require-imports */
    expect(names).toEqual([]);
    expect([index.a, index.a, index.same === index.same, [...names]]).toEqual(['a', 'a', true, ['a']]);
    expect([index.b, index.b, names]).toEqual(['b', 'b', ['a', 'b']]);
    expect(Object.keys(index).sort()).toEqual(['a', 'b', 'same']);
  });
});
