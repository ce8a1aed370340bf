import { readFileSync } from 'fs';
import { typedContract } from 'cdk8s-platform';
import type { Contract } from '../hybrid-platform/deploy/contracts/checkout';

export type { Host, Image } from '../hybrid-platform/deploy/contracts/checkout';

/** What Acme's platform wrote for the team; a repository of its own has a copy of the three files. */
export const CONTRACT = readFileSync('../hybrid-platform/deploy/contracts/checkout.json', 'utf8');
export const RULES = readFileSync('../hybrid-platform/deploy/contracts/common.rules.json', 'utf8');

/** Names of the contract that the type checker knows: a cluster that the team does not have does not compile. */
export const our = typedContract<Contract>();
