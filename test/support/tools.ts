import { existsSync } from 'fs';
import { join } from 'path';

/** The kubectl binaries that `npm run tools` fetched, by the kustomize release inside. */
export const KUBECTLS = { '5.0.1': 'v27', '5.4.2': 'v31', '5.7.1': 'v35' } as const;
export type KustomizeVersion = keyof typeof KUBECTLS;

const FOLDER = join(__dirname, '..', '..', '.tools');

/** Path of the kubectl that holds this kustomize; `CDK8S_PLATFORM_KUBECTL_V27` and so on override it. */
export function kubectl(version: KustomizeVersion): string {
  return process.env[`CDK8S_PLATFORM_KUBECTL_${KUBECTLS[version].toUpperCase()}`] ?? join(FOLDER, KUBECTLS[version], 'kubectl');
}

/** Path of the helm beside that kubectl; `CDK8S_PLATFORM_HELM_V27` and so on override it. */
export function helm(version: KustomizeVersion): string {
  return process.env[`CDK8S_PLATFORM_HELM_${KUBECTLS[version].toUpperCase()}`] ?? join(FOLDER, KUBECTLS[version], 'helm');
}

/** Lines of Node that users run beside the one that runs the tests. */
export const NODES = ['22', '24'] as const;

/** Path of the newest pinned Node of a line; `CDK8S_PLATFORM_NODE_22` and so on override it. */
export function nodeOf(line: string): string {
  return process.env[`CDK8S_PLATFORM_NODE_${line}`] ?? join(FOLDER, `node-${line}`, 'node');
}

/** A test that runs real kubectl binaries. Where they cannot run it is listed by name as left out; in CI that is a failure. */
export function itTools(name: string, run: () => void | Promise<unknown>, timeoutMs?: number): void {
  const missing = (Object.keys(KUBECTLS) as KustomizeVersion[]).filter((version) => !existsSync(kubectl(version)));
  itWith(missing.length === 0 ? undefined : { what: `kubectl with kustomize ${missing.join(', ')}`, variable: 'CDK8S_PLATFORM_KUBECTL_*' }, name, run, timeoutMs);
}

/** A test that runs programs by other lines of Node; left out and failing as those of kubectl. */
export function itNodes(name: string, run: () => void | Promise<unknown>, timeoutMs?: number): void {
  const missing = NODES.filter((line) => !existsSync(nodeOf(line)));
  itWith(missing.length === 0 ? undefined : { what: `Node ${missing.join(', ')}`, variable: 'CDK8S_PLATFORM_NODE_*' }, name, run, timeoutMs);
}

function itWith(missing: { readonly what: string; readonly variable: string } | undefined, name: string, run: () => void | Promise<unknown>, timeoutMs?: number): void {
  if (missing === undefined) {
    it(name, async () => { await run(); }, timeoutMs);
  } else if (process.env.CI) {
    it(name, () => { throw new Error(`no ${missing.what}: run npm run tools`); });
  } else {
    it.todo(`left out, needs ${missing.what} (run npm run tools, or set ${missing.variable}): ${name}`);
  }
}
