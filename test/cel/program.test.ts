import { CelEnvironment } from '../../src/cel/environment';
import { CelError } from '../../src/cel/error';
import { CelProgram, ComposedVariables, compile } from '../../src/cel/program';
import { Double, Optional } from '../../src/cel/value';

const environment: CelEnvironment = { kubernetesMinor: 34, variables: ['object', 'oldObject', 'variables', 'authorizer', 'self'] };

function program(expression: string, more: Partial<CelEnvironment> = {}): CelProgram {
  const compiled = compile(expression, { ...environment, ...more });
  if (compiled instanceof CelError) { throw new Error(compiled.toString()); }
  return compiled;
}

function refused(expression: string, more: Partial<CelEnvironment> = {}): string {
  const compiled = compile(expression, { ...environment, ...more });
  return compiled instanceof CelError ? `${compiled.code} ${compiled.toString()}` : 'accepted';
}

describe('what does not compile', () => {
  it.each([
    ['object.', 'syntax 1:8: unexpected end of expression, expected the name of a field'],
    ['1 +\n  * 2', 'syntax 2:3: unexpected "*"'],
    ["'é' + @", 'syntax 1:7: unexpected character "@"'],
    ["'abc", 'syntax 1:1: unterminated string'],
    ["'a\\q'", 'syntax 1:3: unknown escape sequence \\q'],
    ['9223372036854775808', 'syntax 1:1: invalid number 9223372036854775808'],
    ['[1].all(x.y, true)', 'syntax 1:11: argument must be a simple name'],
    ['has(object)', 'syntax 1:5: invalid argument to has() macro, a field selection is needed'],
    ['namespace == 1', 'syntax 1:1: reserved identifier namespace'],
    ['Object{spec: 1}', 'syntax 1:7: objects are constructed only by mutating policies'],
    ['objct.spec', "unknown-variable 1:1: undeclared reference to 'objct', did you mean 'object'?"],
    ['true &&\n  request.name', "unknown-variable 2:3: undeclared reference to 'request'"],
    ['object.name.startWith("a")', "unknown-function 1:13: undeclared reference to function 'startWith', did you mean 'startsWith'?"],
    ['math.greatest(1, 2)', "unknown-variable 1:1: undeclared reference to 'math'"],
    ['"a".startsWith()', "arguments 1:5: 'startsWith' takes 1 arguments, got 0"],
    ['object.name.matches("(")', 'arguments 1:13: invalid regular expression "(": missing closing )'],
    ["[object.name, 'x']", "arguments 1:15: expected type 'dyn' but found 'string'"],
    ["{'a': 1, 'b': 'c'}", "arguments 1:15: expected type 'int' but found 'string'"],
    ["true ? 1 : 'a'", 'arguments 1:6: no matching overload: ? int : string'],
    ['size(object.name) == "1"', 'arguments 1:19: no matching overload: int == string'],
    ['duration("1d")', 'arguments 1:1: invalid duration argument "1d"'],
  ])('%s', (expression, message) => {
    expect(refused(expression)).toBe(message);
  });

  it.each([
    ['quantity("1").isInteger()', 27, 28, "too-new 1:1: 'quantity' needs Kubernetes 1.28, this is for 1.27"],
    ['object.?spec', 27, 28, 'too-new 1:9: optional syntax needs Kubernetes 1.28, this is for 1.27'],
    ['sets.contains([1], [1])', 28, 29, "too-new 1:6: 'sets.contains' needs Kubernetes 1.29, this is for 1.28"],
    ['isIP("::1")', 29, 30, "too-new 1:1: 'isIP' needs Kubernetes 1.30, this is for 1.29"],
    ['format.uuid().validate("a")', 30, 31, "too-new 1:8: 'format.uuid' needs Kubernetes 1.31, this is for 1.30"],
    ['[1].all(i, v, true)', 31, 32, "too-new 1:5: the macro 'all' needs Kubernetes 1.32, this is for 1.31"],
    ['isSemver("1.0.0")', 32, 33, "too-new 1:1: 'isSemver' needs Kubernetes 1.33, this is for 1.32"],
    ['[1].sort()', 33, 34, "too-new 1:5: 'sort' needs Kubernetes 1.34, this is for 1.33"],
  ])('%s before its minor', (expression, before, since, message) => {
    expect(refused(expression, { kubernetesMinor: before })).toBe(message);
    expect(refused(expression, { kubernetesMinor: since })).toBe('accepted');
  });
});

describe('what fails when it is evaluated', () => {
  it.each([
    ['object.spec.foo', 'evaluation 1:13: no such key: foo'],
    ['object.spec.list[3]', 'evaluation 1:17: index out of bounds: 3'],
    ['true &&\n object.spec.list > 1', 'evaluation 2:19: no such overload: list > int'],
    ['1 / object.spec.zero', 'evaluation 1:3: division by zero'],
    ['object.spec.zero ? 1 : 2', 'evaluation 1:18: no such overload: a condition of type int, bool is needed'],
    ['9223372036854775807 + 1', 'evaluation 1:21: integer overflow'],
    ['object.spec.zero.startsWith("a")', 'evaluation 1:18: no such overload: startsWith(int, string)'],
    ['oldObject.spec', 'evaluation 1:1: no such attribute: oldObject'],
    ['authorizer.path("/x").check("get").allowed()', 'evaluation 1:1: no such attribute: authorizer'],
  ])('%s', (expression, message) => {
    const error = program(expression).evaluate({ object: { spec: { list: [1], zero: 0 } } });
    expect(error instanceof CelError && `${error.code} ${error.toString()}`).toBe(message);
  });

  it('says that an authorizer cannot be asked at synth, unless the answer does not matter', () => {
    const asked = 'authorizer.group("apps").resource("deployments").check("create").allowed()';
    expect(program(asked).evaluate({ authorizer: {} })).toEqual(
      new CelError('not-evaluable', 'cannot be evaluated at synth: only a running cluster can answer an authorizer', 1, 12));
    expect(program(`${asked} || true`).evaluate({ authorizer: {} })).toBe(true);
  });
});

