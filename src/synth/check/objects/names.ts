import { at } from './field';
import { JudgedKind } from './kinds';
import { Problem } from './problem';
import { isMap, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import type { FieldPath } from '../../../schema/field-path';

const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^(?=.{1,63}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** A Service's name: RFC 1035, or since Kubernetes 1.34, where clusters choose so, RFC 1123. */
const SERVICE_NAME = /^(?=.{1,63}$)[a-z]([-a-z0-9]*[a-z0-9])?$/;
const PATH_SEGMENT = /^(?!\.\.?$)[^/%]+$/;
const LABEL_VALUE = /^(?=.{0,63}$)(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const KEY_NAME = /^(?=.{1,63}$)([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** Names, labels and annotations as every API server wants them, whatever the schema of a kind says. */
export function names(object: KubeObject, kind: JudgedKind): Problem[] {
  const { metadata } = object;
  const problems = nameProblems(object, kind);
  if (metadata.labels !== undefined) { labels(metadata.labels, ['metadata', 'labels'], problems); }
  if (metadata.annotations !== undefined) { keys(metadata.annotations, ['metadata', 'annotations'], 'an annotation', problems); }
  if (kind.pod && kind.pod.length > 1) { templateLabels(object, kind.pod, problems); }
  return problems;
}

function nameProblems({ metadata: { name, namespace } }: KubeObject, { group, kind }: JudgedKind): Problem[] {
  const problems: Problem[] = [];
  const [pattern, wanted] = formOf(group, kind);
  if (typeof name === 'string' && !pattern.test(name)) { problems.push(invalid(['metadata', 'name'], `'${name}' is no name of ${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}: ${wanted}`)); }
  if (typeof namespace === 'string' && namespace !== '' && !LABEL.test(namespace)) {
    problems.push(invalid(['metadata', 'namespace'], `'${namespace}' is no name of a namespace: ${LABEL_FORM}`));
  }
  return problems;
}

const LABEL_FORM = 'lower-case letters, digits and dashes, at most 63, a letter or digit first and last';
const SUBDOMAIN_FORM = 'lower-case letters, digits, dashes and dots, at most 253, a letter or digit first and last';

/** How objects of a kind may be named (Kubernetes: object names and IDs). */
function formOf(group: string, kind: string): readonly [RegExp, string] {
  if (group === 'rbac.authorization.k8s.io' || group === 'certificates.k8s.io' || kind === 'IPAddress') { return [PATH_SEGMENT, 'it must stand in a path: no slash, no percent sign']; }
  if (group === '' && kind === 'Namespace') { return [LABEL, LABEL_FORM]; }
  if (group === '' && kind === 'Service') { return [SERVICE_NAME, `${LABEL_FORM}, a letter first`]; }
  // The names of its Jobs add eleven characters, and must be labels.
  if (group === 'batch' && kind === 'CronJob') { return [/^[-a-z0-9.]{1,52}$/, 'at most 52 characters']; }
  return [SUBDOMAIN, SUBDOMAIN_FORM];
}

function templateLabels(object: KubeObject, pod: readonly string[], problems: Problem[]): void {
  const way = [...pod.slice(0, -1), 'metadata', 'labels'];
  const value = at(object, ...way);
  if (value !== undefined) { labels(value, way, problems); }
}

function labels(map: Json, path: FieldPath, problems: Problem[]): void {
  keys(map, path, 'a label', problems);
  if (!isMap(map)) { return; }
  for (const key in map) {
    const value = map[key];
    if (typeof value === 'string' && !LABEL_VALUE.test(value)) {
      problems.push(invalid([...path, key], `'${value}' is no value of a label: letters, digits, dashes, underscores and dots, at most 63, a letter or digit first and last`));
    }
  }
}

function keys(map: Json, path: FieldPath, what: string, problems: Problem[]): void {
  if (!isMap(map)) { return; }
  for (const key in map) {
    const slash = key.indexOf('/');
    const prefix = slash < 0 ? undefined : key.slice(0, slash);
    if (KEY_NAME.test(key.slice(slash + 1)) && (prefix === undefined || SUBDOMAIN.test(prefix.toLowerCase()))) { continue; }
    problems.push(invalid([...path, key], `'${key}' is no key of ${what}: a name of at most 63 letters, digits, dashes, underscores and dots, after a DNS name and a slash if any`));
  }
}

function invalid(field: FieldPath, message: string): Problem {
  return { code: 'object.name', severity: 'error', field, message, fix: 'change it to what is allowed there' };
}
