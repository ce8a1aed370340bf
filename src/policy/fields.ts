import { expressionsOf, PolicyDefinition, ResourceMatch } from './definition';
import { parametersSchema } from './parameter-check';
import { ANY_KEY, elementOf, flattened, isMapShape, isOpen, itemsOf, listOf, mapOf, memberOf, NOTHING, Shape, union } from './shape';
import { located } from '../cel/error';
import { parse } from '../cel/parser';
import { CallSyntax, Syntax, SyntaxOf } from '../cel/syntax';
import { didYouMean } from '../object/suggestion';
import { SchemaRegistry } from '../schema/registry';
import { Schema } from '../schema/schema';

const WITH_VARIABLE: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map', 'sortBy', 'transformList', 'transformMap', 'transformMapEntry']);
/** Functions of a list that give some of its items, in a list or alone. */
const LISTS_OF_ITEMS: ReadonlySet<string> = new Set(['distinct', 'reverse', 'slice', 'sort']);
const ONE_ITEM: ReadonlySet<string> = new Set(['first', 'last']);
/** Fields of every object, which schemas of custom resources leave out. */
const COMMON: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/**
 * Fields that expressions read and that no kind has which the definition judges, each with its place in the text.
 *
 * A misspelled field reads as absent for ever: a rule with it lets everything pass, or nothing.
 */
export function unknownFields(definition: PolicyDefinition, minor: number, registry: SchemaRegistry = SchemaRegistry.bundled()): string[] {
  const environment = new Map([
    ...['object', 'oldObject'].map((name): [string, Shape | undefined] => [name, objectShape(definition.match, minor, registry)]),
    ['namespaceObject', namespaceShape(minor)] as const,
    ['request', requestShape()] as const,
  ]);
  const variables = parameterShapes(definition);
  const problems: string[] = [];
  for (const { place, expression } of expressionsOf(definition)) {
    const reader = new Reader(environment, variables, (offset, message) => {
      const { line, column } = located('evaluation', message, expression, offset);
      problems.push(`${place}, ${line}:${column}: ${message}`);
    });
    const shape = reader.shapeOf(parse(expression), new Map());
    const name = /^variable '(.*)'$/.exec(place)?.[1];
    if (name !== undefined) { variables.set(name, shape); }
  }
  return problems;
}

function objectShape(match: readonly ResourceMatch[], minor: number, registry: SchemaRegistry): Shape | undefined {
  const schemas: Schema[] = [];
  for (const { group, versions, resources } of match) {
    for (const { kind } of resources) {
      const known = registry.kind(group, kind)?.versions ?? [];
      const found = known
        .filter((version) => versions.includes('*') || versions.includes(version))
        .map((version) => registry.schema({ group, version, kind }, minor))
        .filter((schema) => schema !== undefined);
      if (found.length === 0) { return undefined; }
      schemas.push(...found);
    }
  }
  return { schemas, isWhole: true };
}

/** What the values of parameters can be, by the schemas that they are told with. */
function parameterShapes({ parameters, parameterSchemas }: PolicyDefinition): Map<string, Shape | undefined> {
  const known = Object.keys(parameterSchemas).length === 0 ? undefined : parametersSchema(parameterSchemas).properties;
  return new Map(Object.keys(parameters).map((name) => {
    const schema = known?.get(name);
    return [name, schema && { schemas: [schema], owner: `the parameter '${name}'` }];
  }));
}

function namespaceShape(minor: number): Shape | undefined {
  const schema = SchemaRegistry.bundled().schema({ group: '', version: 'v1', kind: 'Namespace' }, minor);
  return schema && { schemas: [schema], isWhole: true };
}

function requestShape(): Shape {
  return { schemas: [requestSchema()], owner: 'a request' };
}

const REQUEST = { group: 'requests.cdk8s-platform', version: 'v1', kind: 'Request' };
const TEXT = { type: 'string' };
const OPEN = { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true };
const KIND = { type: 'object', properties: { group: TEXT, version: TEXT, kind: TEXT } };
const RESOURCE = { type: 'object', properties: { group: TEXT, version: TEXT, resource: TEXT } };
const USER = { type: 'object', properties: { username: TEXT, uid: TEXT, groups: { type: 'array', items: TEXT }, extra: OPEN } };
let request: Schema | undefined;

