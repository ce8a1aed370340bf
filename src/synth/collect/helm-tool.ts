import { onPath, ProgramResult, runProgram } from './program';

/** A real helm. */
export interface Helm {
  /** Its path. */
  readonly program: string;
  /** Its release, such as `v3.17.3`. */
  readonly version: string;
  run(args: readonly string[], input: string): ProgramResult;
}

/** Finds helm when it is first needed; a text says why there is none. */
export type FindHelm = () => Helm | string;

const VARIABLE = 'CDK8S_PLATFORM_HELM';

/** Looks for helm at most once. */
export function helmOf(environment: NodeJS.ProcessEnv): FindHelm {
  let found: Helm | string | undefined;
  return () => (found ??= findHelm(environment));
}

function findHelm(environment: NodeJS.ProcessEnv): Helm | string {
  const named = environment[VARIABLE];
  const program = named || onPath('helm', environment.PATH ?? '');
  if (!program) { return 'helm is not on the path'; }
  const printed = runProgram(program, ['version', '--template', '{{ .Version }}']);
  const version = 'output' in printed ? /v\d+\.\d+\.\d+[-+.\w]*/.exec(printed.output)?.[0] : undefined;
  if (!version) { return named ? `${VARIABLE} names '${named}', which does not run as a helm` : `'${program}' does not run as a helm`; }
  return { program, version, run: (args, input) => runProgram(program, args, input) };
}
