import { MeantEdit } from './meant-edit';
import { ObjectEdit } from '../../object/edit';
import { KubeObject } from '../../object/kube-object';
import { Declared, EditStep } from '../model';

/** One step of a prepared layer. */
export type Operation =
  | { readonly do: 'edit'; readonly key: string; readonly edit: ObjectEdit; readonly origin: string }
  | SetScalars
  | { readonly do: 'add'; readonly declared: Declared }
  | { readonly do: 'leave-out'; readonly key: string }
  | { readonly do: 'step'; readonly step: EditStep; readonly meant: MeantEdit };

/** An object of the base is declared again, with other scalars alone. */
export interface SetScalars {
  readonly do: 'set-scalars';
  readonly key: string;
  readonly base: KubeObject;
  readonly declared: KubeObject;
  /** The base with these scalars. */
  readonly onBase: KubeObject;
  readonly origin: string;
}

/** The operation that a step asks for. */
export function operationOf(step: EditStep): Operation {
  return { do: 'step', step, meant: new MeantEdit(step) };
}
