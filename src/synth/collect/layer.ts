import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { plain } from './plain';
import { render, RenderedBefore } from './render';
import { isClusterScoped } from './scope';
import { validate } from './validate';
import { Bundle, ObjectReference, Overlay, spokenPath, Statement } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';
import { describeId, groupOf, keyOf } from '../../object/object-id';
import { verbatimOf } from '../../object/verbatim';
import { Declared, DeclareAllStep, EditStep, Layer, Step, Target } from '../model';

/** The edits made on a bundle's base. */
export function baseLayer(bundle: Bundle, path: string, findings: Finding[]): Layer {
  return { name: '', path, throughDoor: false, steps: editSteps(bundle._statements, path, findings) };
}

/** What the layers of a bundle have in common: each of a thousand clusters speaks of the same objects. */
export class InCommon {
  /** The objects of the base by where they stand in the bundle. */
  public readonly placed: RenderedBefore;
  private readonly targets = new Map<IConstruct, Target>();

  constructor(path: string, base: readonly Declared[]) {
    // What stands for a file is more than it says.
    this.placed = new Map(base.filter(({ object }) => !verbatimOf(object)).map(({ object, origin }) => [origin.slice(path.length), object]));
  }

  public targetOf(construct: IConstruct): Target {
    let target = this.targets.get(construct);
    if (!target) { this.targets.set(construct, target = targetOf(construct)); }
    return target;
  }
}

/** What an overlay says: what it declares first, then its edits in the order in which they were made. */
export function overlayLayer(overlay: Overlay, findings: Finding[], common?: InCommon): Layer {
  const path = overlay._path;
  const place = { scope: overlay, name: path };
  validate(place, findings);
  const declared = render(place, findings, common?.placed);
  const steps = overlay._redeclared.map((bundle): Step => declaredAgain(bundle as Bundle, path, findings));
  for (const one of declared) { steps.push({ says: 'declare', declared: one }); }
  for (const step of editSteps(overlay._statements, path, findings, common)) { steps.push(step); }
  return { name: overlay.overlayName, path, throughDoor: overlay._throughDoor, steps };
}

function declaredAgain(bundle: Bundle, path: string, findings: Finding[]): DeclareAllStep {
  const place = { scope: bundle, name: path };
  validate(place, findings);
  return { says: 'declare-all', base: render(place, findings), edits: baseLayer(bundle, path, findings) };
}

function editSteps(statements: readonly Statement[], path: string, findings: Finding[], common?: InCommon): EditStep[] {
  const steps: EditStep[] = [];
  for (const statement of statements) {
    try {
      const content = statement.action === 'remove' ? null : plain(statement.content);
      steps.push({ says: statement.action, target: common?.targetOf(statement.target) ?? targetOf(statement.target), content, throughDoor: statement.throughDoor });
    } catch (error) {
      findings.push({
        code: 'edit.unreadable',
        severity: FindingSeverity.ERROR,
        path,
        message: `${statement.action} of '${spokenPath(statement.target)}': ${error instanceof Error ? error.message : String(error)}`,
        fix: 'give plain values that a manifest can hold',
      });
    }
  }
  return steps;
}

/** The id of a construct's object is known without rendering it: cdk8s fixes kind, name and namespace when it is constructed. */
function targetOf(target: IConstruct): Target {
  const text = spokenPath(target);
  if (ObjectReference.isObjectReference(target)) {
    const described = describeId({ group: target.apiGroup ?? '', kind: target.kind, namespace: target.namespace ?? '', name: target.objectName });
    return {
      by: 'description', kind: target.kind, name: target.objectName, namespace: target.namespace, group: target.apiGroup, text: `'${text}' (${described})`,
    };
  }
  const object = target as ApiObject;
  const id = { group: groupOf(object.apiVersion), kind: object.kind, namespace: namespaceOf(object), name: object.name };
  return { by: 'key', key: keyOf(id), text: `'${text}'` };
}

/** As it is rendered: cdk8s gives the chart's namespace also to what stands in none, and a lazy one is known to its rendering alone. */
function namespaceOf(object: ApiObject): string {
  if (isClusterScoped(object.apiVersion, object.kind)) { return ''; }
  const { namespace } = object.metadata as { readonly namespace?: unknown };
  if (namespace === undefined || typeof namespace === 'string') { return namespace ?? ''; }
  return String(object.toJson().metadata?.namespace ?? '');
}
