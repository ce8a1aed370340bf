import { PolicyDefinition } from '../definition';
import { Rendering, unavailable } from './rendering';

export function renderGatekeeper(definition: PolicyDefinition, part: 'template' | 'constraint'): Rendering { return unavailable(`${definition.id} has no ${part} yet`); }