/** What the API server declares of `request`; the objects are variables of their own. */
function requestSchema(): Schema {
  const properties = {
    kind: KIND,
    resource: RESOURCE,
    subResource: TEXT,
    requestKind: KIND,
    requestResource: RESOURCE,
    requestSubResource: TEXT,
    name: TEXT,
    namespace: TEXT,
    operation: TEXT,
    userInfo: USER,
    dryRun: { type: 'boolean' },
    options: OPEN,
  };
  request ??= SchemaRegistry.bundled().with([{
    file: '',
    group: REQUEST.group,
    kind: REQUEST.kind,
    plural: 'requests',
    scope: 'Cluster',
    contracts: {},
    versions: [{ name: REQUEST.version, storage: true, deprecated: false, schema: { type: 'object', properties } }],
  }]).schema(REQUEST, 0)!;
  return request;
}

type Scope = ReadonlyMap<string, Shape | undefined>;

/** Follows an expression through the schemas. */
class Reader {
  constructor(
    private readonly environment: Scope,
    private readonly variables: Scope,
    private readonly report: (offset: number, message: string) => void,
  ) {}

  shapeOf(syntax: Syntax, scope: Scope): Shape | undefined {
    switch (syntax.kind) {
      case 'literal': return NOTHING;
      case 'name': return this.named(syntax.name, scope);
      case 'select': return this.selected(syntax, scope);
      case 'index': return this.indexed(syntax, scope);
      case 'call': return this.called(syntax, scope);
      case 'unary': this.shapeOf(syntax.operand, scope); return NOTHING;
      case 'binary': return this.joined(syntax, scope);
      case 'conditional': this.shapeOf(syntax.condition, scope); return union(this.shapeOf(syntax.then, scope), this.shapeOf(syntax.otherwise, scope));
      case 'list': return listOf(syntax.items.map(({ value }) => this.shapeOf(value, scope)));
      case 'map': return this.mapped(syntax, scope);
    }
  }

  private named(name: string, scope: Scope): Shape | undefined {
    if (scope.has(name)) { return scope.get(name); }
    return this.environment.get(name);
  }

  private selected({ operand, field, offset, optional }: SyntaxOf<'select'>, scope: Scope): Shape | undefined {
    if (isVariables(operand, scope)) { return this.variables.get(field); }
    return this.field(this.shapeOf(operand, scope), { field, offset, optional });
  }

  private indexed({ operand, index, offset, optional }: SyntaxOf<'index'>, scope: Scope): Shape | undefined {
    const name = index.kind === 'literal' && typeof index.value === 'string' ? index.value : undefined;
    if (name !== undefined && isVariables(operand, scope)) { return this.variables.get(name); }
    const whole = this.shapeOf(operand, scope);
    this.shapeOf(index, scope);
    if (name !== undefined) { return this.field(whole, { field: name, offset, optional }); }
    return memberOf(whole);
  }

  private field(shape: Shape | undefined, read: Read): Shape | undefined {
    const { field } = read;
    if (!shape || shape.items) { return undefined; }
    if (shape.entries) { return this.entry(shape, shape.entries, read); }
    if (shape.schemas.length === 0) { return undefined; }
    const owner = shape.owner === undefined ? {} : { owner: shape.owner };
    const found: Schema[] = [];
    for (const schema of shape.schemas) {
      const next = schema.properties.get(field) ?? schema.values;
      if (next) { found.push(next); } else if (isOpen(schema) || (shape.isWhole && COMMON.has(field))) { return undefined; }
    }
    if (found.length > 0) { return { schemas: found, ...owner }; }
    this.report(read.offset, unknown(shape, field));
    return undefined;
  }

  /** A key of a map that the expression itself makes. */
  private entry(shape: Shape, entries: NonNullable<Shape['entries']>, { field, offset, optional }: Read): Shape | undefined {
    if (shape.schemas.length > 0) { return undefined; }
    if (entries.has(field) || entries.has(ANY_KEY)) { return entries.get(entries.has(field) ? field : ANY_KEY); }
    if (!optional) { this.report(offset, `the map has no key '${field}'${didYouMean(field, entries.keys())}`); }
    return undefined;
  }

