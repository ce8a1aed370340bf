import { Helm } from './helm-tool';
import { onPath, ProgramResult, runProgram } from './program';

/** A real kustomize, alone or inside kubectl. */
export interface KustomizeTool {
  /** `kustomize` or `kubectl`. */
  readonly name: string;
  /** Release of the kustomize in it, such as `v5.7.1`. */
  readonly version: string;
  /** What it prints for a folder, or why it does not; charts in it are rendered by the helm that is given. */
  build(folder: string, helm?: Helm): ProgramResult;
}

/** Finds the tool when it is first needed; a text says why there is none. */
export type FindKustomizeTool = () => KustomizeTool | string;

/** The variables that name a tool, before those found on the path. */
const NAMED = [['kustomize', 'CDK8S_PLATFORM_KUSTOMIZE'], ['kubectl', 'CDK8S_PLATFORM_KUBECTL']] as const;

/** Looks for a tool at most once. */
export function kustomizeToolOf(environment: NodeJS.ProcessEnv): FindKustomizeTool {
  let found: KustomizeTool | string | undefined;
  return () => (found ??= findTool(environment));
}

function findTool(environment: NodeJS.ProcessEnv): KustomizeTool | string {
  for (const [name, variable] of NAMED) {
    const program = environment[variable];
    if (!program) { continue; }
    const version = versionOf(name, program);
    return version ? toolOf(name, program, version) : `${variable} names '${program}', which does not run as a ${name}`;
  }
  for (const [name] of NAMED) {
    const program = onPath(name, environment.PATH ?? '');
    const version = program && versionOf(name, program);
    if (program && version) { return toolOf(name, program, version); }
  }
  return 'neither kustomize nor kubectl is on the path';
}

function toolOf(name: 'kustomize' | 'kubectl', program: string, version: string): KustomizeTool {
  const verb = name === 'kustomize' ? 'build' : 'kustomize';
  return { name, version, build: (folder, helm) => runProgram(program, [verb, folder, ...(helm ? ['--enable-helm', '--helm-command', helm.program] : [])]) };
}

function versionOf(name: 'kustomize' | 'kubectl', program: string): string | undefined {
  const printed = runProgram(program, name === 'kustomize' ? ['version'] : ['version', '--client', '--output=json']);
  const pattern = name === 'kustomize' ? /(v\d+\.\d+\.\d+[-+.\w]*)/ : /"kustomizeVersion":\s*"([^"]+)"/;
  return 'output' in printed ? pattern.exec(printed.output)?.[1] : undefined;
}
