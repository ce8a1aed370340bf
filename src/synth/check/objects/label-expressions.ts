import { ApiRule, breach, NONE } from './api-rule';
import { isList } from '../../../object/json';

/** The rules of selectors that stand at some ways: what an expression compares with fits its operator. */
export function expressions(...ways: readonly string[]): ApiRule[] {
  return ways.map((way) => ({
    at: `${way}.matchExpressions[]`,
    breaches: ({ operator, values }) => {
      const count = isList(values) ? values.length : 0;
      switch (operator) {
        case 'Exists': case 'DoesNotExist': return count === 0 ? NONE : breach(['values'], `${operator} compares with no value`, 'leave values out, or set In');
        case 'In': case 'NotIn': return count > 0 ? NONE : breach(['values'], `${operator} compares with values`, 'name them');
        case 'Gt': case 'Lt': return count === 1 ? NONE : breach(['values'], `${operator} compares with one value`, 'name one number');
        default: return NONE;
      }
    },
  }));
}
