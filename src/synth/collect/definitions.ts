import { statSync } from 'fs';
import { join } from 'path';
import { Finding, FindingSeverity } from '../../fleet';
import { readSource } from '../../import/source';
import { equal, isMap, Json } from '../../object/json';
import { groupOf } from '../../object/object-id';
import { ImportProblem, readCustomResources, SourceDocument } from '../../schema/crd';
import { BundleModel, Declared, Definition, UnusableKind } from '../model';

/** The definitions that the program names, and those of them that cannot be used. */
export interface Definitions {
  readonly definitions: readonly Definition[];
  readonly unusableKinds: readonly UnusableKind[];
}

/** Reads the definitions of custom resources: from the files that the program names, and those that bundles deliver. */
export function collectDefinitions(paths: readonly string[], bundles: readonly BundleModel[], findings: Finding[]): Definitions {
  const reading = new Reading(findings);
  for (const path of paths) {
    const source = readSource(path);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
    const placeOf = (file: string) => (isFolder ? join(path, file) : path);
    for (const problem of source.problems) { reading.problem({ ...problem, file: placeOf(problem.file) }); }
    for (const document of source.documents) { reading.take({ ...document, file: placeOf(document.file) }, 'file'); }
  }
  for (const { object, origin } of delivered(bundles)) { reading.take({ file: origin, value: object }, 'bundle'); }
  return reading.result;
}

/** Each definition that a bundle or one of its overlays declares. */
function delivered(bundles: readonly BundleModel[]): readonly Declared[] {
  return bundles.flatMap(({ base, overlays }) => [
    ...base,
    ...overlays.flatMap(({ steps }) => steps.flatMap((step) => (step.says === 'declare' ? [step.declared] : step.says === 'declare-all' ? step.base : []))),
  ]).filter(({ object }) => object.kind === 'CustomResourceDefinition' && groupOf(object.apiVersion) === 'apiextensions.k8s.io');
}

/** Takes definitions one by one; the first of a kind counts, another one that says something else is a finding. */
class Reading {
  private readonly definitions = new Map<string, Definition>();
  private readonly unusable: UnusableKind[] = [];

  constructor(private readonly findings: Finding[]) {}

  public get result(): Definitions {
    return { definitions: [...this.definitions.values()], unusableKinds: this.unusable };
  }

  public take(document: SourceDocument, from: Definition['from']): void {
    const { resources, problems } = readCustomResources([document]);
    for (const problem of problems) { this.problem(problem); }
    const spec = isMap(document.value) ? document.value.spec : undefined;
    if (problems.length > 0 && isMap(spec) && isMap(spec.names)) { this.unusable.push({ group: String(spec.group), kind: String(spec.names.kind) }); }
    for (const resource of resources) { this.add({ resource, from }); }
  }

  public problem({ file, field, message }: ImportProblem): void {
    this.findings.push({
      code: 'crd.invalid',
      severity: FindingSeverity.ERROR,
      path: file,
      ...(field !== '' && { field }),
      message,
      fix: 'correct the definition, or leave it out; the others count all the same',
    });
  }

  private add(definition: Definition): void {
    const { group, kind, file } = definition.resource;
    const first = this.definitions.get(`${group}/${kind}`);
    // What is delivered is what the clusters have.
    if (!first || (first.from === 'file' && definition.from === 'bundle')) { this.definitions.set(`${group}/${kind}`, definition); }
    if (!first || isSame(first, definition) || isOfOneBundle(first, definition)) { return; }
    this.findings.push({
      code: 'crd.duplicate',
      severity: FindingSeverity.ERROR,
      path: file,
      field: 'spec.names.kind',
      message: `${kind} of ${group} is defined twice, and not alike: in ${first.resource.file} and in ${file}`,
      fix: 'keep one of the two definitions',
    });
  }
}

function isSame(a: Definition, b: Definition): boolean {
  const facts = ({ resource }: Definition) => ({ ...resource, file: '' }) as unknown as Json;
  return equal(facts(a), facts(b));
}

/** A bundle may deliver another definition to some of its clusters; its overlays are named after it. */
function isOfOneBundle(a: Definition, b: Definition): boolean {
  const overlaid = [a, b].map(({ resource }) => /^([^[]+)\[/.exec(resource.file)?.[1]);
  return a.from === 'bundle' && b.from === 'bundle' && overlaid.some((bundle) => bundle !== undefined
    && [a, b].every(({ resource }) => resource.file.startsWith(bundle)));
}
