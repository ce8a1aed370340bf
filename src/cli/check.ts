import { readFileSync } from 'fs';
import { parseArgs } from 'util';
import { describeFinding, FindingSeverity } from '../fleet';
import { kustomizeToolOf } from '../synth/collect/kustomize-tool';
import { checkFolder } from '../synth/contract/check-folder';
import { parseContract } from '../team/contract';

/** Judges the folders of a team's repository by the team's contract. */
export function checkCommand(args: string[]): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { contract: { type: 'string' } } });
  if (values.contract === undefined || positionals.length !== 1) {
    process.stderr.write('error: name the contract and the folder of the team\'s repository, as in: cdk8s-platform check --contract shop.json .\n');
    process.exitCode = 2;
    return;
  }
  const contract = parseContract(values.contract, readFileSync(values.contract, 'utf8'));
  const findings = checkFolder(contract, positionals[0], kustomizeToolOf(process.env));
  const errors = findings.filter(({ severity }) => severity === FindingSeverity.ERROR).length;
  process.stderr.write(findings.map((finding) => `${describeFinding(finding)}\n`).join(''));
  process.stdout.write(`${contract.team}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${findings.length - errors} other findings\n`);
  if (errors > 0) { process.exitCode = 1; }
}
