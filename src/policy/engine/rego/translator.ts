import { alternativesOf } from './condition';
import { absencesOf, presentValue } from './optional';
import { Body, RegoModule } from './rego-module';
import { Outcome, parametersOf, Place, Translation } from './translation';
import { valueOf } from './value';
import { Syntax } from '../../../cel/syntax';

/** Translates the expressions of one policy into the rules of one module. */
export class Translator implements Translation {
  constructor(readonly module: RegoModule, private readonly variables: ReadonlyMap<string, Syntax>) {}

  value(syntax: Syntax, place: Place, body: Body): string {
    return valueOf(this, syntax, place, body);
  }

  alternatives(syntax: Syntax, outcome: Outcome, place: Place): Body[] {
    return alternativesOf(this, syntax, outcome, place);
  }

  /** A condition that can come out so in several ways is a rule of its own, called with what it needs. */
  require(syntax: Syntax, outcome: Outcome, place: Place, body: Body): void {
    const ways = this.alternatives(syntax, outcome, place);
    if (ways.length === 1) {
      body.push(...ways[0]);
    } else if (ways.length === 0) {
      body.push('false');
    } else {
      body.push(this.module.helper(parametersOf([syntax], place), ways.map((way) => ({ body: way }))));
    }
  }

  present(syntax: Syntax, place: Place, body: Body): string {
    return presentValue(this, syntax, place, body);
  }

  absences(syntax: Syntax, place: Place): Body[] {
    return absencesOf(this, syntax, place);
  }

  variable(name: string): Syntax | undefined {
    return this.variables.get(name);
  }
}
