import { JsonMap } from '../../src/object/json';

/** A CustomResourceDefinition of `Widget` in `example.com` with this schema for its spec. */
export function crd(spec: JsonMap, change: JsonMap = {}): JsonMap {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      names: { kind: 'Widget', plural: 'widgets' },
      scope: 'Namespaced',
      versions: [{
        name: 'v1',
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: 'object', properties: { spec } } },
      }],
      ...change,
    },
  };
}
