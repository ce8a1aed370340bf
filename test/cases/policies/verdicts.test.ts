import { isCovered, Row } from './counterpart';
import { acceptedByWeave } from './judged-by-weave';
import { ENGINES } from './judged-through';
import { definitionsOf, nameOf, requestOf, rowsOf } from './rows';
import { KubeObject } from '../../../src/object/kube-object';
import { CompiledPolicy, compilePolicy } from '../../../src/policy/compile';
import { PolicyDefinition, policyObject } from '../../../src/policy/definition';
import { render, unitsOfEngine } from '../../../src/policy/engine';
import { judge, Request } from '../../../src/policy/judge';
import { subjectOf } from '../../../src/policy/reach';
import { itRego } from '../../support/rego';
import { hasShared, itShared } from '../../support/shared';

/** Rows that differ, with the reason; everything else must agree. */
const DIFFERENT: { readonly [row: string]: string } = {
  'gatekeeper-library/general/ephemeralstoragelimit ephemeral-storage-limit/ephemeral-storage-limit-update AdmissionReview #0':
    'the review holds no old object, so that the pod may have changed; a limit is judged then',
  'gatekeeper-library/general/storageclass storageclass/example-disallowed-ssvct-badnamename StatefulSet badvolumeclaimstorageclass #0':
    'which storage classes a cluster has is not known to a rule that sees one object',
};

/** What the library says of a row at synth; undefined where it has no rule for it. */
function verdict(row: Row): 'pass' | 'fail' | undefined {
  const request = requestOf(row);
  return definitionsOf(row)?.some((definition) => breaks(definition, request)) ? 'fail' : 'pass';
}

function breaks(definition: PolicyDefinition, request: Request): boolean {
  const subject = subjectOf(definition, request.object!);
  if (!subject) { return false; }
  const compiled = compilePolicy(definition, 34);
  if (Array.isArray(compiled)) { throw new Error(`${definition.id} does not compile: ${JSON.stringify(compiled)}`); }
  return judge(compiled as CompiledPolicy, { ...request, object: subject }).breaches.length > 0;
}

interface Tally { readonly rows: number; readonly agreeing: number; readonly different: readonly Row[] }

function tally(rows: readonly Row[]): Tally {
  const different = rows.filter((row) => verdict(row) !== row.expected);
  return { rows: rows.length, agreeing: rows.length - different.length, different };
}

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

/** What is written of a definition for an engine, once. */
class Written {
  private readonly known = new Map<string, readonly KubeObject[]>();

  constructor(private readonly form: string) {}

  of(definition: PolicyDefinition): readonly KubeObject[] {
    const { id, ...spec } = definition;
    const key = JSON.stringify(definition);
    let objects = this.known.get(key);
    if (!objects) {
      const object = policyObject(id, spec) as unknown as KubeObject;
      const renderings = unitsOfEngine(this.form).map((part) => render(object, part));
      expect(renderings.flatMap(({ problems }) => problems)).toEqual([]);
      this.known.set(key, objects = renderings.flatMap((rendering) => rendering.objects));
    }
    return objects;
  }
}

function coveredRows(): readonly Row[] {
  const rows = [...rowsOf('core'), ...rowsOf('extra')].filter(({ policy }) => isCovered(policy));
  expect(rows.length).toBeGreaterThan(800);
  return rows;
}

describe.each(Object.keys(ENGINES))('judged through what is written for %s', (form) => {
  itShared('every row gets the verdict that it gets at synth', () => {
    const written = new Written(form);
    const different = coveredRows().filter((row) => {
      const request = requestOf(row);
      const said = definitionsOf(row)!.every((definition) => ENGINES[form](written.of(definition), request)) ? 'pass' : 'fail';
      return said !== verdict(row);
    });
    expect(different.map(nameOf)).toEqual([]);
  });
});

describe('judged through what is written for weave', () => {
  const run = hasShared() ? itRego : (name: string) => itShared(name, () => undefined);

  run('every row gets the verdict that it gets at synth, but for updates of pods, which the agent does not tell from creations', () => {
    const written = new Written('weave');
    const rows = coveredRows();
    const questions = rows.flatMap((row) => definitionsOf(row)!.map((definition) => ({ row, objects: written.of(definition), request: requestOf(row) })));
    const answers = acceptedByWeave(questions);
    const refused = new Set(questions.filter((_, i) => !answers[i]).map(({ row }) => row));
    const different = rows.filter((row) => (refused.has(row) ? 'fail' : 'pass') !== verdict(row));
    const updates = rows.filter((row) => requestOf(row).operation === 'UPDATE' && requestOf(row).object?.kind === 'Pod');
    expect(different.filter((row) => !updates.includes(row)).map(nameOf)).toEqual([]);
    // It may judge more, never less.
    expect(different.filter((row) => !refused.has(row)).map(nameOf)).toEqual([]);
    console.info(`judged by OPA: ${questions.length} questions; updates of pods that are judged like creations:\n${different.map(nameOf).join('\n')}`);
  }, 120_000);
});
