/*
 * The platform repository of Acme, a retailer: a region of AWS for its shop and one for its partners, a data centre in Frankfurt,
 * and a bare-metal cluster in each store. `npm run synth` writes everything below deploy/.
 */
import { Platform, Reconciler, Repository } from 'cdk8s-platform';
import { declareClusters } from './clusters';
import { declarePolicies } from './policies';
import { declareServices } from './services';
import { declareTeams } from './teams';

const platform = new Platform({
  name: 'acme',
  repository: Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'examples/hybrid-platform/deploy' }),
  reconciler: Reconciler.flux(),
});

declareClusters(platform);
declareServices(platform);
declareTeams(platform);
declarePolicies(platform);

platform.synth();