  private called(call: CallSyntax, scope: Scope): Shape | undefined {
    const target = call.target && this.shapeOf(call.target, scope);
    const [first] = call.args;
    if (call.target && WITH_VARIABLE.has(call.name) && call.args.length > 1 && first.kind === 'name') { return this.comprehended(call, target, scope); }
    if ((call.name === 'optMap' || call.name === 'optFlatMap') && call.args.length === 2 && first.kind === 'name') {
      return this.shapeOf(call.args[1], new Map([...scope, [first.name, target]]));
    }
    const shapes = call.args.map((argument) => this.shapeOf(argument, scope));
    if (call.target && (call.name === 'orValue' || call.name === 'or')) { return union(target, shapes[0]); }
    if (call.name === 'dyn' || isOptionalOf(call)) { return shapes[0]; }
    if (call.target && ONE_ITEM.has(call.name)) { return itemsOf(target); }
    if (call.target && call.name === 'flatten') { return flattened(target, depthOf(first)); }
    return call.target && (call.name === 'value' || LISTS_OF_ITEMS.has(call.name)) ? target : undefined;
  }

  /** `all(x, …)`, `map(x, …, …)`, and those with two variables: the place of an item, or the key of a map, and the item. */
  private comprehended({ name, args }: CallSyntax, target: Shape | undefined, scope: Scope): Shape | undefined {
    const [first, second, ...rest] = args as readonly [SyntaxOf<'name'>, Syntax, ...Syntax[]];
    const hasTwo = rest.length > 0 && second.kind === 'name' && name !== 'map';
    const bound: [string, Shape | undefined][] = hasTwo ? [[first.name, NOTHING], [second.name, memberOf(target)]] : [[first.name, elementOf(target)]];
    const inner = new Map([...scope, ...bound]);
    const shapes = (hasTwo ? rest : [second, ...rest]).map((argument) => this.shapeOf(argument, inner));
    if (name === 'filter' || name === 'sortBy') { return isMapShape(target) ? NOTHING : target; }
    if (name === 'map' || name === 'transformList') { return listOf(shapes.slice(-1)); }
    if (name === 'transformMap') { return mapOf([[undefined, shapes.at(-1)]]); }
    return name === 'transformMapEntry' ? shapes.at(-1) : NOTHING;
  }

  private joined({ operator, left, right }: SyntaxOf<'binary'>, scope: Scope): Shape | undefined {
    const [a, b] = [this.shapeOf(left, scope), this.shapeOf(right, scope)];
    if (operator === 'in' && left.kind === 'literal' && typeof left.value === 'string' && b?.schemas.every(({ facts }) => facts.type === 'object')) {
      this.field(b, { field: left.value, offset: left.offset, optional: true });
    }
    return operator === '+' ? union(a, b) : NOTHING;
  }

  private mapped({ entries }: SyntaxOf<'map'>, scope: Scope): Shape | undefined {
    return mapOf(entries.map(({ key, value }) => {
      this.shapeOf(key, scope);
      return [key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined, this.shapeOf(value, scope)];
    }));
  }
}

/** A field that an expression reads, and whether it may be absent. */
interface Read { readonly field: string; readonly offset: number; readonly optional: boolean }

function unknown({ schemas, owner }: Shape, field: string): string {
  const meant = didYouMean(field, new Set(schemas.flatMap((schema) => [...schema.properties.keys()])));
  if (owner === undefined) { return `no kind that it judges has the field '${field}' there${meant}`; }
  const isVariable = schemas.some((schema) => schema === requestSchema()) && (field === 'object' || field === 'oldObject');
  return `${owner} has no field '${field}'${isVariable ? `: use ${field}` : meant}`;
}

function isVariables(operand: Syntax, scope: Scope): boolean {
  return operand.kind === 'name' && operand.name === 'variables' && !scope.has('variables');
}

function isOptionalOf({ name, target }: CallSyntax): boolean {
  return target?.kind === 'name' && target.name === 'optional' && (name === 'of' || name === 'ofNonZeroValue');
}

/** How many levels of lists `flatten` takes away; undefined where only the cluster knows. */
function depthOf(depth: Syntax | undefined): number | undefined {
  if (depth === undefined) { return 1; }
  return depth.kind === 'literal' && (typeof depth.value === 'bigint' || typeof depth.value === 'number') ? Number(depth.value) : undefined;
}
