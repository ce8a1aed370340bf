import { PolicyDefinition } from '../definition';
import { Rendering, unavailable } from './rendering';

export function renderKyvernoLegacy(definition: PolicyDefinition): Rendering { return unavailable(`${definition.id} is not rendered yet`); }
