import { writeFileSync } from 'fs';
import { join } from 'path';
import { gathered, isStub, throughGathered } from '../../scripts/lazy/gather';
import { temporaryFolder } from '../support/temporary-folder';

const FILES = new Map([
  ['a', '"use strict";\nexports.A = void 0;\nconst b_1 = () => require("./b");\nclass A { get b() { return b_1().B; } }\nexports.A = A;\nglobalThis.evaluated.push("a");\n'],
  ['b', '"use strict";\nconst os_1 = require("os");\nexports.B = os_1.EOL.length;\nglobalThis.evaluated.push("b");\n'],
]);

function written(): string {
  const folder = temporaryFolder('gather');
  for (const [name, source] of gathered(FILES)) { writeFileSync(join(folder, `${name}.js`), source); }
  writeFileSync(join(folder, 'index.js'), throughGathered('const a_1 = require("./a");\nexports.a = a_1;\n', FILES));
  return folder;
}

describe('files that are gathered in one', () => {
  const evaluated: string[] = [];
  beforeEach(() => {
    evaluated.length = 0;
    (globalThis as { evaluated?: string[] }).evaluated = evaluated;
  });
  afterAll(() => { delete (globalThis as { evaluated?: string[] }).evaluated; });

  /* eslint-disable @typescript-eslint/no-require-imports */
  it('give the same by whatever way, and are evaluated once, where they are asked for', () => {
    const folder = written();
    const { A } = require(join(folder, 'a.js'));
    expect(evaluated).toEqual(['a']);
    expect(require(join(folder, 'index.js')).a.A).toBe(A);
    expect(new A().b).toBe(require(join(folder, 'b.js')).B);
    expect(evaluated).toEqual(['a', 'b']);
  });
  /* eslint-enable @typescript-eslint/no-require-imports */

  it('are told from those that are not', () => {
    for (const [name, source] of gathered(FILES)) { expect(isStub(name, source)).toBe(true); }
    for (const [name, source] of FILES) { expect(isStub(name, source)).toBe(false); }
  });

  it('leave other modules of an index as they are', () => {
    expect(throughGathered('require("./a"); require("../a"); require("./c");', FILES)).toBe('require("./gathered").load("./a"); require("../a"); require("./c");');
  });
});
