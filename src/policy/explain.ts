import { CompiledPolicy } from './compile';
import { bindingsOf, Breach, Request } from './judge';
import { CelBindings, CelEnvironment } from '../cel/environment';
import { CelError } from '../cel/error';
import { parse } from '../cel/parser';
import { ComposedVariables, evaluateSyntax } from '../cel/program';
import { CallSyntax, partsOf, Syntax } from '../cel/syntax';
import { CelValue } from '../cel/value';
import { Json } from '../object/json';
import { KubeObject } from '../object/kube-object';

/**
 * The field of the object that makes a rule false, where it can be told; done for what breaks a rule only.
 *
 * CEL works on the object itself, not on a copy: the item of a list for which `all` fails is found in it again by identity.
 */
export function brokenField(policy: CompiledPolicy, request: Request, { rule }: Breach): string | undefined {
  const bindings = bindingsOf(request);
  const run = new Explanation(policy.environment, { ...bindings, variables: new ComposedVariables(policy.variables, bindings) }, policy);
  const path = run.explain(parse(rule.program.expression), new Map());
  if (!path || !request.object) { return undefined; }
  return describe(path, request.object);
}

type Path = readonly (string | number)[];
type Bound = ReadonlyMap<string, CelValue>;

class Explanation {
  private readonly places: ReadonlyMap<unknown, Path>;

  constructor(private readonly environment: CelEnvironment, private readonly bindings: CelBindings, private readonly policy: CompiledPolicy) {
    const places = new Map<unknown, Path>();
    index(bindings.object as Json, [], places);
    this.places = places;
  }

  /** The place of what makes a condition false. */
  explain(syntax: Syntax, bound: Bound): Path | undefined {
    if (syntax.kind === 'binary' && syntax.operator === '&&') {
      const culprit = this.isFalse(syntax.left, bound) ? syntax.left : syntax.right;
      return this.explain(culprit, bound);
    }
    if (syntax.kind === 'binary' && syntax.operator === '||') { return this.explain(syntax.right, bound) ?? this.explain(syntax.left, bound); }
    if (syntax.kind === 'conditional') {
      return this.explain(this.isFalse(syntax.condition, bound) ? syntax.otherwise : syntax.then, bound);
    }
    const quantified = quantifier(syntax);
    return quantified ? this.explainItems(quantified, bound) : this.mentioned(syntax, bound);
  }

  private explainItems({ range, name, predicate, deciding }: Quantifier, bound: Bound): Path | undefined {
    const items = this.value(range, bound);
    if (!Array.isArray(items)) { return this.mentioned(range, bound); }
    for (const item of items as CelValue[]) {
      const inner = new Map([...bound, [name, item]]);
      if (this.isFalse(predicate, inner) !== deciding) { continue; }
      return this.explain(predicate, inner) ?? this.places.get(item);
    }
    return this.mentioned(range, bound);
  }

  /** The deepest place that an expression reads. */
  private mentioned(syntax: Syntax, bound: Bound): Path | undefined {
    const direct = this.placeOf(syntax, bound);
    if (direct && direct.length > 0) { return direct; }
    for (const part of partsOf(syntax)) {
      const found = this.mentioned(part, bound);
      if (found && found.length > 0) { return found; }
    }
    return undefined;
  }

  /** Where in the object a chain of fields leads, also to what is absent. */
  private placeOf(syntax: Syntax, bound: Bound): Path | undefined {
    if (syntax.kind === 'name') { return bound.has(syntax.name) ? this.places.get(bound.get(syntax.name)) : syntax.name === 'object' ? [] : undefined; }
    if (syntax.kind === 'index') { return this.placeOfItem(syntax, bound); }
    if (syntax.kind === 'call' && syntax.target && (syntax.name === 'orValue' || syntax.name === 'value')) { return this.placeOf(syntax.target, bound); }
    if (syntax.kind === 'call' && syntax.name === 'has' && !syntax.target) { return this.placeOf(syntax.args[0], bound); }
    if (syntax.kind !== 'select') { return undefined; }
    if (syntax.operand.kind === 'name' && syntax.operand.name === 'variables' && !bound.has('variables')) { return this.placeOfVariable(syntax.field); }
    const outer = this.placeOf(syntax.operand, bound);
    return outer && [...outer, syntax.field];
  }

  private placeOfItem({ operand, index: key }: Extract<Syntax, { kind: 'index' }>, bound: Bound): Path | undefined {
    const outer = this.placeOf(operand, bound);
    const value = outer && this.value(key, bound);
    return typeof value === 'string' || typeof value === 'number' ? [...outer!, value] : undefined;
  }

  private placeOfVariable(name: string): Path | undefined {
    const value = this.value({ kind: 'select', offset: 0, operand: { kind: 'name', offset: 0, name: 'variables' }, field: name, optional: false }, new Map());
    const place = this.places.get(value);
    if (place) { return place; }
    const program = this.policy.variables.get(name);
    return program && this.placeOf(parse(program.expression), new Map());
  }

  private isFalse(syntax: Syntax, bound: Bound): boolean {
    return this.value(syntax, bound) !== true;
  }

  private value(syntax: Syntax, bound: Bound): CelValue | undefined {
    const names = [...bound.keys()];
    const environment = names.length === 0 ? this.environment : { ...this.environment, variables: [...this.environment.variables, ...names] };
    const value = evaluateSyntax(syntax, environment, { ...this.bindings, ...Object.fromEntries(bound) });
    return value instanceof CelError ? undefined : value;
  }
}

interface Quantifier { readonly range: Syntax; readonly name: string; readonly predicate: Syntax; readonly deciding: boolean }

/** `all`, and `!exists`, with one variable. */
function quantifier(syntax: Syntax): Quantifier | undefined {
  if (syntax.kind === 'unary' && syntax.operator === '!') { return over(syntax.operand, 'exists', false); }
  return over(syntax, 'all', true);
}

function over(syntax: Syntax, macro: string, deciding: boolean): Quantifier | undefined {
  if (syntax.kind !== 'call' || syntax.name !== macro || !syntax.target || syntax.args.length !== 2) { return undefined; }
  const [variable, predicate] = (syntax as CallSyntax).args;
  return variable.kind === 'name' ? { range: syntax.target, name: variable.name, predicate, deciding } : undefined;
}

function index(value: Json | undefined, path: Path, places: Map<unknown, Path>): void {
  if (typeof value !== 'object' || value === null) { return; }
  places.set(value, path);
  if (Array.isArray(value)) {
    (value as Json[]).forEach((item, i) => index(item, [...path, i], places));
  } else {
    Object.entries(value).forEach(([key, item]) => index(item as Json, [...path, key], places));
  }
}

/** `spec.template.spec.containers[name=nginx].image` */
function describe(path: Path, object: KubeObject): string {
  let value: Json | undefined = object;
  let text = '';
  for (const step of path) {
    const next: Json | undefined = typeof value === 'object' && value !== null ? (value as { readonly [key: string]: Json })[step] : undefined;
    text += typeof step === 'number' ? `[${itemName(next) ?? step}]` : /^[A-Za-z_][A-Za-z0-9_-]*$/.test(step) ? `${text && '.'}${step}` : `['${step}']`;
    value = next;
  }
  return text;
}

function itemName(item: Json | undefined): string | undefined {
  const name = typeof item === 'object' && item !== null && !Array.isArray(item) ? (item as { readonly name?: Json }).name : undefined;
  return typeof name === 'string' ? `name=${name}` : undefined;
}
