import { Chart, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { refuseCustomizing } from './customizing';
import { mainObject, objectsIn, spokenPath } from './main-object';
import { ObjectReference } from './object-reference';
import { bundleOf } from './ownership';
import { Statement } from './statement';
import { quoted } from '../object/value-shape';

/** Whether edits of a log may touch what its bundle seals. */
export interface EditPermission {
  readonly throughDoor: boolean;
  /** Throws where the target is sealed against this edit. */
  check(target: IConstruct, fields: unknown): void;
}

/** The edits made on a bundle or on one of its overlays, in the order in which they were made. */
export class EditLog {
  private readonly made: Statement[] = [];

  /**
   * @param owner the bundle or overlay, as messages name it
   * @param bundle whose objects may be edited
   */
  constructor(private readonly owner: string, private readonly bundle: Chart, private readonly permission: EditPermission) {}

  public get statements(): readonly Statement[] {
    return this.made;
  }

  public patch(target: IConstruct, fields: unknown, permission = this.permission): void {
    const object = this.objectOf('patch', target);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw new Error(`${this.owner}: patch of '${target.node.path}' takes an object of fields, got ${quoted(fields)}`);
    }
    permission.check(object, fields);
    this.made.push({ action: 'patch', target: object, content: fields, throughDoor: permission.throughDoor });
  }

  public jsonPatch(target: IConstruct, operations: readonly JsonPatch[], permission = this.permission): void {
    const object = this.objectOf('jsonPatch', target);
    if (operations.length === 0) {
      throw new Error(`${this.owner}: jsonPatch of '${target.node.path}' has no operation: give at least one, such as JsonPatch.replace('/spec/replicas', 1)`);
    }
    permission.check(object, undefined);
    const content = operations.map((operation) => {
      const { _toJson } = operation as unknown as { _toJson?(): unknown };
      if (typeof _toJson === 'function') { return _toJson.call(operation); }
      throw new Error(`${this.owner}: jsonPatch of '${target.node.path}' takes operations of cdk8s, got ${quoted(operation)}: make it by JsonPatch.replace('/spec/replicas', 1) or another of its functions`);
    });
    this.made.push({ action: 'json-patch', target: object, content, throughDoor: permission.throughDoor });
  }

  /** Every object under the target goes. */
  public remove(target: IConstruct, permission = this.permission): void {
    this.checkOwner('remove', target);
    const objects = ObjectReference.isObjectReference(target) ? [target] : objectsIn(target);
    if (objects.length === 0) {
      throw new Error(`${this.owner}: '${target.node.path}' holds no Kubernetes object that could be removed: name a construct that makes one`);
    }
    for (const object of objects) {
      permission.check(object, undefined);
      this.made.push({ action: 'remove', target: object, throughDoor: permission.throughDoor });
    }
  }

  private checkOwner(method: string, target: IConstruct): void {
    if (!Construct.isConstruct(target)) {
      throw new Error(`${this.owner}: ${method} of ${target === undefined ? 'nothing' : quoted(target)}, which is no construct: name the one that declares the object`);
    }
    const bundle = bundleOf(target);
    if (bundle === this.bundle) { return refuseCustomizing(bundle, () => `${method === 'patch' ? 'patches' : method === 'remove' ? 'removes' : 'patches by JSON'} '${target.node.path}'`); }
    throw new Error(`${this.owner}: ${method} of '${target.node.path}', which is ${bundle ? `part of '${bundle.node.path}'` : 'part of no bundle'}: `
      + `edit it there, or name a construct of '${this.bundle.node.path}'`);
  }

  private objectOf(method: string, target: IConstruct): IConstruct {
    this.checkOwner(method, target);
    const main = mainObject(target);
    if (main) { return main; }
    const inside = objectsIn(target);
    const choice = inside.length > 0 ? `: name one of ${inside.map((child) => `'${spokenPath(child)}'`).join(', ')}` : ': name a construct that makes one';
    throw new Error(`${this.owner}: ${method} of '${target.node.path}' does not say which object is meant, it has ${inside.length}${choice}`);
  }
}
