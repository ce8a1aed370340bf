import { expressionsOf, PolicySpec } from './definition';
import { CelError, Fault, located } from '../cel/error';
import { parse } from '../cel/parser';
import { partsOf, Syntax } from '../cel/syntax';

type Expressions = Pick<PolicySpec, 'condition' | 'variables' | 'validations'>;
/** Variables of the environment that not every engine has. */
export type Environmental = 'namespaceObject' | 'authorizer' | 'oldObject' | 'request';

/** Where a definition speaks first of a variable of the environment: `rules[0], 1:5`; undefined where it does not. */
export function mentionOf(definition: Expressions, variable: Environmental): string | undefined {
  return placeOf(definition, (syntax) => syntax.kind === 'name' && syntax.name === variable);
}

/** Where a definition asks first who sends a request. */
export function userMentionOf(definition: Expressions): string | undefined {
  return mentionOf(definition, 'authorizer') ?? placeOf(definition, (syntax) => {
    const reads = syntax.kind === 'select' && syntax.field === 'userInfo' ? syntax.operand
      : syntax.kind === 'index' && syntax.index.kind === 'literal' && syntax.index.value === 'userInfo' ? syntax.operand : undefined;
    return reads?.kind === 'name' && reads.name === 'request';
  });
}

/** The expression as a tree, or what is wrong with its text. */
export function parsed(expression: string): Syntax | CelError {
  try {
    return parse(expression);
  } catch (thrown) {
    if (thrown instanceof Fault) { return located(thrown.code, thrown.message, expression, thrown.offset); }
    throw thrown;
  }
}

function placeOf(definition: Expressions, isMeant: (syntax: Syntax) => boolean): string | undefined {
  for (const { place, expression } of expressionsOf(definition)) {
    const syntax = parsed(expression);
    const found = syntax instanceof CelError ? undefined : first(syntax, isMeant);
    if (found) {
      const { line, column } = located('evaluation', '', expression, found.offset);
      return `${place}, ${line}:${column}`;
    }
  }
  return undefined;
}

function first(syntax: Syntax, isMeant: (syntax: Syntax) => boolean): Syntax | undefined {
  if (isMeant(syntax)) { return syntax; }
  for (const part of partsOf(syntax)) {
    const found = first(part, isMeant);
    if (found) { return found; }
  }
  return undefined;
}
