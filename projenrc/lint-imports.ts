import { typescript } from 'projen';

/** The rooms of src in the order of the data; a room imports only rooms before it. */
const ROOMS: readonly (readonly string[])[] = [
  ['object'],
  ['schema', 'cel'],
  ['import'],
  ['fleet'],
  ['bundle'],
  ['reconciler'],
  ['cluster', 'service', 'policy'],
  ['team'],
  ['synth'],
  ['session.ts'],
  ['platform.ts', 'team-app.ts'],
  ['cli'],
];

/** Holds the direction of imports, the absence of cycles and the size of files. */
export function lintImports(project: typescript.TypeScriptProject): void {
  const zones = ROOMS.flatMap((rooms, i) => rooms.map((room) => ({
    target: `./src/${room}`,
    from: [...rooms.filter((other) => other !== room), ...ROOMS.slice(i + 1).flat(), 'index.ts'].map((other) => `./src/${other}`),
    message: `${room} imports only rooms before it: see ARCHITECTURE.md`,
  })));
  project.eslint?.addRules({
    'import/no-restricted-paths': ['error', { zones }],
    'import/no-cycle': ['error', { ignoreExternal: true }],
    'max-lines': ['error', { max: 400 }],
    '@stylistic/max-len': ['error', { code: 180, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
    // Blocks of one statement stand in one line where they are read at a glance.
    '@stylistic/brace-style': ['error', '1tbs', { allowSingleLine: true }],
    '@stylistic/max-statements-per-line': 'off',
  });
  // Programs of examples are loaded anew for each test; a bench measures what loading costs.
  project.eslint?.addOverride({ files: ['test/**', 'bench/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } });
  project.eslint?.addOverride({ files: ['src/**/built-in-list-keys.ts', 'src/**/merged-lists.ts'], rules: { 'max-lines': 'off', '@stylistic/max-len': 'off' } });
}
