import { MeantEdit } from './meant-edit';
import { ObjectEdit } from '../../object/edit';
import { Declared, EditStep } from '../model';

/** One step of a prepared layer. */
export type Operation =
  | { readonly do: 'edit'; readonly key: string; readonly edit: ObjectEdit; readonly origin: string }
  | { readonly do: 'add'; readonly declared: Declared }
  | { readonly do: 'leave-out'; readonly key: string }
  | { readonly do: 'step'; readonly step: EditStep; readonly meant: MeantEdit };

/** The operation that a step asks for. */
export function operationOf(step: EditStep): Operation {
  return { do: 'step', step, meant: new MeantEdit(step) };
}
