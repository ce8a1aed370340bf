import { COUNTERPARTS } from './counterpart';
import { definitionsFor } from './rows';
import { compilePolicy } from '../../../src/policy/compile';
import { parameterViolations } from '../../../src/policy/parameter-check';

describe('rules in place of policies of others', () => {
  it.each(COUNTERPARTS)('%s is told what it can be told', (_, counterparts) => {
    const definitions = definitionsFor(counterparts);
    expect(definitions.flatMap((definition) => parameterViolations(definition).map(({ message }) => message))).toEqual([]);
    expect(definitions.filter((definition) => Array.isArray(compilePolicy(definition, 34)))).toEqual([]);
    expect(definitions.flatMap(({ validations }) => validations).length).toBeGreaterThan(0);
  });
});
