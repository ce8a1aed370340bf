import { mistakeText } from '../../src/cli/mistake';

describe('what a program threw', () => {
  it.each(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'])('says that there is no such program (%s)', (code) => {
    const error = Object.assign(new Error("Cannot find module '/platform/build/main.js' imported from /somewhere.js"), { code });
    expect(mistakeText(error, '/platform/build/main.js')).toBe('error: there is no program /platform/build/main.js: compile it first, or name its JavaScript file\n');
  });
});
