import { readFileSync } from 'fs';
import { join } from 'path';
import { ruleProblems } from '../../src/import/rules';
import { JsonMap } from '../../src/object/json';
import { readCustomResources } from '../../src/schema/crd';

/** What the API server says when a definition with such a rule, or with such a messageExpression, is created. */
type Row = readonly [expression: string, place: 'rule' | 'message', verdict: 'taken' | 'refused'];
const { schema, rows } = JSON.parse(readFileSync(join(__dirname, 'rule-verdicts.json'), 'utf8')) as { readonly schema: JsonMap; readonly rows: readonly Row[] };

function problems(spec: JsonMap): readonly string[] {
  const value = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'as.x.io' },
    spec: {
      group: 'x.io',
      scope: 'Namespaced',
      names: { kind: 'A', plural: 'as' },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec } } } }],
    },
  };
  const read = readCustomResources([{ file: 'a.yaml', value }]);
  return [...read.problems, ...read.resources.flatMap(ruleProblems)].map(({ field, message }) => `${field.replace(/.*\.properties\.spec\./, '')}: ${message}`);
}

const withRule = (rule: JsonMap, more: JsonMap = schema): readonly string[] => problems({ ...more, 'x-kubernetes-validations': [rule] });

it('the rules of a definition get the verdict of the API server', () => {
  const verdicts = rows.map(([expression, place]): Row => {
    const found = withRule(place === 'rule' ? { rule: expression } : { rule: 'self.flag', messageExpression: expression });
    return [expression, place, found.length > 0 ? 'refused' : 'taken'];
  });
  expect(verdicts).toEqual(rows);
});

it.each([
  ['self.texd == "a"', "1:6: undefined field 'texd', did you mean 'text'?"],
  ['self.inner.deep.list.all(x, x.z == 1)', "1:31: undefined field 'z', did you mean 'y'?"],
  ['self.kept.a == 1', "1:6: undefined field 'kept'"],
  ['self.whole.metadata.labels == {}', "1:21: undefined field 'labels'"],
  ['self.text.startsWith(1)', '1:11: no matching overload: string.startsWith(int)'],
  ['self.count + 1.5 > 2.0', '1:12: no matching overload: int + double'],
  ['size(self.count) > 1', '1:1: no matching overload: size(int)'],
  ['self.names[self.text] == "a"', '1:11: no matching overload: list(string)[string]'],
  ['self.text ? 1 : 2', '1:11: no matching overload: string ? int : int'],
  ['-self.text == ""', '1:1: no matching overload: -string'],
  ['!self.count', "1:7: expected type 'bool' but found 'int'"],
  ['self.count.all(x, x > 1)', "1:6: an expression of type 'int' cannot be gone over, a list or a map is needed"],
  ['self.text.name == ""', "1:11: a value of type 'string' has no fields, so no 'name'"],
  ['self.until > "2020-01-01"', '1:12: no matching overload: timestamp > string'],
  ['self.text', "1:1: must be of type bool, and is of type 'string'"],
  ['self.either', "1:1: must be of type bool, and is of type 'dyn'"],
])('%s', (rule, message) => {
  expect(withRule({ rule })).toEqual([`x-kubernetes-validations[0].rule: not CEL that Kubernetes takes: ${rule}: ${message}`]);
});

it('a message that is no text is refused where it stands', () => {
  expect(withRule({ rule: 'self.flag', messageExpression: 'self.count' }))
    .toEqual(["x-kubernetes-validations[0].messageExpression: not CEL that Kubernetes takes: self.count: 1:1: must be of type string, and is of type 'int'"]);
});

it('the value before may be absent where the rule says so', () => {
  expect(withRule({ rule: 'oldSelf.orValue(self) == self', optionalOldSelf: true })).toEqual([]);
  expect(withRule({ rule: 'oldSelf.text == self.text', optionalOldSelf: true })).toHaveLength(1);
  expect(withRule({ rule: 'oldSelf.text == self.text' })).toEqual([]);
});
