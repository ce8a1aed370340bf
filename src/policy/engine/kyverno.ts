import { PolicyDefinition } from '../definition';
import { Rendering, unavailable } from './rendering';

export function renderKyverno(definition: PolicyDefinition): Rendering { return unavailable(`${definition.id} is not rendered yet`); }
