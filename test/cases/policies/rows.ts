import { readFileSync } from 'fs';
import { parseAllDocuments } from 'yaml';
import { Counterpart, counterpartOf, Row } from './counterpart';
import { KubernetesVersion } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { groupOf } from '../../../src/object/object-id';
import { RULES } from '../../../src/policy/catalogue';
import { PolicyDefinition } from '../../../src/policy/definition';
import { Request } from '../../../src/policy/judge';
import { specOf } from '../../../src/policy/policy';
import { withoutNulls } from '../../../src/policy/pruned';
import { policyOf, Rule } from '../../../src/policy/rule';
import { PodSecurityLevel, podSecurityRule } from '../../../src/policy/rules/pod-security';
import { SchemaRegistry } from '../../../src/schema/registry';
import { shared } from '../../support/shared';

/** Rules by id; a level of Pod Security as a whole stands beside them. */
const rules = new Map([...RULES.map((rule): [string, Rule] => [rule.id, rule]), ['pod-security-restricted', podSecurityRule(PodSecurityLevel.RESTRICTED, KubernetesVersion.V1_34)]]);
const documents = new Map<string, readonly JsonMap[]>();

export function rowsOf(scope: Row['scope']): readonly Row[] {
  const rows = JSON.parse(readFileSync(shared('cases/policies/index.json'), 'utf8')) as Row[];
  return rows.filter((row) => row.scope === scope);
}

function documentOf({ file, doc }: Row): JsonMap {
  let all = documents.get(file);
  if (!all) {
    all = parseAllDocuments(readFileSync(shared('cases/policies', file), 'utf8')).map((document) => document.toJS() as JsonMap);
    documents.set(file, all);
  }
  return all[doc];
}

/** The request that a row is about; an object without a namespace is taken to be in `default`. */
export function requestOf(row: Row): Request {
  const document = documentOf(row);
  const placed = (object: JsonMap): KubeObject => {
    const metadata = { namespace: 'default', ...(object.metadata as JsonMap | undefined) };
    return withoutNulls({ ...object, metadata } as unknown as KubeObject);
  };
  if (row.object_is !== 'AdmissionReview') { return { operation: 'CREATE', object: placed(document), oldObject: null }; }
  const request = document.request as unknown as { operation: Request['operation']; object: JsonMap; oldObject?: JsonMap };
  return { operation: request.operation, object: placed(request.object), oldObject: request.oldObject ? placed(request.oldObject) : null };
}

/** What the library has in place of the policy of a row; undefined where it has nothing. */
export function definitionsOf(row: Row): readonly PolicyDefinition[] | undefined {
  if (row.policy.startsWith('pod-security-admission/')) {
    const level = row.level === 'baseline' ? PodSecurityLevel.BASELINE : PodSecurityLevel.RESTRICTED;
    return [definitionOf(podSecurityRule(level, KubernetesVersion.of(row.version!)), {})];
  }
  return counterpartOf(row)?.map((counterpart) => counterpartDefinition(counterpart, row));
}

/** The definitions of rules that do not go by the kind of a row. Throws for a parameter that a rule has not. */
export function definitionsFor(counterparts: readonly Counterpart[]): readonly PolicyDefinition[] {
  return counterparts.map(({ rule, given = {}, only }) => {
    const known = new Set((rules.get(rule)!.parameters ?? []).map(({ name }) => name));
    const unknown = Object.keys(given).filter((name) => !known.has(name));
    if (unknown.length > 0) { throw new Error(`${rule} has no parameter ${unknown.join(', ')}`); }
    const definition = definitionOf(rules.get(rule)!, given);
    return { ...definition, validations: definition.validations.filter((_, i) => only === undefined || only.includes(i)) };
  });
}

function counterpartDefinition({ rule, given = {}, only, kinds }: Counterpart, row: Row): PolicyDefinition {
  const definition = definitionOf(rules.get(rule)!, given);
  const validations = definition.validations.filter((_, i) => only === undefined || only.includes(i));
  if (!kinds) { return { ...definition, validations }; }
  const { kind, apiVersion } = requestOf(row).object!;
  const group = groupOf(apiVersion);
  const plural = SchemaRegistry.bundled().kind(group, kind)!.plural;
  return { ...definition, validations, match: [{ group, versions: ['*'], resources: [{ kind, plural }], subresources: [], operations: ['CREATE', 'UPDATE'] }] };
}

function definitionOf(rule: Rule, given: JsonMap): PolicyDefinition {
  return { ...specOf(rule.id, policyOf(rule, { exemptNamespaces: [] }, given)), id: rule.id };
}

export function nameOf(row: Row): string {
  return [row.policy, row.rule, row.case, row.kind, row.name, `#${row.doc}`].filter(Boolean).join(' ');
}
