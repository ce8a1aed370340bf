import { CALLED, PRELUDE, PreludeFunction } from './prelude';

/** Statements that must all hold. */
export type Body = string[];

/** A way in which a rule holds, and what its value is then. */
export interface Alternative {
  readonly value?: string;
  readonly body: Body;
}

/** A rule must be there even if nothing makes it hold. */
const NEVER: Alternative = { body: ['false'] };

/** The rules of a module, in the order in which they are written. */
export class RegoModule {
  private readonly rules: string[] = [];
  private readonly called = new Set<PreludeFunction>();
  private helpers = 0;

  constructor(private readonly name: string) {}

  /** Adds a rule that holds where any of the bodies does, with a value of its own for each. */
  rule(head: string, bodies: readonly Alternative[]): void {
    for (const { value, body } of bodies.length > 0 ? bodies : [NEVER]) {
      const statements = body.length > 0 ? body : ['true'];
      this.rules.push(`${value === undefined ? head : `${head} = ${value}`} {\n${statements.map((line) => `\t${line}\n`).join('')}}`);
    }
  }

  /** Adds a rule that stands by itself. */
  statement(text: string): void {
    this.rules.push(text);
  }

  /** Adds a rule that other rules call with what they bind, and gives the call. */
  helper(parameters: readonly string[], bodies: readonly Alternative[]): string {
    const name = `expr_${++this.helpers}`;
    const call = parameters.length === 0 ? name : `${name}(${parameters.join(', ')})`;
    this.rule(call, bodies);
    return call;
  }

  /** The name of a function that the module will hold. */
  function(name: PreludeFunction): string {
    this.called.add(name);
    CALLED[name]?.forEach((other) => this.function(other));
    return name;
  }

  toString(): string {
    const functions = (Object.keys(PRELUDE) as PreludeFunction[]).filter((name) => this.called.has(name)).map((name) => PRELUDE[name]);
    return [`package ${this.name}`, ...this.rules, ...functions].join('\n\n').concat('\n');
  }
}
