import { cdk8s, javascript } from 'projen';
import { lintImports } from './projenrc/lint-imports';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'cdk8s-platform',
  description: 'A hybrid Kubernetes platform as a typed program: clusters, shared services, teams and policies in TypeScript, synthesized to Kustomize bases and overlays that any GitOps reconciler pulls',
  author: 'The cdk8s-platform authors',
  authorAddress: 'authors@cdk8s-platform.dev',
  repositoryUrl: 'https://github.com/cdk8s-platform/cdk8s-platform.git',
  defaultReleaseBranch: 'main',
  license: 'Apache-2.0',
  keywords: ['cdk8s', 'kubernetes', 'gitops', 'kustomize', 'platform', 'flux', 'cluster-api', 'eks'],

  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  sampleCode: false,
  github: false,
  release: false,
  depsUpgrade: false,

  cdk8sVersion: '2.70.106',
  constructsVersion: '10.8.1',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  minNodeVersion: '20.19.0',

  // cdk8s-plus is the user's choice of line: an optional peer, never required by src at run time.
  peerDeps: ['cdk8s-plus-27@^2.9.5'],
  bundledDeps: ['ajv@^8', 'yaml@^2.9.1'],
  devDeps: [
    '@types/node@^20',
    'ajv-formats@^3',
    'cdk8s-cli@^2.207.0',
    'fast-check@^4',
    'fflate@^0.8',
    'json-schema-to-typescript@^16.0.0',
  ],
  bin: { 'cdk8s-platform': 'lib/cli/main.js' },

  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    passWithNoTests: false,
    junitReporting: false,
    // Types are checked once for all tests, by the task `typecheck`.
    jestConfig: {
      collectCoverage: false,
      // Nothing is told by how long a test takes on a busy machine.
      testTimeout: 60_000,
      testPathIgnorePatterns: ['/node_modules/', '/lib/', '/dist/', '/.tools/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tools/', '<rootDir>/tmp/'],
      watchPathIgnorePatterns: ['/node_modules/'],
    },
  },
  docgen: true,
  // The published package stays small: what other languages read is packed.
  compressAssembly: true,
  eslintOptions: { dirs: ['src'], devdirs: ['test', 'examples', 'scripts', 'bench', 'projenrc'], fileExtensions: ['.ts'], ignorePatterns: ['*.js', '*.d.ts', 'node_modules/', 'imports/', 'examples/*/build/', 'bench/build/'] },
  gitignore: ['/.tools/', '/tmp/', '*.tsbuildinfo', '/examples/*/build/', '/bench/build/', '.jsii.gz'],
});

// Maps inside the published files would double them, and what they cost to load.
for (const option of ['inlineSourceMap', 'inlineSources']) { project.tryFindObjectFile('tsconfig.json')?.addOverride(`compilerOptions.${option}`, false); }
project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './imports/*': { types: './imports/*.d.ts', default: './imports/*.js' },
  './package.json': './package.json',
  './.jsii': './.jsii',
  './.warnings.jsii.js': './.warnings.jsii.js',
});
project.package.addField('peerDependenciesMeta', { 'cdk8s-plus-27': { optional: true } });
// The newest release is not complete for every platform, and then a lock file cannot be installed from.
project.package.addField('overrides', { 'unrs-resolver': '1.12.2' });
// The lock file names versions and integrity, never the address of a registry.
project.npmrc.addConfig('omit-lockfile-registry-resolved', 'true');
for (const path of ['/examples/', '/bench/', '/scripts/', '/.tools/', '/.ci/', '/ARCHITECTURE.md', '/CHANGELOG.md', '/.npmrc', '/.gitattributes', '/API.md', '/docs/']) {
  project.addPackageIgnore(path);
}
// All rules in one list are for the page that is made of them, and for tests.
project.addPackageIgnore('/lib/policy/catalogue.*');

const script = (name: string) => `node -r ts-node/register/transpile-only scripts/${name}.ts`;
project.addTask('tools', { description: 'Fetch the pinned kubectl and helm that tests compare with', exec: script('fetch-tools') });
project.compileTask.exec(script('lazy-imports'));
project.addTask('import', { description: 'Make imports/ from the schemas of custom resources and of Kubernetes', exec: script('import'), receiveArgs: true });
const examples = project.addTask('examples', { description: 'Compile the examples as a user would' });
examples.exec(script('link-self'));
const EXAMPLES = ['hybrid-platform', 'sveltos', 'team-repo'];
for (const example of EXAMPLES) { examples.exec(`tsc -p examples/${example}`); }

const synth = project.addTask('synth', { description: 'Synthesize the examples; options are for the first of them', receiveArgs: true });
synth.spawn(project.compileTask);
synth.spawn(examples);
for (const [i, example] of EXAMPLES.entries()) { synth.exec(`node lib/cli/main.js synth build/main.js --directory examples/${example}`, { receiveArgs: i === 0 }); }

const bench = project.addTask('bench', { description: 'Measure synths of generated fleets beside the least that they could take and beside cdk8s alone', receiveArgs: true });
bench.spawn(project.compileTask);
bench.exec(script('link-self'));
bench.exec('tsc -p bench');
bench.exec('node bench/build/main.js', { receiveArgs: true });

const typecheck = project.addTask('typecheck', { description: 'Check the types of tests, which run untyped', exec: 'tsc -p test/tsconfig.json' });
project.testTask.prependSpawn(typecheck);
project.testTask.prependSpawn(examples);
project.testTask.prependSpawn(project.compileTask);
project.testTask.prependExec(script('fetch-tools'));

lintImports(project);
project.synth();
