import { judgeAlone, Readers } from './alone';
import { customVersionProblem } from './api';
import { JudgedKind, Kinds } from './kinds';
import { FindingLog, Problem } from './problem';
import { Finding } from '../../../fleet';
import type { SchemaRegistry } from '../../../schema/registry';
import { AlikeObjects } from '../../compose/alike';
import { DeliveredEntry } from '../../layout';
import { ClusterModel } from '../../model';

/** Judges what reconcilers are given as the units themselves: each object once, by what its kind allows; what is wrong with many alike is said once. */
export function checkEntries(delivered: readonly DeliveredEntry[], registry: SchemaRegistry): Finding[] {
  const kinds = new Kinds(registry);
  const log = new FindingLog();
  const alike = new AlikeObjects();
  const versions = new Map<JudgedKind, Problem | undefined>();
  const readers = new Map<readonly ClusterModel[], Readers>();
  for (const { object, folder, clusters } of delivered) {
    let own = readers.get(clusters);
    if (!own) { readers.set(clusters, own = readersAmong(clusters)); }
    const kind = kinds.of(object);
    const found = { object, origin: folder };
    judgeAlone(found, kind, own, registry.validator, log, alike.of(object, kind));
    if (!versions.has(kind)) { versions.set(kind, versionProblem(kind, registry)); }
    const problem = versions.get(kind);
    if (problem) { log.add(found, problem, own.on()); }
  }
  return alikeOnce(log.findings);
}

function readersAmong(clusters: readonly ClusterModel[]): Readers {
  const names = (minors?: readonly number[]) => clusters.filter(({ facts }) => !minors || minors.includes(facts.version.minor)).map(({ name }) => name);
  return { minors: [...new Set(clusters.map(({ facts }) => facts.version.minor))].sort((a, b) => a - b), on: names };
}

/** A kind that is not known is that of a reconciler which its user wrote. */
function versionProblem(kind: JudgedKind, registry: SchemaRegistry): Problem | undefined {
  return kind.isBuiltIn || !kind.facts ? undefined : customVersionProblem(kind, registry.isDeprecated(kind));
}

/** An option of a reconciler reaches many entries: the first by path stands for them. */
function alikeOnce(findings: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const finding of [...findings].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const { code, field, message, path, object = '' } = finding;
    const key = [code, field, message, path.split('/')[1], object.split(' ')[0]].join('\u0000');
    const known = alike.get(key);
    if (known) { known.push(finding); } else { alike.set(key, [finding]); }
  }
  return [...alike.values()].map(([first, ...others]) => (others.length === 0 ? first : { ...first, message: `${first.message}, here and in ${others.length} other ${others.length === 1 ? 'entry' : 'entries'}` }));
}
