import { App } from 'cdk8s';
import { contractFindings } from './contract-findings';
import { layOutTeam, sharedFolders } from './layout';
import { applyWaivers, Finding, FindingSeverity, Placement, PolicyEngine, Repository, sortedFindings, Waiver } from '../../fleet';
import { contractAssumptions } from '../../team/app/assumptions';
import { TeamContract } from '../../team/contract';
import { check } from '../check/check';
import { folded } from '../check/folded';
import type * as ObjectChecks from '../check/objects';
import { DeclaredAssumption } from '../collect/assumptions';
import { collect, PlatformFacts } from '../collect/collect';
import { compose } from '../compose';
import { LockFile, lockOf } from '../lock';
import { schemas, Synthesis } from '../synthesize';

/** What a team's app tells beside the constructs under it. */
export interface TeamAppFacts {
  readonly contract: TeamContract;
  readonly customResources: readonly string[];
  readonly assumptions: readonly DeclaredAssumption[];
  readonly waivers: readonly Waiver[];
}

/** Findings that are said in the words of the contract instead. */
const SAID_OTHERWISE = new Set(['placement.unknown-cluster', 'capability.missing']);

/** The same steps as for a platform, from constructs to the tree; what is judged by is the contract. */
export function synthesizeTeam(app: App, facts: TeamAppFacts, lock: LockFile): Synthesis {
  const { contract } = facts;
  const owner = `team '${contract.team}'`;
  const { model, lock: next } = collect(app, platformFacts(facts), lockOf(owner, lock));
  const { registry, lists } = schemas(model);
  const composition = compose(model, lists);
  const found = [
    ...model.findings,
    ...composition.findings,
    ...check(composition, lists),
    ...contractFindings(contract, model, composition, facts.assumptions.map(({ placement }) => placement)),
    ...sharedFolders(contract, composition),
    ...loadChecks().checkObjects(model, composition, registry),
  ].filter(({ code }) => !SAID_OTHERWISE.has(code)).map(inTheTeamsWords);
  const { findings, waived } = applyWaivers(found, facts.waivers);
  const hasErrors = findings.some(({ severity }) => severity === FindingSeverity.ERROR);
  const tree = hasErrors ? new Map<string, string>() : layOutTeam(contract, model, composition);
  const after = { lock: { ...next(composition), of: owner }, lockedBy: lock.of };
  return { owner, model, composition, findings: sortedFindings(folded(findings)), waived, ...after, tree, firstSteps: new Map() };
}

/** A contract as a platform without services; its repository is named by no finding and no file. */
export function platformFacts({ contract, customResources, assumptions, waivers }: TeamAppFacts): PlatformFacts {
  return {
    name: contract.team,
    repository: Repository.git('https://contract.invalid/team'),
    reconciler: { type: 'none', chartForm: 'plain', readsRendered: false, deliver: () => [] },
    customResources,
    assumptions: [...contractAssumptions(contract).map((assumption) => ({ assumption, placement: Placement.all() })), ...assumptions],
    waivers,
    policyEngine: PolicyEngine.validatingAdmissionPolicy(),
  };
}

/** What a user is told to call is a member of the app. */
function inTheTeamsWords(finding: Finding): Finding {
  return finding.fix.includes('platform.') ? { ...finding, fix: finding.fix.replace(/\bplatform\.(assume|addCustomResources)\(/g, 'app.$1(') } : finding;
}

/** What judges objects is loaded when something is synthesized. */
function loadChecks(): typeof ObjectChecks {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../check/objects') as typeof ObjectChecks;
}
