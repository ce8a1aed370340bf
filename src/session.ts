import { Progress } from './synth/progress';
import { Synthesis } from './synth/synthesize';

/** What a command asks of the platforms of a program in place of the usual synth. */
export interface Session {
  /** Told how far each synth is. */
  readonly progress?: Progress;
  /** Called once for each platform that the program synthesizes, with the folder that it would be written to. */
  onSynthesis(synthesis: Synthesis, outdir: string): void;
}

const SESSION = Symbol.for('cdk8s-platform.Session');

/** The command that runs the program; undefined where the program was started by itself. */
export function currentSession(): Session | undefined {
  return (globalThis as { [SESSION]?: Session })[SESSION];
}

/** Lets a command take over what `synth()` does while a program runs. */
export function startSession(session: Session): void {
  (globalThis as { [SESSION]?: Session })[SESSION] = session;
}
