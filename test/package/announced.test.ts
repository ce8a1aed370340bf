import { unannounced } from '../../scripts/lazy/announced';

describe('a compiled file without its announcements', () => {
  it.each([
    ['of one name', 'exports.A = void 0;\nclass A {\n}\nexports.A = A;\n', 'class A {\n}\nexports.A = A;\n'],
    ['of many', '"use strict";\nexports.A = exports.B = exports.C = void 0;\nf();\n', '"use strict";\nf();\n'],
    ['before something on their line', 'exports.A = void 0; let a;\n', ' let a;\n'],
    ['at the end', 'f();\nexports.A = void 0;', 'f();\n'],
  ])('loses those %s', (_, source, expected) => {
    expect(unannounced(source)).toBe(expected);
  });

  it.each([
    'exports.A = a;\n',
    'exports.A = exports.B = 1;\n',
    'exports.A = b = void 0;\n',
    'a.exports.A = void 0;\n',
    'function f() { exports.A = void 0; }\n',
    'const text = `\nexports.A = void 0;\n`;\n',
  ])('keeps %j', (source) => {
    expect(unannounced(source)).toBe(source);
  });
});
