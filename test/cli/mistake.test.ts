import { mistakeText } from '../../src/cli/mistake';

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
