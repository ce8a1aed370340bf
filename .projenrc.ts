import { cdk8s, javascript } from 'projen';

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
  bundledDeps: ['yaml@^2.9.1'],
  devDeps: [
    '@types/node@^20',
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
    jestConfig: { collectCoverage: false, testPathIgnorePatterns: ['/node_modules/', '/lib/', '/dist/', '/.tools/'] },
  },
  docgen: true,
  gitignore: ['/.tools/', '/tmp/', '*.tsbuildinfo'],
});

project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './package.json': './package.json',
  './.jsii': './.jsii',
  './.warnings.jsii.js': './.warnings.jsii.js',
});
project.package.addField('peerDependenciesMeta', { 'cdk8s-plus-27': { optional: true } });
// The lock file names versions and integrity, never the address of a registry.
project.npmrc.addConfig('omit-lockfile-registry-resolved', 'true');

for (const path of ['/examples/', '/bench/', '/scripts/', '/.tools/', '/.ci/', '/ARCHITECTURE.md', '/.npmrc']) {
  project.addPackageIgnore(path);
}

project.synth();
