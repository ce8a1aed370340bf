import { spawnSync } from 'child_process';
import { accessSync, constants } from 'fs';
import { delimiter, join } from 'path';

/** What a program printed, or why it failed. */
export type ProgramResult = { readonly output: string } | { readonly failure: string };

/** Runs an outside program to its end. */
export function runProgram(program: string, args: readonly string[], input?: string): ProgramResult {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 30, input: input ?? '' });
  return status === 0 ? { output: stdout } : { failure: (error?.message ?? stderr).trim().replace(/^Error: /i, '') };
}

/** The first executable of that name on the path. */
export function onPath(name: string, path: string): string | undefined {
  return path.split(delimiter).filter(Boolean).map((folder) => join(folder, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
