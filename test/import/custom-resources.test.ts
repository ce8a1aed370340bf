import { Json, JsonMap } from '../../src/object/json';
import { readCustomResources } from '../../src/schema/crd';
import { crd } from '../support/crd';

const GOOD = crd({ type: 'object' });

function problemsOf(value: Json): readonly string[] {
  return readCustomResources([{ file: 'a.yaml', value }]).problems.map(({ field, message }) => `${field}: ${message}`);
}

function withSpec(change: JsonMap): JsonMap {
  return crd({ type: 'object' }, change);
}

describe('what cannot be imported is named by file and field', () => {
  it.each<[string, Json, string]>([
    ['a text', 'hello', ': not a Kubernetes object: pass CustomResourceDefinitions of apiextensions.k8s.io/v1'],
    ['another kind', { apiVersion: 'v1', kind: 'ConfigMap' }, 'kind: ConfigMap v1 is not a CustomResourceDefinition: leave it out of what is imported'],
    ['no kind', { a: 1 }, 'kind: a document without kind is not a CustomResourceDefinition: leave it out of what is imported'],
    ['an old API', { ...GOOD, apiVersion: 'apiextensions.k8s.io/v1beta1' },
      'apiVersion: apiextensions.k8s.io/v1beta1 is gone since Kubernetes 1.22: convert the definition to apiextensions.k8s.io/v1'],
    ['no spec', { apiVersion: GOOD.apiVersion, kind: GOOD.kind }, 'spec: the definition has no spec'],
    ['a group that is none', withSpec({ group: '../x' }), 'spec.group: the API group must be a DNS name, not "../x"'],
    ['no names', withSpec({ names: null }), 'spec.names: the definition names no kind'],
    ['a kind that is none', withSpec({ names: { kind: 'my kind', plural: 'x' } }), 'spec.names.kind: a kind is letters and digits, not "my kind"'],
    ['no plural', withSpec({ names: { kind: 'X' } }), 'spec.names.plural: the definition has no plural name'],
    ['an unknown scope', withSpec({ scope: 'Galaxy' }), 'spec.scope: the scope must be Namespaced or Cluster, not "Galaxy"'],
    ['no versions', withSpec({ versions: [] }), 'spec.versions: the definition has no versions'],
    ['no schema', withSpec({ versions: [{ name: 'v1', served: true, storage: true }] }),
      'spec.versions[0].schema.openAPIV3Schema: version v1 has no schema: nothing can be typed or checked'],
    ['nothing served', withSpec({ versions: [{ name: 'v1', served: false, storage: true }] }), 'spec.versions: no version is served: there is nothing to import'],
    ['a keyword of JSON schema that Kubernetes has not', crd({ type: 'object', patternProperties: {} }),
      'spec.versions[0].schema.openAPIV3Schema.properties.spec.patternProperties: unknown schema keyword patternProperties: a structural schema of apiextensions.k8s.io/v1 has none of this name'],
    ['a reference', crd({ properties: { a: { $ref: '#/definitions/b' } } }),
      'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.$ref: unknown schema keyword $ref: a structural schema of apiextensions.k8s.io/v1 has none of this name'],
    ['a type that is none', crd({ type: 'int' }), 'spec.versions[0].schema.openAPIV3Schema.properties.spec.type: unexpected value of type: "int"'],
    ['a part that is no schema', crd({ properties: { a: 'string' } }),
      'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a: a schema must be a map, not "string"'],
  ])('%s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it('the other definitions still come out', () => {
    const { resources, problems } = readCustomResources([
      { file: 'bad.yaml', value: { kind: 'Secret', apiVersion: 'v1' } },
      { file: 'good.yaml', value: GOOD },
      { file: 'good.yaml', value: null },
    ]);
    expect(resources.map(({ kind, versions }) => [kind, versions.map(({ name }) => name)])).toEqual([['Widget', ['v1']]]);
    expect(problems.map(({ file, field }) => [file, field])).toEqual([['bad.yaml', 'kind']]);
  });

  it('two definitions of one kind name both files, and neither comes out', () => {
    const { resources, problems } = readCustomResources([{ file: 'b.yaml', value: GOOD }, { file: 'a.yaml', value: GOOD }]);
    expect(resources).toEqual([]);
    expect(problems).toEqual([{
      file: 'b.yaml',
      field: 'spec.names.kind',
      message: 'Widget of example.com is defined twice, in a.yaml and in b.yaml: keep one of them',
    }]);
  });
});

it('a List of definitions is read item by item', () => {
  const { resources, problems } = readCustomResources([{ file: 'a.yaml', value: { apiVersion: 'v1', kind: 'List', items: [GOOD] } }]);
  expect([resources.length, problems]).toEqual([1, []]);
});
