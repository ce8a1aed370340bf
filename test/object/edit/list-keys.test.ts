import { readFileSync } from 'fs';
import { generateListKeys } from '../../../scripts/generate-list-keys';
import { ListKeys } from '../../../src/object/edit/list-keys';
import { Place } from '../../../src/object/edit/place';
import { itShared, shared } from '../../support/shared';

const builtIn = new ListKeys();

/** The place at `spec/containers/*`: fields by name, `*` for the items of a list. */
function at(place: Place, path: string): Place {
  return path.split('/').filter(Boolean).reduce((here, step) => step === '*' ? here.item : here.field(step), place);
}

/** The keys of a list as text: `containerPort protocol=TCP`, `?` in front where they are a guess. */
function keysAt(lists: ListKeys, apiVersion: string, kind: string, path: string): string {
  const { keys, guessed } = at(lists.of({ apiVersion, kind }), path);
  return (guessed ? '?' : '') + keys.map((key) => key.default === undefined ? key.field : `${key.field}=${key.default}`).join(' ');
}

describe('lists of built-in kinds', () => {
  it.each([
    ['apps/v1', 'Deployment', 'spec/template/spec/containers', 'name'],
    ['apps/v1beta1', 'Deployment', 'spec/template/spec/containers', 'name'],
    ['apps/v1', 'Deployment', 'spec/template/spec/containers/*/env', 'name'],
    ['apps/v1', 'Deployment', 'spec/template/spec/containers/*/ports', 'containerPort protocol=TCP'],
    ['apps/v1', 'Deployment', 'spec/template/spec/containers/*/volumeMounts', 'mountPath'],
    ['apps/v1', 'Deployment', 'spec/template/spec/containers/*/envFrom', ''],
    ['apps/v1', 'Deployment', 'spec/template/spec/containers/*/args', ''],
    ['apps/v1', 'Deployment', 'spec/template/spec/topologySpreadConstraints', 'topologyKey whenUnsatisfiable'],
    ['apps/v1', 'Deployment', 'spec/template/spec/tolerations', ''],
    ['apps/v1', 'StatefulSet', 'spec/volumeClaimTemplates', ''],
    ['batch/v1', 'CronJob', 'spec/jobTemplate/spec/template/spec/initContainers/*/resources/claims', 'name'],
    ['v1', 'Pod', 'spec/hostAliases', 'ip'],
    ['v1', 'Service', 'spec/ports', 'port protocol=TCP'],
    ['v1', 'ServiceAccount', 'imagePullSecrets', ''],
    ['v1', 'ServiceAccount', 'secrets', 'name'],
    ['v1', 'ConfigMap', 'data/anything', ''],
    ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'subjects', ''],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'spec/versions', ''],
    ['admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', 'spec/variables', 'name'],
    ['v1', 'Service', 'spec/constructor/ports', ''],
  ])('%s %s %s: keyed by "%s"', (apiVersion, kind, path, keys) => {
    expect(keysAt(builtIn, apiVersion, kind, path)).toBe(keys);
  });

  itShared('are those that the schemas of all minors say', () => {
    expect(readFileSync('src/object/edit/built-in-list-keys.ts', 'utf8')).toBe(generateListKeys(shared('kubernetes')));
  });

  itShared('include every list that kustomize merges by key in what a user declares', () => {
    const merged = JSON.parse(readFileSync(shared('kubernetes', 'kustomize-merged-lists.json'), 'utf8')) as
      { [id: string]: { [path: string]: { key?: string; mapKeys?: string[] } } };
    let seen = 0;
    for (const [id, paths] of Object.entries(merged)) {
      const [, apiVersion, kind] = /^\/?(.*)\/([^/]*)$/.exec(id)!;
      for (const [path, { key, mapKeys }] of Object.entries(paths)) {
        if (!key || /^\/(metadata|status|conditions)\b|\/metadata\//.test(path)) { continue; }
        seen++;
        const keys = at(builtIn.of({ apiVersion, kind }), path).keys.map(({ field }) => field);
        expect({ id, path, keys }).toEqual({ id, path, keys: mapKeys ?? [key] });
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('lists of custom kinds', () => {
  const schema = {
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        properties: {
          listeners: {
            'type': 'array',
            'x-kubernetes-list-type': 'map',
            'x-kubernetes-list-map-keys': ['port', 'protocol'],
            'items': {
              type: 'object', properties: { port: { type: 'integer' }, protocol: { type: 'string', default: 'HTTP' }, routes: { type: 'array', items: {} } },
            },
          },
          whole: { 'type': 'array', 'x-kubernetes-list-type': 'atomic', 'items': { type: 'object' } },
          tags: { 'type': 'array', 'x-kubernetes-list-type': 'set', 'items': { type: 'string' } },
          plain: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
          values: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
          pools: { type: 'object', additionalProperties: { type: 'object', properties: { zones: { 'type': 'array', 'x-kubernetes-list-type': 'atomic', 'items': {} } } } },
        },
      },
    },
  };
  const lists = new ListKeys([{ apiVersion: 'example.com/v1', kind: 'Mesh', schema }]);

  it.each([
    ['spec/listeners', 'port protocol=HTTP'],
    ['spec/listeners/*/routes', '?name'],
    ['spec/whole', ''],
    ['spec/whole/*/inner', ''],
    ['spec/tags', ''],
    ['spec/plain', '?name'],
    ['spec/values/deep/list', '?name'],
    ['spec/pools/a/zones', ''],
    ['spec/constructor', '?name'],
  ])('%s: keyed by "%s" as the schema says', (path, keys) => {
    expect(keysAt(lists, 'example.com/v1', 'Mesh', path)).toBe(keys);
  });

  it('are guessed to be keyed by name where no schema is known, of the kind or of the version', () => {
    expect(keysAt(lists, 'example.com/v2', 'Mesh', 'spec/listeners')).toBe('?name');
    expect(keysAt(builtIn, 'argoproj.io/v1alpha1', 'Rollout', 'spec/template/spec/containers/*/env')).toBe('?name');
  });

  it('leave the built-in kinds as they are', () => {
    expect(keysAt(lists, 'v1', 'Service', 'spec/ports')).toBe('port protocol=TCP');
  });
});
