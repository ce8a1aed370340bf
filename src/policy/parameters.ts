import { PolicyDefinition } from './definition';
import { literal } from './literal';

/** The parameters as variables with their values written out: no object that holds them can be missing in the cluster. */
export function parameterVariables({ parameters }: Pick<PolicyDefinition, 'parameters'>): { readonly name: string; readonly expression: string }[] {
  return Object.entries(parameters).map(([name, value]) => ({ name, expression: literal(value) }));
}
