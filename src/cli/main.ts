#!/usr/bin/env node
import { checkCommand } from './check';
import { importCommand } from './import';
import { synthCommand } from './synth';

const USAGE = `usage: cdk8s-platform <command>

  synth [PROGRAM] [--directory DIR] [--explain KIND/NAMESPACE/NAME] [--against REF|FOLDER]
      Runs the platform program (default: main.js) in the directory and writes its tree.
      --explain says where an object comes from and writes nothing.
      --against says which machines of which clusters roll, and in which order, compared with an earlier tree: its folder, or a Git
      revision of the output folder. What no cluster survives is an error, and nothing is written.
  check --contract FILE FOLDER
      Judges the Kustomize folders of a team's repository by the contract that the platform wrote for the team.
  import FILE|FOLDER [--out FOLDER]
      Writes types for the custom resources that the definitions describe (default: imports/).
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  synth: synthCommand,
  check: checkCommand,
  import: importCommand,
};

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command) {
    (name === '--help' || name === 'help' ? process.stdout : process.stderr).write(USAGE);
    process.exitCode = name === '--help' || name === 'help' ? 0 : 2;
    return;
  }
  await command(args);
}

main().catch((error: unknown) => {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
