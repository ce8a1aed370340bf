#!/usr/bin/env node
import { readFileSync } from 'fs';
import { join } from 'path';
import { checkCommand } from './check';
import { importCommand } from './import';
import { synthCommand } from './synth';
import { didYouMean } from '../object/suggestion';
import { expectShortProcess } from '../synth/engine';

/** What a command is called with, what it does, and its code. */
interface Command {
  readonly usage: string;
  readonly about: string;
  readonly run: (args: string[]) => void | Promise<void>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  synth: {
    usage: 'synth [PROGRAM] [--directory DIR] [--explain KIND/NAMESPACE/NAME] [--against REF|FOLDER] [--profile]',
    about: `Runs the platform program (default: main.js) in the directory and writes its tree.
      --explain says where an object comes from and writes nothing.
      --against says which machines of which clusters roll, and in which order, compared with an earlier tree: its folder, or a Git
      revision of the output folder. What no cluster survives is an error, and nothing is written.
      --profile says how long each stage took.`,
    run: synthCommand,
  },
  check: {
    usage: 'check --contract FILE FOLDER',
    about: 'Judges the Kustomize folders of a team\'s repository by the contract that the platform wrote for the team.',
    run: checkCommand,
  },
  import: {
    usage: 'import FILE|FOLDER|CHART [--out FOLDER]',
    about: `Writes types for the custom resources that the definitions describe (default: imports/), or for the values of a Helm chart,
      its folder or archive, that has a values.schema.json.`,
    run: importCommand,
  },
};

const USAGE = `usage: cdk8s-platform <command>

${Object.values(COMMANDS).map(({ usage, about }) => `  ${usage}\n      ${about}\n`).join('')}
  --help     says this, or after a command what it takes
  --version  says the version of the library
`;

const HELP: ReadonlySet<string | undefined> = new Set(['--help', '-h', 'help']);

async function main(): Promise<void> {
  expectShortProcess();
  const [name, ...args] = process.argv.slice(2);
  if (HELP.has(name)) { return void process.stdout.write(helpOn(args[0])); }
  if (name === '--version') { return void process.stdout.write(`${version()}\n`); }
  const command = commandOf(name);
  if (!command) {
    process.stderr.write(name === undefined ? USAGE : `error: there is no command '${name}'${didYouMean(name, Object.keys(COMMANDS))}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (options.some((option) => option === '--help' || option === '-h')) { return void process.stdout.write(helpOn(name)); }
  await command.run(args);
}

function commandOf(name: string | undefined): Command | undefined {
  return name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

function helpOn(name: string | undefined): string {
  const command = commandOf(name);
  return command ? `usage: cdk8s-platform ${command.usage}\n\n      ${command.about}\n` : USAGE;
}

function version(): string {
  return (JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string }).version;
}

main().catch((error: unknown) => {
  const isUsage = String((error as NodeJS.ErrnoException | undefined)?.code).startsWith('ERR_PARSE_ARGS_');
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(isUsage ? `error: ${message.split('. ')[0]}: see cdk8s-platform ${process.argv[2]} --help\n` : `error: ${message}\n`);
  process.exitCode = isUsage ? 2 : 1;
});
