import { execFileSync } from 'child_process';
import { writeFileSync } from 'fs';
import { join, relative } from 'path';
import { pathToFileURL } from 'url';
import { ApiObject, App } from 'cdk8s';
import { mistakeText } from '../../src/cli/mistake';
import { temporaryFolder } from '../support/temporary-folder';

describe('what a program threw', () => {
  it.each(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'])('says that there is no such program (%s)', (code) => {
    const error = Object.assign(new Error("Cannot find module '/platform/build/main.js' imported from /somewhere.js"), { code });
    expect(mistakeText(error, '/platform/build/main.js')).toBe('error: there is no program /platform/build/main.js: compile it first, or name its JavaScript file\n');
  });

  it('says that TypeScript is compiled first', () => {
    const error = Object.assign(new TypeError('Unknown file extension ".ts" for /platform/main.ts'), { code: 'ERR_UNKNOWN_FILE_EXTENSION' });
    expect(mistakeText(error, '/platform/main.ts')).toBe('error: /platform/main.ts is TypeScript: compile it with tsc, and name the JavaScript file that it makes\n');
  });
});

describe('what cdk8s throws', () => {
  it('of an object in no chart says which scope it takes', () => {
    let thrown: unknown;
    try { new ApiObject(new App(), 'config', { apiVersion: 'v1', kind: 'ConfigMap' }); } catch (error) { thrown = error; }

    expect(mistakeText(thrown, '/platform/main.js').split('\n')[0])
      .toBe('error: cannot find a parent chart (directly or indirectly): give it a scope that is a SharedService, a Team or another bundle');
  });
});

describe('the place of a mistake', () => {
  it.each([
    ['does not parse', 'main.cjs', 'const a = 1;\nconst b = ;\n', "error: Unexpected token ';'\n    at FOLDER/main.cjs:2:1\n"],
    ['does not parse, as a module', 'main.mjs', 'const a = 1;\nconst b = ;\n', "error: Unexpected token ';'\n    node FOLDER/main.mjs says where\n"],
    ['imports what is not there', 'main.mjs', "\nimport { x } from 'node:fs';\n", "error: The requested module 'node:fs' does not provide an export named 'x'\n    at FOLDER/main.mjs:2:1\n"],
  ])('is the line of what %s', (_, name, text, expected) => {
    const folder = temporaryFolder('mistake');
    const program = join(folder, name);
    writeFileSync(program, text);
    const script = 'import(process.argv[1]).catch((error) => console.log(JSON.stringify([error.message, error.stack])))';
    const [message, stack] = JSON.parse(execFileSync(process.execPath, ['-e', script, pathToFileURL(program).href], { encoding: 'utf8' })) as [string, string];

    expect(mistakeText(Object.assign(new SyntaxError(message), { stack }), program).replace(relative(process.cwd(), folder), 'FOLDER')).toBe(expected);
  });

  // The text `thrown` in the third line of main.js stands at line 41, column 5 of program.ts.
  const map = (source: object = {}) => JSON.stringify({ version: 3, sources: ['src/program.ts'], names: [], mappings: ';;AAwCI', ...source });
  const inline = (text: string) => `data:application/json;charset=utf-8;base64,${Buffer.from(text).toString('base64')}`;

  it.each<[string, { readonly [file: string]: string }, string]>([
    ['is that of the source, by the map beside', { 'main.js': '//# sourceMappingURL=main.js.map\n', 'main.js.map': map() }, 'src/program.ts:41:5'],
    ['is that of the source, by the map in the file', { 'main.js': `//# sourceMappingURL=${inline(map())}` }, 'src/program.ts:41:5'],
    ['is that of the source below the root that the map names', { 'main.js': `//# sourceMappingURL=${inline(map({ sourceRoot: 'root/' }))}` }, 'root/src/program.ts:41:5'],
    ['is that of the program where there is no map', { 'main.js': 'thrown\n' }, 'main.js:3:1'],
    ['is that of the program where the map is gone', { 'main.js': '//# sourceMappingURL=main.js.map\n' }, 'main.js:3:1'],
    ['is that of the program where the map is none', { 'main.js': '//# sourceMappingURL=main.js.map\n', 'main.js.map': 'x' }, 'main.js:3:1'],
    ['is that of the program where the map is empty', { 'main.js': `//# sourceMappingURL=${inline(map({ mappings: '' }))}` }, 'main.js:3:1'],
  ])('%s', (_, files, place) => {
    const folder = temporaryFolder('mistake in a folder (1)');
    for (const [name, text] of Object.entries(files)) { writeFileSync(join(folder, name), text); }
    const program = join(folder, 'main.js');
    for (const frame of [`at ${program}:3:1`, `at new Fleet (${program}:3:1)`, `at async ${pathToFileURL(program).href}:3:1`, `at async fleet (${pathToFileURL(program).href}:3:1)`]) {
      const error = Object.assign(new Error('no'), { stack: `Error: no\n    at of (node:fs:1:2)\n    at of (/x/node_modules/y/z.js:1:2)\n    at eval (eval at of (/x/y.js:1:2), <anonymous>:1:1)\n    ${frame}` });
      expect(mistakeText(error, program)).toBe(`error: no\n    at ${relative(process.cwd(), folder)}/${place}\n`);
    }
  });
});
