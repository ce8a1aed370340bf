import { readFileSync } from 'fs';
import { parseAllDocuments } from 'yaml';
import { Counterpart, counterpartOf, isCovered, Row } from './counterpart';
import { KubernetesVersion } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { RULES } from '../../../src/policy/catalogue';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { PolicyDefinition } from '../../../src/policy/definition';
import { judge, Request } from '../../../src/policy/judge';
import { specOf } from '../../../src/policy/policy';
import { withoutNulls } from '../../../src/policy/pruned';
import { subjectOf } from '../../../src/policy/reach';
import { policyOf, Rule } from '../../../src/policy/rule';
import { podSecurityRule, PodSecurityLevel } from '../../../src/policy/rules/pod-security';
import { itShared, shared } from '../../support/shared';

/** Rows that differ, with the reason; everything else must agree. */
const DIFFERENT: { readonly [row: string]: string } = {
  'gatekeeper-library/general/ephemeralstoragelimit ephemeral-storage-limit/ephemeral-storage-limit-update AdmissionReview #0':
    'the review holds no old object, so that the pod may have changed; a limit is judged then',
  'gatekeeper-library/general/storageclass storageclass/example-disallowed-ssvct-badnamename StatefulSet badvolumeclaimstorageclass #0':
    'which storage classes a cluster has is not known to a rule that sees one object',
};

const rules = new Map(RULES.map((rule) => [rule.id, rule]));
const documents = new Map<string, readonly JsonMap[]>();

function documentOf({ file, doc }: Row): JsonMap {
  let all = documents.get(file);
  if (!all) {
    all = parseAllDocuments(readFileSync(shared('cases/policies', file), 'utf8')).map((document) => document.toJS() as JsonMap);
    documents.set(file, all);
  }
  return all[doc];
}

function requestOf(row: Row): Request {
  const document = documentOf(row);
  const placed = (object: JsonMap): KubeObject => withoutNulls({ ...object, metadata: { namespace: 'default', ...(object.metadata as JsonMap | undefined) } } as unknown as KubeObject);
  if (row.object_is !== 'AdmissionReview') { return { operation: 'CREATE', object: placed(document), oldObject: null }; }
  const request = document.request as { operation: Request['operation']; object: JsonMap; oldObject?: JsonMap };
  return { operation: request.operation, object: placed(request.object), oldObject: request.oldObject ? placed(request.oldObject) : null };
}

function definitionOf(rule: Rule, given: JsonMap | undefined, kinds: readonly string[] | undefined): PolicyDefinition {
  const spec = specOf(rule.id, policyOf(rule, {}, given ?? {}));
  const match = kinds ? [{ group: '*', versions: ['*'], resources: kinds.map((kind) => ({ kind, plural: kind })), subresources: [], operations: ['CREATE', 'UPDATE'] }] : spec.match;
  return { ...spec, match, id: rule.id };
}

function breaks(definition: PolicyDefinition, request: Request, only: readonly number[] | undefined): boolean {
  const subject = definition.match[0].group === '*' ? request.object! : subjectOf(definition, request.object!);
  if (!subject) { return false; }
  const compiled = compilePolicy(definition, 34);
  if (Array.isArray(compiled)) { throw new Error(`${definition.id} does not compile: ${JSON.stringify(compiled)}`); }
  const { breaches } = judge(compiled as CompiledPolicy, { ...request, object: subject });
  return breaches.some(({ index }) => only === undefined || only.includes(index));
}

function verdict(row: Row): 'pass' | 'fail' | undefined {
  const request = requestOf(row);
  if (row.policy.startsWith('pod-security-admission/')) {
    const rule = podSecurityRule(row.level === 'baseline' ? PodSecurityLevel.BASELINE : PodSecurityLevel.RESTRICTED, KubernetesVersion.of(row.version!));
    return breaks(definitionOf(rule, undefined, undefined), request, undefined) ? 'fail' : 'pass';
  }
  const counterparts = counterpartOf(row);
  return counterparts && (counterparts.some((counterpart) => broken(counterpart, request)) ? 'fail' : 'pass');
}

function broken({ rule, given, only, kinds }: Counterpart, request: Request): boolean {
  return breaks(definitionOf(rules.get(rule)!, given, kinds && [request.object!.kind]), request, only);
}

interface Tally { readonly rows: number; readonly agreeing: number; readonly different: readonly Row[] }

function tally(rows: readonly Row[]): Tally {
  const different = rows.filter((row) => verdict(row) !== row.expected);
  return { rows: rows.length, agreeing: rows.length - different.length, different };
}

const nameOf = (row: Row): string => [row.policy, row.rule, row.case, row.kind, row.name, `#${row.doc}`].filter(Boolean).join(' ');

function table(byPolicy: ReadonlyMap<string, readonly Row[]>): string {
  return [...byPolicy].sort(([a], [b]) => (a < b ? -1 : 1)).map(([policy, rows]) => {
    if (!isCovered(policy)) { return `no rule     ${policy}`; }
    const { agreeing } = tally(rows);
    return `${String(agreeing).padStart(4)}/${String(rows.length).padEnd(4)}   ${policy}`;
  }).join('\n');
}

function grouped(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byPolicy = new Map<string, Row[]>();
  for (const row of rows) { byPolicy.set(row.policy, [...(byPolicy.get(row.policy) ?? []), row]); }
  return byPolicy;
}

function rowsOf(scope: Row['scope']): readonly Row[] {
  const rows = JSON.parse(readFileSync(shared('cases/policies/index.json'), 'utf8')) as Row[];
  return rows.filter((row) => row.scope === scope);
}

describe.each(['core', 'extra'] as const)('policies of scope %s', (scope) => {
  itShared('verdicts agree with those of the engines that the cases come from', () => {
    const byPolicy = grouped(rowsOf(scope));
    const covered = [...byPolicy].filter(([policy]) => isCovered(policy)).flatMap(([, rows]) => rows);
    const { agreeing, different } = tally(covered);
    const wrong = different.map((row) => `${nameOf(row)}: expected ${row.expected}${DIFFERENT[nameOf(row)] ? ` (${DIFFERENT[nameOf(row)]})` : ''}`);
    const rate = (byPolicy.size - [...byPolicy.keys()].filter((policy) => !isCovered(policy)).length) / byPolicy.size;
    console.info(`${table(byPolicy)}\nagreement ${agreeing}/${covered.length}, policies with a rule ${(100 * rate).toFixed(0)} %\n${wrong.join('\n')}`);
    expect(different.filter((row) => !DIFFERENT[nameOf(row)]).map((row) => `${nameOf(row)}: expected ${row.expected}`)).toEqual([]);
    expect(agreeing / covered.length).toBeGreaterThanOrEqual(0.99);
    expect(rate).toBeGreaterThanOrEqual(scope === 'core' ? 0.9 : 0.6);
  });
});

describe('Pod Security', () => {
  itShared('every row of the authority agrees, for all versions', () => {
    const rows = rowsOf('core').filter(({ policy }) => policy.startsWith('pod-security-admission/'));
    expect(rows.length).toBeGreaterThan(100);
    expect(tally(rows).different.map(nameOf)).toEqual([]);
  });
});
