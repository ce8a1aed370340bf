import { Names } from './names';
import { Body, RegoModule } from './rego-module';
import { partsOf, Syntax } from '../../../cel/syntax';

/** Which of its two results an expression is asked for; one that fails has neither. */
export type Outcome = 'true' | 'false';

/** Where an expression stands: the names that comprehensions around it bind, by what CEL calls them, and those that its rule has taken. */
export interface Place {
  readonly scope: ReadonlyMap<string, string>;
  readonly names: Names;
}

/**
 * CEL as Rego, part by part.
 *
 * CEL fails where Rego is merely undefined. So a condition is said twice, as what makes it true and as what makes it false; what
 * fails is neither, and `not` stands only before what is known to be defined.
 */
export interface Translation {
  readonly module: RegoModule;
  /** A term that has the value, with the statements that it needs added to the body; undefined where CEL fails. */
  value(syntax: Syntax, place: Place, body: Body): string;
  /** The bodies any of which makes a condition come out so. */
  alternatives(syntax: Syntax, outcome: Outcome, place: Place): Body[];
  /** Adds to the body that a condition comes out so. */
  require(syntax: Syntax, outcome: Outcome, place: Place, body: Body): void;
  /** A term that has the value of an optional where it has one. */
  present(syntax: Syntax, place: Place, body: Body): string;
  /** The bodies any of which says that an optional has no value. */
  absences(syntax: Syntax, place: Place): Body[];
  /** The expression of a variable of the policy. */
  variable(name: string): Syntax | undefined;
}

export function opposite(outcome: Outcome): Outcome {
  return outcome === 'true' ? 'false' : 'true';
}

/** The place within a comprehension that binds a name. */
export function binding(place: Place, name: string, term: string): Place {
  return { ...place, scope: new Map([...place.scope, [name, term]]) };
}

const CONSTANT = /^([0-9.]+|"[^"\\]*"|true|false|null|\[\]|\{\})$/;
/** Rules are called by names with a prefix, and may be undefined. */
const LOCAL = /^(?!(expr|var)_)[A-Za-z_]\w*$/;

/** A variable that has the value of a term: where it is one, or a constant, it is that itself. */
export function bound(term: string, { names }: Place, body: Body): string {
  if (CONSTANT.test(term) || LOCAL.test(term)) { return term; }
  const name = names.fresh('value');
  body.push(`${name} := ${term}`);
  return name;
}

/** The variables bound around expressions that they speak of. */
export function parametersOf(parts: readonly Syntax[], { scope }: Place): string[] {
  const names = new Set<string>();
  parts.forEach((part) => addNames(part, names));
  return [...new Set([...scope].filter(([name]) => names.has(name)).map(([, term]) => term))];
}

function addNames(syntax: Syntax, names: Set<string>): void {
  if (syntax.kind === 'name') { names.add(syntax.name); }
  partsOf(syntax).forEach((part) => addNames(part, names));
}
