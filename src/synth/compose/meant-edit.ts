import { jsonPatchEdit, JsonPatchOperation, ListKeys, mergeEdit, ObjectEdit } from '../../object/edit';
import { JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { EditStep } from '../model';

/** The edit that a step means for an object of a kind; made once for all variants that it is applied to, for most steps are about one object. */
export class MeantEdit {
  private kind = '';
  private edit: ObjectEdit | undefined;

  constructor(private readonly step: EditStep) {}

  public of(object: KubeObject, lists: ListKeys): ObjectEdit {
    const kind = `${object.apiVersion}/${object.kind}`;
    if (!this.edit || this.kind !== kind) {
      const { says, content } = this.step;
      this.kind = kind;
      this.edit = says === 'patch' ? mergeEdit(content as JsonMap, object, lists) : jsonPatchEdit(content as unknown as readonly JsonPatchOperation[]);
    }
    return this.edit;
  }
}
