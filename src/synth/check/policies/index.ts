import type { judgePolicies } from './fleet';
import { Finding } from '../../../fleet';
import { isPolicyObject } from '../../../policy/definition';
import type { SchemaRegistry } from '../../../schema/registry';
import { Composition } from '../../compose';
import type { EntrySources } from '../../layout';
import { Model } from '../../model';
import { Progress } from '../../progress';

/** What the platform's policies say of everything that is delivered, and what is wrong with the policies themselves. */
export function brokenPolicies(model: Model, composition: Composition, entries: EntrySources, registry: SchemaRegistry, progress: Progress): Finding[] {
  const hasPolicies = composition.bundles.some(({ variants }) => variants.some(({ state }) => [...state.values()].some(({ object }) => isPolicyObject(object))));
  return hasPolicies ? loadJudge()(model, composition, entries, registry, progress) : [];
}

/** The CEL engine is loaded where there is something to judge. */
function loadJudge(): typeof judgePolicies {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./fleet') as { judgePolicies: typeof judgePolicies }).judgePolicies;
}
