import { Rendering, unavailable } from './rendering';
import { PolicyDefinition } from '../definition';

/** Weave's policy-agent is told in Rego; a policy without its Rego is left out and said to be. */
export function renderWeave({ id }: PolicyDefinition): Rendering {
  return unavailable(`policy-agent takes Rego, and there is none of '${id}'`);
}
