import { mkdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { gathered, holdersOf, isGathered } from '../../scripts/lazy/gather';
import { temporaryFolder } from '../support/temporary-folder';

const FILES = new Map([
  ['index', '"use strict";\nexports.a = require("./room/a");\nexports.room = () => require("./room");\n'],
  ['room/a', '"use strict";\nexports.A = void 0;\nconst b_1 = () => require("./deep/b");\nclass A { get b() { return b_1().B; } }\nexports.A = A;\nglobalThis.evaluated.push("a");\n'],
  ['room/deep/b', '"use strict";\nconst os_1 = require("os");\nexports.B = os_1.EOL.length + require(\'../single\').one + require("../../../beside").two + require("../deep").three;\nglobalThis.evaluated.push("b");\n'],
  ['room/deep', 'exports.three = 3;\n'],
  ['room/index', '"use strict";\nexports.whole = true;\n'],
  ['room/single', '"use strict";\nexports.one = 1;\n'],
]);
const HOLDERS = new Map([
  ...holdersOf(['index', 'room/a', 'room/index'], ['room'], 'gathered'),
  ...holdersOf(['room/deep/b'], ['room'], 'gathered-whole'),
]);

function written(): string {
  const folder = temporaryFolder('gather');
  writeFileSync(join(folder, 'beside.js'), 'exports.two = 2;\n');
  for (const [path, source] of gathered(FILES, HOLDERS)) {
    mkdirSync(dirname(join(folder, 'lib', path)), { recursive: true });
    writeFileSync(join(folder, 'lib', `${path}.js`), source);
  }
  return join(folder, 'lib');
}

describe('files that are gathered in one', () => {
  const evaluated: string[] = [];
  beforeEach(() => {
    evaluated.length = 0;
    (globalThis as { evaluated?: string[] }).evaluated = evaluated;
  });
  afterAll(() => { delete (globalThis as { evaluated?: string[] }).evaluated; });

  it('stand in the innermost folder that is named, and those in none by themselves', () => {
    expect([...holdersOf(['index', 'room/a', 'room/deep/b', 'room/deep/er/c', 'other/d'], ['room', 'room/deep'], 'gathered')])
      .toEqual([['room/a', 'room/gathered'], ['room/deep/b', 'room/deep/gathered'], ['room/deep/er/c', 'room/deep/gathered']]);
  });

  /* eslint-disable @typescript-eslint/no-require-imports */
  it('are evaluated once, where they are asked for', () => {
    const lib = written();
    const { A } = require(join(lib, 'index.js')).a;
    expect(evaluated).toEqual(['a']);
    expect(require(join(lib, 'room', 'gathered.js')).load('room/a').A).toBe(A);
    expect(require(join(lib, 'index.js')).room()).toEqual({ whole: true });
    expect(new A().b).toBe(7);
    expect(new A().b).toBe(7);
    expect(require(join(lib, 'room', 'gathered-whole.js')).load('room/deep/b').B).toBe(7);
    expect(evaluated).toEqual(['a', 'b']);
  });
  /* eslint-enable @typescript-eslint/no-require-imports */

  it('are asked directly by the others', () => {
    expect(gathered(FILES, HOLDERS).get('index')).toBe('"use strict";\nexports.a = require("./room/gathered").load("room/a");\nexports.room = () => require("./room/gathered").load("room/index");\n');
  });

  it('are told from those that are not, also where an earlier run left the one behind', () => {
    const after = gathered(FILES, HOLDERS);
    expect(isGathered(after)).toBe(true);
    expect(isGathered(FILES)).toBe(false);
    const [one, whole] = (['room/gathered', 'room/gathered-whole'] as const).map((path) => [path, after.get(path)!] as const);
    expect(isGathered(new Map([...FILES, one, whole]))).toBe(false);
    expect([...after.keys()]).toEqual(['index', 'room/deep', 'room/single', 'room/gathered', 'room/gathered-whole']);
  });
});
