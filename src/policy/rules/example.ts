import { Json, JsonMap } from '../../object/json';
import { RuleExample } from '../rule';

/** A pod with one container, as an example; `given` are values of parameters. */
export function pod(container: JsonMap, spec: JsonMap = {}, given: JsonMap = {}, metadata: JsonMap = {}): RuleExample {
  return { object: { apiVersion: 'v1', kind: 'Pod', metadata: { ...META, ...metadata }, spec: specOf(container, spec) }, given };
}

/** A Deployment of such a pod. */
export function deployment(container: JsonMap, spec: JsonMap = {}, given: JsonMap = {}, outer: JsonMap = {}): RuleExample {
  const labels = { app: 'example' };
  const template = { metadata: { labels }, spec: specOf(container, spec) };
  return { object: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: META, spec: { selector: { matchLabels: labels }, template, ...outer } }, given };
}

/** Any other object, named and in a namespace. */
export function example(apiVersion: string, kind: string, fields: { readonly [field: string]: Json }, given: JsonMap = {}): RuleExample {
  const { metadata, ...rest } = fields;
  return { object: { apiVersion, kind, metadata: { ...META, ...(metadata as JsonMap | undefined) }, ...rest }, given };
}

const META = { name: 'example', namespace: 'example' };

function specOf(container: JsonMap, spec: JsonMap): JsonMap {
  return { ...spec, containers: [{ name: 'main', image: 'registry.example.com/app:1.2.3', ...container }, ...(spec.containers as Json[] | undefined ?? [])] };
}
