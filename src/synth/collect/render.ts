import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { readEncryptedSecret } from './encrypted-file';
import { withoutStrayNamespace } from './scope';
import { EncryptedSecret, rendered, spokenPath } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf, keyOf } from '../../object/object-id';
import { Declared } from '../model';

/** A scope whose objects are rendered, and how its author names it in place of its path. */
export interface RenderScope {
  readonly scope: IConstruct;
  /** `ingress[edge]` for an overlay that mirrors `ingress`. */
  readonly name: string;
}

/** Objects as they were rendered before, by where they stand in their scope. */
export type RenderedBefore = ReadonlyMap<string, KubeObject>;

/** The construct's path with the overlay that it stands in, as its author would say it. */
export function said(place: RenderScope, construct: IConstruct): string {
  return place.name + within(place, construct);
}

function within({ scope }: RenderScope, construct: IConstruct): string {
  return spokenPath(construct).slice(scope.node.path.length);
}

/**
 * Renders every object under a scope once, in order of declaration; two of one identity are a finding.
 *
 * @param before what stands in another scope, which may be declared again in this one
 */
export function render(place: RenderScope, findings: Finding[], before?: RenderedBefore): Declared[] {
  const declared: Declared[] = [];
  for (const construct of place.scope.node.findAll()) {
    const one = ApiObject.isApiObject(construct) ? renderOne(place, construct as ApiObject, findings, before) : undefined;
    if (one) { declared.push(one); }
  }
  return declared.length > 1 ? distinct(declared, findings) : declared;
}

/** The first object of each identity; another one is a finding. */
export function distinct(objects: readonly Declared[], findings: Finding[]): Declared[] {
  const byKey = new Map<string, Declared>();
  for (const declared of objects) {
    const first = byKey.get(declared.key);
    if (first) { findings.push(duplicate(first, declared)); } else { byKey.set(declared.key, declared); }
  }
  return [...byKey.values()];
}

function renderOne(place: RenderScope, object: ApiObject, findings: Finding[], before?: RenderedBefore): Declared | undefined {
  const at = within(place, object);
  const origin = place.name + at;
  try {
    const json = EncryptedSecret.isEncryptedSecret(object) ? encrypted(object, origin, findings) : withoutStrayNamespace(rendered(object, before?.get(at)) as KubeObject);
    if (typeof json.kind !== 'string' || json.kind === '') { throw new Error(`it has the kind ${JSON.stringify(json.kind)}: name one`); }
    return { key: keyOf(idOf(json)), object: json, origin };
  } catch (error) {
    findings.push({
      code: 'object.unrenderable',
      severity: FindingSeverity.ERROR,
      path: origin,
      message: reason(error).split(place.scope.node.path + '/').join(`${place.name}/`),
      fix: 'give the construct plain values that a manifest can hold',
    });
    return undefined;
  }
}

/** Where the file cannot be used, its Secret stands for it without data, so that nothing else is found wrong on its account. */
function encrypted(secret: EncryptedSecret, origin: string, findings: Finding[]): KubeObject {
  const read = readEncryptedSecret(secret);
  if ('kind' in read) { return read; }
  findings.push({ code: 'secret.file', severity: FindingSeverity.ERROR, path: origin, ...read });
  return secret.toJson() as KubeObject;
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Failed serializing construct at path .*? with name '.*?': (Error: )?/, 'it does not render: ');
}

function duplicate(first: Declared, second: Declared): Finding {
  return {
    code: 'object.duplicate',
    severity: FindingSeverity.ERROR,
    path: second.origin,
    object: describeId(idOf(second.object)),
    message: `the object is declared twice, by '${first.origin}' and by '${second.origin}'`,
    fix: 'give one of them another name or namespace, or leave one out',
  };
}
