import { JsonMap } from '../../src/object/json';

/** A CustomResourceDefinition of `Widget` in `example.com` with this schema for its spec, named as its names say. */
export function crd(spec: JsonMap, change: JsonMap = {}): JsonMap {
  const { plural } = { plural: 'widgets', ...change.names as { plural?: string } | undefined };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${String(change.group ?? 'example.com')}` },
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
