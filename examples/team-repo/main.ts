/*
 * The repository of Acme's checkout team: a shop that runs in Paris and in every store, and tills that run in the stores only.
 * `npm run synth` writes everything below deploy/, where the platform's sync reads it.
 */
import { TeamApp } from 'cdk8s-platform';
import { CONTRACT, RULES } from './contract';
import { declareShop } from './workloads/shop';
import { declareTills } from './workloads/tills';

const app = new TeamApp({ contract: CONTRACT, rules: RULES });

declareShop(app);
declareTills(app);

app.synth();
