import { existsSync, readFileSync, statSync } from 'fs';
import { dirname, join } from 'path';
import { parseArgs } from 'util';
import { describeFinding, FindingSeverity } from '../fleet';
import { kustomizeToolOf } from '../synth/collect/kustomize-tool';
import type * as Checking from '../synth/team/check-folder';
import { COMMON_RULES, parseContract, TeamContract } from '../team/contract';

const USAGE = 'name the contract and the folder of the team\'s repository, as in: cdk8s-platform check --contract shop.json .';

/** Judges the folders of a team's repository by the team's contract: exit code 1 where something would be refused, 2 for misuse. */
export function checkCommand(args: string[]): void {
  const asked = askedFor(args);
  if (typeof asked === 'string') {
    process.stderr.write(`error: ${asked}\n`);
    process.exitCode = 2;
    return;
  }
  const { contract, folder } = asked;
  const findings = loadCheck().checkFolder(contract, folder, kustomizeToolOf(process.env));
  const errors = findings.filter(({ severity }) => severity === FindingSeverity.ERROR).length;
  process.stderr.write(findings.map((finding) => `${describeFinding(finding)}\n`).join(''));
  process.stdout.write(`${contract.team}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${findings.length - errors} other findings\n`);
  if (errors > 0) { process.exitCode = 1; }
}

/** What is to be judged by what; a text says what is wrong with the question. */
function askedFor(args: string[]): { readonly contract: TeamContract; readonly folder: string } | string {
  const read = parsed(args);
  if (!read) { return USAGE; }
  const { contract: file, folder } = read;
  if (!existsSync(file)) { return `there is no contract '${file}': name the JSON file that the platform's synth wrote for the team`; }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) { return `there is no folder '${folder}': name the root of the team's repository`; }
  try {
    return { contract: parseContract(file, readFileSync(file, 'utf8'), rulesBeside(file)), folder };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The rules that the platform's contracts have in common. */
function rulesBeside(contract: string): { readonly name: string; readonly text: string } | undefined {
  const name = join(dirname(contract), COMMON_RULES);
  return existsSync(name) ? { name, text: readFileSync(name, 'utf8') } : undefined;
}

function parsed(args: string[]): { readonly contract: string; readonly folder: string } | undefined {
  const { values: { contract }, positionals } = parseArgs({ args, allowPositionals: true, options: { contract: { type: 'string' } } });
  return contract === undefined || positionals.length !== 1 ? undefined : { contract, folder: positionals[0] };
}

/** What judges is loaded by the command that judges. */
function loadCheck(): typeof Checking {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../synth/team/check-folder') as typeof Checking;
}
