import { readdirSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import { Platform } from '../../src';

/** What a synth printed, and the exit code that it asked for. */
export interface Printed {
  readonly out: string;
  readonly err: string;
  readonly exitCode: typeof process.exitCode;
}

/** Runs `synth()` of a platform as a program does, and takes what it prints. */
export function run(platform: Platform): Printed {
  const printed = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(printed.out += String(text)));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(printed.err += String(text)));
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    platform.synth();
    return { ...printed, exitCode: process.exitCode };
  } finally {
    process.exitCode = before;
    out.mockRestore();
    err.mockRestore();
  }
}

/** Every file in a folder and below it, with its content. */
export function filesIn(folder: string): { readonly [path: string]: string } {
  return Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