describe('results', () => {
  it.each([
    ['object', { a: 1 }],
    ['[dyn(1), dyn(2.5), dyn("x"), dyn(null), dyn(true)]', [1, 2.5, 'x', null, true]],
    ['1.0', 1],
    ['9007199254740993', '9007199254740993'],
    ['b"abc"', 'YWJj'],
    ['duration("90s")', '90s'],
    ['timestamp("2024-01-02T03:04:05Z")', '2024-01-02T03:04:05Z'],
    ['{1: "a", 2: "b"}', { 1: 'a', 2: 'b' }],
    ['optional.none()', null],
    ['optional.of(1)', 1],
    ['quantity("1Gi")', '1Gi'],
    ['type(1)', 'int'],
    ['{"__proto__": 1}["__proto__"]', 1],
  ])('%s as JSON', (expression, json) => {
    expect(program(expression).evaluate({ object: { a: 1 } })).toEqual(json);
  });

  it('leaves what every object inherits alone', () => {
    expect(program('has(object.constructor) || has(object.toString) || "toString" in object').evaluate({ object: {} })).toBe(false);
  });

  it('takes a whole number for an int unless the binding says that it is a double', () => {
    expect(program('self / 2 == 1').evaluate({ self: 3 })).toBe(true);
    expect(program('self / 2.0 == 1.5').evaluate({ self: new Double(3) })).toBe(true);
  });
});

describe('names of properties', () => {
  const self = { 'namespace': 'n', 'a-b': 1, 'c.d': 2, 'e/f': 3, 'g__h': 4 };

  it.each(['self.__namespace__ == "n"', 'self.a__dash__b == 1', 'self.c__dot__d == 2', 'self.e__slash__f == 3', 'self.g__underscores__h == 4',
    'has(self.__namespace__)', 'self.?__namespace__.hasValue()', 'self.?a__dash__c.orValue(5) == 5'])('%s in a custom resource', (expression) => {
    expect(program(expression, { propertyNames: 'escaped' }).evaluate({ self })).toBe(true);
  });

  it('are not escaped in an admission policy', () => {
    expect(program('has(self.__namespace__)').evaluate({ self })).toBe(false);
    expect(program('self.namespace').evaluate({ self })).toBe('n');
  });
});

describe('composed variables', () => {
  const composed = { composed: ['containers', 'names', 'broken'] };
  const programs = new Map([
    ['containers', program('object.spec.containers', composed)],
    ['names', program('variables.containers.map(c, c.name)', composed)],
    ['broken', program('object.nothing', composed)],
  ]);
  const bindings = { object: { spec: { containers: [{ name: 'a' }, { name: 'b' }] } } };

  it('build on each other', () => {
    const variables = new ComposedVariables(programs, bindings);
    expect(program('variables.names.size() == 2 && "b" in variables.names', composed).evaluate({ ...bindings, variables })).toBe(true);
  });

  it('are computed when they are asked for, and then once', () => {
    const variables = new ComposedVariables(programs, bindings);
    expect(program('true || variables.broken', composed).evaluate({ variables })).toBe(true);
    expect(program('variables.broken', composed).evaluate({ variables })).toEqual(
      new CelError('evaluation', 'composited variable "broken" fails to evaluate: no such key: nothing', 1, 11));
    expect(variables.get('names')).toBe(variables.get('names'));
  });

  it('must be known', () => {
    expect(refused('variables.nams', composed)).toBe("unknown-variable 1:11: undeclared reference to 'variables.nams', did you mean 'names'?");
  });
});

describe('the environment', () => {
  it('compiles an expression once', () => {
    expect(program('object == 1')).toBe(program('object == 1'));
    expect(program('object == 1')).not.toBe(program('object == 1', { kubernetesMinor: 33 }));
  });

  it.each([
    ['math.greatest(1, 2.5, 2)', 'math', 2.5],
    ['math.least([3, 1])', 'math', 1],
    ['base64.decode(base64.encode(b"hi")) == b"hi"', 'encoders', true],
    ['cel.bind(a, 2, a * a)', 'bindings', 4],
  ])('has %s only where library %s is asked for', (expression, library, value) => {
    expect(refused(expression)).toMatch(/^unknown-(variable|function)/);
    expect(program(expression, { libraries: [library] }).evaluate({})).toBe(value);
  });

  it('takes absent old objects as optionals', () => {
    expect(program('oldObject.hasValue() ? 1 : 0').evaluate({ oldObject: Optional.NONE })).toBe(0);
  });
});
