import { CompiledCompanion, CompiledPolicy } from './compile';
import { bindingsOf } from './judge';
import { CelProgram, ComposedVariables } from '../cel/program';
import { KubeObject } from '../object/kube-object';
import { groupOf } from '../object/object-id';

/** Whether objects like this one must have a companion in their namespace. */
export function needsCompanion(policy: CompiledPolicy, { when }: CompiledCompanion, object: KubeObject): boolean {
  return when === undefined || isTrue(policy, when, object);
}

/** Whether an object is the companion that others must have. */
export function isCompanion(policy: CompiledPolicy, { companion: { group, kind }, program }: CompiledCompanion, object: KubeObject): boolean {
  return object.kind === kind && groupOf(object.apiVersion) === group && isTrue(policy, program, object);
}

function isTrue({ variables }: CompiledPolicy, program: CelProgram, object: KubeObject): boolean {
  const bindings = bindingsOf({ operation: 'CREATE', object, oldObject: null });
  return program.value({ ...bindings, variables: new ComposedVariables(variables, bindings) }) === true;
}
